/** What the library reads out of a made-up bulletin, for tests that look at the whole way from text to facts. */
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import type { ArticleFacts, EventFact } from '../../packages/core/src/model/facts.js';

const knowledge = openKnowledge();

/** The first item of a bulletin of 清河县 (a county of Hebei) of 30 June 2022, with the paragraphs below its headline. */
export function itemOf(headline: string, ...paragraphs: readonly string[]): ArticleFacts {
  const text = ['清河县人民政府', '2022年6月30日', headline, ...paragraphs].join('\n');
  const [article] = factsOf({ source: 'item.txt', text, sidecar: {} }, knowledge).value.articles;
  if (article === undefined) throw new RangeError('no item');
  return article;
}

/** The same item on a page that bears no date. */
export function undatedItemOf(headline: string, ...paragraphs: readonly string[]): ArticleFacts {
  const text = ['清河县人民政府', headline, ...paragraphs].join('\n');
  const [article] = factsOf({ source: 'item.txt', text, sidecar: {} }, knowledge).value.articles;
  if (article === undefined) throw new RangeError('no item');
  return article;
}

/** The items of a page of a division's bulletin that has a headline and these sentences. */
export const itemsIn = (jurisdiction: string, words: string): readonly ArticleFacts[] =>
  factsOf({ source: 'issue.txt', text: `推进工作\n${words}\n`, sidecar: { jurisdiction } }, knowledge).value.articles;

/** Who took part, each as `name role`. */
export const rolesIn = (event: EventFact | undefined): readonly string[] =>
  event?.participants.map(({ name, role }) => `${name} ${role}`) ?? [];

/** The posts, each as `person body title status`. */
export const postsIn = (article: ArticleFacts): readonly string[] =>
  article.positions.map(({ person, organisation, title, status }) =>
    [person, organisation ?? '', title, ...(status === 'current' ? [] : [status])].join(' '),
  );

/** The posts by which a sentence of a division's bulletin calls 周晓禾, each as `body title`. */
export const postsNamed = (jurisdiction: string, titles: string): readonly string[] =>
  itemsIn(jurisdiction, `3月5日，${titles}周晓禾到企业调研。`).flatMap(({ positions }) =>
    positions.map((one) => `${one.organisation ?? '?'} ${one.title}`),
  );
