/** From the parts of a written date to EDTF. */
// Function by function: all of date-fns is some 500 files, which take longer to load than all else here.
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { setISODay } from 'date-fns/setISODay';
import { subDays } from 'date-fns/subDays';
import { subWeeks } from 'date-fns/subWeeks';
import type { Edtf } from '../../model/edtf.js';
import type { DateWords } from '../../model/knowledge.js';
import { numberOf } from '../../text/numerals.js';

/** Named groups of a date rule; see rules/dates.ts. */
export type DateParts = Readonly<Record<string, string | undefined>>;

/** What a date without year, month or day is read against; null where nothing tells. */
export interface Now {
  readonly year: number | null;
  /** The month that a day alone belongs to. */
  readonly month: number | null;
  /** The issue's day, for 昨日 and 上周五. */
  readonly day: Edtf | null;
  readonly issueMonth: number | null;
}

/** The date that the parts mean; null where they leave it open (近日) or nothing tells the year. */
export function dateValue(parts: DateParts, now: Now, words: DateWords): Edtf | null {
  if (parts['vague'] !== undefined) return null;
  if (parts['ago'] !== undefined) return daysAgo(now, words.days[parts['ago']] ?? 0);
  if (parts['weekday'] !== undefined) return weekdayOf(parts, now, words);
  const month = monthOf(parts, now, words);
  const year = yearOf(parts, month, now, words);
  if (year === null) return null;
  if (month === null) return parts['day'] === undefined && parts['month'] === undefined ? String(year) : null;
  const start = dayOf(year, month, parts['day']);
  const last = parts['toDay'] ?? parts['more']?.match(/\d+/gu)?.at(-1);
  if (last === undefined) return start;
  const toMonth = parts['toMonth'] === undefined ? month : Number(parts['toMonth']);
  const toYear = numberOf(parts['toYear'] ?? '') ?? (toMonth < month ? year + 1 : year);
  const end = dayOf(toYear, toMonth, last);
  return end > start ? `${start}/${end}` : start;
}

function yearOf(parts: DateParts, month: number | null, now: Now, words: DateWords): number | null {
  if (parts['year'] !== undefined) return numberOf(parts['year']);
  if (now.year === null) return null;
  if (parts['shift'] !== undefined) return now.year + (words.years[parts['shift']] ?? 0);
  // 12月28日 in a January issue is the year before's.
  return month !== null && now.issueMonth !== null && month > now.issueMonth + 1 ? now.year - 1 : now.year;
}

function monthOf(parts: DateParts, now: Now, words: DateWords): number | null {
  const written = parts['month'];
  if (written === undefined) return parts['day'] === undefined ? null : now.month;
  const shift = words.months[written];
  if (shift === undefined) return numberOf(written);
  return now.issueMonth === null ? null : ((now.issueMonth - 1 + shift + 12) % 12) + 1;
}

function dayOf(year: number, month: number, day: string | undefined): Edtf {
  const head = `${year}-${String(month).padStart(2, '0')}`;
  const value = day === undefined ? null : numberOf(day);
  return value === null ? head : `${head}-${String(value).padStart(2, '0')}`;
}

function daysAgo(now: Now, days: number): Edtf | null {
  return now.day === null ? null : edtfOf(subDays(parseISO(now.day), days));
}

function weekdayOf(parts: DateParts, now: Now, words: DateWords): Edtf | null {
  const weekday = words.weekdays[parts['weekday'] ?? ''];
  if (now.day === null || weekday === undefined) return null;
  const week = subWeeks(parseISO(now.day), words.weeks[parts['week'] ?? ''] ?? 0);
  return edtfOf(setISODay(week, weekday));
}

const edtfOf = (day: Date): Edtf => formatISO(day, { representation: 'date' });
