/** Words as the index has them: a reader needs the variant forms only when nothing is found as it was typed. */
import { decodeFolds } from '../../format/extras.js';
import type { GraphIndex } from './open-index.js';

/** Makes Traditional and variant characters simple, as far as the index's words need it. */
export async function foldingOf(index: GraphIndex, signal?: AbortSignal): Promise<(words: string) => string> {
  const folds = await index.page('folds', 0, decodeFolds, signal);
  return (words) => words.replace(/[^\0-\x7f]/gu, (character) => folds?.get(character) ?? character);
}
