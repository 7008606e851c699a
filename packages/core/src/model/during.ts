/** Whether dates lie in a time: all that a search asks of them. */
import { firstDay, lastDay, type Edtf } from './edtf.js';

/** Whether the date may lie between the two days given (inclusive; null is open). Undated things never do, unless both are open. */
export function isDuring(date: Edtf | null, since: Edtf | null, until: Edtf | null): boolean {
  if (since === null && until === null) return true;
  if (date === null) return false;
  return (since === null || lastDay(date) >= firstDay(since)) && (until === null || firstDay(date) <= lastDay(until));
}
