/** What one build does with the cache: looks up, tells what is broken, remembers what it used. */
import { cacheDamaged, cacheUnwritable, type Complaint } from '../model/complaint.js';
import type { Loaded } from '../stages/read/load.js';
import { codeStamp } from './code-stamp.js';
import { loadReading, openCache, pruneCache, readingKey } from './reading-cache.js';
import type { Reading } from './reading.js';

export interface Keeper {
  /** Where readings are kept; null where none are. */
  readonly folder: string | null;
  /** Why nothing is kept, where it should have been. */
  readonly complaints: readonly Complaint[];
  keyOf(loaded: Loaded): string | null;
  load(key: string, source: string): Promise<{ reading: Reading | null; complaints: readonly Complaint[] }>;
  /** The complaint that a reading was not kept, once a build. */
  unkept(reason: string): readonly Complaint[];
  /** Throws away what this build did not use. */
  prune(): Promise<void>;
}

/** Opens the cache in the folder; without one, or where it cannot be written, nothing is kept. */
export async function openKeeper(folder: string | undefined): Promise<Keeper> {
  if (folder === undefined) return keepingNothing([]);
  try {
    await openCache(folder);
    return keepingIn(folder, codeStamp());
  } catch (error) {
    return keepingNothing([cacheUnwritable(folder, error instanceof Error ? error.message : String(error))]);
  }
}

const keepingNothing = (complaints: readonly Complaint[]): Keeper => ({
  folder: null,
  complaints,
  keyOf: () => null,
  load: () => Promise.resolve({ reading: null, complaints: [] }),
  unkept: () => [],
  prune: () => Promise.resolve(),
});

function keepingIn(folder: string, stamp: string): Keeper {
  const used = new Set<string>();
  let isTold = false;
  return {
    folder,
    complaints: [],
    keyOf(loaded) {
      const key = readingKey(loaded, stamp);
      used.add(key);
      return key;
    },
    async load(key, source) {
      const { file, reading } = await loadReading(folder, key);
      if (reading === 'damaged') return { reading: null, complaints: [cacheDamaged(source, file)] };
      return { reading, complaints: [] };
    },
    unkept(reason) {
      if (isTold) return [];
      isTold = true;
      return [cacheUnwritable(folder, reason)];
    },
    prune: async () => void (await pruneCache(folder, used)),
  };
}
