/**
 * Known page: the whole names of officials and bodies, folded, so that they are found in a running text. It tells that
 * somebody is called so and not who: that is on a page of names, which is asked for when a reader wants to know.
 */
import { bucketOf } from './hash.js';
import { broken } from './index-error.js';
import { isObject, isText } from './json.js';

/** A name as it stands in texts. */
export interface KnownName {
  readonly name: string;
  /** A name so short that it may be any words: it is one where one of these stands beside it. Empty: the name suffices. */
  readonly beside: readonly string[];
}

/** A name a line, a tab before each of what must stand beside it. */
export const encodeKnown = (names: readonly KnownName[]): object => ({
  names: names.map(({ name, beside }) => [name, ...beside].join('\t')).join('\n'),
});

/** The page's names. */
export function decodeKnown(page: unknown, file: string): readonly KnownName[] {
  if (!isObject(page) || !isText(page['names'])) throw broken(file, 'known names');
  const lines = page['names'] === '' ? [] : page['names'].split('\n');
  return lines.map((line) => {
    const [name = '', ...beside] = line.split('\t');
    return { name, beside };
  });
}

/** The page of a name, of so many: names of one first character lie together. */
export const knownPage = (name: string, pages: number): number =>
  bucketOf(String.fromCodePoint(name.codePointAt(0) ?? 0)) % Math.max(1, pages);
