/** Which articles may have the words, the likeliest first: from pairs of characters alone, without a text. */
import {
  best,
  decodeGrams,
  eachGram,
  gramPage,
  noRest,
  restPage,
  sizeOf,
  type Naming,
  type Ordinals,
  type Postings,
} from '../../format/grams.js';
import type { GraphIndex } from './open-index.js';
import { counted, hasRest, type Counted, type Likely, type Listed } from './shared-postings.js';
import type { Sieve } from './sieve.js';

/** What is looked for. */
export interface WordsAsked {
  /** Those of one character have no pairs. */
  readonly terms: readonly string[];
  /** The articles that may be shown at all; all unless given. */
  readonly mayShow?: Sieve | null | undefined;
  /** The worst level at which an article may have a pair: 0 where only headlines and titles are asked for. */
  readonly worst?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** So many that are sure fill an answer. */
const enough = 24;
/** Pages with the rests of lists that are read at most for one question. */
const restsRead = 12;
/** A term of more pairs than these is begun with two. */
const short = 3;

/** Where to look, as far as is known. */
export interface Candidates {
  readonly likely: Likely;
  /** Whether no further page of pairs would tell more, or is worth while. */
  readonly isLast: boolean;
  /** What every article has that is likely. */
  readonly pairs: readonly string[];
}

/**
 * Articles that have the pairs of all terms: first as far as few pages tell, then, unless that is all, as far as it is worth
 * while. Where `isSpare`, the question cost so little yet that a second page of pairs comes before the first article, which
 * might else be a wrong one. Nothing when one pair is in no article.
 */
export async function* candidatesFor(
  index: GraphIndex,
  asked: WordsAsked,
  isSpare: () => Promise<boolean>,
): AsyncGenerator<Candidates> {
  const pieces = asked.terms.map(piecesOf);
  const later = pieces.flatMap(between);
  const known = async (some: readonly Piece[], lists: readonly Listed[], sought: number) => {
    const more = await listsOf(index, some, asked);
    return together(index, more && [...lists, ...more], asked, sought);
  };
  let now = await known(pieces.flatMap(ends), [], 1);
  const isSettled = () => now.isFew || (later.length === 0 && now.sure >= enough);
  if (now.lists.length === 1 && !isSettled() && (await isSpare())) now = await known(later.splice(0), now.lists, 1);
  if (now.lists.length === 0) return;
  yield found(now, isSettled());
  if (!isSettled()) yield found(await known(later, now.lists, enough), true);
}

const found = ({ likely, lists, isWhole }: Together, isLast: boolean): Candidates => ({
  likely,
  isLast,
  pairs: lists.filter((list) => !isWhole || !hasRest(list)).map(({ gram }) => gram),
});

/** A pair with what is to follow it: empty where the term ends or is broken. */
interface Piece {
  readonly gram: string;
  readonly next: string;
}

function piecesOf(term: string): readonly Piece[] {
  const pieces = new Map<string, Piece>();
  eachGram(term, (gram, next) => pieces.set(gram + next, { gram, next }));
  return [...pieces.values()];
}

/** A pair and what follows it are three characters; of longer terms the first and the last three cover most. */
function ends(pieces: readonly Piece[]): readonly Piece[] {
  const closing = Math.max(0, pieces.length - 2);
  return pieces.filter((_, i) => i === 0 || (pieces.length > short && i === closing));
}

function between(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length <= short) return pieces.slice(1, 2).filter(() => pieces.length === short);
  return pieces.slice(1, -2).filter((_, i) => i % 2 === 1 || pieces.length < 6);
}

/** Null when no article has one of the pairs; empty when there are none. */
async function listsOf(
  index: GraphIndex,
  pieces: readonly Piece[],
  { worst = 3, signal }: WordsAsked,
): Promise<readonly Listed[] | null> {
  const all = await Promise.all(
    pieces.map(async ({ gram, next }) => {
      const found = await postingsOf(index, gram, next, signal);
      if (found === null) return null;
      const good = ({ levels }: Postings) => levels.slice(0, worst + 1);
      const levels = good(found);
      // Where fewer are good enough than the page has of the best, none of the others is.
      const isAll = worst < 3 && sizeOf(good((await postingsOf(index, gram, '', signal)) ?? found)) < best;
      return { ...found, levels, rest: isAll ? noRest : found.rest, next };
    }),
  );
  return all.every((one) => one !== null) ? all : null;
}

