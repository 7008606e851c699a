/** Who or what a name in a text may be: the words around it choose among namesakes. */
import type { EntityPage } from '../../model/entity-page.js';
import { plainOf } from '../../format/plain.js';
import { entity } from './entity.js';
import { findNames } from './lookup.js';
import type { Cancellable, GraphIndex } from './open-index.js';

export interface CalledOptions extends Cancellable {
  /** The text around the name. */
  readonly near?: string | undefined;
}

/** More namesakes are no choice. */
const most = 12;
/** Classes of people who are told of; residents and authors are none of them, should an index have them. */
const told: readonly (string | null)[] = ['official', 'representative'];

/**
 * Pages of the officials and bodies that are called exactly so, the best first. Where the words near the name have the
 * title or the body of some of them, only of those for whom they say most; more than one where they do not choose.
 */
export async function called(
  index: GraphIndex,
  name: string,
  { near = '', signal }: CalledOptions = {},
): Promise<readonly EntityPage[]> {
  const found = (await findNames(index, plainOf(name), signal))
    .filter(({ entry, grade }) => grade.match.kind === 'exact' && ['person', 'organisation'].includes(entry.label.type))
    .sort((a, b) => b.entry.weight - a.entry.weight)
    .slice(0, most);
  const pages = await Promise.all(found.map(({ entry }) => entity(index, entry.label.id, { signal })));
  const meant = pages.flatMap((page) =>
    page === null || (page.type === 'person' && !told.includes(page.kind)) ? [] : [page],
  );
  const words = plainOf(near);
  const scores = meant.map((page) => scoreOf(page, words));
  const best = Math.max(0, ...scores);
  return meant.filter((_, i) => scores[i] === best);
}

/** How much the words say for the person: its title, the longer the more, and above that the name of its body. */
function scoreOf({ type, posts }: EntityPage, words: string): number {
  if (type !== 'person') return 0;
  const scores = posts.map(({ title, organisation: body }) => {
    const isAt = body !== null && words.includes(plainOf(body.name));
    return (words.includes(plainOf(title)) ? title.length : 0) + (isAt ? 100 : 0);
  });
  return Math.max(0, ...scores);
}
