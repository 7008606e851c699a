/**
 * Dates as precise as the words allow, in the extended date-time format (EDTF, level 1, parts of it):
 * `2021`, `2021-05`, `2021-05-14`, `2021-05-13/2021-05-15`. Length is precision.
 */
export type Edtf = string;

const form = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;

/** Whether the words are a date of the forms that this project writes. */
export const isEdtf = (value: string): value is Edtf => form.test(value);

/** `XXXX-05-14`, `XXXX-05`, `XXXX-05-13/XXXX-05-15` (EDTF, level 2): what is written without a year, and nothing tells which. */
const ofSomeYear = /^XXXX-\d{2}(-\d{2})?(\/XXXX-\d{2}(-\d{2})?)?$/;

/** Whether the words are a date of a year that nothing tells: it can be shown, but stands before or behind no other. */
export const isOfSomeYear = (value: string): boolean => ofSomeYear.test(value);

/** The date where it can be put in order; null for one of a year that nothing tells. */
export const datable = (date: Edtf | null): Edtf | null => (date === null || isOfSomeYear(date) ? null : date);

/** What is so long is a day, and most dates are. */
const dayLength = 10;

/** The first day that the date may mean, as `YYYY-MM-DD`. */
export function firstDay(date: Edtf): string {
  if (date.length === dayLength) return date;
  const start = date.split('/')[0] ?? date;
  return start.length === 4 ? `${start}-01-01` : start.length === 7 ? `${start}-01` : start;
}

/** The last day that the date may mean, as `YYYY-MM-DD`. */
export function lastDay(date: Edtf): string {
  if (date.length === dayLength) return date;
  const end = date.split('/').at(-1) ?? date;
  if (end.length === 4) return `${end}-12-31`;
  if (end.length > 7) return end;
  const [year, month] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  return `${end}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}
