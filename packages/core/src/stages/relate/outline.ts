/**
 * A sentence with each mention drawn as one sign, so that ways of saying can be told apart by their shape:
 *
 *     6月1日,市民政局副局长蒋蕊在区民政局副局长范伟林的陪同下,走访了老西门街道
 *     Ⓓ,ⓄⓉⓅ在ⓄⓉⓅ的陪同下,ⒺⓄ
 */
import { flat } from '../../model/flat.js';
import type { Mention } from '../../model/mention.js';
import type { MentionKind } from '../../model/kinds.js';
import type { PhraseRule } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { groupNames } from '../../text/expression.js';
import { everyMatch, matchesIn } from '../../text/matches.js';
import { holdsOfEach, needsOf } from '../../text/needed.js';
import { sieveOf, type Sieve } from '../../text/sieve.js';

/** The signs, one UTF-16 unit each. */
export const signs: Readonly<Record<MentionKind, string>> = {
  person: 'Ⓟ',
  title: 'Ⓣ',
  organisation: 'Ⓞ',
  place: 'Ⓛ',
  date: 'Ⓓ',
  event: 'Ⓔ',
};

/** A sentence as signs and words. */
export interface Outline {
  readonly text: string;
  /** The signs in `text`, in order. */
  readonly marks: readonly Mark[];
  /** The sentence in the article. */
  readonly span: Span;
}

/** A sign, and the mentions that it stands for. */
interface Mark {
  readonly at: number;
  readonly mentions: readonly Mention[];
}

/**
 * Draws a sentence. Event words stay words as well: their sign follows them. Scans strew blanks: only one between two signs
 * counts. What `aside` (sticky) finds right behind a person is left out.
 */
export function outlineOf(text: string, span: Span, mentions: readonly Mention[], aside?: RegExp): Outline {
  const inside = mentions.filter((mention) => span.from <= mention.span.from && mention.span.to <= span.to);
  if (inside.length === 0) return { text: widened(text.slice(span.from, span.to)), marks: [], span };
  let drawn = '';
  const marks: Mark[] = [];
  const words = (from: number, to: number) => {
    if (isPlain(text, from, to)) drawn += text.slice(from, to);
    else {
      const stretch = widened(text.slice(from, to));
      drawn += stretch.trim() === '' ? stretch : stretch.replace(blanks, '');
    }
  };
  let at = span.from;
  for (const group of groupsOf(inside)) {
    const [first] = group;
    if (first === undefined || first.span.from < at) continue;
    words(at, first.span.from);
    if (first.kind === 'event') words(first.span.from, first.span.to);
    const kinds = group.length === 1 ? [first.kind] : new Set(group.map((mention) => mention.kind));
    for (const kind of kinds) {
      marks.push({ at: drawn.length, mentions: group.filter((mention) => mention.kind === kind) });
      drawn += signs[kind];
    }
    at = first.span.to;
    if (aside !== undefined && first.kind === 'person') at = Math.min(span.to, endOf(aside, text, at));
  }
  words(at, span.to);
  return { text: drawn, marks, span };
}

/** Web pages and scans print Chinese punctuation narrow as often as wide; rules know the wide one. */
const widened = (words: string): string =>
  narrow.test(words) ? words.replace(/[,;:()]/gu, (unit) => wide[unit] ?? unit) : words;

const narrow = /[,;:()]/u;

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };

/** Where the words end that the sticky pattern finds from there on; there itself where it finds none. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

const blanks = /\s+/gu;

/** Whether nothing of the stretch is a blank, or of ASCII: most are so. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x2070 || code === 0x3000 || code === 0xfeff) return false;
  }
  return true;
}

/** Mentions of one span together: a body that is also ground shows as a body, an implied body before its title. */
function groupsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const key = mention.span.from * farthest + mention.span.to;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((group) =>
    group.length > 1 && group.some((mention) => mention.kind === 'organisation')
      ? group
          .filter((mention) => mention.kind !== 'place')
          .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
      : group,
  );
}

/** No text is longer, so that two offsets make one number. */
const farthest = 2 ** 26;

/** Replaces whatever the pattern matches by one sign that stands for all mentions of that kind within the match. */
export function gather(outline: Outline, pattern: RegExp, kind: MentionKind): Outline {
  const matches = matchesIn(outline.text, pattern);
  if (matches.length === 0) return outline;
  let text = '';
  const marks: Mark[] = [];
  let [at, next] = [0, 0];
  const copy = (to: number) => {
    for (let mark = outline.marks[next]; mark !== undefined && mark.at < to; mark = outline.marks[(next += 1)])
      marks.push({ at: mark.at - at + text.length, mentions: mark.mentions });
    text += outline.text.slice(at, to);
  };
  for (const match of matches) {
    copy(match.index);
    at = match.index + match[0].length;
    const within: Mention[] = [];
    for (let mark = outline.marks[next]; mark !== undefined && mark.at < at; mark = outline.marks[(next += 1)])
      for (const mention of mark.mentions) if (mention.kind === kind) within.push(mention);
    marks.push({ at: text.length, mentions: within });
    text += signs[kind];
  }
  copy(outline.text.length);
  return { text, marks, span: outline.span };
}

