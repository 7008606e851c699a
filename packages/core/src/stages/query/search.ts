/** From what a reader types to a ranked list: names, titles, places, words of the text, and how two of them are linked. */
import type { Match, SearchAnswer, SearchResult } from '../../model/answer.js';
import type { NodeType } from '../../model/graph.js';
import { byCodeUnits } from '../../format/order.js';
import { isHan, plainOf } from '../../format/plain.js';
import { findLoosely, findNames, finding, foldTerm, type Found } from './lookup.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { overlapsPeriod, type Period } from './period.js';
import { scoreOf } from './rank.js';
import type { TextFound } from './texts.js';

export interface SearchOptions extends Cancellable, Period {
  /** All unless given. */
  readonly types?: readonly NodeType[] | undefined;
  /** 20 unless given. */
  readonly limit?: number | undefined;
  /** Whether event titles and article texts are searched too; true unless given. Without them an answer is one page away. */
  readonly text?: boolean | undefined;
  /**
   * Ids of things that articles and events must tell of, and names be linked to: bodies, persons, and places, of which also
   * what lies within counts.
   */
  readonly about?: readonly string[] | undefined;
  /**
   * Called with what is known so far, when the names are there and again when the first texts are: the answer follows. After
   * the first texts nothing is asked for until a promise that it returns has settled, so that a page shows them before the
   * others compete for the line.
   */
  readonly onPartial?: ((answer: SearchAnswer) => unknown) | undefined;
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
  const { signal, about = [] } = options;
  const terms = termsOf(text);
  const linked = about.length === 0 ? null : await (await import('./sieve.js')).linkedTo(index, about, signal);
  const question: Question = { index, options, linked, quoted: isQuoted(text) };
  const first = await answer(
    question,
    terms.map((term) => term.replaceAll("'", '')),
  );
  if (first.answer.results.length > 0 || terms.length === 0) return withLinks(index, first, signal);
  // Traditional characters: only what the words of the index need is folded, and only when nothing is found without.
  const folded = terms.some((term) => [...term].some(isHan))
    ? await Promise.all(terms.map((term) => foldTerm(index, term, signal)))
    : terms;
  const second = folded.join() === terms.join() ? first : await answer(question, folded);
  if (second.answer.results.length > 0) return withLinks(index, second, signal);
  return withLinks(index, await answerLoosely(question, second.answered), signal);
}

/**
 * Loads the code that a search would else wait for when it is first asked: for a page that opens its index meanwhile.
 * Rejects where it cannot be loaded; a search tries again.
 */
export const readyToSearch: () => Promise<unknown> = finding;

/** What is asked, of what. */
interface Question {
  readonly index: GraphIndex;
  readonly options: SearchOptions;
  /** Ids of what is linked to all of `about`; null when nothing is asked about. */
  readonly linked: ReadonlySet<string> | null;
  readonly quoted: boolean;
}

/** An answer without links, and what its terms found. */
interface Draft {
  readonly answered: readonly Answered[];
  readonly names: readonly SearchResult[];
  readonly answer: SearchAnswer;
}

