/** Which articles may have the words, the likeliest first: from pairs of characters alone, without a text. */
import { decodeGrams, eachGram, gramPage, type Postings } from '../../format/grams.js';
import type { GraphIndex } from './open-index.js';

/** An article that has the pairs of all terms, as far as they were read. */
export interface Candidate {
  readonly ordinal: number;
  readonly score: number;
}

/** How much a pair says of an article, by level: headline, thing told of, often, once. */
const worth = [2.2, 1.1, 0.7, 0.45];
/** More candidates than these are worth another page of pairs. */
const few = 24;
/** Pages with the rest of a list that are read at most. */
const restsRead = 8;
/** A term of more pairs than these is begun with two. */
const short = 3;

/** How rare something is that `count` of all articles have. */
export const rarity = (count: number, all: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** Where to look first, and how to know better. */
export interface Candidates {
  /** Empty when one pair is in no article. */
  readonly likely: readonly Candidate[];
  /** Reads further pairs, each of which costs as little as one wrong article; null where there are none, or no need. */
  readonly narrow: (() => Promise<readonly Candidate[]>) | null;
}

/** Articles that have the pairs of all terms, as far as few pages tell. Terms of one character have no pairs. */
export async function candidatesFor(
  index: GraphIndex,
  terms: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Candidates> {
  const pieces = terms.map(piecesOf);
  const first = await listsOf(index, pieces.flatMap(ends), signal);
  if (first === null) return { likely: [], narrow: null };
  const likely = await together(index, first, signal);
  const later = pieces.flatMap(between);
  if (likely.length <= few || later.length === 0) return { likely, narrow: null };
  const narrow = async () => {
    const more = await listsOf(index, later, signal);
    return more === null ? [] : together(index, [...first, ...more], signal);
  };
  return { likely, narrow };
}

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
  signal: AbortSignal | undefined,
): Promise<readonly Listed[] | null> {
  const { buckets } = index.manifest.grams;
  const all = await Promise.all(
    pieces.map(async ({ gram, next }) => {
      const page = await index.page('grams', gramPage(gram, buckets), decodeGrams, signal);
      const found = page?.find(gram, next) ?? null;
      return found === null ? null : { ...found, next };
    }),
  );
  return all.some((one) => one === null) ? null : all.flatMap((one) => one ?? []);
}

/** Articles on all lists, the likeliest first. Of lists that are all too long to be read whole, their best are compared first. */
async function together(
  index: GraphIndex,
  lists: readonly Listed[],
  signal: AbortSignal | undefined,
): Promise<readonly Candidate[]> {
  const known = ranked(index, lists);
  if (known.length >= few || lists.some(({ rest }) => rest === 0)) return known;
  const [rarest, ...others] = [...lists].sort((a, b) => a.count - b.count);
  if (rarest === undefined) return known;
  return ranked(index, [await whole(index, rarest, signal), ...others]);
}

/** The list with what follows on other pages, as far as it pays. */
async function whole(index: GraphIndex, list: Listed, signal: AbortSignal | undefined): Promise<Listed> {
  const parts: Postings[] = [list];
  for (let next = list.rest; next !== 0 && parts.length <= restsRead; next = parts.at(-1)?.rest ?? 0) {
    const part = (await index.page('grams', next, decodeGrams, signal))?.find(list.gram, list.next);
    if (part === null || part === undefined) break;
    parts.push(part);
  }
  const levels = list.levels.map((_, level) => parts.flatMap((part) => part.levels[level] ?? []));
  return { ...list, levels, rest: parts.at(-1)?.rest ?? 0 };
}

/** What is not on a list that was read whole does not count; what is not on the best of a longer one may. */
function ranked(index: GraphIndex, lists: readonly Postings[]): readonly Candidate[] {
  const complete = lists.filter(({ rest }) => rest === 0);
  const needed = complete.length > 0 ? complete.length : lists.length;
  const scores = new Map<number, number>();
  const seen = new Map<number, number>();
  // The complete ones go first: only what all of them have is looked up in the others.
  for (const list of [...complete, ...lists.filter(({ rest }) => rest !== 0)]) {
    const counts = complete.length === 0 || list.rest === 0;
    const rare = rarity(list.count, index.counts.article);
    list.levels.forEach((level, i) => {
      for (const ordinal of level) {
        if (!counts && seen.get(ordinal) !== needed) continue;
        scores.set(ordinal, (scores.get(ordinal) ?? 0) + rare * (worth[i] ?? 0));
        if (counts) seen.set(ordinal, (seen.get(ordinal) ?? 0) + 1);
      }
    });
  }
  const found: Candidate[] = [];
  for (const [ordinal, score] of scores) if (seen.get(ordinal) === needed) found.push({ ordinal, score });
  return found.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}
