/** Joins lines that a program cut after so many characters, whatever stood there: a name, a day, a site's line. */
import type { LayoutRules } from '../../model/layout-rules.js';
import { hasHeadlineForm } from './forms.js';
import { withoutLeading } from './leading.js';
import { isBreak, linesOf, type Line } from './lines.js';
import { marksOf } from './marks.js';
import { endOf, isSpaced, rowOf, withoutBreaks, type Row } from './rows.js';
import { isOneOfSite, mostBreaks, withoutSiteBreaks } from './site-lines.js';

/** Lines that show a measure at least, what part of all it takes, and what part may be longer. */
const [fewest, most, longer] = [4, 0.3, 0.03];
/** Characters that a line cut so holds. */
const [narrowest, widest] = [10, 60];
/** Closing marks that hang behind the measure. */
const hanging = 2;

/** A line and how long it is in the source: characters of all widths count alike, white space before and between them too. */
interface CutRow extends Row {
  readonly length: number;
}

/**
 * The lines of the source, whole again where their ends were set by counting characters. A typesetter counts squares, where
 * figures and Latin letters take half: such lines hold different numbers of characters, and stay.
 */
export function wholeLinesOf(source: string, rules: LayoutRules): readonly Line[] {
  const lines = printedLines(source);
  const lengths = lines.map((line) => lengthOf(line, source));
  const measure = measureOf(lines, lengths);
  if (measure !== null) return withoutCuts(source, { lines, lengths, measure }, rules);
  const whole = withoutSiteBreaks(source, lines, rules);
  return whole === source ? lines : printedLines(whole);
}

const printedLines = (source: string): readonly Line[] => withoutLeading(linesOf(source));

/** What was seen of a text that was cut. */
interface Cut {
  readonly lines: readonly Line[];
  readonly lengths: readonly number[];
  readonly measure: number;
}

/** The lines without the line ends that cut one; where a line of the page stands behind the end, it is known to be cut. */
function withoutCuts(source: string, { lines, lengths, measure }: Cut, rules: LayoutRules): readonly Line[] {
  const rows = marksOf(lines, rules).map((marked, i): CutRow => ({
    ...rowOf(marked, source),
    length: lengths[i] ?? 0,
  }));
  const isCut = rows.map((row, i) => isCutBehind(row, rows[i + 1], measure, source));
  const ends = new Set(rows.filter((row, i) => isInterrupted(row, rows[i + 1], measure)).map(({ to }) => to));
  const whole = withoutBreaks(source, lines, (i) => linesOn(rows, i, isCut, rules));
  return printedLines(whole).map((line) => (ends.has(endOf(line)) ? { ...line, isCut: true } : line));
}

/** Whether a full line of the text has a line of the page, or a blank, right below it. */
function isInterrupted({ marked, length }: CutRow, next: CutRow | undefined, measure: number): boolean {
  if (next === undefined || marked.mark !== null || length < measure || isStopped(marked.line.tight)) return false;
  return next.marked.mark !== null || next.marked.line.gap > 0;
}

function lengthOf(line: Line, source: string): number {
  let from = line.offsets[0] ?? 0;
  while (from > 0 && !isBreak(source.charCodeAt(from - 1))) from -= 1;
  return endOf(line) - from;
}

/**
 * How many characters the lines hold that were cut; null where they were not. What tells are lines with figures: cut, they
 * are as long as the others and narrower, set, as wide and longer. A table's rows are no sentences.
 */
function measureOf(lines: readonly Line[], lengths: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const length of lengths)
    if (length >= narrowest && length <= widest) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [measure, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  const stops = lines.filter(({ tight }) => isStopped(tight)).length;
  if (count < fewest || count < lines.length * most || stops <= lines.length / 20) return null;
  const over = lengths.filter((length) => length > measure + hanging).length;
  const narrow = lines.filter(({ width }, i) => lengths[i] === measure && width <= measure - 1).length;
  const set = lines.filter(({ width }, i) => (lengths[i] ?? 0) > measure && width <= measure + 0.5).length;
  return over <= lines.length * longer && narrow > set ? measure : null;
}

const isStopped = (text: string): boolean => /[。！？!?…][”’"'」』）)】》]*$/u.test(text);

/** Whether the line is as long as the measure; one that a space ended, or before an opening mark, lacks a character. */
function isCutBehind(
  { marked, length, to }: CutRow,
  next: CutRow | undefined,
  measure: number,
  source: string,
): boolean {
  const [{ line }, following] = [marked, next?.marked.line];
  if (following === undefined || following.gap > 0 || line.level > 0 || following.level > 0) return false;
  if (following.indent >= 1.5 && following.indent > line.indent) return false;
  if (length >= measure) return true;
  return length === measure - 1 && (isSpaced(to, source) || /^[“‘「『《（(【〈]/u.test(following.tight));
}

/**
 * How many lines behind this one go on with it. A site's line goes on as long as it is one when it is whole; an item's own
 * words go on in no line of the page, and no headline in a line that begins as news do.
 */
function linesOn(rows: readonly CutRow[], index: number, isCut: readonly boolean[], rules: LayoutRules): number {
  let cuts = 0;
  while (cuts < mostBreaks && isCut[index + cuts] === true) cuts += 1;
  const run = rows.slice(index, index + cuts + 1);
  for (let on = cuts; on > 0; on -= 1) if (isOneOfSite(run.slice(0, on + 1), rules)) return on;
  const [own, next] = run.map(({ marked }) => marked);
  if (own === undefined || next === undefined || own.mark !== null) return 0;
  if (/^[，。、；：？！”’」』）》】]/u.test(next.line.tight)) return 1;
  if (next.mark !== null) return 0;
  const { lead, dateline, captionEnd } = rules.words;
  const isOpening = lead.pattern.test(next.line.tight) || dateline.pattern.test(next.line.tight);
  if (isOpening && hasHeadlineForm(own.line, rules)) return 0;
  const isHeadline = isCut[index + 1] !== true && hasHeadlineForm(next.line, rules);
  if (isHeadline && captionEnd.pattern.test(next.line.tight)) return 0;
  // A stop at the measure's end ends a paragraph only where the next line begins one, or is a headline.
  return isStopped(own.line.tight) && (isOpening || isHeadline) ? 0 : 1;
}
