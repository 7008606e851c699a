/** Words that prove several things are shown once. */
import type { Quote } from '@bulletin-graph/core/query';

/** The quotes in their order, each once. */
export const distinct = (quotes: readonly Quote[]): readonly Quote[] => [
  ...new Map(quotes.map((quote) => [`${quote.article} ${quote.span.from} ${quote.span.to}`, quote])).values(),
];
