/** The words of articles, as full text weighs them. */
import type { ArticleNode } from '../../model/graph.js';
import type { Catalogue } from './catalogue.js';
import type { Words } from './gram-pages.js';

/** Characters of an article on the average, whole. */
export const lengthOf = (articles: readonly ArticleNode[]): number =>
  Math.round(articles.reduce((sum, { text }) => sum + text.length, 0) / Math.max(1, articles.length));

/** Each article's words with its number. */
export function* wordsOf(catalogue: Catalogue, numbers: readonly number[]): Generator<Words> {
  const { articles, view } = catalogue;
  for (const [i, { id, name, text }] of articles.entries()) {
    const [head, names] = [[name], [] as string[]];
    for (const told of catalogue.toldIn(id)) {
      const node = view.node(told);
      if (node === null) continue;
      if (node.type !== 'event') names.push(node.name);
      else {
        head.push(node.name);
        for (const [end] of catalogue.endsOf(node.id)) names.push(view.node(end)?.name ?? '');
      }
    }
    yield { ordinal: numbers[i] ?? 0, head: head.join('\n'), names: names.join('\n'), body: text };
  }
}