/** Terms stand apart by spaces and commas, unless in quotation marks; 阿依古丽·买买提 is one. */
function termsOf(text: string): readonly string[] {
  const plain = plainOf(text.normalize('NFC')).replace(/ü/gu, 'v');
  const terms = [...plain.matchAll(quotedTerm)]
    .map(([whole, quoted]) => quoted ?? whole)
    .map((term) => term.replace(/^['"\p{Pi}\p{Ps}\s]+|['"\p{Pf}\p{Pe}\s]+$/gu, ''))
    .filter((term) => term !== '');
  return [...new Set(terms)].slice(0, termsRead);
}

const quotedTerm = /["\u201c\u300c]([^"\u201d\u300d]+)["\u201d\u300d]|[^\s,;\u3001+&]+/gu;

/** Words in quotation marks are meant to the letter. */
const isQuoted = (text: string): boolean => /^\s*["\u201c\u300c].+["\u201d\u300d]\s*$/u.test(plainOf(text));

const isSpelling = (term: string): boolean => /^[a-z0-9']+$/.test(term);

/** Names and texts for the terms as they are. */
async function answer(question: Question, terms: readonly string[]): Promise<Draft> {
  const { index, options } = question;
  const answered = await answerTerms(index, terms, options.signal);
  const names = namesOf(question, answered);
  const partial = (texts: readonly TextFound[]) => drafted(options, answered, names, texts);
  if (names.length > 0) options.onPartial?.(partial([]).answer);
  const words = answered
    .map(({ term }) => term)
    .filter((term) => [...term].length > 1 && (!isSpelling(term) || names.length === 0));
  if (!wantsText(question) || words.length === 0 || words.length !== answered.length) return partial([]);
  const { findTexts } = await finding();
  const texts = await findTexts(index, {
    ...{ terms: words, limit: roomFor(options, names.length) + 1, period: options },
    ...{ wanted: wantedBy(options), about: options.about ?? [], signal: options.signal },
    onFirst: (found) => options.onPartial?.(partial(found).answer),
  });
  return partial(texts);
}

/** Names one slip away, for terms that found nothing. */
async function answerLoosely(question: Question, first: readonly Answered[]): Promise<Draft> {
  const { index, options, quoted } = question;
  const answered = await Promise.all(
    first.map(async (one, i): Promise<Answered> => {
      const { term, found } = one;
      if (quoted || found.length > 0 || [...term].length < 2) return one;
      // In 周明 主任 the second term says which 周明, and is no misspelled name.
      const qualifies = first.some((other, j) => j !== i && other.found.some((name) => isAlso(name, term)));
      return qualifies ? one : { term, found: await findLoosely(index, term, options.signal) };
    }),
  );
  return drafted(options, answered, namesOf(question, answered), []);
}

function drafted(
  options: SearchOptions,
  answered: readonly Answered[],
  names: readonly SearchResult[],
  texts: readonly TextFound[],
): Draft {
  const { limit = 20 } = options;
  const room = roomFor(options, names.length);
  const results = [
    ...names.slice(0, limit - Math.min(texts.length, room)),
    ...texts.slice(0, room).map(({ label, match, score }): SearchResult => ({ ...label, match, score })),
  ].slice(0, limit);
  const more = names.length + texts.length > results.length;
  return { answered, names, answer: { terms: answered.map(({ term }) => term), results, links: [], more } };
}

/** How many texts are shown. Each is on a page of its own, more often than not: half as many as are asked for, unless only texts are. */
const roomFor = ({ limit = 20, types }: SearchOptions, names: number): number =>
  types?.every((type) => type === 'article' || type === 'event') === true
    ? limit
    : Math.max(Math.min(limit - names, Math.ceil(limit / 2)), Math.floor(limit / 4));

const wantedBy =
  ({ types }: SearchOptions) =>
  (type: NodeType): boolean =>
    types === undefined || types.includes(type);

const wantsText = ({ index, options: { text, types } }: Question): boolean =>
  text !== false &&
  index.manifest.grams.buckets > 0 &&
  (types === undefined || types.includes('article') || types.includes('event'));

function namesOf({ options, linked }: Question, answered: readonly Answered[]): readonly SearchResult[] {
  const [wanted, overlaps] = [wantedBy(options), overlapsPeriod(options)];
  return ranked(
    answered,
    ({ entry: { label, window } }) => wanted(label.type) && overlaps(window) && (linked?.has(label.id) ?? true),
  );
}

async function withLinks(index: GraphIndex, draft: Draft, signal: AbortSignal | undefined): Promise<SearchAnswer> {
  return { ...draft.answer, links: await linksBetween(index, draft.answered, draft.names, signal) };
}

async function answerTerms(
  index: GraphIndex,
  terms: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly Answered[]> {
  // `zhou ming` is one name more often than two people.
  if (terms.length > 1 && terms.every(isSpelling)) {
    const joined = terms.join('');
    const found = await findNames(index, joined, signal);
    if (found.length > 0) return [{ term: joined, found }];
  }
  return Promise.all(terms.map(async (term) => ({ term, found: await findNames(index, term, signal) })));
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

/** The shortest way from the best name of the first term to the best of the second, unless one thing answers both. */
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
  if (both) return [];
  // Few searches need it: a page that looks up names loads no more than names need.
  const { paths } = await import('./paths.js');
  return paths(index, a.id, b.id, { max: 1, reach: 12, signal });
}
