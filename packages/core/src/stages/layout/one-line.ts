/** Parts a page that came as one line: what stands before its day of issue is the headline, what stands behind it the text. */
import { flat } from '../../model/flat.js';
import type { LayoutRules } from '../../model/layout-rules.js';
import { widthOf } from '../../text/characters.js';
import { sliceMapped } from '../../text/offset-map.js';
import { tighten, type Line } from './lines.js';

/** A shorter line is read as it stands; a headline is not longer than this. */
const [shortest, longestHead] = [120, 60];

/** The lines, with each that holds headline, day of issue and text cut in three. */
export function withoutGluedHeads(lines: readonly Line[], rules: LayoutRules): readonly Line[] {
  return flat(lines, (line) => {
    if (line.text.length < shortest) return [line];
    const day = dayIn(line, rules);
    if (day === null) return [line];
    const parts = [
      [0, day.from],
      [day.from, day.to],
      [day.to, line.text.length],
    ] as const;
    return flat(parts, ([from, to], i) => partOf(line, from, to, i === 0) ?? []);
  });
}

/** Where the day of issue stands behind a headline; null where sentences stand before it, or nothing. */
function dayIn({ text }: Line, { issued }: LayoutRules): { readonly from: number; readonly to: number } | null {
  const [stated] = issued;
  const match = stated === undefined ? undefined : [...text.slice(0, shortest).matchAll(stated.pattern)][0];
  if (match === undefined || match.index > longestHead || /[。；！？]/u.test(text.slice(0, match.index))) return null;
  return { from: match.index, to: match.index + match[0].length };
}

function partOf(line: Line, from: number, to: number, isFirst: boolean): Line | null {
  const [start, end] = [from + blanks(line.text.slice(from, to)), to];
  if (start >= end) return null;
  const part = sliceMapped(line, start, end);
  const tight = tighten(part).text;
  return { ...line, ...part, tight, width: widthOf(tight), ...(isFirst ? {} : { gap: 0, indent: 0, level: 0 }) };
}

const blanks = (text: string): number => text.length - text.trimStart().length;
