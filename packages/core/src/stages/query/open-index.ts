/** An index opened: its manifest is read, everything else when it is asked for. */
import type { IndexFiles } from '../../model/answer.js';
import type { Coverage } from '../../model/coverage.js';
import type { NodeType } from '../../model/graph.js';
import { decodePack } from '../../format/extras.js';
import { decodeFile, unpacked } from '../../format/file.js';
import type { IdEntry } from '../../format/ids.js';
import { missing, notAnIndex, isIndexError } from '../../format/index-error.js';
import { decodeManifest, manifestName, type Manifest, type TableName } from '../../format/manifest.js';
import { pageName } from '../../format/table.js';
import { breatheBy, pauseOfThread, type Breathe } from './breathe.js';
import { openCache, type Cache, type Weigh } from './cache.js';
import { byReader, overHttp, type Transport, type Trust } from './transport.js';

export { isIndexError, type IndexError } from '../../format/index-error.js';

/** Cancels: the call rejects with the signal's reason. */
export interface Cancellable {
  readonly signal?: AbortSignal | undefined;
}

export interface OpenOptions extends Cancellable {
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Milliseconds after which a file that did not arrive is asked for again; 20,000 unless given. */
  readonly patience?: number | undefined;
  /** Lets the thread go between two slices of a long search; a message to oneself unless given. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** A page's decoder: takes parsed JSON and the file's name for the complaint; one that takes long breathes on its way. */
export type Decode<T> = (page: unknown, file: string, breathe: Breathe) => T | Promise<T>;

/** An open index: its manifest's sums and a cache of what was read. Made by {@link openIndex}. */
export interface GraphIndex {
  /** Where it was opened; empty for a reader of one's own. */
  readonly src: string;
  /** The sums only; `coverage()` fills the series. */
  readonly coverage: Coverage;
  readonly counts: Readonly<Record<NodeType, number>>;
  /** Name and version of the program that wrote it. */
  readonly builder: string;
  /** Whether the texts of articles can be searched: an index built without them finds names only. */
  readonly hasTexts: boolean;
  /** @internal */
  readonly manifest: Manifest;
  /** @internal A page of a table, read and decoded once; null where the table has no such page. */
  readonly page: <T>(table: TableName, page: number, decode: Decode<T>, signal?: AbortSignal) => Promise<T | null>;
  /** @internal What was taken out of pages, by a name of its own: it takes less room than they do, so it is remembered longer. */
  readonly keep: Cache;
  /** @internal Where things lie that a search found: whoever opens one of them needs no page of ids. */
  readonly places: Map<string, IdEntry>;
  /** @internal Between two pieces of work. */
  readonly breathe: Breathe;
}

/** Bytes of pages that are remembered, about: those of a hundred questions, so that a reader who stays seldom waits for one twice. */
const remembered = 64e6;
/** And of what was taken out of them: of thousands. */
const kept = 32e6;

/** How many times as much a page takes in memory as its file unpacked: of names it keeps what finds each pair of characters. */
const swelling: Partial<Record<TableName, number>> = { names: 24, entities: 3, events: 3 };

/**
 * Opens the index in a folder of a host, or by a reader of files.
 * @param src The folder's address (`/graph/`, with or without its manifest), or a function that reads a file.
 */
export async function openIndex(src: string | URL | IndexFiles, options: OpenOptions = {}): Promise<GraphIndex> {
  const address = typeof src === 'function' ? '' : folderOf(String(src));
  const { fetch: ask = (...args) => fetch(...args), patience = 20_000, pause = pauseOfThread } = options;
  const transport = typeof src === 'function' ? byReader(src) : overHttp(address, ask, patience);
  const cache = openCache(remembered);
  const breathe = breatheBy(pause);
  const manifest = await cache(manifestName, (signal) => readManifest(transport, signal), options.signal);
  const { pack, ending, tables } = manifest;

  return {
    src: address,
    coverage: { ...manifest.coverage, series: [] },
    counts: manifest.counts,
    builder: manifest.builder,
    hasTexts: manifest.grams.buckets > 0,
    places: new Map(),
    manifest,
    page: (table, page, decode, signal) => {
      if (page < 0 || page >= tables[table].pages) return Promise.resolve(null);
      const name = pageName(table, tables[table], page);
      const read = async (shared: AbortSignal, weigh: Weigh) =>
        opened(await content(name, shared, (bytes) => weigh(bytes * (swelling[table] ?? 2))), name, decode);
      return cache(name, read, signal);
    },
    keep: openCache(kept),
    breathe,
  };

  async function opened<T>(page: unknown, name: string, decode: Decode<T>): Promise<T> {
    await breathe();
    return decode(page, name, breathe);
  }

  async function content(name: string, signal: AbortSignal, weigh: Weigh): Promise<unknown> {
    if (pack === null) return readFile(name, signal, weigh);
    const files = await cache(`${pack} whole`, async (s, w) => decodePack(await readFile(pack, s, w), pack), signal);
    if (!Object.hasOwn(files, name)) throw missing(name);
    return files[name];
  }

  /** A damaged answer may lie in a cache on the way: it is asked for once more, past all caches. */
  async function readFile(name: string, signal: AbortSignal, weigh: Weigh): Promise<unknown> {
    try {
      return await readOnce(name, signal, weigh, 'default');
    } catch (error) {
      if (!isIndexError(error) || error.code !== 'broken') throw error;
      return readOnce(name, signal, weigh, 'reload');
    }
  }

  async function readOnce(name: string, signal: AbortSignal, weigh: Weigh, trust: Trust): Promise<unknown> {
    const bytes = await unpacked(await transport(name + ending, signal, trust), name);
    weigh(bytes.length);
    await breathe();
    return decodeFile(bytes, name);
  }
}

async function readManifest(transport: Transport, signal: AbortSignal): Promise<Manifest> {
  let bytes: Uint8Array;
  try {
    // Hosts that say nothing of caching leave browsers to guess; an old manifest names files that are gone.
    bytes = await unpacked(await transport(manifestName, signal, 'no-cache'), manifestName);
  } catch (error) {
    if (isIndexError(error) && error.code === 'missing') throw notAnIndex(manifestName, 'there is no such file');
    throw error;
  }
  return decodeManifest(bytes, manifestName);
}

function folderOf(address: string): string {
  const folder = address.replace(/[?#].*$/, '').replace(/manifest\.json$/, '');
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
}
