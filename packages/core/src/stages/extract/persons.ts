/** Human beings: full names, surnames with honorific or title, nicknames, names with a dot. */
import type { Hit } from '../../model/knowledge.js';
import type { PersonMention } from '../../model/mention.js';
import { maskOf, type Rule } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import { contextRules, matchesOf, type ContextRule } from './match.js';
import { isEdge, isHome, isJoining, isOpen, nameStrength } from './name-strength.js';
import type { Reading } from './reading.js';
import { classOf } from './titles.js';

/** Below this a name that nothing vouches for is left unsaid. */
const threshold = 2.8;
/** Below this a name that nothing at all vouches for is left unsaid: most such runs of characters are words. */
const lonelyThreshold = 4.2;
/** Contexts that add up to less are no cue: many words begin a clause. */
const leastCue = 1.5;
/** What a name earns that stands surely elsewhere in the bulletin. */
const knownBonus = 3;
/** What a name earns in a row with another name. */
const rowBonus = 2.5;

/** A run of characters that may be a name. */
export interface Candidate {
  readonly span: Span;
  readonly name: string;
  readonly strength: number;
  /** How much of the strength comes from what stands around the name. */
  readonly cues: number;
  readonly rule: Rule | null;
  readonly says: Readonly<Record<string, string>>;
}

/** Rules whose context stands before the name and those whose context stands after it; the best of each side counts. */
export interface NameContexts {
  readonly before: readonly ContextRule[];
  readonly after: readonly ContextRule[];
}

/** Makes the rules for names ready; once for many articles. The strongest come first, so that the first that fits is best. */
export function nameContexts(rules: readonly Rule[]): NameContexts {
  const known = contexts.get(rules);
  if (known !== undefined) return known;
  const all = [...contextRules(rules, 'person')].sort((a, b) => Math.abs(b.rule.score) - Math.abs(a.rule.score));
  const made = {
    before: all.filter(({ side }) => side === 'before'),
    after: all.filter(({ side }) => side === 'after'),
  };
  contexts.set(rules, made);
  return made;
}

/** What was made of each list of rules; it follows from the list alone. */
const contexts = new WeakMap<readonly Rule[], NameContexts>();

function vouchersOf(reading: Reading, { before, after }: NameContexts): Vouchers {
  const kept = (rules: readonly ContextRule[]) => {
    const known = new Map<number, Rule | null>();
    return (at: number): Rule | null => {
      let best = known.get(at);
      if (best === undefined) {
        best = rules.find(({ fits }) => fits(reading, at))?.rule ?? null;
        known.set(at, best);
      }
      return best;
    };
  };
  return { before: kept(before), after: kept(after) };
}

/** The best rule on either side of each offset: what vouches for a name depends on where it begins or ends alone. */
interface Vouchers {
  readonly before: (at: number) => Rule | null;
  readonly after: (at: number) => Rule | null;
}

/** What an article has of persons before the bulletin's sure names are known. */
export interface PersonReading {
  readonly vouchers: Vouchers;
  readonly weighed: readonly Candidate[];
  readonly dotted: readonly PersonMention[];
  readonly inParts: readonly PersonMention[];
  readonly partial: readonly PersonMention[];
}

/** Weighs every reading of some words as a name; overlapping ones compete later. */
export function readPersons(reading: Reading, contexts: NameContexts): PersonReading {
  const vouchers = vouchersOf(reading, contexts);
  const weighed: Candidate[] = [];
  for (const span of fullNames(reading)) {
    const candidate = weigh(reading, span, vouchers);
    if (candidate !== null) weighed.push(candidate);
  }
  return {
    vouchers,
    weighed,
    dotted: dottedNames(reading, vouchers),
    inParts: namesInParts(reading, vouchers),
    partial: partialNames(reading, vouchers),
  };
}

/** The same with the bulletin's sure names in the reading's context: only who bears one is weighed again. */
export function readPersonsAgain(reading: Reading, first: PersonReading): PersonReading {
  const { names } = reading.context;
  const isNamed = ({ name }: Candidate): boolean => names.has(name);
  if (!first.weighed.some(isNamed) && reading.tagged(partTag).length === 0) return first;
  const weighed = first.weighed.map((candidate) =>
    isNamed(candidate) ? (weigh(reading, candidate.span, first.vouchers) ?? candidate) : candidate,
  );
  return { ...first, weighed, inParts: namesInParts(reading, first.vouchers) };
}

