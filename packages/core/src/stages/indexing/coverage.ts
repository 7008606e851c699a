/** What was read: sums for the manifest, and one line for each series of bulletins. */
import type { CoveredSeries } from '../../model/answer.js';
import type { ArticleNode } from '../../model/graph.js';
import { windowOf } from '../../model/window.js';
import { byCodeUnits } from '../../format/order.js';

/** The sums over all articles. */
export const coverageOf = (articles: readonly ArticleNode[]) => ({
  bulletins: new Set(articles.map(({ source }) => source)).size,
  articles: articles.length,
  ...windowOf(articles.map(({ issueDate }) => issueDate)),
});

/** The series by title, then jurisdiction. */
export function seriesOf(articles: readonly ArticleNode[]): readonly CoveredSeries[] {
  const groups = new Map<string, ArticleNode[]>();
  for (const article of articles) {
    const key = JSON.stringify([article.bulletinTitle, article.jurisdiction]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [article]);
    else group.push(article);
  }
  return [...groups]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, group]) => ({
      title: group[0]?.bulletinTitle ?? null,
      jurisdiction: group[0]?.jurisdiction ?? null,
      ...coverageOf(group),
    }));
}
