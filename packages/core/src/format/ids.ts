/**
 * Ids page: from an id to the number under which its record lies. The page is `bucketOf(id)` modulo their number, so that
 * a deep link finds it without a list of all ids; the records themselves lie beside those that they are linked to.
 */
import { nodeTypes, type NodeType } from '../model/graph.js';
import { bucketOf } from './hash.js';
import { broken } from './index-error.js';
import { isCount, isListOf, isObject, isText } from './json.js';

/** Where a record lies: events and articles in tables of their own, everything else in `entities`. */
export interface IdEntry {
  readonly id: string;
  readonly type: NodeType;
  readonly ordinal: number;
}

/** The page's content. */
export const encodeIds = (entries: readonly IdEntry[]): object => ({
  ids: entries.map(({ id }) => id),
  types: entries.map(({ type }) => nodeTypes.indexOf(type)),
  ordinals: entries.map(({ ordinal }) => ordinal),
});

/** The page's entries by id. */
export function decodeIds(page: unknown, file: string): ReadonlyMap<string, IdEntry> {
  if (!isObject(page)) throw broken(file, 'no columns');
  const { ids, types, ordinals } = page;
  if (!isListOf(ids, isText) || !isListOf(types, isCount) || !isListOf(ordinals, isCount)) throw broken(file, 'ids');
  if (types.length !== ids.length || ordinals.length !== ids.length) throw broken(file, 'columns of unequal length');
  return new Map(
    ids.map((id, i) => {
      const type = nodeTypes[types[i] ?? -1];
      if (type === undefined) throw broken(file, 'unknown type');
      return [id, { id, type, ordinal: ordinals[i] ?? 0 }];
    }),
  );
}

/** The page of an id, of so many. */
export const idPage = (id: string, pages: number): number => bucketOf(id) % Math.max(1, pages);
