/** The day on which a bulletin came out: from the parts of a written date, and from a source that says it anywhere. */
import type { Edtf } from '../../model/edtf.js';
import type { LayoutRules } from '../../model/layout-rules.js';
import { numberOf } from '../../text/numerals.js';
import type { Values } from './marks.js';

/** The values that write a date. */
export const dateParts = ['year', 'short', 'month', 'day'] as const;

/** The date that the values of a pattern write, the year with four figures or with its last two; null when they write none or one that no calendar has. */
export function dateOf({ year, short, month, day }: Values): Edtf | null {
  if (month === undefined || (year ?? short) === undefined) return null;
  const [y, m, d] = [numberOf(year ?? `20${short ?? ''}`), numberOf(month), numberOf(day ?? '')];
  if (y === null || m === null || y < 1900 || y > 2199 || m < 1 || m > 12) return null;
  const yearMonth = `${y}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  if (d === null || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${yearMonth}-${String(d).padStart(2, '0')}`;
}

/** How much of a source is looked through: below its item stand other pages' days. */
const readLength = 4000;

/** The first day that words of publishing, a clock or a dateline mark as the day of issue, wherever it stands. */
export function issueDayIn(source: string, { issued }: LayoutRules): Edtf | null {
  const text = source.slice(0, readLength);
  for (const { pattern } of issued)
    for (const match of text.matchAll(pattern)) {
      const date = dateOf(match.groups ?? {});
      if (date !== null) return date;
    }
  return null;
}
