/** The dates in a question, and the question without them. */
import type { Edtf } from '../../model/edtf.js';
import type { Questions } from '../../model/question.js';
import type { Window } from '../../model/window.js';

/** What the dates say. */
export interface AskedPeriod {
  readonly rest: string;
  /** One, or one a year where the words leave the year out; both ends null where they name no date. */
  readonly periods: readonly Window[];
}

/** Years that a day without a year is looked for in, the latest first. */
const mostYears = 12;

/** Takes the dates out of the words; `read` is the time that was read. */
export function periodOf(words: string, { date, to, from, before }: Questions, read: Window): AskedPeriod {
  const found = [...words.matchAll(date)];
  const [first, second] = found;
  if (first === undefined) return { rest: words, periods: [{ since: null, until: null }] };
  const end = first.index + first[0].length;
  const isSpan = second !== undefined && to.test(words.slice(end, second.index));
  const last = isSpan ? second : first;
  const after = words.slice(last.index + last[0].length);
  const mark = (isSpan ? null : (from.exec(after) ?? before.exec(after)))?.[0] ?? '';
  const rest = words.slice(0, first.index) + after.slice(mark.length);
  const periods = yearsFor(first, read).map((year): Window => {
    const [since, until] = [edtfOf(first, year), edtfOf(last, year)];
    if (mark !== '') return from.test(after) ? { since, until: null } : { since: null, until };
    return { since, until };
  });
  return { rest, periods };
}

function yearsFor({ groups }: RegExpMatchArray, { since, until }: Window): readonly string[] {
  if (groups?.['y'] !== undefined) return [groups['y']];
  const [low, high] = [Number(since?.slice(0, 4) ?? 0), Number(until?.slice(0, 4) ?? 0)];
  return Array.from({ length: Math.min(high - low + 1, mostYears) }, (_, i) => String(high - i));
}

function edtfOf({ groups = {} }: RegExpMatchArray, year: string): Edtf {
  const [month, day] = [groups['m'] ?? groups['m2'], groups['d'] ?? groups['d2']];
  return [groups['y'] ?? year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
}
