/** The orders in which lists are written and answered: the same in every locale and on both sides. */
import { firstDay, lastDay, type Edtf } from '../model/edtf.js';

/** Order of UTF-16 code units. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Later dates before earlier, undated last. */
export function newestFirst(a: Edtf | null, b: Edtf | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a === b) return 0;
  return byCodeUnits(lastDay(b), lastDay(a)) || byCodeUnits(firstDay(b), firstDay(a));
}
