/** Ids cut into pages by their hash. */
import { bucketOf } from '../../format/hash.js';
import { encodeIds, type IdEntry } from '../../format/ids.js';
import { byCodeUnits } from '../../format/order.js';
import type { Page } from '../../format/table.js';
import type { NodeType } from '../../model/graph.js';

/** Pages for the lists, in each of which the place is the number. Ids of one hash stay on one page. */
export function* idPages(
  lists: readonly (readonly { readonly id: string; readonly type: NodeType }[])[],
  size: number,
): Generator<Page> {
  const entries = lists.flatMap((list) =>
    list.map(({ id, type }, ordinal) => ({ bucket: bucketOf(id), id, type, ordinal })),
  );
  entries.sort((a, b) => byCodeUnits(a.bucket, b.bucket) || byCodeUnits(a.id, b.id));
  let [open, first, last, filled]: [IdEntry[], string, string, number] = [[], '', '', 0];
  for (const { bucket, ...entry } of entries) {
    if (open.length > 0 && filled > size && bucket !== last) {
      yield { key: first, content: encodeIds(open) };
      [open, filled] = [[], 0];
    }
    if (open.length === 0) first = bucket;
    last = bucket;
    open.push(entry);
    // Beyond type and number, an id costs itself twice: characters are three bytes and hardly repeat.
    filled += 8 + 2 * entry.id.length;
  }
  if (open.length > 0) yield { key: first, content: encodeIds(open) };
}
