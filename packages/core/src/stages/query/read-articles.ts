/** Articles by number, apart from the other records: a page that is only searched reads nothing else. */
import { decodeArticles, type ArticleRecord } from '../../format/articles.js';
import type { GraphIndex } from './open-index.js';
import { recordAt } from './record-at.js';

/** Articles by number, in the order asked for. Of the dozens on a page few are looked at, and those again: they are kept apart. */
export async function readArticles(
  index: GraphIndex,
  ordinals: readonly number[],
  signal?: AbortSignal,
): Promise<readonly ArticleRecord[]> {
  const records = await Promise.all(
    ordinals.map((ordinal) =>
      index.keep(
        `article ${ordinal}`,
        async (shared, weigh) => {
          const record = await recordAt(index, 'articles', ordinal, decodeArticles, shared);
          weigh(bare + 5 * (record?.text.length ?? 0));
          return record;
        },
        signal,
      ),
    ),
  );
  return records.filter((record) => record !== null);
}

/** Bytes of an article without its text, about; of that there are two at times, as it is printed and made plain. */
const bare = 4000;
