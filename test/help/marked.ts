/** The notation of the tests: text and expectation in one string, `{person:周明}主任到场`. */
import type { MentionKind } from '../../packages/core/src/model/kinds.js';
import { span, type Span } from '../../packages/core/src/model/span.js';

/** One thing that the string expects. */
export interface Mark {
  readonly kind: MentionKind;
  readonly span: Span;
  readonly words: string;
}

/** The text without its braces, and what stood in them. */
export function readMarked(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const part of marked.matchAll(/\{([a-z]+):([^{}]*)\}|[^{}]+|[{}]/gu)) {
    const [whole, kind, words] = part;
    if (whole === '{' || whole === '}') throw new TypeError(`stray brace: ${marked}`);
    if (kind === undefined || words === undefined) text += whole;
    else {
      marks.push({ kind: kind as MentionKind, span: span(text.length, text.length + words.length), words });
      text += words;
    }
  }
  return { text, marks };
}
