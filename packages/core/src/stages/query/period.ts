/** Questions about a time. */
import { firstDay, isEdtf, lastDay, type Edtf } from '../../model/edtf.js';
import { isDuring } from '../../model/during.js';
import { type Window } from '../../model/window.js';

/** Since and until are inclusive; absent or null is open. */
export interface Period {
  readonly since?: Edtf | null | undefined;
  readonly until?: Edtf | null | undefined;
}

/** Whether the date may lie in the period. Misspelled ends throw a RangeError. */
export function duringPeriod({ since = null, until = null }: Period): (date: Edtf | null) => boolean {
  for (const end of [since, until]) if (end !== null && !isEdtf(end)) throw new RangeError(`not a date: ${end}`);
  return (date) => isDuring(date, since, until);
}

/** Whether anything was seen of the window in the period. */
export function overlapsPeriod(period: Period): (window: Window) => boolean {
  const during = duringPeriod(period);
  return ({ since, until }) =>
    during(since === null || until === null ? (since ?? until) : `${firstDay(since)}/${lastDay(until)}`);
}
