/** Sentences: the units in which words are related and quoted. */
import type { Span } from '../model/span.js';

const stops = '。！？!?；;';
const closers = '”’」』）)';

/** A sentence is cut where it grows longer than any real one, at its last comma: keeps the work on each one bounded. */
const longest = 1200;
const comma = /[，,、：: \u3000][^，,、：: \u3000]*$/u;

/** The sentences of a text, their closing signs included; line breaks lie between them. */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  for (let from = 0; from < text.length;) {
    const to = endOf(text, from);
    if (to - from > longest) sentences.push(...piecesOf(text, from, to));
    else if (to > from) sentences.push({ from, to });
    from = text.charCodeAt(to) === lineFeed ? to + 1 : to;
  }
  return sentences;
}

const lineFeed = 0x0a;

/** Where the sentence ends that begins there: behind its stops and what closes them, or before the line feed. */
function endOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSign(text, at, stops) && text.charCodeAt(at) !== lineFeed) at += 1;
  const stop = at;
  while (isSign(text, at, stops)) at += 1;
  while (at > stop && isSign(text, at, closers)) at += 1;
  return at;
}

/** Whether one of the signs stands there; most units are of the block of characters, which has none. */
function isSign(text: string, at: number, signs: string): boolean {
  const unit = text.charCodeAt(at);
  return !(unit >= 0x4e00 && unit <= 0x9fff) && at < text.length && signs.includes(text.charAt(at));
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
