/** Words with some of their characters marked, always as text. */
import { html, type TemplateResult } from 'lit';
import type { Span } from '@bulletin-graph/core/query';

/** Line breaks of the source are the column's, not the sentence's: dropped, but between Latin words or figures. */
export const flowing = (words: string): string =>
  words.replace(/(?<=[A-Za-z0-9])\s*\n\s*(?=[A-Za-z0-9])/g, ' ').replace(/\s*\n\s*/g, '');

/** The words with the spans in `<mark>`; spans ascend and do not overlap. */
export function marked(words: string, spans: readonly Span[]): TemplateResult {
  const pieces: unknown[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    pieces.push(flowing(words.slice(at, from)), html`<mark>${flowing(words.slice(from, to))}</mark>`);
    at = to;
  }
  return html`${pieces}${flowing(words.slice(at))}`;
}
