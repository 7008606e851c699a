/** How much of a line's words another text holds: tells to which text a headline or a caption belongs. */

/** Pairs of neighbouring characters of a text, each as one number. */
export type Pairs = ReadonlySet<number>;

const notWord = /[^\p{L}\p{N}]/gu;

/** The pairs of the words, punctuation and spaces left out. */
export function pairsOf(words: readonly string[]): Pairs {
  const pairs = new Set<number>();
  for (const word of words) {
    const bare = word.replace(notWord, '');
    for (let i = 1; i < bare.length; i += 1) pairs.add((bare.charCodeAt(i - 1) << 16) | bare.charCodeAt(i));
  }
  return pairs;
}

/** The pairs that a text is about: those of its headline that it takes up, and those that two of its sentences hold. */
export function subjectOf(headline: readonly string[], text: string): Pairs {
  const seen = new Set(pairsOf(headline));
  const subject = new Set<number>();
  for (const sentence of text.split(/[。！？!?]/u)) {
    const own = pairsOf([sentence]);
    for (const pair of own) if (seen.has(pair)) subject.add(pair);
    for (const pair of own) seen.add(pair);
  }
  return subject;
}

/** Share of the line's pairs that the text holds, from 0 to 1. */
export function kinship(line: Pairs, text: Pairs): number {
  if (line.size === 0) return 0;
  let shared = 0;
  for (const pair of line) if (text.has(pair)) shared += 1;
  return shared / line.size;
}
