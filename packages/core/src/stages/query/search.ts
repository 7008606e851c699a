/** From what a reader types to a ranked list: names, titles, places, words of the text, and how two of them are linked. */
import type { Match, SearchAnswer, SearchResult } from '../../model/answer.js';
import type { NodeType } from '../../model/graph.js';
import type { Naming } from '../../format/grams.js';
import { byCodeUnits } from '../../format/order.js';
import { isHan, isSpelled, plainOf } from '../../format/plain.js';
import { foldingOf } from './folding.js';
import { findLoosely, findNames, finding, type Found } from './lookup.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { overlapsPeriod, type Period } from './period.js';
import { scoreOf } from './rank.js';
import { isQuoted, termsOf } from './terms.js';
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

/** Ranked: name match, then weight, then recency, then id. A query of two names also says how the two are linked. */
export async function search(index: GraphIndex, text: string, options: SearchOptions = {}): Promise<SearchAnswer> {
  const { signal, about = [] } = options;
  const terms = termsOf(text);
  const linked = about.length === 0 ? null : await (await import('./sieve.js')).linkedTo(index, about, signal);
  const question: Question = { index, options, linked, quoted: isQuoted(text) };
  let draft = await answer(question, terms);
  // Traditional characters: only what the words of the index need is folded, and only when nothing is found without.
  if (isEmpty(draft) && terms.some((term) => [...term].some(isHan))) {
    const fold = await foldingOf(index, signal);
    const folded = terms.map(fold);
    if (folded.join() !== terms.join()) draft = await answer(question, folded);
  }
  if (isEmpty(draft) && wantsNames(options)) draft = await answerLoosely(question, draft.answered);
  return { ...draft.answer, links: await linksBetween(index, draft, signal) };
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

/** What the terms found among the names, and that ranked. */
interface Named {
  readonly answered: readonly Answered[];
  readonly names: readonly SearchResult[];
  /** Of several terms: those that only have one of them, within a name or as a title. */
  readonly aside: readonly SearchResult[];
}

/** An answer without links, and what its terms found. */
interface Draft extends Named {
  readonly answer: SearchAnswer;
}

const isEmpty = ({ answer: { results } }: Draft): boolean => results.length === 0;

/** Of one character there are names alone. */
const isWord = (term: string): boolean => [...term].length > 1;

/** Names and texts for the terms as they are: asked for side by side, unless the terms may be names spelled in letters. */
async function answer(question: Question, terms: readonly string[]): Promise<Draft> {
  const { index, options } = question;
  const asked = namesAsked(question, terms);
  const namedAs = async (...wanted: readonly Naming[]): Promise<Named> => {
    const asks = (await asked).map((naming) => wanted.includes(naming));
    const answered = await answerTerms(question, terms, asks);
    return { answered, ...namesOf(question, answered) };
  };
  const named = namedAs('begins');
  // Names that only have a word come behind the texts: those need not wait for them.
  const all = async () => ((await asked).includes('within') ? namedAs('begins', 'within') : named);
  const partial = async (texts: readonly TextFound[]) => drafted(options, await named, texts);
  const told = named.then(async ({ names }) => {
    if (names.length > 0) options.onPartial?.((await partial([])).answer);
  });
  const isTold = async (term: string) => isWord(term) && (!isSpelled(term) || (await named).names.length === 0);
  const texts = async (): Promise<readonly TextFound[]> => {
    if (!wantsText(question) || !(await Promise.all(terms.map(isTold))).every(Boolean)) return [];
    const { findTexts } = await finding();
    return findTexts(index, {
      ...{ terms, period: options, wanted: wantedBy(options), about: options.about ?? [], signal: options.signal },
      limit: async () => roomFor(options, (await named).names.length) + 1,
      isSpare: async () => !(await asked).includes('begins'),
      onFirst: async (found) => options.onPartial?.((await partial(found)).answer),
    });
  };
  const [found] = await Promise.all([texts(), told]);
  return drafted(options, await all(), found);
}

/** Names one slip away, for terms that found nothing. */
async function answerLoosely(question: Question, first: readonly Answered[]): Promise<Draft> {
  const { index, options, quoted } = question;
  const answered = await Promise.all(
    first.map(async (one, i): Promise<Answered> => {
      const { term, found } = one;
      if (quoted || found.length > 0 || !isWord(term)) return one;
      // In 周明 主任 the second term says which 周明, and is no misspelled name.
      const qualifies = first.some((other, j) => j !== i && other.found.some((name) => isAlso(name, term)));
      return qualifies ? one : { term, found: await findLoosely(index, term, options.signal) };
    }),
  );
  return drafted(options, { answered, ...namesOf(question, answered) }, []);
}

function drafted(options: SearchOptions, { answered, names, aside }: Named, texts: readonly TextFound[]): Draft {
  const { limit = 20 } = options;
  const room = roomFor(options, names.length);
  const results = [
    ...names.slice(0, limit - Math.min(texts.length, room)),
    ...texts.slice(0, room).map(({ label, match, score }): SearchResult => ({ ...label, match, score })),
    ...aside,
  ].slice(0, limit);
  const more = names.length + texts.length + aside.length > results.length;
  return { answered, names, aside, answer: { terms: answered.map(({ term }) => term), results, links: [], more } };
}

/** How many texts are shown. Each is on a page of its own, more often than not: half as many as are asked for, unless only texts are. */
const roomFor = ({ limit = 20, types }: SearchOptions, names: number): number =>
  wantsNames({ types }) ? Math.max(Math.min(limit - names, Math.ceil(limit / 2)), Math.floor(limit / 4)) : limit;

const hasWords = (type: NodeType): boolean => type === 'article' || type === 'event';

const wantedBy =
  ({ types }: SearchOptions) =>
  (type: NodeType): boolean =>
    types === undefined || types.includes(type);

const wantsNames = ({ types }: SearchOptions): boolean => types?.every(hasWords) !== true;

const wantsText = ({ index, options: { text, types } }: Question): boolean =>
  text !== false && index.hasTexts && types?.some(hasWords) !== false;

function namesOf({ options, linked }: Question, answered: readonly Answered[]): Omit<Named, 'answered'> {
  const [wanted, overlaps] = [wantedBy(options), overlapsPeriod(options)];
  return ranked(
    answered,
    ({ entry: { label, window } }) => wanted(label.type) && overlaps(window) && (linked?.has(label.id) ?? true),
  );
}

/**
 * Where in names each term may stand, where names are wanted at all. Of several words, and of a long one, few are names, and the
 * page that says so is one that their texts need in any case.
 */
async function namesAsked(question: Question, terms: readonly string[]): Promise<readonly Naming[]> {
  if (!wantsNames(question.options)) return terms.map(() => 'none');
  const isLong = terms.join('').length > 3 && terms.every((term) => isWord(term) && !isSpelled(term));
  if (!isLong || !wantsText(question)) return terms.map(() => 'begins');
  const { mayName } = await finding();
  const namings = await Promise.all(terms.map((term) => mayName(question.index, term, question.options.signal)));
  // What has the only word comes before texts, wherever it has it.
  return namings.map((naming) => (terms.length === 1 && naming === 'within' ? 'begins' : naming));
}

async function answerTerms(
  { index, options: { signal } }: Question,
  terms: readonly string[],
  asks: readonly boolean[],
): Promise<readonly Answered[]> {
  // `zhou ming` is one name more often than two people.
  if (terms.length > 1 && terms.every(isSpelled) && asks[0] === true) {
    const joined = terms.join('');
    const found = await findNames(index, joined, signal);
    if (found.length > 0) return [{ term: joined, found }];
  }
  return Promise.all(
    terms.map(async (term, i) => ({ term, found: asks[i] === true ? await findNames(index, term, signal) : [] })),
  );
}

/** Whether the thing's names, titles or detail have the term. */
const isAlso = ({ entry: { label, aliases, titles } }: Found, term: string): boolean =>
  [label.name, label.detail ?? '', ...aliases, ...titles].some((words) => plainOf(words).includes(term));

function ranked(answered: readonly Answered[], wanted: (found: Found) => boolean): Omit<Named, 'answered'> {
  const candidates = answered.flatMap(({ found }, term) => {
    const others = answered.filter((_, i) => i !== term);
    const own = found.filter(wanted).map((name) => ({
      result: resultOf(name, term),
      also: others.filter((other) => isAlso(name, other.term)).length,
    }));
    own.sort((a, b) => b.result.score - a.result.score || byCodeUnits(a.result.id, b.result.id));
    return own.map((one, turn) => ({ ...one, turn }));
  });
  // Those that answer several terms first; then the best of each term in turn, so that 周明 does not hide 梁国.
  candidates.sort((a, b) => b.also - a.also || a.turn - b.turn || a.result.match.term - b.result.match.term);
  const [names, aside] = [new Map<string, SearchResult>(), new Map<string, SearchResult>()];
  for (const { result, also } of candidates) {
    const isAside = answered.length > 1 && also === 0 && isLoosely(result.match);
    if (!isAside && !names.has(result.id)) names.set(result.id, result);
    if (isAside && !aside.has(result.id)) aside.set(result.id, result);
  }
  return { names: [...names.values()], aside: [...aside.values()].filter(({ id }) => !names.has(id)) };
}

/** Whether a name only has the term, or begins a title with it: of several words that is a word of the texts more often. */
const isLoosely = ({ kind, words, spans }: Match): boolean =>
  kind === 'infix' || (kind === 'title' && spans.every(({ to }) => to < words.length));

const resultOf = ({ entry: { label, weight, window }, grade }: Found, term: number): SearchResult => ({
  ...label,
  match: { ...grade.match, term },
  score: scoreOf(grade, weight, window.until),
});

/** The shortest way from the best name of the first term to the best of the second, unless one thing answers both. */
async function linksBetween(
  index: GraphIndex,
  { answered, names, aside }: Draft,
  signal: AbortSignal | undefined,
): Promise<SearchAnswer['links']> {
  const sure = [...names, ...aside].filter(({ match }) => match.kind !== 'loose' && match.kind !== 'slip');
  const [a, b] = [0, 1].map((term) => sure.find(({ match }) => match.term === term));
  if (answered.length < 2 || a === undefined || b === undefined) return [];
  const both = answered.slice(0, 2).every(({ found }) => found.some(({ entry }) => entry.label.id === a.id));
  if (both) return [];
  // Few searches need it: a page that looks up names loads no more than names need.
  const { paths } = await import('./paths.js');
  return paths(index, a.id, b.id, { max: 1, reach: 12, signal });
}
