/** Lines as rows of the source, and the source without the line ends that part what is one. */
import { isSpaceUnit } from '../../text/characters.js';
import { isBreak, type Line } from './lines.js';
import type { MarkedLine } from './marks.js';

/** A line and where it stands in the source. */
export interface Row {
  readonly marked: MarkedLine;
  /** Where its words begin and end in the source. */
  readonly from: number;
  readonly to: number;
  /** The words, with the white space behind them. */
  readonly words: string;
}

/** The line as a row. */
export function rowOf(marked: MarkedLine, source: string): Row {
  const { offsets } = marked.line;
  const [from, to] = [offsets[0] ?? 0, endOf(marked.line)];
  return { marked, from, to, words: source.slice(from, to) + (isSpaced(to, source) ? ' ' : '') };
}

/** The text with what prints nothing in place of each line end that parts one line, so that all else keeps its place. */
export function withoutBreaks(source: string, lines: readonly Line[], linesOn: (index: number) => number): string {
  const parts: string[] = [];
  let [from, joined] = [0, 0];
  for (const [i, line] of lines.entries()) {
    joined = Math.max(joined, i + linesOn(i));
    const next = lines[i + 1];
    if (i >= joined || next === undefined) continue;
    const [to, start] = [endOf(line), next.offsets[0] ?? 0];
    parts.push(source.slice(from, to), source.slice(to, start).replace(/[^ ]/gu, nothing));
    from = start;
  }
  return parts.length === 0 ? source : parts.join('') + source.slice(from);
}

/** Prints nothing; one unit for one. */
const nothing = '\u2060';

/** Where the line's words end in the source. */
export const endOf = ({ offsets }: Line): number => (offsets.at(-1) ?? 0) + 1;

/** Whether white space stands there, and no line ends. */
export const isSpaced = (at: number, source: string): boolean =>
  isSpaceUnit(source.charCodeAt(at)) && !isBreak(source.charCodeAt(at));
