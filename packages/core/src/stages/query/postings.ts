/** Which articles may have the words, the likeliest first: from pairs of characters alone, without a text. */
import { best, decodeGrams, eachGram, gramPage, noRest, restPage, type Postings } from '../../format/grams.js';
import type { GraphIndex } from './open-index.js';
import type { Sieve } from './sieve.js';

/** An article that has the pairs of all terms, as far as they were read. */
export interface Candidate {
  readonly ordinal: number;
  readonly score: number;
}

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

/** How much a pair says of an article, by level: headline, thing told of, often, once. */
const worth = [2.2, 1.1, 0.7, 0.45];
/** Fewer candidates than these are soon looked through; more are worth another page of pairs. */
const few = 3;
/** So many that are sure fill an answer. */
const enough = 24;
/** Pages with the rests of lists that are read at most for one question. */
const restsRead = 12;
/** A term of more pairs than these is begun with two. */
const short = 3;

/** How rare something is that `count` of all articles have. */
export const rarity = (count: number, all: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** Where to look, as far as is known. */
export interface Candidates {
  readonly likely: readonly Candidate[];
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
  isSpare: boolean,
): AsyncGenerator<Candidates> {
  const pieces = asked.terms.map(piecesOf);
  const later = pieces.flatMap(between);
  const known = async (some: readonly Piece[], lists: readonly Listed[], sought: number) => {
    const more = await listsOf(index, some, asked);
    return together(index, more && [...lists, ...more], asked, sought);
  };
  let now = await known(pieces.flatMap(ends), [], 1);
  const isSettled = () => now.isFew || (later.length === 0 && now.sure >= enough);
  if (isSpare && now.lists.length === 1 && !isSettled()) now = await known(later.splice(0), now.lists, 1);
  if (now.lists.length === 0) return;
  yield found(now, isSettled());
  if (!isSettled()) yield found(await known(later, now.lists, enough), true);
}

const found = ({ candidates, lists, isWhole }: Together, isLast: boolean): Candidates => ({
  ...{ likely: candidates, isLast },
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

/** One pair's articles, and what those have to have besides. */
interface Listed extends Postings {
  readonly next: string;
}

/** Null when no article has one of the pairs; empty when there are none. */
async function listsOf(
  index: GraphIndex,
  pieces: readonly Piece[],
  { worst = 3, signal }: WordsAsked,
): Promise<readonly Listed[] | null> {
  const { buckets } = index.manifest.grams;
  const all = await Promise.all(
    pieces.map(async ({ gram, next }) => {
      const page = await index.page('grams', gramPage(gram, buckets), decodeGrams, signal);
      await index.breathe();
      const found = page?.find(gram, next) ?? null;
      if (found === null) return null;
      const levels = found.levels.slice(0, worst + 1);
      // Where fewer are good enough than the page has of the best, none of the others is.
      const isAll =
        worst < 3 &&
        (page
          ?.find(gram)
          ?.levels.slice(0, worst + 1)
          .flat().length ?? 0) < best;
      return { ...found, levels, rest: isAll ? noRest : found.rest, next };
    }),
  );
  return all.every((one) => one !== null) ? all : null;
}

/** Articles on all lists, the likeliest first, and the lists as far as they had to be read for that. */
interface Together extends Ranked {
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
    const now = await ranked(index, known, asked);
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

const hasRest = ({ rest }: Postings): boolean => rest.pages > 0;
const costOf = ({ next, rest }: Listed): number => (next === '' ? rest.pages : 1);

/** The list with what lies on other pages: of a pair that something is to follow, on one. */
async function completed(index: GraphIndex, list: Listed, { signal }: WordsAsked): Promise<Listed> {
  const { gram, next, rest } = list;
  const pages = next === '' ? Array.from({ length: rest.pages }, (_, i) => rest.from + i) : [restPage(rest, next)];
  const read = await Promise.all(pages.map((page) => index.page('grams', page, decodeGrams, signal)));
  await index.breathe();
  const parts = read.flatMap((page) =>
    (next === '' ? (page?.grams ?? []) : [gram + next]).flatMap((one) => page?.find(one) ?? []),
  );
  const levels = list.levels.map((own, level) => {
    const others = parts.flatMap((part) => part.levels[level] ?? []);
    return others.length === 0 ? own : [...new Set([...own, ...others])];
  });
  return { ...list, count: next === '' ? list.count : levels.flat().length, levels, rest: noRest };
}

interface Ranked {
  readonly candidates: readonly Candidate[];
  /** How many of them are on all lists. */
  readonly sure: number;
  /** Whether nobody else can be on all lists. */
  readonly isWhole: boolean;
  /** And whether those are soon looked through. */
  readonly isFew: boolean;
}

/** What is not on a list that was read whole does not count; what is not on the best of a longer one may. */
async function ranked(index: GraphIndex, lists: readonly Listed[], { mayShow }: WordsAsked): Promise<Ranked> {
  // The whole ones go first, the shortest before all: only what all of them have is looked up in the others.
  const whole = lists.filter((list) => !hasRest(list)).sort((a, b) => a.levels.flat().length - b.levels.flat().length);
  const others = lists.filter(hasRest);
  const needed = whole.length > 0 ? whole.length : others.length;
  const seen = new Map<number, { readonly ordinal: number; times: number; score: number }>();
  for (const [i, list] of [...whole, ...others].entries()) {
    const rare = rarity(list.count, index.counts.article);
    for (const [level, ordinals] of list.levels.entries()) {
      const worthOf = rare * (worth[level] ?? 0);
      for (const ordinal of ordinals) {
        const one = seen.get(ordinal) ?? { ordinal, times: 0, score: 0 };
        if (one.times < Math.min(i, needed) || (i === 0 && mayShow?.(ordinal) === false)) continue;
        one.times++;
        one.score += worthOf;
        seen.set(ordinal, one);
      }
    }
    await index.breathe();
  }
  // Those on more lists first: the others may be anywhere in what was not read, or nowhere.
  const candidates = [...seen.values()]
    .filter(({ times }) => times >= needed)
    .sort((a, b) => b.times - a.times || b.score - a.score || a.ordinal - b.ordinal);
  const sure = candidates.filter(({ times }) => times === lists.length).length;
  const isWhole = whole.length > 0;
  return { candidates, sure, isWhole, isFew: isWhole && candidates.length <= few };
}

/** Whether some name may begin with the term, as far as the page of its first pair says. */
export async function mayName(index: GraphIndex, term: string, signal: AbortSignal | undefined): Promise<boolean> {
  const [first = '', second = '', third = '', fourth = ''] = term;
  const gram = first + second;
  const page = await index.page('grams', gramPage(gram, index.manifest.grams.buckets), decodeGrams, signal);
  return page?.mayName(gram, third + fourth) ?? true;
}
