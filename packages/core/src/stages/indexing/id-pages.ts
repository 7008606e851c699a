/** Ids spread over pages by their hash. */
import { encodeIds, idPage, type IdEntry } from '../../format/ids.js';
import { byCodeUnits } from '../../format/order.js';

/** Pages of about `size` characters. */
export function* idPages(entries: readonly IdEntry[], size: number): Generator<object> {
  // Beyond type and number, an id costs itself twice: characters are three bytes and hardly repeat.
  const cost = entries.reduce((sum, { id }) => sum + 8 + 2 * id.length, 0);
  const pages = Array.from({ length: Math.ceil(cost / size) }, (): IdEntry[] => []);
  for (const entry of entries) pages[idPage(entry.id, pages.length)]?.push(entry);
  for (const page of pages) yield encodeIds(page.sort((a, b) => byCodeUnits(a.id, b.id)));
}
