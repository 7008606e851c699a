/**
 * Sorted tables cut into pages, with a directory of the pages: a reader finds the page for a key by the first keys.
 *
 *   manifest ─ keys of the pages ─▶ page                     (up to 64 pages)
 *   manifest ─ keys of the chunks ─▶ chunk ─ keys ─▶ page    (more)
 */
import { hashOf } from './hash.js';
import { broken } from './index-error.js';
import { encodeJson, isCount, isListOf, isObject, isText } from './json.js';

/** Text keys are compared by UTF-16 code units, numbers by size. */
export type Key = string | number;

/** Page number `i` holds the keys from `keys[i]` up to, not including, `keys[i + 1]`. */
export interface Directory {
  /** `pages`: `files` are the pages. `chunks`: they are directories of pages. */
  readonly of: 'pages' | 'chunks';
  readonly keys: readonly Key[];
  readonly files: readonly string[];
}

/** A page ready to be written. */
export interface Page {
  readonly key: Key;
  readonly content: object;
}

/** Adds a file to the folder under a name made of its bytes; answers with the name. */
export function addFile(folder: Map<string, Uint8Array>, family: string, content: object): string {
  const bytes = encodeJson(content);
  const name = `${family}-${hashOf(bytes)}.json`;
  folder.set(name, bytes);
  return name;
}

const chunkSize = 64;

/** Writes the pages, ascending by key, and answers with the directory for the manifest. */
export function encodeTable(folder: Map<string, Uint8Array>, family: string, pages: Iterable<Page>): Directory {
  const [keys, files]: [Key[], string[]] = [[], []];
  for (const page of pages) {
    keys.push(page.key);
    files.push(addFile(folder, family, page.content));
  }
  if (files.length <= chunkSize) return { of: 'pages', keys, files };
  const starts = files.flatMap((_, i) => (i % chunkSize === 0 ? [i] : []));
  return {
    of: 'chunks',
    keys: starts.map((i) => keys[i] ?? ''),
    files: starts.map((i) =>
      addFile(folder, `${family}-directory`, {
        keys: keys.slice(i, i + chunkSize),
        files: files.slice(i, i + chunkSize),
      }),
    ),
  };
}

const isKey = (value: unknown): value is Key => isText(value) || isCount(value);

/** The directory as the manifest or a chunk carries it. */
export function decodeDirectory(value: unknown, file: string): Directory {
  if (!isObject(value) || !isListOf(value['keys'], isKey) || !isListOf(value['files'], isText))
    throw broken(file, 'a directory without keys and files');
  const { keys, files } = value;
  if (keys.length !== files.length) throw broken(file, 'a directory with more keys than files');
  return { of: value['of'] === 'chunks' ? 'chunks' : 'pages', keys, files };
}

/** The file whose keys begin at or before the key; null when all begin after it. */
export function fileFor(directory: Directory, key: Key): string | null {
  let [low, high] = [0, directory.keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((directory.keys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return directory.files[low - 1] ?? null;
}
