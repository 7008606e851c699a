/** Articles by number, apart from the other records: a page that is only searched reads nothing else. */
import { decodeArticles, type ArticleRecord } from '../../format/articles.js';
import type { GraphIndex } from './open-index.js';
import { recordsAt } from './record-at.js';

/** Articles by number, in the order asked for. */
export const readArticles = (
  index: GraphIndex,
  ordinals: readonly number[],
  signal?: AbortSignal,
): Promise<readonly ArticleRecord[]> => recordsAt(index, 'articles', ordinals, decodeArticles, signal);
