/** Who stands in one article with a person: not met, only named. */
import type { Label, ShownArticle } from '../../model/answer.js';
import type { Edtf } from '../../model/edtf.js';
import type { NamedTogether } from '../../model/meeting.js';
import type { EntityRecord } from '../../format/entities.js';
import { newestFirst } from '../../format/newest-first.js';
import { byCodeUnits } from '../../format/order.js';
import type { GraphIndex } from './open-index.js';
import { readMentions } from './read.js';
import type { Wanted } from './wanted.js';

interface Question {
  readonly during: (date: Edtf | null) => boolean;
  readonly wanted: Pick<Wanted, 'names'>;
  readonly signal: AbortSignal | undefined;
}

/** How many articles are opened, the newest first. */
const mostArticles = 400;

/** Everybody else whom the subject's articles of the time name; most articles first. */
export async function namedWith(
  index: GraphIndex,
  subject: EntityRecord,
  { during, wanted, signal }: Question,
): Promise<readonly NamedTogether[]> {
  const articles = await readMentions(index, subject.toldIn.slice(0, mostArticles), signal);
  const found = new Map<string, { person: Label; articles: ShownArticle[] }>();
  for (const article of articles) {
    if (!during(article.head.date ?? article.head.issueDate)) continue;
    for (const person of article.mentions) {
      if (person.type !== 'person' || person.id === subject.label.id || !wanted.names(person.id, article)) continue;
      const known = found.get(person.id) ?? { person, articles: [] };
      found.set(person.id, known);
      known.articles.push(article.head);
    }
  }
  return [...found.values()]
    .map(({ person, articles: heads }): NamedTogether => ({ person, grade: 'article', articles: heads }))
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        newestFirst(a.articles[0]?.issueDate ?? null, b.articles[0]?.issueDate ?? null) ||
        byCodeUnits(a.person.id, b.person.id),
    );
}
