/** Takes off the blank lines that stand below every line of a text, within its paragraphs too: they part nothing. */
import { columnsOf, isFinished } from './forms.js';
import type { Line } from './lines.js';

/** Fewer lines tell nothing. */
const fewest = 5;
/** What part of the lines may stand closer than all others: a page's number, a headline's second line. */
const closer = 0.08;
/** What part of the lines fills a column within a sentence where paragraphs are wrapped. */
const wrapped = 0.4;

/** The lines, each with as many blanks less above it as all have; as they are where those stand between paragraphs. */
export function withoutLeading(lines: readonly Line[]): readonly Line[] {
  if (lines.length < fewest) return lines;
  const gaps = lines
    .slice(1)
    .map(({ gap }) => gap)
    .sort((a, b) => a - b);
  const shared = gaps[Math.floor(gaps.length * closer)] ?? 0;
  if (shared === 0 || !isWrapped(lines)) return lines;
  return lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - shared) }));
}

function isWrapped(lines: readonly Line[]): boolean {
  const columns = columnsOf(lines);
  const full = lines.filter(({ tight, width }, i) => {
    const column = columns[i] ?? 0;
    return column > 0 && width >= column - 2.5 && !isFinished(tight);
  });
  return full.length > lines.length * wrapped;
}
