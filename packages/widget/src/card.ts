/** The card of a name in an article: what the index is asked for it, and how it is shown; a part of its own. */
import { called } from '@bulletin-graph/core/names';
import { entity, type EntityPage, type GraphIndex } from '@bulletin-graph/core/query';
import { basics } from './styles/basics.js';
import { card } from './styles/card.js';
import { entries } from './styles/entries.js';
import { notices } from './styles/notices.js';
import { pages } from './styles/pages.js';
import { proofs } from './styles/proofs.js';
import type { CardAnswer } from './views/card.js';
import { wordsFor } from './words/choose.js';
import { wordsForPages } from './words/words-for-pages.js';
import { languages } from './words/languages.js';
import type { Words } from './words/words.js';

export { cardView } from './views/card.js';
export { citationOf } from './views/evidence.js';

/** Looks that only cards need. */
export const cardStyles = [basics, pages, notices, entries, proofs, card];

/** The words of a language that comes with the widget. */
export async function cardWords(tag: string): Promise<Words> {
  const language = wordsFor(tag, languages);
  return wordsForPages('load' in language ? await language.load() : language);
}

/** The thing that is asked for; else those whom the name may mean, and all who bear it. */
export async function askCard(
  index: GraphIndex,
  { name, near }: { readonly name: string; readonly near: string },
  id: string | null,
  signal: AbortSignal,
): Promise<CardAnswer> {
  const all = await called(index, name, { signal });
  if (id === null) return { meant: all.length < 2 ? all : await called(index, name, { near, signal }), all };
  const page = all.find((one) => one.id === id) ?? (await entity(index, id, { signal }));
  return { meant: page === null ? [] : [page], all };
}

export type { EntityPage };
