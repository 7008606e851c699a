/** Reads columns that a program printed side by side, row by row, one after the other. */
import { flat } from '../../model/flat.js';
import { isSpaceUnit, isWideUnit } from '../../text/characters.js';

/** A row of the text: from its first character to before its line break. */
interface Row {
  readonly from: number;
  readonly to: number;
}

/** What stands between two wide gaps of a row: its place in the text and on the page, in squares of print. */
interface Cell {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
}

/** By row, then by column; null where a column has no text beside the others. */
type Block = readonly (readonly (Cell | null)[])[];

/** Squares between two columns at least; in a row of names that are set apart there are fewer. */
const gutter = 1.5;
/** A column of print is this wide at least, in the middle of its rows; narrower are tables and menus. */
const narrowest = 8;
/** Rows that show all columns at least, and columns at most. */
const [fewestRows, mostColumns] = [4, 4];
/** How much further than the column a row may reach that is not printed across the columns. */
const ragged = 3;

/** The text with columns that stand side by side set one under the other, the left one first; any other text as it is. */
export function withoutColumns(text: string): string {
  if (!/\S(?:[ \u3000]{2}|\t)/u.test(text)) return text;
  const rows = rowsOf(text);
  const cells = rows.map((row) => cellsOf(text, row));
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < rows.length;) {
    const length = (cells[at]?.length ?? 0) < 2 ? 1 : blockLength(cells, at);
    const block = length < fewestRows ? null : blockOf(text, cells.slice(at, at + length));
    if (block !== null) {
      parts.push(text.slice(copied, rows[at]?.from), inColumns(text, block));
      copied = rows[at + length - 1]?.to ?? text.length;
    }
    at += length;
  }
  return parts.join('') + text.slice(copied);
}

function rowsOf(text: string): readonly Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\f\u0085\u2028\u2029]|$/gu)) {
    rows.push({ from, to: index });
    from = index + end.length;
  }
  return rows;
}

/** The row's texts between wide gaps. */
function cellsOf(source: string, { from, to }: Row): readonly Cell[] {
  const cells: Cell[] = [];
  let [x, blank, start, left] = [0, Infinity, from, 0];
  const end = (at: number, right: number): void => {
    if (start < at) cells.push({ from: start, to: at, x: left, width: right - left });
  };
  for (let i = from; i < to; i += 1) {
    const code = source.charCodeAt(i);
    const step = code === 0x09 ? 2 : code === 0x3000 || isWideUnit(code) ? 1 : 0.5;
    if (isSpaceUnit(code)) {
      if (blank === 0) end(i, x);
      blank += step;
    } else {
      if (blank >= gutter) [start, left] = [i, x];
      else if (blank > 0) cells.pop();
      blank = 0;
    }
    x += step;
  }
  if (blank === 0) end(to, x);
  return cells;
}

/** How many rows from the offset on may be one block: as many cells in each, or fewer that no row across the page is. */
function blockLength(cells: readonly (readonly Cell[])[], at: number): number {
  const first = cells[at] ?? [];
  const right = first[1]?.x ?? 0;
  let length = 1;
  for (; at + length < cells.length; length += 1) {
    const [cell, ...others] = cells[at + length] ?? [];
    if (cell === undefined || others.length >= first.length) break;
    const isAcross = others.length === 0 && cell.x < right - ragged && cell.x + cell.width > right + ragged;
    if (isAcross) break;
  }
  return length;
}

/** The rows as a block; null where they are no columns of print. */
function blockOf(text: string, cells: readonly (readonly Cell[])[]): Block | null {
  const count = cells[0]?.length ?? 0;
  const full = cells.filter((row) => row.length === count);
  if (full.length < fewestRows || count > mostColumns) return null;
  const columns = Array.from({ length: count }, (_, i) => flat(full, (row) => row[i] ?? []));
  if (columns.some((column) => middle(column.map(({ width }) => width)) < narrowest)) return null;
  const broken = full.flat().filter(({ to }) => !/[。！？；：]/u.test(text.charAt(to - 1)));
  if (broken.length < full.length) return null;
  const starts = columns.map((column) => middle(column.map(({ x }) => x)));
  const block = cells.map((row) =>
    row.length === count ? row : starts.map((_, i) => row.find(({ x }) => nearest(x, starts) === i) ?? null),
  );
  const isWhole = block.every((row, i) => row.filter((cell) => cell !== null).length === cells[i]?.length);
  return isWhole ? block : null;
}

/** Column after column. One that ends within a sentence goes on at the top of the next; below another a line stays free. */
function inColumns(text: string, block: Block): string {
  const columns = (block[0] ?? []).map((_, i) => {
    const cells = block.map((row) => row[i] ?? null);
    const lines = cells.map((cell) => (cell === null ? '' : text.slice(cell.from, cell.to)));
    return lines.join('\n').replace(/^\n+|\n+$/gu, '');
  });
  return columns.reduce((all, column) => `${all}${/[。！？”]$/u.test(all) ? '\n\n' : '\n'}${column}`);
}

const nearest = (x: number, starts: readonly number[]): number =>
  starts.reduce((best, start, i) => (Math.abs(start - x) < Math.abs((starts[best] ?? 0) - x) ? i : best), 0);

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
