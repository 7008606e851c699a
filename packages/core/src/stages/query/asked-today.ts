/** Times told from today (last year, the last three years), made into dates that need no today. */
import { lastDay, type Edtf } from '../../model/edtf.js';
import type { Questions } from '../../model/question.js';

/** The words with dates for what is told from today; the same words where nothing is. */
export function withDates(words: string, today: Edtf | null, { ago, lately, numbers }: Questions): string {
  if (today === null) return words;
  const dated = ago.reduce(
    (told, { words: asked, unit, back }) =>
      told.replace(asked, () =>
        monthsBack(today, unit === 'year' ? 12 * back : back).slice(0, unit === 'year' ? 4 : 7),
      ),
    words,
  );
  const spans = dated.replace(lately, (...found) => {
    const { y, m } = found.at(-1) as Record<string, string | undefined>;
    const count = (numeral: string) => numbers[numeral] ?? Number(numeral);
    const months = y === undefined ? count(m ?? '') : 12 * count(y);
    return Number.isNaN(months) ? String(found[0]) : ` ${monthsBack(today, months)}~${lastDay(today)} `;
  });
  // A month may follow a year: what was last year's May is 2020-5.
  return spans === words ? words : spans.replace(/(?<=\b\d{4})\s*(?=\d{1,2}\D)/gu, '-');
}

/** The same day so many months before, or the last one that the month has. */
function monthsBack(today: Edtf, months: number): Edtf {
  const [year = 0, month = 1, day = 1] = lastDay(today).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - Math.round(months), 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}
