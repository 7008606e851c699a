/** The names of officials and bodies in a running text, which need not be one of the index. */
import type { Span } from '../../model/span.js';
import { decodeFolds } from '../../format/extras.js';
import { decodeKnown, knownPage, type KnownName } from '../../format/known.js';
import { plainOf } from '../../format/plain.js';
import type { Cancellable, GraphIndex } from './open-index.js';

/** A name in a text. */
export interface NameSpan extends Span {
  /** The name as the index writes it, for {@link import('./called.js').called}. */
  readonly name: string;
}

/**
 * Names in the text, in its order, none within another: of two that overlap the one that begins first, of two that begin
 * together the longer. A name of two characters is one where a title of such a person stands beside it, once in the text.
 * Asks for the list of whole names only, once for all texts; an index without the list has none.
 */
export async function namesIn(
  index: GraphIndex,
  text: string,
  { signal }: Cancellable = {},
): Promise<readonly NameSpan[]> {
  const plain = plainOf(text);
  const found = await spansIn(index, plain, signal);
  if (found.length > 0) return found;
  const folds = await index.page('folds', 0, decodeFolds, signal);
  const folded = plain.replace(/[^\0-\x7f]/gu, (character) => folds?.get(character) ?? character);
  return folded === plain || folded.length !== plain.length ? found : spansIn(index, folded, signal);
}

async function spansIn(index: GraphIndex, text: string, signal: AbortSignal | undefined): Promise<readonly NameSpan[]> {
  const { pages } = index.manifest.tables.known;
  const needed = new Set([...new Set(text)].map((character) => knownPage(character, pages)));
  const lists = await Promise.all([...needed].map((page) => index.page('known', page, byBeginning, signal)));
  const lookUp = (at: number): readonly KnownName[] => lists.flatMap((list) => list?.get(text.slice(at, at + 2)) ?? []);
  const spans: (NameSpan & { readonly isSure: boolean })[] = [];
  for (let at = 0; at < text.length; at++) {
    const [longest] = lookUp(at)
      .filter(({ name }) => text.startsWith(name, at))
      .sort((a, b) => b.name.length - a.name.length);
    if (longest === undefined) continue;
    const { name, beside } = longest;
    const to = at + name.length;
    spans.push({ from: at, to, name, isSure: beside.length === 0 || standsBeside(text, at, to, beside) });
    // A doubtful name may be the middle of other words, and those a name.
    if (beside.length === 0) at = to - 1;
  }
  return settled(spans);
}

/** Names by their first two characters; made once and kept with the page. */
function byBeginning(content: unknown, file: string): ReadonlyMap<string, readonly KnownName[]> {
  const names = new Map<string, KnownName[]>();
  for (const known of decodeKnown(content, file)) {
    const beginning = known.name.slice(0, 2);
    const same = names.get(beginning);
    if (same === undefined) names.set(beginning, [known]);
    else same.push(known);
  }
  return names;
}

/** Longer than any title. In characters. */
const room = 40;

/** Whether one of the words ends before the name or begins behind it, a space between or not. */
const standsBeside = (text: string, from: number, to: number, words: readonly string[]): boolean => {
  const [before, behind] = [
    text.slice(Math.max(0, from - room), from).trimEnd(),
    text.slice(to, to + room).trimStart(),
  ];
  return words.some((word) => before.endsWith(word) || behind.startsWith(word));
};

/** Without the names of which nothing in the text says that they are some, and without those within others. */
function settled(spans: readonly (NameSpan & { readonly isSure: boolean })[]): readonly NameSpan[] {
  const sure = new Set(spans.flatMap(({ name, isSure }) => (isSure ? [name] : [])));
  let end = 0;
  return spans.flatMap(({ from, to, name }) => {
    if (!sure.has(name) || from < end) return [];
    end = to;
    return [{ from, to, name }];
  });
}
