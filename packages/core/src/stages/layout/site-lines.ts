/** Joins a site's line that was longer than the column: 来源：石桥 | 镇政府 浏览：36. */
import type { LayoutRules } from '../../model/layout-rules.js';
import { columnsOf, hasHeadlineForm } from './forms.js';
import { linesOf, type Line } from './lines.js';
import { marksOf } from './marks.js';
import { rowOf, withoutBreaks, type Row } from './rows.js';

/** Lines more that a site's line was broken into. */
export const mostBreaks = 3;
/** Squares that a full line may lack: figures and words of a label are not parted. */
const ragged = 6;
/** A longer line is text. */
const longest = 120;
/** Squares of what stands below a label at most, a name or a body; of a path's step, and of what is no headline. */
const [widestValue, widestStep, widestScrap] = [14, 6, 4];

/** The source with the site's lines whole again. */
export function withoutSiteBreaks(source: string, lines: readonly Line[], rules: LayoutRules): string {
  const columns = columnsOf(lines);
  return withoutBreaks(source, lines, (i) => linesOn(i, lines, columns, source, rules));
}

function linesOn(
  index: number,
  lines: readonly Line[],
  columns: readonly number[],
  source: string,
  rules: LayoutRules,
): number {
  const line = lines[index];
  if (line === undefined || line.level > 0 || line.text.length > longest || !/[：:>＞»]/u.test(line.text)) return 0;
  let most = 0;
  while (most < mostBreaks && isBroken(index + most, lines, columns)) most += 1;
  if (most === 0) return 0;
  const run = marksOf(lines.slice(index, index + most + 1), rules).map((marked) => rowOf(marked, source));
  const isPath = run[0]?.marked.values.some(({ crumbs }) => crumbs !== undefined) === true;
  for (let on = 1; on <= most; on += 1) if (!goesOn(run.slice(0, on + 1), isPath, rules)) most = on - 1;
  for (let on = most; on > 0; on -= 1) if (isOneOfSite(run.slice(0, on + 1), rules)) return on;
  return 0;
}

/** Whether the last row may be the rest of the one above it: none but a path's next step, or less than a headline. */
function goesOn(run: readonly Row[], isPath: boolean, rules: LayoutRules): boolean {
  const [above, last] = run.slice(-2).map(({ marked }) => marked);
  if (above === undefined || last === undefined) return false;
  if (last.mark !== null && /^[\p{Script=Han} ]{2,8}[：:]/u.test(last.line.text)) return false;
  const isStep = /[>＞»]$/u.test(above.line.tight) || /^[>＞»]/u.test(last.line.tight);
  if (isPath) return last.line.width <= widestScrap || (isStep && last.line.width <= widestStep);
  const isNumber = /[\d:./-]$/u.test(above.line.tight) && /^[\d:./-]/u.test(last.line.tight);
  return (
    isNumber ||
    last.mark !== null ||
    last.line.width <= widestScrap ||
    /[：:]/u.test(last.line.tight) ||
    isValue(run, rules)
  );
}

/** Whether the next line may go on with this one: no room was left in it, or a label or an arrow ends it. */
function isBroken(index: number, lines: readonly Line[], columns: readonly number[]): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || next.gap > 0 || next.level > 0 || next.indent >= 1.5) return false;
  if (/[。！？，,]/u.test(line.tight + next.tight)) return false;
  const column = columns[index] ?? 0;
  if (/[：:>＞»]$/u.test(line.tight) || /^[>＞»]/u.test(next.tight)) return true;
  return column > 0 && line.width >= column - ragged;
}

/** Whether a rule knows the rows as one line; a site's path takes no headline to itself. */
export function isOneOfSite(run: readonly Row[], rules: LayoutRules): boolean {
  const [own, last] = [run[0]?.marked, run.at(-1)?.marked];
  if (own === undefined || last === undefined || run.every(({ marked }) => marked.mark === null)) return false;
  const isPath = own.values.some(({ crumbs }) => crumbs !== undefined);
  const isHeadline = last.mark === null && last.line.width >= 6 && hasHeadlineForm(last.line, rules);
  if (isHeadline && (isPath || !/[：:]/u.test(last.line.tight)) && !isValue(run, rules)) return false;
  const [joined] = linesOf(run.map(({ words }) => words).join(''));
  const mark = joined === undefined ? null : (marksOf([joined], rules)[0]?.mark ?? null);
  return mark === 'masthead' || (mark !== null && mark === (own.mark ?? 'byline'));
}

/** Whether the last row is the body or the names that a label at the end of the row above asks for. */
function isValue(run: readonly Row[], { words }: LayoutRules): boolean {
  const [label, last] = run.slice(-2).map(({ marked }) => marked.line);
  if (label === undefined || last === undefined || last.width > widestValue) return false;
  if (/[：:]$/u.test(label.tight) && names.test(last.text)) return true;
  const isBody = words.body.pattern.test(last.text) && !words.happening.pattern.test(last.tight);
  return isBody && /[：:] ?\p{Script=Han}{0,12}$/u.test(label.text);
}

const names = /^\p{Script=Han}{2,4}(?: \p{Script=Han}{2,4}){1,3}$/u;
