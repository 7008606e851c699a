/** How much a run of characters looks like a name of its own, before anything around it vouches for it. */
import type { Hit } from '../../model/knowledge.js';
import type { LexiconTag } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import type { Reading } from './reading.js';

const surnameWeight = 0.15;
const givenWeight = 0.3;
/** A character that no list knows: rare ones are likelier to be of a name than to begin a word. */
const rareGiven = 0;
const wordGiven = -1.5;
/** A listed word begins with the name's first character and takes the second too (高度|重视). */
const isWordCost = 4;
/** The name is a listed word, but one that people also bear (高峰, 文静). */
const bothCost = 1.2;
/** A listed word reaches over one of the name's edges (周明表|示). */
const crossingCost = 3;
const edgeBonus = 0.6;

const wordTags: ReadonlySet<LexiconTag> = new Set<LexiconTag>([
  'word',
  'not-name',
  'verb',
  'event',
  'function',
  'title',
  'honorific',
  'division',
  'organisation-name',
  'organisation-head',
  'place-head',
]);

const isWord = (hit: Hit): boolean =>
  hit.span.to - hit.span.from >= 2 && hit.lexeme.tags.some((tag) => wordTags.has(tag));

/** Weight of surname and given characters, less the words that claim them, plus clear edges. */
export function nameStrength(reading: Reading, span: Span): number {
  const surname = reading
    .from(span.from, 'surname')
    .filter((hit) => hit.span.to < span.to)
    .sort((a, b) => b.span.to - a.span.to)[0];
  if (surname === undefined) return -10;
  return (
    surnameWeight * surname.lexeme.weight +
    givenSum(reading, surname.span.to, span.to) -
    wordCosts(reading, span) +
    (isEdge(reading, span.to) ? edgeBonus : 0)
  );
}

function givenSum(reading: Reading, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    const weight = reading.from(at, 'given').find((hit) => hit.span.to === at + 1)?.lexeme.weight;
    if (weight !== undefined) sum += givenWeight * Math.max(-4, Math.min(5, weight));
    else sum += reading.from(at).length === 0 ? rareGiven : wordGiven;
  }
  return to - from === 1 ? sum * 1.3 : sum;
}

function wordCosts(reading: Reading, span: Span): number {
  const own = reading.from(span.from).filter((hit) => isWord(hit) && !hit.lexeme.tags.includes('surname'));
  const both = own.some((hit) => hit.lexeme.extra['name'] === 'yes' && hit.span.to === span.to);
  const own2 = both ? bothCost : own.length > 0 ? isWordCost : 0;
  return own2 + crossings(reading, span);
}

/** Words that begin within the name and end behind it, or begin before it and end within it. */
function crossings(reading: Reading, span: Span): number {
  let cost = 0;
  for (let at = span.from + 1; at < span.to; at += 1) {
    if (reading.from(at).some((hit) => hit.span.to > span.to && isWord(hit))) cost = crossingCost;
  }
  for (let end = span.from + 1; end < span.to; end += 1) {
    if (reading.upTo(end).some((hit) => hit.span.from < span.from && isWord(hit))) return cost + crossingCost;
  }
  return cost;
}

/** Whether something that never belongs to a name begins at the offset: a sign, a verb, a function word, a title. */
function isEdge(reading: Reading, at: number): boolean {
  const next = reading.text[at];
  if (next === undefined || !/\p{Script=Han}/u.test(next)) return true;
  return reading
    .from(at)
    .some((hit) =>
      hit.lexeme.tags.some(
        (tag) => tag === 'function' || tag === 'title' || tag === 'honorific' || (tag === 'verb' && isWord(hit)),
      ),
    );
}
