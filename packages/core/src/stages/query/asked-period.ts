/** The dates in a question, and the question without them. */
import type { Edtf } from '../../model/edtf.js';
import type { Questions } from '../../model/question.js';
import type { Window } from '../../model/window.js';

/** What the dates say. */
export interface AskedPeriod {
  readonly rest: string;
  /**
   * One, or, where the words leave the year out, one for each year of the time told of, the latest first: only then is it
   * asked for. Both ends null where they name no date.
   */
  readonly periodsIn: (told: () => Promise<Window>) => Promise<readonly Window[]>;
}

/** Years that a day without a year is looked for in, the latest first. */
const mostYears = 12;

/** Takes the dates out of the words. */
export function periodOf(words: string, { date, to, from, before }: Questions): AskedPeriod {
  const found = [...words.matchAll(date)];
  const [first, second] = found;
  if (first === undefined) return { rest: words, periodsIn: () => Promise.resolve([always]) };
  const end = first.index + first[0].length;
  const isSpan = second !== undefined && to.test(words.slice(end, second.index));
  const last = isSpan ? second : first;
  const after = words.slice(last.index + last[0].length);
  const mark = (isSpan ? null : (from.exec(after) ?? before.exec(after)))?.[0] ?? '';
  const rest = words.slice(0, first.index) + after.slice(mark.length);
  const periodOfYear = (year: string): Window => {
    const [since, until] = [edtfOf(first, year), edtfOf(last, year)];
    if (mark !== '') return from.test(after) ? { since, until: null } : { since: null, until };
    return { since, until };
  };
  const given = first.groups?.['y'];
  const periodsIn = async (told: () => Promise<Window>) =>
    (given === undefined ? yearsOf(await told()) : [given])?.map(periodOfYear) ?? [always];
  return { rest, periodsIn };
}

const always: Window = { since: null, until: null };

/** The years of the time, the latest first; null where nothing is dated. */
function yearsOf({ since, until }: Window): readonly string[] | null {
  if (since === null || until === null) return null;
  const [low, high] = [Number(since.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: Math.min(high - low + 1, mostYears) }, (_, i) => String(high - i));
}

function edtfOf({ groups = {} }: RegExpMatchArray, year: string): Edtf {
  const [month, day] = [groups['m'] ?? groups['m2'], groups['d'] ?? groups['d2']];
  return [groups['y'] ?? year, ...[month, day].flatMap((part) => part?.padStart(2, '0') ?? [])].join('-');
}