/** What the page of a pair says of it: of the many pairs there, few are asked for, and those again. */
const postingsOf = (
  index: GraphIndex,
  gram: string,
  next: string,
  signal: AbortSignal | undefined,
): Promise<Postings | null> =>
  index.keep(
    `pair ${gram}${next}`,
    async (shared, weigh) => {
      const page = await index.page('grams', gramPage(gram, index.manifest.grams.buckets), decodeGrams, shared);
      await index.breathe();
      const found = page?.find(gram, next) ?? null;
      weigh(weightOf(found?.levels ?? []));
      return found;
    },
    signal,
  );

/** Bytes of lists in memory, and of what keeps them. */
const weightOf = (levels: readonly Ordinals[]): number => 1000 + 4 * sizeOf(levels);

/** Articles on all lists, and the lists as far as they had to be read for that. */
interface Together extends Counted {
  readonly lists: readonly Listed[];
}

/** Reads rests, the cheapest first, until so many articles are on all lists, or few are left to be looked at. */
async function together(
  index: GraphIndex,
  lists: readonly Listed[] | null,
  asked: WordsAsked,
  sought: number,
): Promise<Together> {
  let budget = restsRead;
  let known = lists ?? [];
  for (;;) {
    const now = await counted(index, known, asked.mayShow);
    const done = now.isFew || now.sure >= sought;
    const [cheapest] = known
      .filter((list) => hasRest(list) && costOf(list) <= budget)
      .sort((a, b) => costOf(a) - costOf(b));
    if (done || cheapest === undefined) return { ...now, lists: known };
    budget -= costOf(cheapest);
    const whole = await completed(index, cheapest, asked);
    known = known.map((list) => (list === cheapest ? whole : list));
  }
}

const costOf = ({ next, rest }: Listed): number => (next === '' ? rest.pages : 1);

/** The list with what lies on other pages: of a pair that something is to follow, on one. */
const completed = (index: GraphIndex, list: Listed, { signal }: WordsAsked): Promise<Listed> =>
  index.keep(
    `whole ${list.levels.length} ${list.gram}${list.next}`,
    async (shared, weigh) => {
      const { gram, next, rest } = list;
      const pages = next === '' ? Array.from({ length: rest.pages }, (_, i) => rest.from + i) : [restPage(rest, next)];
      const read = await Promise.all(pages.map((page) => index.page('grams', page, decodeGrams, shared)));
      await index.breathe();
      const parts = read.flatMap((page) =>
        (next === '' ? (page?.grams ?? []) : [gram + next]).flatMap((one) => page?.find(one) ?? []),
      );
      const levels = list.levels.map((own, level) =>
        merged([own, ...parts.flatMap((part) => part.levels[level] ?? [])]),
      );
      weigh(weightOf(levels));
      return { ...list, count: next === '' ? list.count : sizeOf(levels), levels, rest: noRest };
    },
    signal,
  );

/** What is on any of the lists, once. */
function merged(lists: readonly Ordinals[]): Ordinals {
  const all = new Uint32Array(sizeOf(lists));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  end = 0;
  let last = -1;
  for (const ordinal of all) if (ordinal !== last) all[end++] = last = ordinal;
  return all.subarray(0, end);
}

/** Whether some name may begin with the term or have it, as far as the page of its first pair says. */
export async function mayName(index: GraphIndex, term: string, signal: AbortSignal | undefined): Promise<Naming> {
  const [first = '', second = '', third = '', fourth = ''] = term;
  const gram = first + second;
  const page = await index.page('grams', gramPage(gram, index.manifest.grams.buckets), decodeGrams, signal);
  return page?.mayName(gram, third + fourth) ?? 'begins';
}