/** The persons that earn their threshold, those in rows with their neighbours' help. */
export function admittedPersons(
  reading: Reading,
  { weighed, dotted, inParts, partial }: PersonReading,
): readonly PersonMention[] {
  const named = lendInRows(reading, weighed)
    .filter(isAdmitted)
    .map((candidate) => mentionOf(candidate, true));
  return [...named, ...dotted, ...inParts, ...partial];
}

const isAdmitted = ({ strength, cues }: Candidate): boolean =>
  strength >= (cues < leastCue ? lonelyThreshold : threshold);

function mentionOf(candidate: Candidate, full: boolean): PersonMention {
  return {
    kind: 'person',
    span: candidate.span,
    rule: candidate.rule?.name ?? 'name-by-its-characters',
    score: candidate.strength + 0.3 * (candidate.span.to - candidate.span.from),
    name: candidate.name,
    full,
    class: classOf(candidate.says['class']),
  };
}

const surnameTag = maskOf('surname');
const partTag = maskOf('name-part');

/** Spans that begin with a surname and go on for one or two characters. */
function fullNames({ text, tagged }: Reading): readonly Span[] {
  const spans: Span[] = [];
  for (const { span } of tagged(surnameTag)) {
    for (const to of [span.to + 1, span.to + 2])
      if (to <= text.length && isHanScript(text, span.to, to)) spans.push({ from: span.from, to });
  }
  return spans;
}

/** Null for what nothing can save, not even that the name is sure elsewhere. */
function weigh(reading: Reading, span: Span, vouchers: Vouchers): Candidate | null {
  const base = nameStrength(reading, span, minimum - knownBonus);
  if (base < minimum - knownBonus) return null;
  const name = reading.text.slice(span.from, span.to);
  const known = reading.context.names.has(name) ? knownBonus : 0;
  if (base + known < minimum) return { span, name, strength: base, cues: 0, rule: null, says: nothing };
  const [left, right] = [vouchers.before(span.from), isJoining(reading, span) ? null : vouchers.after(span.to)];
  const cues = known + (left?.score ?? 0) + (right?.score ?? 0);
  const rule = (left?.score ?? 0) >= (right?.score ?? 0) ? left : right;
  return { span, name, strength: base + cues, cues, rule, says: { ...right?.says, ...left?.says } };
}

/** A base so low that no context can save it: spares the work of asking. */
const minimum = -3.5;
/** Weaker names take no part in rows, and none of them is admitted alone. */
const weakest = minimum + 2;
const nothing: Readonly<Record<string, string>> = {};

/** In 周明、姚恒衡 a sure name vouches for its neighbour: strength is lent along a row, both ways. */
function lendInRows(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const lent = candidates.filter(({ strength }) => strength >= weakest);
  const sure = (candidate: Candidate | undefined) => candidate !== undefined && candidate.strength >= threshold + 0.5;
  const join = reading.knowledge.joins.names;
  const endings = new Map<number, number[]>();
  lent.forEach(({ span }, i) => {
    const ending = endings.get(span.to);
    if (ending === undefined) endings.set(span.to, [i]);
    else ending.push(i);
  });
  const lend = (i: number, from: number) => {
    const [taker, giver] = [lent[i], lent[from]];
    if (taker === undefined || !sure(giver) || taker.cues >= rowBonus) return;
    lent[i] = {
      ...taker,
      strength: taker.strength + rowBonus,
      cues: taker.cues + rowBonus,
      rule: taker.rule ?? giver?.rule ?? null,
    };
  };
  const pairs = lent.flatMap((candidate, i) => {
    const gap = gapBefore(reading.text, candidate.span.from, join);
    return gap === null ? [] : (endings.get(gap) ?? []).map((from): [number, number] => [from, i]);
  });
  for (const [from, i] of pairs) lend(i, from);
  for (const [from, i] of [...pairs].reverse()) lend(from, i);
  return lent;
}

