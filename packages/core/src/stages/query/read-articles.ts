/** Articles by number, apart from the other records: a page that is only searched reads nothing else. */
import { decodeArticles, type ArticleRecord } from '../../format/articles.js';
import { pageOf } from '../../format/table.js';
import type { GraphIndex } from './open-index.js';

/** Articles by number, in the order asked for. */
export async function readArticles(
  index: GraphIndex,
  ordinals: readonly number[],
  signal?: AbortSignal,
): Promise<readonly ArticleRecord[]> {
  const articles = await Promise.all(
    ordinals.map(
      async (ordinal) => (await index.page('articles', pageOf(ordinal), decodeArticles, signal))?.find(ordinal) ?? [],
    ),
  );
  return articles.flat();
}
