/** From the article's coordinates to the source's: the words that prove. */
import type { Article, SourceText } from '../../model/bulletin.js';
import type { Evidence } from '../../model/evidence.js';
import type { Span } from '../../model/span.js';

/** The source's words for a span of the article, with the marked spans within it. */
export function evidenceOf(source: SourceText, article: Article, span: Span, marks: readonly Span[]): Evidence {
  const proof = toSource(article, trimmed(article.text, span));
  const within: Span[] = [];
  for (const mark of marks) {
    const { from, to } = toSource(article, mark);
    if (proof.from <= from && to <= proof.to) within.push({ from: from - proof.from, to: to - proof.from });
  }
  return {
    source: source.source,
    article: article.index,
    span: proof,
    words: source.text.slice(proof.from, proof.to),
    marks: within.length > 1 ? within.sort((a, b) => a.from - b.from || a.to - b.to) : within,
  };
}

/** Where the article stands in the source: a headline printed below its text comes first here. */
export function extentOf({ text, offsets }: Article): Span {
  let [from, to] = [offsets[0] ?? 0, offsets[0] ?? 0];
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\n') continue; // glue, which stands behind what it is glued to
    const at = offsets[i] ?? from;
    from = Math.min(from, at);
    to = Math.max(to, at + 1);
  }
  return { from, to };
}

/** A span of the article in the source: from its first character to behind its last. */
function toSource(article: Article, span: Span): Span {
  const from = article.offsets[span.from] ?? 0;
  const last = article.offsets[Math.max(span.from, span.to - 1)] ?? from;
  return { from, to: Math.max(from, last + 1) };
}

function trimmed(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  return { from, to };
}

/** Nearly all characters are told by their number. */
function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit <= 0x20 || (unit >= 0x7f && unit <= 0x3000) || unit === 0xfeff ? /\s/u.test(text.charAt(at)) : false;
}
