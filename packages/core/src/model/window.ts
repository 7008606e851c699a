/** Windows of time in which something was seen. */
import { firstDay, lastDay, type Edtf } from './edtf.js';

/** First and last time that something was seen; both ends are observations, never a beginning or an end. */
export interface Window {
  readonly since: Edtf | null;
  readonly until: Edtf | null;
}

/** The window that the dates span; both ends null when there is none. */
export function windowOf(dates: Iterable<Edtf | null>): Window {
  let [since, until]: [Edtf | null, Edtf | null] = [null, null];
  for (const date of dates) {
    if (date === null) continue;
    if (since === null || firstDay(date) < firstDay(since)) since = date;
    if (until === null || lastDay(date) > lastDay(until)) until = date;
  }
  return { since, until };
}

/** Whether the date may lie between the two days given (inclusive; null is open). Undated things never do, unless both are open. */
export function isDuring(date: Edtf | null, since: Edtf | null, until: Edtf | null): boolean {
  if (since === null && until === null) return true;
  if (date === null) return false;
  return (since === null || lastDay(date) >= firstDay(since)) && (until === null || firstDay(date) <= lastDay(until));
}
