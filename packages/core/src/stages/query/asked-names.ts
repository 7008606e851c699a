/** What the names in a question may mean: all candidates of the best kind of match, never one of them alone. */
import type { Label } from '../../model/answer.js';
import type { NodeType } from '../../model/graph.js';
import type { GraphIndex } from './open-index.js';
import { readEntity, readRecord } from './read.js';
import { search } from './search.js';

/** A thing, or a post of a body where a title is given. */
export interface Meant {
  readonly label: Label;
  readonly title: string | null;
}

/** The things that the words name equally well. */
export async function thingsNamed(
  index: GraphIndex,
  words: string,
  types: readonly NodeType[],
  signal: AbortSignal | undefined,
): Promise<readonly Meant[]> {
  const byId = words.includes('/') ? await readRecord(index, words, signal) : null;
  if (byId !== null) return [{ label: byId.label, title: null }];
  const { results } = await search(index, words, { types, text: false, limit: 20, signal });
  const best = results[0]?.match.kind;
  return results
    .filter(({ match }) => match.kind === best)
    .map(({ id, type, name, detail }) => ({ label: { id, type, name, detail }, title: null }));
}

/** The posts that the words name: a body of the index and a title that somebody was seen in there. */
export async function postsNamed(
  index: GraphIndex,
  words: string,
  signal: AbortSignal | undefined,
): Promise<readonly Meant[]> {
  const found = new Map<string, { meant: Meant; exact: boolean }>();
  for (let cut = words.length - 1; cut >= 2; cut--) {
    const [body, title] = [words.slice(0, cut), words.slice(cut)];
    const { results } = await search(index, body, { types: ['organisation'], text: false, limit: 5, signal });
    for (const { id, match } of results) {
      if (!['exact', 'prefix', 'loose'].includes(match.kind)) continue;
      const record = await readEntity(index, id, signal);
      if (record?.posts.some((post) => post.title === title))
        found.set(`${id} ${title}`, { meant: { label: record.label, title }, exact: match.kind === 'exact' });
    }
  }
  const all = [...found.values()];
  const exact = all.filter((one) => one.exact);
  return (exact.length > 0 ? exact : all).map(({ meant }) => meant);
}
