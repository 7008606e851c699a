/** Lets candidates compete for characters: the best-scoring cover wins. */
import type { Mention, Rejected } from '../../model/mention.js';
import { isOverlapping } from '../../model/span.js';

/** Winners in reading order, and what they beat. */
export interface Cover {
  readonly winners: readonly Mention[];
  readonly losers: readonly Mention[];
}

/**
 * The set of candidates without shared characters whose scores sum highest: weighted interval scheduling, over all
 * candidates at once, in O(n log n). Of equal sums the one whose last choice starts earlier wins, so that order of the
 * candidates never decides.
 */
export function bestCover(candidates: readonly Mention[]): Cover {
  const sorted = candidates
    .filter((candidate) => candidate.score > 0)
    .sort(
      (a, b) =>
        a.span.to - b.span.to ||
        a.span.from - b.span.from ||
        a.score - b.score ||
        (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0),
    );
  const best = new Float64Array(sorted.length + 1);
  const before = new Int32Array(sorted.length + 1);
  const ends = sorted.map((candidate) => candidate.span.to);
  sorted.forEach((candidate, i) => {
    before[i + 1] = countUpTo(ends, candidate.span.from, i);
    best[i + 1] = Math.max(best[i] ?? 0, (best[before[i + 1] ?? 0] ?? 0) + candidate.score);
  });
  const winners: Mention[] = [];
  const losers: Mention[] = [];
  for (let i = sorted.length; i > 0;) {
    const candidate = sorted[i - 1];
    if (candidate !== undefined && (best[i] ?? 0) > (best[i - 1] ?? 0)) {
      winners.push(candidate);
      const next = before[i] ?? 0;
      for (let j = i - 1; j > next; j -= 1) losers.push(sorted[j - 1] as Mention);
      i = next;
    } else {
      losers.push(candidate as Mention);
      i -= 1;
    }
  }
  return { winners: winners.reverse(), losers };
}

/** Says of each loser which winner took its characters. */
export function explainLosers(cover: Cover, text: string): readonly Rejected[] {
  const ends = cover.winners.map((winner) => winner.span.to);
  return cover.losers
    .map((mention) => {
      const next = cover.winners[countUpTo(ends, mention.span.from, ends.length)];
      const winner = next !== undefined && isOverlapping(next.span, mention.span) ? next : undefined;
      const because = winner === undefined ? 'score' : `${winner.rule} ${text.slice(winner.span.from, winner.span.to)}`;
      return { mention, because };
    })
    .sort((a, b) => a.mention.span.from - b.mention.span.from || a.mention.span.to - b.mention.span.to);
}

/** How many of the first `limit` sorted ends are at most the offset. */
function countUpTo(ends: readonly number[], offset: number, limit: number): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
