/** An index opened: its manifest is read, everything else when it is asked for. */
import type { IndexFiles } from '../../model/answer.js';
import type { Coverage } from '../../model/coverage.js';
import type { NodeType } from '../../model/graph.js';
import { decodePack } from '../../format/extras.js';
import { hashOf } from '../../format/hash.js';
import { broken, missing, notAnIndex, isIndexError } from '../../format/index-error.js';
import { decodeJson } from '../../format/json.js';
import { decodeManifest, manifestName, type Manifest, type TableName } from '../../format/manifest.js';
import { decodeDirectory, fileFor, type Key } from '../../format/table.js';
import { openCache } from './cache.js';
import { byReader, overHttp, type Transport } from './transport.js';

export { isIndexError, type IndexError } from '../../format/index-error.js';

/** Cancels: the call rejects with the signal's reason. */
export interface Cancellable {
  readonly signal?: AbortSignal | undefined;
}

export interface OpenOptions extends Cancellable {
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
}

/** A page's decoder: takes parsed JSON and the file's name for the complaint. */
export type Decode<T> = (page: unknown, file: string) => T;

/** An open index: its manifest's sums and a cache of what was read. Made by {@link openIndex}. */
export interface GraphIndex {
  /** Where it was opened; empty for a reader of one's own. */
  readonly src: string;
  /** The sums only; `coverage()` fills the series. */
  readonly coverage: Coverage;
  readonly counts: Readonly<Record<NodeType, number>>;
  /** Name and version of the program that wrote it. */
  readonly builder: string;
  /** @internal */
  readonly manifest: Manifest;
  /** @internal One file, decoded once. */
  readonly file: <T>(name: string, decode: Decode<T>, signal?: AbortSignal) => Promise<T>;
  /** @internal The table's page that has the key, if any has. */
  readonly page: <T>(table: TableName, key: Key, decode: Decode<T>, signal?: AbortSignal) => Promise<T | null>;
}

/** How many pages are remembered: some ten megabytes. */
const remembered = 300;

/**
 * Opens the index in a folder of a host, or by a reader of files.
 * @param src The folder's address (`/graph/`, with or without its manifest), or a function that reads a file.
 */
export async function openIndex(src: string | URL | IndexFiles, options: OpenOptions = {}): Promise<GraphIndex> {
  const address = typeof src === 'function' ? '' : folderOf(String(src));
  const transport =
    typeof src === 'function' ? byReader(src) : overHttp(address, options.fetch ?? ((...args) => fetch(...args)));
  const cache = openCache(remembered);
  const manifest = await cache(manifestName, (signal) => readManifest(transport, signal), options.signal);

  const index: GraphIndex = {
    src: address,
    coverage: { ...manifest.coverage, series: [] },
    counts: manifest.counts,
    builder: manifest.builder,
    manifest,
    file: (name, decode, signal) => cache(name, async (shared) => decode(await content(name, shared), name), signal),
    page: async (table, key, decode, signal) => {
      const directory = manifest.tables[table];
      const name = fileFor(directory, key);
      if (name === null || directory.of === 'pages') return name === null ? null : index.file(name, decode, signal);
      const inner = fileFor(await index.file(name, decodeDirectory, signal), key);
      return inner === null ? null : index.file(inner, decode, signal);
    },
  };
  return index;

  async function content(name: string, signal: AbortSignal): Promise<unknown> {
    const { pack } = manifest;
    if (pack === null) return checked(name, await transport(name, signal));
    const files = await cache(
      `${pack} whole`,
      async (s) => decodePack(checked(pack, await transport(pack, s)), pack),
      signal,
    );
    if (!Object.hasOwn(files, name)) throw missing(name);
    return files[name];
  }
}

async function readManifest(transport: Transport, signal: AbortSignal): Promise<Manifest> {
  let bytes: Uint8Array;
  try {
    bytes = await transport(manifestName, signal);
  } catch (error) {
    if (isIndexError(error) && error.code === 'missing') throw notAnIndex(manifestName, 'there is no such file');
    throw error;
  }
  return decodeManifest(bytes, manifestName);
}

/** The JSON of a file whose bytes are what its name says. */
function checked(name: string, bytes: Uint8Array): unknown {
  const page = decodeJson(bytes, name);
  if (!name.endsWith(`-${hashOf(bytes)}.json`)) throw broken(name, 'its content was changed after it was written');
  return page;
}

function folderOf(address: string): string {
  const folder = address.replace(/[?#].*$/, '').replace(/manifest\.json$/, '');
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
}
