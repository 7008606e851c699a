/** What was read: sums for the manifest, and one line for each series of bulletins. */
import type { CoveredSeries, Issue } from '../../model/coverage.js';
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
export function seriesOf(articles: readonly ArticleNode[]): readonly Omit<CoveredSeries, 'gaps'>[] {
  return [...grouped(articles, ({ bulletinTitle, jurisdiction }) => JSON.stringify([bulletinTitle, jurisdiction]))]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([, group]) => ({
      title: group[0]?.bulletinTitle ?? null,
      jurisdiction: group[0]?.jurisdiction ?? null,
      ...coverageOf(group),
      issues: issuesOf(group),
    }));
}

/** A daily paper of ten years is listed by month: the file is read whole. */
const mostDates = 400;

function issuesOf(articles: readonly ArticleNode[]): readonly Issue[] {
  const dated = articles.filter(({ issueDate }) => issueDate !== null);
  const byDay = grouped(dated, ({ issueDate }) => issueDate ?? '');
  const groups = byDay.size > mostDates ? grouped(dated, ({ issueDate }) => (issueDate ?? '').slice(0, 7)) : byDay;
  return [...groups]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([date, group]) => {
      const { bulletins, articles: count } = coverageOf(group);
      return { date, bulletins, articles: count };
    });
}

function grouped(
  articles: readonly ArticleNode[],
  keyOf: (article: ArticleNode) => string,
): Map<string, ArticleNode[]> {
  const groups = new Map<string, ArticleNode[]>();
  for (const article of articles) {
    const group = groups.get(keyOf(article));
    if (group === undefined) groups.set(keyOf(article), [article]);
    else group.push(article);
  }
  return groups;
}
