/** An article of one paragraph out of plain text, for tests of finders. */
import type { Article } from '../../packages/core/src/model/bulletin.js';

/** The text as an article that stands at the start of its source. */
export function articleOf(text: string): Article {
  return {
    index: 0,
    headline: null,
    byline: null,
    page: null,
    text,
    paragraphs: [{ span: { from: 0, to: text.length }, role: 'body' }],
    offsets: Int32Array.from({ length: text.length + 1 }, (_, i) => i),
  };
}
