/** Tells a text whose lines were broken at different widths, as some programs do that bring it out of a scan. */
import { isFinished } from './forms.js';
import type { Line } from './lines.js';

/** The widths between which lines were broken, in squares. */
export interface Ragged {
  readonly from: number;
  readonly to: number;
}

/** Lines broken within a sentence that tell it at least, and what part of all that are long enough they are. */
const [fewest, share] = [6, 0.5];
/** Squares of a line that may have been broken, and by how much widths differ: less is a measure, more are paragraphs. */
const [narrowest, widest] = [10, 46];
const [leastSpread, mostSpread] = [3, 12];

/** Between which widths the lines were broken; `null` where they have a measure or were not. */
export function raggedOf(lines: readonly Line[]): Ragged | null {
  const long = lines.filter(({ width, level }) => width >= narrowest && level === 0);
  const broken = long
    .filter(({ tight, width }, i) => width <= widest && !isFinished(tight) && long[i + 1]?.gap === 0)
    .map(({ width }) => width)
    .sort((a, b) => a - b);
  if (broken.length < fewest || broken.length < long.length * share) return null;
  const at = (part: number): number => broken[Math.floor((broken.length - 1) * part)] ?? 0;
  const [from, to] = [at(0.1), at(0.95)];
  const spread = to - from;
  return spread >= leastSpread && spread <= mostSpread && at(0.6) < to - 1 ? { from: from - 0.5, to: to + 1 } : null;
}

/** Whether the line may have been broken so and the next one goes on with it. */
export const isRaggedLine = ({ width }: Line, next: Line, ragged: Ragged | null): boolean =>
  ragged !== null && next.gap === 0 && width >= ragged.from && width <= ragged.to;
