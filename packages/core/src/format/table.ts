/**
 * Tables cut into pages, each page a file. Pages are numbered, and named by set: 256 neighbouring pages share a hash of
 * their content, so that the manifest names thousands of files in a few hundred bytes.
 */
import { hashOf } from './hash.js';
import { broken } from './index-error.js';
import { encodeFile, type IndexFile } from './file.js';
import { isCount, isObject, isTexts } from './json.js';

/** The pages of one table. */
export interface Table {
  readonly pages: number;
  /** One hash for each 256 pages. */
  readonly sets: readonly string[];
}

/** Pages that share a hash. */
const setSize = 256;

/** Tables of records, each of which has a number: its page × `rows` + its row, where `rows` is how many a page has at most. */
export const recordTables = ['entities', 'events', 'articles'] as const;
export type RecordTable = (typeof recordTables)[number];

/** A page of records that was read. */
export interface RecordsPage<T> {
  /** The record of a row, told its number; null where there is none: not every number has a record. */
  find(row: number, ordinal: number): T | null;
}

export const pageOf = (ordinal: number, rows: number): number => Math.floor(ordinal / rows);
export const rowOf = (ordinal: number, rows: number): number => ordinal % rows;

/** The page's file, without its ending. */
export const pageName = (family: string, { sets }: Table, page: number): string =>
  `${family}-${sets[Math.floor(page / setSize)] ?? ''}-${page}`;

/** Yields the pages as files, a set at a time, and returns what the manifest says of them. */
export function* encodeTable(family: string, pages: Iterable<object>): Generator<IndexFile, Table> {
  const sets: string[] = [];
  const encoder = new TextEncoder();
  let [open, count]: [Uint8Array[], number] = [[], 0];
  function* close(): Generator<IndexFile> {
    const hash = hashOf(...open);
    sets.push(hash);
    for (const body of open) yield encodeFile(`${family}-${hash}-${count++}`, body);
    open = [];
  }
  for (const page of pages) {
    open.push(encoder.encode(JSON.stringify(page)));
    if (open.length === setSize) yield* close();
  }
  if (open.length > 0) yield* close();
  return { pages: count, sets };
}

/** The table as the manifest carries it. */
export function decodeTable(value: unknown, file: string): Table {
  const { pages, sets } = isObject(value) ? value : {};
  if (!isCount(pages) || !isTexts(sets) || sets.length !== Math.ceil(pages / setSize)) throw broken(file, 'a table');
  return { pages, sets };
}

/** Place of the last key that is not greater; -1 when all are. Keys ascend, texts by UTF-16 code units. */
export function placeOf<T extends string | number>(keys: readonly T[], key: T): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? key) <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
