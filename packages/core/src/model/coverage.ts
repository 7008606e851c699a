/** What was read, so that "none found" is not taken for "never met". */
import { firstDay, lastDay, type Edtf } from './edtf.js';

/** The bulletins of one date. */
export interface Issue {
  /** As precise as the bulletins say; a month where a series has too many issues to list them by day. */
  readonly date: Edtf;
  readonly bulletins: number;
  readonly articles: number;
}

/** A bulletin series as far as it was read. */
export interface CoveredSeries {
  /** Null for bulletins without a title. */
  readonly title: string | null;
  readonly jurisdiction: string | null;
  readonly bulletins: number;
  readonly articles: number;
  readonly since: Edtf | null;
  readonly until: Edtf | null;
  /** Ascending by date; the undated ones are not among them. */
  readonly issues: readonly Issue[];
  /** Months of which no issue was read, from the first issue to the last, or in the time asked for: `2021-03`, `2021-05/2021-08`. */
  readonly gaps: readonly Edtf[];
}

/** All that was read. */
export interface Coverage {
  readonly bulletins: number;
  readonly articles: number;
  readonly since: Edtf | null;
  readonly until: Edtf | null;
  /** Sorted by title; only `coverage()` fills it, an open index carries the sums. */
  readonly series: readonly CoveredSeries[];
}

/** Months from the first to the last (`YYYY-MM`, both included) in which none of the dates may lie; neighbours joined. */
export function gapsIn(dates: readonly Edtf[], first: string, last: string): readonly Edtf[] {
  const read = new Set(dates.flatMap((date) => monthsWithin(date, first, last)));
  const gaps: [string, string][] = [];
  for (let month = first; month <= last; month = after(month)) {
    if (read.has(month)) continue;
    const open = gaps.at(-1);
    if (open !== undefined && after(open[1]) === month) open[1] = month;
    else gaps.push([month, month]);
  }
  return gaps.map(([from, to]) => (from === to ? from : `${from}/${to}`));
}

/** The months in which the date begins and ends. */
export const monthsOf = (date: Edtf): readonly [string, string] => [
  firstDay(date).slice(0, 7),
  lastDay(date).slice(0, 7),
];

/** The months in which the date may lie, of those given. */
function monthsWithin(date: Edtf, first: string, last: string): readonly string[] {
  const [from, to] = monthsOf(date);
  const months: string[] = [];
  for (let month = from > first ? from : first; month <= to && month <= last; month = after(month)) months.push(month);
  return months;
}

function after(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}
