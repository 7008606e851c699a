/** From what a reader types to a ranked list: names, titles, places, words of the text, and how two of them are linked. */
import type { Label, Match, SearchAnswer, SearchResult } from '../../model/answer.js';
import type { NodeType } from '../../model/graph.js';
import { byCodeUnits } from '../../format/order.js';
import { isHan, plainOf } from '../../format/plain.js';
import { findLoosely, findNames, foldTerm, type Found } from './lookup.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { paths } from './paths.js';
import { duringPeriod, overlapsPeriod, type Period } from './period.js';
import { scoreOf } from './rank.js';
import { findTexts } from './texts.js';

export interface SearchOptions extends Cancellable, Period {
  /** All unless given. */
  readonly types?: readonly NodeType[] | undefined;
  /** 20 unless given. */
  readonly limit?: number | undefined;
  /** Whether event titles and article texts are searched too; true unless given. Without them an answer is one page away. */
  readonly text?: boolean | undefined;
}

/** What one term found. */
interface Answered {
  readonly term: string;
  readonly found: readonly Found[];
}

/** A result while it is being ranked. */
interface Candidate {
  readonly found: Found;
  readonly term: number;
  readonly score: number;
  /** How many of the other terms its titles, aliases or detail answer. */
  readonly also: number;
}

/** More words than these are no search but a sentence. */
const termsRead = 5;

/** Ranked: name match, then weight, then recency, then id. A query of two names also says how the two are linked. */
export async function search(index: GraphIndex, text: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const { types, limit = 20, signal } = options;
  const [during, overlaps] = [duringPeriod(options), overlapsPeriod(options)];
  const wanted = ({ type }: Label) => types === undefined || types.includes(type);
  const answered = await answerTerms(index, termsOf(text), signal);
  const terms = answered.map(({ term }) => term);
  const names = ranked(answered, ({ entry }) => wanted(entry.label) && overlaps(entry.window));
  const words = terms.filter((term) => [...term].length > 1 && (!isSpelling(term) || names.length === 0));
  const wantsText =
    options.text !== false && ['article', 'event'].some((type) => types?.includes(type as NodeType) ?? true);
  const room = Math.max(Math.min(limit - names.length, Math.ceil(limit / 2)), Math.floor(limit / 4));
  const texts =
    wantsText && words.length === terms.length && words.length > 0
      ? await findTexts(index, { terms: words, limit: room + 1, during, wanted, signal })
      : [];
  const results = [
    ...names.slice(0, limit - Math.min(texts.length, room)),
    ...texts.slice(0, room).map(({ label, match }): SearchResult => ({ ...label, match, score: 0 })),
  ].slice(0, limit);
  const links = await linksBetween(index, answered, names, signal);
  return { terms, results, links, more: names.length + texts.length > results.length };
}

/** Terms stand apart by spaces and commas; 阿依古丽·买买提 is one. */
function termsOf(text: string): readonly string[] {
  const terms = plainOf(text.normalize('NFC'))
    .replace(/ü/gu, 'v')
    .split(/[\s,;\u3001+&]+/u)
    .map((term) => term.replace(/^['"\p{Pi}\p{Ps}]+|['"\p{Pf}\p{Pe}]+$/gu, ''))
    .filter((term) => term !== '');
  return [...new Set(terms)].slice(0, termsRead);
}

const isSpelling = (term: string): boolean => /^[a-z0-9']+$/.test(term);

async function answerTerms(
  index: GraphIndex,
  terms: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly Answered[]> {
  // `zhou ming` is one name more often than two people.
  if (terms.length > 1 && terms.every(isSpelling)) {
    const [joined] = await answerTerms(index, [terms.join('')], signal);
    if (joined?.found.some(({ grade }) => grade.match.kind !== 'slip')) return [joined];
  }
  const first = await Promise.all(terms.map((term) => answerTerm(index, term.replaceAll("'", ''), signal)));
  return Promise.all(
    first.map(async (answer, i): Promise<Answered> => {
      const { term, found } = answer;
      if (found.length > 0 || [...term].length < 2) return answer;
      // In 周明 主任 the second term says which 周明, and is no misspelled name.
      const qualifies = first.some((other, j) => j !== i && other.found.some((name) => isAlso(name, term)));
      return qualifies ? answer : { term, found: await findLoosely(index, term, signal) };
    }),
  );
}

async function answerTerm(index: GraphIndex, term: string, signal: AbortSignal | undefined): Promise<Answered> {
  const found = await findNames(index, term, signal);
  if (found.length > 0 || ![...term].some(isHan)) return { term, found };
  const folded = await foldTerm(index, term, signal);
  return folded === term ? { term, found } : { term: folded, found: await findNames(index, folded, signal) };
}

/** Whether the thing's names, titles or detail have the term. */
const isAlso = ({ entry: { label, aliases, titles } }: Found, term: string): boolean =>
  [label.name, label.detail ?? '', ...aliases, ...titles].some((words) => plainOf(words).includes(term));

function ranked(answered: readonly Answered[], wanted: (found: Found) => boolean): readonly SearchResult[] {
  const lists = answered.map(({ found }, term) => {
    const others = answered.filter((_, i) => i !== term);
    const candidates = found.filter(wanted).map((name): Candidate => ({
      found: name,
      term,
      score: scoreOf(name.grade, name.entry.weight, name.entry.window.until),
      also: others.filter((other) => isAlso(name, other.term)).length,
    }));
    return candidates.sort(byRank);
  });
  // Those that answer several terms first; then the best of each term in turn, so that 周明 does not hide 梁国.
  const turns = lists.flatMap((list) => list.map((candidate, turn) => ({ candidate, turn })));
  turns.sort((a, b) => b.candidate.also - a.candidate.also || a.turn - b.turn || a.candidate.term - b.candidate.term);
  const results = new Map<string, SearchResult>();
  for (const { candidate } of turns) {
    const { found, term, score } = candidate;
    const { label } = found.entry;
    const match: Match = { ...found.grade.match, term };
    if (!results.has(label.id)) results.set(label.id, { ...label, match, score });
  }
  return [...results.values()];
}

const byRank = (a: Candidate, b: Candidate): number =>
  b.score - a.score || byCodeUnits(a.found.entry.label.id, b.found.entry.label.id);

/** How the best name of the first term is linked to the best of the second, unless one thing answers both. */
async function linksBetween(
  index: GraphIndex,
  answered: readonly Answered[],
  names: readonly SearchResult[],
  signal: AbortSignal | undefined,
): Promise<SearchAnswer['links']> {
  const sure = names.filter(({ match }) => match.kind !== 'loose' && match.kind !== 'slip');
  const [a, b] = [0, 1].map((term) => sure.find(({ match }) => match.term === term));
  if (answered.length < 2 || a === undefined || b === undefined) return [];
  const both = answered.slice(0, 2).every(({ found }) => found.some(({ entry }) => entry.label.id === a.id));
  return both ? [] : paths(index, a.id, b.id, { max: 3, signal });
}
