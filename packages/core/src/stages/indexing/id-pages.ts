/** Ids spread over pages by their hash. */
import { encodeIds, idPage, markOf, type IdEntry } from '../../format/ids.js';

/** Characters that an id takes. */
const cost = 11;

/** Pages of about `size` characters; of a few more where two ids of one page would be told by the same mark. */
export function* idPages(entries: readonly IdEntry[], size: number): Generator<object> {
  let pages = spread(entries, Math.ceil((entries.length * cost) / size));
  while (pages.some(isMistakable)) pages = spread(entries, pages.length + 1);
  for (const page of pages) yield encodeIds(page);
}

function spread(entries: readonly IdEntry[], count: number): readonly (readonly IdEntry[])[] {
  const pages = Array.from({ length: count }, (): IdEntry[] => []);
  for (const entry of entries) pages[idPage(entry.id, count)]?.push(entry);
  return pages;
}

const isMistakable = (page: readonly IdEntry[]): boolean =>
  new Set(page.map(({ id }) => markOf(id))).size < new Set(page.map(({ id }) => id)).size;
