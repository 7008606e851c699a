/** Full text: which articles have which pairs of characters. */
import { encodeGrams, gramsOf, type Postings } from '../../format/grams.js';
import { plainOf } from '../../format/plain.js';
import type { Page } from '../../format/table.js';
import { byCodeUnits } from '../../format/order.js';

/** An article's words, by its number. */
export interface Words {
  readonly head: string;
  readonly body: string;
}

/** Pages of about `size` characters. */
export function* gramPages(articles: Iterable<Words>, fold: (text: string) => string, size: number): Generator<Page> {
  const postings = new Map<string, { heads: number[]; all: number[] }>();
  let ordinal = 0;
  for (const { head, body } of articles) {
    const inHead = new Set(gramsOf(plainOf(fold(head))));
    const inAll = new Set([...inHead, ...gramsOf(plainOf(fold(body)))]);
    for (const gram of inAll) {
      const entry = postings.get(gram) ?? { heads: [], all: [] };
      postings.set(gram, entry);
      entry.all.push(ordinal);
      if (inHead.has(gram)) entry.heads.push(ordinal);
    }
    ordinal++;
  }
  let [open, filled] = [[] as Postings[], 0];
  for (const gram of [...postings.keys()].sort(byCodeUnits)) {
    const entry = { gram, heads: [], all: [], ...postings.get(gram) };
    const cost = 8 + 2 * (entry.all.length + entry.heads.length);
    if (open.length > 0 && filled + cost > size) {
      yield { key: open[0]?.gram ?? '', content: encodeGrams(open) };
      [open, filled] = [[], 0];
    }
    open.push(entry);
    filled += cost;
  }
  if (open.length > 0) yield { key: open[0]?.gram ?? '', content: encodeGrams(open) };
}
