/** The source as it reads: its articles with wraps mended, what the page prints around them as it is. */
import type { Bulletin } from '../../model/bulletin.js';

/**
 * What stands above the first article, the articles' texts, and what else the page prints. A division's name that a line's end cut
 * (海淀|区清河街道) is whole in it.
 */
export function mendedSource({ source: { text }, articles }: Bulletin): string {
  const taken = new Uint8Array(text.length + 1);
  for (const { offsets } of articles) for (let i = 0; i + 1 < offsets.length; i += 1) taken[offsets[i] ?? 0] = 1;
  const [above, below] = [[] as string[], [] as string[]];
  let [from, isAbove] = [0, true];
  for (const line of text.split('\n')) {
    const to = from + line.length;
    const first = taken.indexOf(1, from);
    if (first >= from && first < to) isAbove = false;
    else (isAbove ? above : below).push(line);
    from = to + 1;
  }
  return [...above, ...articles.map((article) => article.text), ...below].join('\n');
}
