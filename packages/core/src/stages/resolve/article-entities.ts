/** Articles as entities: what a reader is shown beside the words that prove a link. */
import type { ArticleEntity } from '../../model/entity.js';
import { by } from '../../model/order.js';
import { fromPath } from './jurisdiction.js';
import type { ArticleReading } from './reading.js';

/** Id of the article of a source; evidence names both. */
export const articleId = (source: string, index: number): string => `article/${source}#${index}`;

/** The articles by id. An article without a headline is called by its first words. */
export function articleEntities(articles: readonly ArticleReading[]): ArticleEntity[] {
  return articles
    .filter(({ facts }) => facts.span.to > facts.span.from)
    .map(({ source, index, bulletin, facts, path }): ArticleEntity => ({
      type: 'article',
      id: articleId(source, index),
      name: facts.headline ?? (facts.text.split('\n')[0] ?? '').slice(0, 24),
      source,
      index,
      bulletinTitle: bulletin.title,
      issueDate: bulletin.issueDate,
      date: facts.date,
      byline: facts.byline,
      page: facts.page,
      url: bulletin.url,
      jurisdiction: fromPath(path),
      span: facts.span,
      text: facts.text,
    }))
    .sort(by(({ id }) => id));
}