/** Where the words before a row's separator end; null when no separator stands there. */
function gapBefore(text: string, at: number, join: RegExp): number | null {
  const match = join.exec(text.slice(Math.max(0, at - 2), at));
  return match === null ? null : at - match[0].length;
}

/** 布和巴特尔, 次仁顿珠: parts of names in a row, where something vouches for them or nothing else could stand there. */
function namesInParts(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  let end = 0;
  return reading.tagged(partTag).flatMap((hit): PersonMention[] => {
    if (hit.span.from < end) return [];
    const span = { from: hit.span.from, to: partsEnd(reading, hit.span.to) };
    end = span.to;
    const known = reading.context.names.has(reading.text.slice(span.from, span.to)) ? knownBonus : 0;
    const cues = known + (vouchers.before(span.from)?.score ?? 0) + (vouchers.after(span.to)?.score ?? 0);
    const isDotted = reading.text[span.from - 1] === '·' || reading.text[span.to] === '·';
    if (
      isDotted ||
      span.to - span.from < 2 ||
      cues < (isEdge(reading, span.to) && isOpen(reading, span.from) ? 0.5 : leastCue)
    )
      return [];
    const says = vouchers.before(span.from)?.says;
    const name = reading.text.slice(span.from, span.to);
    return [
      {
        kind: 'person',
        span,
        rule: 'name-in-parts',
        score: 3 + cues + 0.5 * name.length,
        name,
        full: true,
        class: classOf(says?.['class']),
      },
    ];
  });
}

/** Where the last of the parts ends that follow one another from the offset. */
function partsEnd(reading: Reading, at: number): number {
  let end = at;
  for (let next = reading.from(end, 'name-part')[0]; next !== undefined; next = reading.from(end, 'name-part')[0])
    end = next.span.to;
  return end;
}

/** How many characters a part of a dotted name may have. */
const longestPart = 7;

/** 阿依古丽·买买提: from where a name may begin to where it may end, around each dot. */
function dottedNames(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  const { text } = reading;
  if (!text.includes('·')) return [];
  return [...text.matchAll(/(?<=\p{Script=Han})·(?=\p{Script=Han})/gu)].flatMap((dot): PersonMention[] => {
    const span = { from: partStart(reading, dot.index), to: partEnd(reading, dot.index + 1) };
    if (span.to - span.from < 4 || text.slice(span.from, dot.index).includes('·')) return [];
    const cues = (vouchers.before(span.from)?.score ?? 0) + (vouchers.after(span.to)?.score ?? 0);
    if (cues < leastCue) return [];
    const name = text.slice(span.from, span.to);
    return [
      {
        kind: 'person',
        span,
        rule: 'name-with-dot',
        // A dot between names outweighs the two names that its sides might be.
        score: 7 + cues + 0.5 * name.length,
        name,
        full: true,
        class: null,
      },
    ];
  });
}

/** The furthest start whose part is all Han, a listed word's end at best. */
function partStart(reading: Reading, dot: number): number {
  let start = dot;
  while (start > 0 && dot - start < longestPart && isHanScript(reading.text, start - 1, start)) start -= 1;
  for (let at = start; at < dot - 1; at += 1) {
    if (at > 0 && isOpen(reading, at) && reading.upTo(at).some((hit) => isCallingWord(hit))) return at;
  }
  return start;
}

/** The first end behind which something begins that belongs to no name; further dots go on. */
function partEnd(reading: Reading, from: number): number {
  const limit = Math.min(reading.text.length, from + 2 * longestPart);
  let at = Math.max(from + 1, partsEnd(reading, from));
  while (at < limit && (isHanScript(reading.text, at, at + 1) || reading.text[at] === '·')) {
    if (at - from >= 2 && reading.text[at - 1] !== '·' && reading.text[at] !== '·' && isEdge(reading, at)) break;
    at += 1;
  }
  return at;
}

const callingTags = maskOf('title', 'person-role', 'kin', 'function');
const isCallingWord = (hit: Hit): boolean => (hit.lexeme.mask & callingTags) !== 0;

