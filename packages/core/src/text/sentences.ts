/** Sentences: the units in which words are related and quoted. */
import type { Span } from '../model/span.js';
import { matchesIn } from './matches.js';

const sentence = /[^。！？!?；;\n]*[。！？!?；;]+[”’」』）)]*|[^。！？!?；;\n]+/gu;

/** The sentences of a text, their closing signs included; line breaks lie between them. */
export function sentencesOf(text: string): readonly Span[] {
  return matchesIn(text, sentence).map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
