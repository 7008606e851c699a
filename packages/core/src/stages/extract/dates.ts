/** Finds dates and gives them their value. */
import type { DateMention } from '../../model/mention.js';
import type { Rule } from '../../model/rule.js';
import { dateValue, type DateParts, type Now } from './date-values.js';
import { matchesOf, rulesFor } from './match.js';
import type { Reading } from './reading.js';

/** Every date of the article; overlapping readings compete later. */
export function findDates(reading: Reading): readonly DateMention[] {
  const now = nowOf(reading);
  const dates: DateMention[] = [];
  for (const rule of rulesFor('date', reading))
    for (const match of matchesOf(rule, reading.text)) dates.push(mentionOf(rule, match, reading, now));
  return dates;
}

function mentionOf(rule: Rule, match: RegExpExecArray, reading: Reading, now: Now): DateMention {
  const parts: DateParts = match.groups ?? {};
  const span = { from: match.index, to: match.index + match[0].length };
  // A date that names its month need not look for one.
  const isBare = parts['month'] === undefined && parts['day'] !== undefined;
  const here = isBare ? { ...now, month: monthBefore(reading.text, span.from) ?? latestMonth(parts['day'], now) } : now;
  const value = (then: Now) => dateValue(parts, then, reading.knowledge.dateWords);
  const date = value(here);
  return {
    kind: 'date',
    span,
    rule: rule.name,
    score: rule.score + 0.3 * match[0].length,
    date,
    // Any year does, for it is taken off again.
    day: date ?? value({ ...here, year: here.year ?? 2000 })?.replace(/\d{4}(?=-|$)/gu, '-') ?? null,
    certainty: parts['year'] === undefined ? 'implied' : 'said',
  };
}

/** What the issue date tells, else the year that the bulletin's own words tell. */
function nowOf(reading: Reading): Now {
  const { issueDate } = reading.context;
  if (issueDate === null) return { year: reading.context.year, month: null, day: null, issueMonth: null };
  const month = issueDate.length < 7 ? null : Number(issueDate.slice(5, 7));
  return {
    year: Number(issueDate.slice(0, 4)),
    month,
    day: issueDate.length === 10 ? issueDate : null,
    issueMonth: month,
  };
}

/** The issue's month, or the one before where the day has not come yet: 28日 in an issue of the 3rd. */
function latestMonth(day: string | undefined, { month, day: issue }: Now): number | null {
  if (month === null || issue === null || Number(day ?? 0) <= Number(issue.slice(8))) return month;
  return month === 1 ? 12 : month - 1;
}

/** How far back a month counts for a day that stands alone. */
const monthReach = 400;

/** The month written last before the offset: what 14日 alone belongs to. */
function monthBefore(text: string, at: number): number | null {
  const months = text.slice(Math.max(0, at - monthReach), at).match(/(?<!\d)(?:1[0-2]|0?[1-9])(?=\u6708\d)/gu);
  const last = months?.at(-1);
  return last === undefined ? null : Number(last);
}
