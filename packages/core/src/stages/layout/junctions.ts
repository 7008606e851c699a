/** Tells whether the words across a line's end stand elsewhere in one line. */
import type { Line } from './lines.js';

/** Looks up runs of four characters of the bulletin's lines; of a very long bulletin none, to keep memory small. */
export function junctions(lines: readonly Line[]): (words: string) => boolean {
  let [asked, runs] = [0, null as Set<string> | null];
  return (words) => {
    if (words.length < 4) return false;
    asked += 1;
    // Most bulletins ask a few times: that is sooner searched than a set is made.
    if (asked <= fewQuestions) return isShort(lines) && lines.some(({ tight }) => tight.includes(words));
    runs ??= isShort(lines) ? runsOf(lines) : new Set();
    return runs.has(words);
  };
}

const fewQuestions = 12;
const longestSearched = 400_000;

const isShort = (lines: readonly Line[]): boolean =>
  lines.reduce((sum, { tight }) => sum + tight.length, 0) <= longestSearched;

function runsOf(lines: readonly Line[]): Set<string> {
  const runs = new Set<string>();
  for (const { tight } of lines) for (let i = 0; i + 4 <= tight.length; i += 1) runs.add(tight.slice(i, i + 4));
  return runs;
}
