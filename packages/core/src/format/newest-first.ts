/** The order of dates: as in every list, the same on both sides. */
import { firstDay, lastDay, type Edtf } from '../model/edtf.js';
import { byCodeUnits } from './order.js';

/** Later dates before earlier, undated last. */
export function newestFirst(a: Edtf | null, b: Edtf | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a === b) return 0;
  return byCodeUnits(lastDay(b), lastDay(a)) || byCodeUnits(firstDay(b), firstDay(a));
}
