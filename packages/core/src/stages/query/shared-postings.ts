/** Which articles are on the lists of all pairs, and how likely each is the one that is looked for. */
import { sizeOf, type Ordinals, type Postings } from '../../format/grams.js';
import type { GraphIndex } from './open-index.js';
import type { Sieve } from './sieve.js';

/** An article that has the pairs of all terms, as far as they were read. */
export interface Candidate {
  readonly ordinal: number;
  readonly score: number;
}

/** One pair's articles, and what those have to have besides. */
export interface Listed extends Postings {
  readonly next: string;
}

export const hasRest = ({ rest }: Postings): boolean => rest.pages > 0;

/** How much a pair says of an article, by level: headline, thing told of, often, once. */
const worth = [2.2, 1.1, 0.7, 0.45];
/** Fewer candidates than these are soon looked through; more are worth another page of pairs. */
const few = 3;
/** How rare something is that `count` of all articles have. */
export const rarity = (count: number, all: number): number => Math.log(1 + (all - count + 0.5) / (count + 0.5));

/** What lists of pairs have in common. */
export interface Counted {
  /** Those that are on all lists that were read whole, by level of the first and ascending. */
  readonly candidates: readonly Sought[];
  /** How many of them are on all lists. */
  readonly sure: number;
  /** Whether nobody else can be on all lists. */
  readonly isWhole: boolean;
  /** And whether those are soon looked through. */
  readonly isFew: boolean;
}

/** What is not on a list that was read whole does not count; what is not on the best of a longer one may. */
export async function counted(
  index: GraphIndex,
  lists: readonly Listed[],
  mayShow: Sieve | null | undefined,
): Promise<Counted> {
  // The whole ones go first, the shortest before all: only what all of them have is looked up in the others.
  const whole = lists.filter((list) => !hasRest(list)).sort((a, b) => sizeOf(a.levels) - sizeOf(b.levels));
  const [first, ...others] = [...whole, ...lists.filter(hasRest)];
  const needed = whole.length || lists.length;
  const worthOf = ({ count }: Listed, level: number) => rarity(count, index.counts.article) * (worth[level] ?? 0);
  let groups = (first?.levels ?? []).map((ordinals, level) => {
    const score = first === undefined ? 0 : worthOf(first, level);
    const group: Sought[] = [];
    for (const ordinal of ordinals) if (mayShow?.(ordinal) !== false) group.push({ ordinal, times: 1, score });
    return group;
  });
  for (const [i, list] of others.entries()) {
    await index.breathe();
    for (const [level, ordinals] of list.levels.entries())
      for (const group of groups) weigh(group, ordinals, worthOf(list, level));
    if (i + 1 < needed) groups = groups.map((group) => group.filter(({ times }) => times > i + 1));
  }
  const candidates = groups.flat();
  const sure = candidates.filter(({ times }) => times === lists.length).length;
  const isWhole = whole.length > 0;
  return { candidates, sure, isWhole, isFew: isWhole && candidates.length <= few };
}

/** Those on more lists first: the others may be anywhere in what was not read, or nowhere. */
export const ranked = (candidates: readonly Sought[]): readonly Candidate[] =>
  [...candidates].sort((a, b) => b.times - a.times || b.score - a.score || a.ordinal - b.ordinal);

/** A candidate, and on how many lists it is. */
export interface Sought extends Candidate {
  times: number;
  score: number;
}

/** Weighs those that are on the list; both ascend. Of a long list what lies between two of them is leapt over. */
function weigh(candidates: readonly Sought[], list: Ordinals, score: number): void {
  let at = 0;
  for (const candidate of candidates) {
    const { ordinal } = candidate;
    let step = 1;
    while ((list[at + step] ?? ordinal) < ordinal) step *= 2;
    for (let end = Math.min(list.length, at + step + 1); at < end;) {
      const middle = (at + end) >>> 1;
      if ((list[middle] ?? 0) < ordinal) at = middle + 1;
      else end = middle;
    }
    if (list[at] !== ordinal) continue;
    candidate.times++;
    candidate.score += score;
  }
}