/** What a phrase rule said: its rule, and the mentions that its named groups hold. */
export interface Saying {
  readonly rule: PhraseRule;
  readonly match: RegExpExecArray;
  readonly groups: Readonly<Record<string, readonly Mention[]>>;
}

/** Everything that the rules of one meaning say of an outline, in reading order of each rule. */
export type Sayer<M extends string> = (meaning: M) => readonly Saying[];

/** Asks the rules of some meanings about an outline; most cannot match, which is found out for all of them at once. */
export function sayerOf<M extends string>(
  outline: Outline,
  rules: readonly PhraseRule[],
  meanings: readonly M[],
): Sayer<M> {
  const { sieve, byMeaning, ranges } = sievedRules(rules, meanings);
  const may = sieve(outline.text);
  if (may.length === 0) return () => nothing;
  return (meaning) => {
    const range = ranges.get(meaning);
    if (range === undefined) return nothing;
    let said: Saying[] | null = null;
    for (const place of may) {
      if (place < range.from) continue;
      if (place >= range.to) break;
      const { rule, names } = byMeaning[place] as NamedRule;
      for (const match of everyMatch(outline.text, rule.pattern))
        (said ??= []).push({ rule, match, groups: groupsIn(outline, match, names) });
    }
    return said ?? nothing;
  };
}

const nothing: readonly Saying[] = [];

/** Whether words of the sentence may let a rule of the meanings speak: asked before the sentence is drawn. */
export const mayBeSaid = (sentence: string, rules: readonly PhraseRule[], meanings: readonly string[]): boolean =>
  sievedRules(rules, meanings).byMeaning.some(({ words }) => holdsOfEach(sentence, words));

/** A rule with its named groups, each with its number, and the characters of the sentence's own words that it needs. */
interface NamedRule {
  readonly rule: PhraseRule;
  readonly names: ReadonlyMap<string, number>;
  readonly words: readonly string[];
}

/** Rules with those of one meaning beside each other, and where each meaning has its rules among them. */
interface SievedRules {
  readonly byMeaning: readonly NamedRule[];
  readonly ranges: ReadonlyMap<string, Span>;
  readonly sieve: Sieve;
}

function sievedRules(rules: readonly PhraseRule[], meanings: readonly string[]): SievedRules {
  const ofRules = sieved.get(rules) ?? new WeakMap<readonly string[], SievedRules>();
  sieved.set(rules, ofRules);
  const known = ofRules.get(meanings);
  if (known !== undefined) return known;
  const ranges = new Map<string, Span>();
  const own = flat(meanings, (meaning) => rules.filter(({ means }) => means === meaning));
  own.forEach(({ means }, i) => ranges.set(means, { from: ranges.get(means)?.from ?? i, to: i + 1 }));
  const byMeaning = own.map((rule): NamedRule => {
    const words = needsOf(rule.pattern).filter((clause) => ![...clause].some((character) => drawn.has(character)));
    return { rule, names: groupNames(rule.pattern), words };
  });
  const made = { byMeaning, ranges, sieve: sieveOf(own.map(({ pattern }) => pattern)) };
  ofRules.set(meanings, made);
  return made;
}

/** What was made of each list of rules for each list of meanings; it follows from the two alone. */
const sieved = new WeakMap<readonly PhraseRule[], WeakMap<readonly string[], SievedRules>>();

/** Characters that an outline may have where the sentence has others. */
const drawn: ReadonlySet<string> = new Set([...Object.values(signs), ...Object.values(wide)]);

/** The mentions in each named group that matched. By number, for a match has its names in a slow kind of object. */
function groupsIn(
  { marks }: Outline,
  match: RegExpExecArray,
  names: ReadonlyMap<string, number>,
): Readonly<Record<string, readonly Mention[]>> {
  const groups: Record<string, readonly Mention[]> = {};
  names.forEach((number, name) => {
    const range = match.indices?.[number];
    if (range === undefined) return;
    const within: Mention[] = [];
    for (const { at, mentions } of marks) if (range[0] <= at && at < range[1]) within.push(...mentions);
    groups[name] = within;
  });
  return groups;
}
