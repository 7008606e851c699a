/** Columns of dates as numbers in text: a third of what the dates weigh that are written out. */
import type { Edtf } from '../model/edtf.js';
import { isTexts } from './json.js';
import { decodeNumbers, encodeNumbers } from './varint.js';

/** Years, months of which 0 is none, days of which 0 is none. */
const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A date as a number that grows with it; null for one that is no single day, month or year. */
function codeOf(date: Edtf): number | null {
  const [, year, month = 0, day = 0] = plain.exec(date) ?? [];
  return year === undefined ? null : (Number(year) * 13 + Number(month)) * 32 + Number(day);
}

const dateOf = (code: number): Edtf =>
  [Math.floor(code / 416), Math.floor(code / 32) % 13, code % 32]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .filter((part) => part !== '00')
    .join('-');

/**
 * The column: numbers, the first of which is the least date, 0 for no date, 1 for one of those that follow written out, and the
 * others by how much they are later, from 2.
 */
export function encodeDays(dates: readonly (Edtf | null)[]): readonly string[] {
  const codes = dates.map((date) => (date === null ? null : codeOf(date)));
  const least = codes.reduce<number>((min, code) => Math.min(min, code ?? min), Infinity);
  const start = Number.isFinite(least) ? least : 0;
  const numbers = dates.map((date, i) => {
    const code = codes[i] ?? null;
    return date === null ? 0 : code === null ? 1 : 2 + code - start;
  });
  const others = dates.flatMap((date, i) => (date !== null && codes[i] === null ? [date] : []));
  return [encodeNumbers([start, ...numbers]), ...others];
}

/** The dates again; null where the column is no such, or of another length. */
export function decodeDays(column: unknown, length: number): readonly (Edtf | null)[] | null {
  if (!isTexts(column)) return null;
  const [text, ...others] = column;
  const [start = 0, ...numbers] = decodeNumbers(text) ?? [];
  let at = 0;
  const dates = numbers.map((n) => (n === 0 ? null : n === 1 ? (others[at++] ?? null) : dateOf(start + n - 2)));
  return dates.length === length && at === others.length ? dates : null;
}
