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
