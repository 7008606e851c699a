/** Which articles may have the words, the likeliest first: from pairs of characters alone, without a text. */
import { decodeGrams, gramPage, gramsOf, type Postings } from '../../format/grams.js';
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
/** Pairs of one term that are read at first, and pages with the rest of a list that are read at most. */
const [atFirst, restsRead] = [2, 8];

/** How rare something is that `count` of all articles have. */
export const rarity = (count: number, all: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** Articles that have the pairs of all terms. Empty when one pair is in none; terms of one character have no pairs. */
export async function candidatesFor(
  index: GraphIndex,
  terms: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly Candidate[]> {
  const cut = terms.map((term) => [...new Set(gramsOf(term))]);
  if (cut.every((grams) => grams.length === 0)) return [];
  const [first, later] = [cut.flatMap(ends), cut.flatMap(between)];
  const read = await postingsOf(index, first, signal);
  if (read === null) return [];
  const found = await together(index, read, signal);
  if (found.length <= few || later.length === 0) return found;
  // Every further pair narrows it, and costs as little as one wrong article.
  const more = await postingsOf(index, later, signal);
  return more === null ? [] : together(index, [...read, ...more], signal);
}

/** The first and the last pair cover the term best. */
const ends = (grams: readonly string[]): readonly string[] =>
  grams.length <= atFirst ? grams : [grams[0] ?? '', grams.at(-1) ?? ''];
const between = (grams: readonly string[]): readonly string[] =>
  grams.length <= atFirst ? [] : grams.slice(1, -1).filter((_, i) => i % 2 === 1 || grams.length < 6);

/** Null when no article has one of the pairs. */
async function postingsOf(
  index: GraphIndex,
  grams: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly Postings[] | null> {
  const { buckets } = index.manifest.grams;
  const all = await Promise.all(
    [...new Set(grams)].map(
      async (gram) => (await index.page('grams', gramPage(gram, buckets), decodeGrams, signal))?.find(gram) ?? null,
    ),
  );
  return all.some((one) => one === null) ? null : all.flatMap((one) => one ?? []);
}

/** Articles on all lists, the likeliest first. Of lists that are all too long to be read whole, their best are compared first. */
async function together(
  index: GraphIndex,
  lists: readonly Postings[],
  signal: AbortSignal | undefined,
): Promise<readonly Candidate[]> {
  const known = ranked(index, lists);
  if (known.length >= few || lists.some(({ rest }) => rest === 0) || lists.length < 2) return known;
  const [rarest, ...others] = [...lists].sort((a, b) => a.count - b.count);
  if (rarest === undefined) return known;
  return ranked(index, [await whole(index, rarest, signal), ...others]);
}

/** The list with what follows on other pages, as far as it pays. */
async function whole(index: GraphIndex, list: Postings, signal: AbortSignal | undefined): Promise<Postings> {
  const parts = [list];
  for (let next = list.rest; next !== 0 && parts.length <= restsRead; next = parts.at(-1)?.rest ?? 0) {
    const part = (await index.page('grams', next, decodeGrams, signal))?.find(list.gram);
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
