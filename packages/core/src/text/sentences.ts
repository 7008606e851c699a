/** Sentences: the units in which words are related and quoted. */
import type { Span } from '../model/span.js';
import { matchesIn } from './matches.js';

const sentence = /[^。！？!?；;\n]*[。！？!?；;]+[”’」』）)]*|[^。！？!?；;\n]+/gu;

/** A sentence is cut where it grows longer than any real one, at its last comma: keeps the work on each one bounded. */
const longest = 1200;
const comma = /[，,、：: \u3000][^，,、：: \u3000]*$/u;

/** The sentences of a text, their closing signs included; line breaks lie between them. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  for (const { 0: words, index } of matchesIn(text, sentence)) {
    if (words.length > longest) sentences.push(...piecesOf(text, index, index + words.length));
    else sentences.push({ from: index, to: index + words.length });
  }
  return sentences;
}

function piecesOf(text: string, start: number, end: number): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longest) {
    const at = comma.exec(text.slice(from, from + longest))?.index ?? longest - 1;
    pieces.push({ from, to: from + at + 1 });
    from += at + 1;
  }
  return [...pieces, { from, to: end }];
}
