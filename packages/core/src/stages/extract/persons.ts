/** Human beings: weighs full names, and gathers the other forms of names. */
import { flat } from '../../model/flat.js';
import type { PersonMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import { nicknames, surnamesWithWord } from './called-names.js';
import { matchesOf, rulesFor } from './match.js';
import { isJoin, isJoining, isPreposition } from './name-edges.js';
import { cellNames, lendInRows, nothing, threshold, type Candidate } from './name-rows.js';
import { nameStrength } from './name-strength.js';
import { dottedNames, knownBonus, leastCue, namesInParts, namesWithPart, soundedNames } from './names-in-parts.js';
import type { Reading } from './reading.js';
import { runOnCredits } from './run-on-credits.js';
import { appointedCells, listedCells, rosterCells, titledCells } from './titled-cells.js';
import { classOf } from './titles.js';
import { vouchersOf, type NameContexts, type Vouchers } from './vouchers.js';

/** Below this a name that nothing at all vouches for is left unsaid: most such runs of characters are words. */
const lonelyThreshold = 4.2;

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
    dotted: [
      ...dottedNames(reading, vouchers),
      ...soundedNames(reading, vouchers),
      ...namesWithPart(reading, vouchers),
      ...titledCells(reading, vouchers),
      ...appointedCells(reading),
      ...listedCells(reading),
      ...rosterCells(reading),
      ...runOnCredits(reading),
    ],
    inParts: namesInParts(reading, vouchers),
    partial: partialNames(reading, vouchers),
  };
}

/** The same with the bulletin's sure names in the reading's context: only who bears one is weighed again. */
export function readPersonsAgain(reading: Reading, first: PersonReading): PersonReading {
  const { names } = reading.context;
  const again = first.weighed.map(({ name, span }) => (names.has(name) ? weigh(reading, span, first.vouchers) : null));
  if (again.every((candidate) => candidate === null) && reading.tagged(partTag).length === 0) return first;
  const weighed = first.weighed.map((candidate, i) => again[i] ?? candidate);
  return { ...first, weighed, inParts: namesInParts(reading, first.vouchers) };
}

