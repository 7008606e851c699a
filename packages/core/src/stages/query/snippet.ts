/** The part of a text to show, and the words in it to highlight. */
import type { Match } from '../../model/answer.js';
import { span, withoutOverlap, type Span } from '../../model/span.js';

/** Characters of a snippet before its first match, and in all. */
const [before, length] = [16, 64];

/** Compares as readers do: letters made plain, variants folded; keeps every offset. */
export type Plain = (words: string) => string;

/** The words as they match, where they stand: a headline whole, of a text the part around the first match. */
export function matchIn(words: string, plain: Plain, terms: readonly string[], field: 'name' | 'text'): Match {
  const shown = field === 'text' ? snippetOf(words, plain(words), terms) : words;
  return { kind: 'text', field, words: shown, spans: occurrences(plain(shown), terms), term: 0 };
}

/** The stretch in which most of the terms stand first. */
function snippetOf(text: string, words: string, terms: readonly string[]): string {
  const places = terms.map((term) => words.indexOf(term)).filter((at) => at >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - before);
  return text.slice(start, start + length);
}

function occurrences(words: string, terms: readonly string[]): readonly Span[] {
  const all: Span[] = [];
  for (const term of terms)
    for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + term.length))
      all.push(span(at, at + term.length));
  return withoutOverlap(all);
}

/** How often the term stands in the words. */
export function timesIn(words: string, term: string): number {
  let times = 0;
  for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + term.length)) times++;
  return times;
}
