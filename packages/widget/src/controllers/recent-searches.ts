/** What a reader searched and chose lately: kept in their own browser, by index, and only where the page asks for it. */
import { nodeTypes, type Label } from '@bulletin-graph/core/query';

/** Words that were searched, or a thing that was chosen. */
export type Recent = { readonly query: string } | { readonly label: Label };

/** So many are kept. */
const most = 6;
/** Longer words are no search that anybody repeats. In characters. */
const longest = 100;

/** Where they are kept for an index. */
const keyOf = (address: string): string => `bulletin-search recent ${address}`;

/** The newest first; none where the browser keeps nothing, or something else lies in their place. */
export function readRecent(address: string): readonly Recent[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(address)) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap((one) => recentOf(one) ?? []).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts one before the others. */
export function addRecent(address: string, one: Recent): void {
  if (recentOf(one) === null) return;
  const key = nameOf(one);
  write(address, [one, ...readRecent(address).filter((other) => nameOf(other) !== key)].slice(0, most));
}

/** Forgets all of them: nothing is left in the browser. */
export const clearRecent = (address: string): void => write(address, []);

function write(address: string, all: readonly Recent[]): void {
  try {
    if (all.length === 0) localStorage.removeItem(keyOf(address));
    else localStorage.setItem(keyOf(address), JSON.stringify(all));
  } catch {
    // The browser keeps nothing: then there is nothing to list.
  }
}

const nameOf = (one: Recent): string => ('query' in one ? one.query : `${one.label.id} `);

/** What is kept may have been written by anybody. */
function recentOf(value: unknown): Recent | null {
  if (typeof value !== 'object' || value === null) return null;
  const { query, label } = value as Partial<Record<'query' | 'label', unknown>>;
  if (typeof query === 'string') return query !== '' && query.length <= longest ? { query } : null;
  if (typeof label !== 'object' || label === null) return null;
  const { id, type, name, detail } = label as Partial<Record<keyof Label, unknown>>;
  const known = nodeTypes.find((one) => one === type);
  if (typeof id !== 'string' || typeof name !== 'string' || known === undefined) return null;
  return { label: { id, type: known, name, detail: typeof detail === 'string' ? detail : null } };
}