/** The persons that earn their threshold, those in rows with their neighbours' help. */
export function admittedPersons(
  reading: Reading,
  { weighed, dotted, inParts, partial }: PersonReading,
): readonly PersonMention[] {
  const named = lendInRows(reading, weighed).filter(isAdmitted);
  const inCells = cellNames(reading, named);
  // What a row says of its members holds across the names that only the row tells.
  const all = inCells.length === 0 ? named : lendInRows(reading, [...named, ...inCells]);
  return [...all.map((candidate) => mentionOf(candidate, true)), ...dotted, ...inParts, ...partial];
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

const [surnameTag, titleTag] = [maskOf('surname'), maskOf('title')];
const partTag = maskOf('name-part');

/** Spans that begin with a surname and go on for one or two characters. */
function fullNames({ text, tagged, knowledge }: Reading): readonly Span[] {
  // 中山区长|乐社区: nobody is called by what a level is called.
  const levels = new Set(knowledge.bodies.levels.map(({ word }) => word).filter((word) => word.length > 1));
  const spans: Span[] = [];
  for (const { span } of tagged(surnameTag)) {
    for (const to of [span.to + 1, span.to + 2])
      if (to <= text.length && isHanScript(text, span.to, to) && !levels.has(text.slice(span.to, to)))
        spans.push({ from: span.from, to });
  }
  return spans;
}

/** 杨畈|社区书记: a title that has the neighbourhood's or village's word in it stands behind the ground's name. */
const isGroundOfTitle = (reading: Reading, at: number): boolean =>
  reading
    .from(at, 'title')
    .some(
      ({ lexeme: { word, extra } }) =>
        extra['title'] !== undefined &&
        reading.knowledge.bodies.levels.some((level) => level.ground === true && word.startsWith(level.word)),
    );

/**
 * 郝桥村、|薛嘴村: what ends with the same word for ground as its neighbour in the row before it is no person, and neither is one of two
 * characters beside another water (闫河、凤河).
 */
function isInRowOfGround({ text, knowledge }: Reading, { from, to }: Span): boolean {
  const { levels, joins, waters } = knowledge.bodies;
  const last = text.charAt(to - 1);
  const isBeside = (join: number, end: number): boolean =>
    joins.includes(text.charAt(join)) && text.charAt(end) === last;
  if (to - from === 2 && waters.includes(last) && (isBeside(from - 1, from - 2) || isBeside(to, to + 2))) return true;
  if (text.charAt(from - 2) !== text.charAt(to - 1) || !joins.includes(text.charAt(from - 1))) return false;
  return levels.some(({ word }) => word === text.charAt(to - 1));
}

/** 金河|社区: what stands before the word for ground is its name. */
const isBeforeGround = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.bodies.levels.some(({ word, ground }) => ground === true && word.length > 1 && text.startsWith(word, at));

/** 体|卫艺科|科长: the head of a body that its leader's title repeats. */
const isHeadOfTitle = ({ text, startsAt }: Reading, at: number): boolean =>
  text[at - 1] === text[at] && startsAt(at, titleTag);

/** 乡长|代表当地: a title that is a verb as well begins no name. */
const beginsWithVerb = (reading: Reading, { from, to }: Span): boolean =>
  reading
    .from(from, 'title')
    .some(({ span, lexeme }) => lexeme.extra['verb'] === 'yes' && span.to <= to && span.to - from > 1);

/** ，胡主任|都详细了解: where a clause begins with a frequent surname and its bearer's title, no other name stands behind that; 董村支书 is a village's. */
function isBehindAnother(reading: Reading, at: number): boolean {
  if (!reading.endsAt(at, titleTag)) return false;
  const start = reading.earliest(at, titleTag);
  return (
    !isHanScript(reading.text, start - 2, start - 1) &&
    !isGroundOfTitle(reading, start) &&
    !isPreposition(reading, start - 1) &&
    !isJoin(reading, start - 1) &&
    reading.upTo(start, 'surname').some(({ lexeme }) => lexeme.weight >= frequentSurname)
  );
}

const frequentSurname = 5;

/** Null for what nothing can save, not even that the name is sure elsewhere. */
function weigh(reading: Reading, span: Span, vouchers: Vouchers): Candidate | null {
  if (reading.startsAt(span.to, titleTag) && isGroundOfTitle(reading, span.to)) return null;
  if (isBeforeGround(reading, span.to)) return null;
  if (isInRowOfGround(reading, span) || isHeadOfTitle(reading, span.to) || isBehindAnother(reading, span.from))
    return null;
  if (beginsWithVerb(reading, span)) return null;
  const name = reading.text.slice(span.from, span.to);
  const { names } = reading.context;
  const known = names.size > 0 && names.has(name) ? knownBonus : 0;
  const base = nameStrength(reading, span, minimum - known);
  if (base < minimum - knownBonus) return null;
  // Kept, and not weighed to the end, for the case that the name is sure elsewhere.
  if (base + known < minimum)
    return { span, name, strength: base, cues: 0, rule: null, says: nothing, saysBehind: nothing };
  const [left, right] = [vouchers.before(span.from), isJoining(reading, span) ? null : vouchers.after(span.to)];
  const cues = known + (left?.score ?? 0) + (right?.score ?? 0);
  const rule = (left?.score ?? 0) >= (right?.score ?? 0) ? left : right;
  const saysBehind = right?.says ?? nothing;
  return { span, name, strength: base + cues, cues, rule, says: { ...saysBehind, ...left?.says }, saysBehind };
}

/** A base so low that no context can save it: spares the work of asking. */
const minimum = -3.5;

/** Names that are not a surname and a given name: each a rule of its own that is one expression. */
function partialNames(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  const named = flat(rulesFor('person', reading), (rule) =>
    matchesOf(rule, reading.text).map((match) => {
      const span = { from: match.index, to: match.index + match[0].length };
      const candidate = {
        span,
        name: match[0],
        strength: rule.score,
        cues: rule.score,
        rule,
        says: rule.says ?? {},
        saysBehind: nothing,
      };
      return mentionOf(candidate, rule.says?.['form'] === 'full');
    }),
  );
  return [...named, ...nicknames(reading, vouchers), ...surnamesWithWord(reading, vouchers)];
}