/** 老张, 小周: a surname behind 老 or 小 with nothing of a name behind it. */
function nicknames(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  return reading
    .tagged(surnameTag)
    .filter((hit) => hit.span.to - hit.span.from === 1 && hit.lexeme.weight >= 2)
    .filter((hit) =>
      reading.knowledge.joins.nickname.test(reading.text.slice(Math.max(0, hit.span.from - 2), hit.span.from)),
    )
    .filter((hit) => isEdge(reading, hit.span.to) && !isHome(reading, { from: hit.span.from - 1, to: hit.span.to }))
    .filter((hit) => !reading.from(hit.span.from - 1).some((word) => word.span.to >= hit.span.to))
    .map((hit) => {
      const span = { from: hit.span.from - 1, to: hit.span.to };
      const cue = vouchers.before(span.from);
      return {
        kind: 'person',
        span,
        rule: 'young-or-old-with-surname',
        score: 2.4 + 0.1 * hit.lexeme.weight + (cue?.score ?? 0),
        name: reading.text.slice(span.from, span.to),
        full: false,
        class: classOf(cue?.says?.['class']) ?? 'private',
      };
    });
}

/** Names that are not a surname and a given name: each a rule of its own that is one expression. */
function partialNames(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  const patterns = reading.knowledge.rules.filter((rule) => rule.makes === 'person' && rule.pattern.length === 1);
  const named = patterns.flatMap((rule) =>
    matchesOf(rule, reading.text).map((match) => {
      const span = { from: match.index, to: match.index + match[0].length };
      const candidate = { span, name: match[0], strength: rule.score, cues: rule.score, rule, says: rule.says ?? {} };
      return mentionOf(candidate, rule.says?.['form'] === 'full');
    }),
  );
  return [...named, ...nicknames(reading, vouchers), ...surnamesWithWord(reading, vouchers)];
}

const frequentSurname = 6;

/** 钱阿姨, 王小姐, 彭书记: a surname and what one calls its bearer. The title stays a mention of its own. */
function surnamesWithWord(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  return reading
    .tagged(surnameTag)
    .filter((hit) => reading.startsAt(hit.span.to, addressTags))
    .filter((hit) => !isGrammar(reading, hit) && isOpen(reading, hit.span.from))
    .flatMap((surname) =>
      reading
        .from(surname.span.to)
        .filter((hit) => isAddress(hit) && !isTornOut(reading, surname.span))
        .map((hit) => addressed(reading, surname, hit, vouchers)),
    );
}

/** 和 is a surname too; before an honorific it hardly ever is one, while the frequent 何 and 曾 nearly always are. */
const isGrammar = (reading: Reading, surname: Hit): boolean =>
  surname.lexeme.weight < frequentSurname &&
  reading.from(surname.span.from, 'function').some((hit) => hit.span.to === surname.span.to);

const titleTag = maskOf('title');
const honorificTags = maskOf('honorific', 'kin');
const addressTags = honorificTags | titleTag;

const isAddress = ({ lexeme: { mask, word } }: Hit): boolean =>
  (mask & honorificTags) !== 0 || ((mask & titleTag) !== 0 && word.length <= 3);

/** Whether a longer word holds the surname's character together with what stands before it (责任|书记). */
const isTornOut = (reading: Reading, surname: Span): boolean =>
  reading.upTo(surname.to).some((hit) => hit.span.from < surname.from) ||
  reading.from(surname.from, 'title').some((hit) => hit.span.to > surname.to);

function addressed(reading: Reading, surname: Hit, word: Hit, vouchers: Vouchers): PersonMention {
  const isTitle = (word.lexeme.mask & titleTag) !== 0;
  const span = { from: surname.span.from, to: isTitle ? surname.span.to : word.span.to };
  const weight = 0.2 * surname.lexeme.weight + (vouchers.before(span.from)?.score ?? 0);
  return {
    kind: 'person',
    span,
    rule: isTitle ? 'surname-then-title' : 'surname-then-honorific',
    score: weight + (isTitle ? 1 : 2.5) + 0.3 * (span.to - span.from),
    name: reading.text.slice(surname.span.from, word.span.to),
    full: false,
    class: isTitle ? null : classOf(word.lexeme.extra['class']),
  };
}
