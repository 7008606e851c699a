/** Which articles are on the lists of all pairs, and how likely each is the one that is looked for. */
import { sizeOf, type Ordinals, type Postings } from '../../format/grams.js';
import type { GraphIndex } from './open-index.js';
import type { Sieve } from './sieve.js';

/** Articles that may have the words: tens of thousands at times, of which few are looked at, so none is told but on asking. */
export interface Likely {
  readonly count: number;
  /**
   * Numbers of so many of them, or of the wanted ones alone. Those on more lists first, for the others may be anywhere in what
   * was not read, or nowhere; then the weightiest, then the first.
   */
  best(count: number, isWanted?: (ordinal: number) => boolean): readonly number[];
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
  /** Those that are on all lists that were read whole. */
  readonly likely: Likely;
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
  const worthOf = (list: Postings | undefined, level: number) =>
    rarity(list?.count ?? 0, index.counts.article) * (worth[level] ?? 0);
  // Columns, for an object each would take longer than all else: on how many lists each is, and what those say of it.
  const size = sizeOf(first?.levels ?? []);
  const [ordinals, times, scores] = [new Uint32Array(size), new Uint32Array(size).fill(1), new Float64Array(size)];
  let count = 0;
  for (const [level, some] of first?.levels.entries() ?? []) {
    const shown = mayShow ? some.filter((ordinal) => mayShow(ordinal)) : some;
    ordinals.set(shown, count);
    scores.fill(worthOf(first, level), count, (count += shown.length));
  }
  for (const [place, list] of others.entries()) {
    await index.breathe();
    for (const [level, some] of list.levels.entries()) weigh(some, worthOf(list, level));
    if (place + 1 >= needed) continue;
    const end = count;
    count = 0;
    for (let i = 0; i < end; i++) {
      if ((times[i] ?? 0) <= place + 1) continue;
      ordinals[count] = ordinals[i] ?? 0;
      times[count] = place + 2;
      scores[count++] = scores[i] ?? 0;
    }
  }
  const sure = times.subarray(0, count).filter((time) => time === lists.length).length;
  const isWhole = whole.length > 0;
  return { likely: { count, best }, sure, isWhole, isFew: isWhole && count <= few };

  /** Sorts whenever twice as many as asked for are together, and from then on passes what comes behind the last of the best. */
  function best(most: number, isWanted?: (ordinal: number) => boolean): readonly number[] {
    const top: number[] = [];
    let last = -1;
    for (let i = 0; i < count; i++) {
      if ((last >= 0 && byWorth(last, i) < 0) || isWanted?.(ordinals[i] ?? 0) === false) continue;
      if (top.push(i) < 2 * most) continue;
      top.sort(byWorth).length = most;
      last = top[most - 1] ?? -1;
    }
    top.sort(byWorth);
    return top.slice(0, most).map((i) => ordinals[i] ?? 0);
  }

  function byWorth(a: number, b: number): number {
    const more = (column: Uint32Array | Float64Array) => (column[b] ?? 0) - (column[a] ?? 0);
    return more(times) || more(scores) || -more(ordinals);
  }

  /** Weighs those that are on the list. It ascends, and they do in a few runs. */
  function weigh(list: Ordinals, score: number): void {
    const end = count;
    let [at, before] = [0, 0];
    for (let i = 0; i < end; i++) {
      const ordinal = ordinals[i] ?? 0;
      if (ordinal < before) at = 0;
      before = ordinal;
      while ((list[at] ?? ordinal) < ordinal) at++;
      if (list[at] !== ordinal) continue;
      times[i] = (times[i] ?? 0) + 1;
      scores[i] = (scores[i] ?? 0) + score;
    }
  }
}
