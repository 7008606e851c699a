/**
 * Ids page: from an id to the number under which its record lies. The page is `bucketOf(id)` modulo their number, so that
 * a deep link finds it without a list of all ids; the records themselves lie beside those that they are linked to.
 *
 * Of an id the page has a mark alone, six characters of its hash: ids are long, and whoever asks has one. Two ids of one page
 * never share a mark; one that the index has not may share somebody's, and the record that it leads to is another's, which
 * whoever reads it sees.
 */
import { nodeTypes, type NodeType } from '../model/graph.js';
import { bucketOf, hashOf } from './hash.js';
import { broken } from './index-error.js';
import { isObject, isText } from './json.js';
import { decodeNumbers, encodeNumbers, stepsOf } from './varint.js';

/** Where a record lies: events and articles in tables of their own, everything else in `entities`. */
export interface IdEntry {
  readonly id: string;
  readonly type: NodeType;
  readonly ordinal: number;
}

const length = 6;

/** The characters by which a page knows an id. */
export const markOf = (id: string): string => hashOf(new TextEncoder().encode(id)).slice(-length);

/** The page's content: by type, in the order of their list, then by number. */
export function encodeIds(entries: readonly IdEntry[]): object {
  const byType = nodeTypes.map((type) =>
    entries.filter((entry) => entry.type === type).sort((a, b) => a.ordinal - b.ordinal),
  );
  return {
    counts: encodeNumbers(byType.map(({ length: count }) => count)),
    marks: byType.flatMap((list) => list.map(({ id }) => markOf(id))).join(''),
    ordinals: encodeNumbers(byType.flatMap((list) => stepsOf(list.map(({ ordinal }) => ordinal)))),
  };
}

/** A page that was read. */
export interface IdsPage {
  /** Where the record of the id lies, if the index has it; null where it has not. */
  get(id: string): IdEntry | null;
}

/** Opens a page. */
export function decodeIds(page: unknown, file: string): IdsPage {
  const { counts: counted, marks, ordinals } = isObject(page) ? page : {};
  const [counts, steps] = [counted, ordinals].map(decodeNumbers);
  const types = nodeTypes.flatMap((type, i) => Array.from({ length: counts?.[i] ?? 0 }, () => type));
  if (!isText(marks) || steps?.length !== marks.length / length || types.length !== steps.length)
    throw broken(file, 'ids');
  let ordinal = 0;
  const places = new Map(
    types.map((type, i) => {
      ordinal = (type === types[i - 1] ? ordinal : 0) + (steps[i] ?? 0);
      return [marks.slice(i * length, (i + 1) * length), { type, ordinal }];
    }),
  );
  return {
    get(id) {
      const place = places.get(markOf(id));
      return place === undefined ? null : { id, ...place };
    },
  };
}

/** The page of an id, of so many. */
export const idPage = (id: string, pages: number): number => bucketOf(id) % Math.max(1, pages);
