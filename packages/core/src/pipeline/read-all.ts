/** The left half over all inputs: what is kept is taken from the cache, the rest is read, by several threads where it is much. */
import { availableParallelism } from 'node:os';
import type { Sidecar } from '../model/bulletin.js';
import type { Complaint } from '../model/complaint.js';
import type { Facts } from '../model/facts.js';
import type { Knowledge } from '../model/knowledge.js';
import { load, type Loaded, type ReadOptions } from '../stages/read/load.js';
import { openKeeper, type Keeper } from './keeper.js';
import { isLibraryKnowledge } from './knowledge.js';
import { readersHere, readersInThreads, type Readers } from './readers.js';
import type { Reading } from './reading.js';
import { openSharing } from './shared.js';

/** How the left half works; none of it changes what is read. */
export interface ReadAllOptions extends ReadOptions {
  /** What is true of every bulletin whose `bulletins.json` does not tell it. */
  readonly sidecar?: Sidecar;
  /**
   * Folder that keeps what each bulletin says, so that the next build reads only what changed. It holds whole texts,
   * residents' names included: no place that is published. Nothing is kept unless it is given, or with rules of one's own.
   */
  readonly cache?: string;
  /** Throws away what the cache keeps of bulletins that are not among the inputs. */
  readonly pruneCache?: boolean;
  /** How many threads read; one for each core, eight at most, unless given. 1 reads in this thread. */
  readonly workers?: number;
  /** Called when a bulletin was read, with how many there were so far. */
  readonly onProgress?: (done: number, source: string) => void;
}

/** What was read, and how. */
export interface AllRead {
  readonly facts: readonly Facts[];
  readonly complaints: readonly Complaint[];
  /** Inputs that could not be read. */
  readonly skipped: number;
  /** How many readings came from the cache; the others were made anew. */
  readonly cached: number;
}

/** Below this number of bulletins starting a thread takes longer than reading them. */
const fewBulletins = 16;

/** How many bulletins are on their way at a time: enough for every thread to have the next one at hand. */
const width = 32;

/** Reads all that the inputs name. Facts and complaints come in the order of the sources' names, whoever read them. */
export async function readAll(
  inputs: readonly string[],
  knowledge: Knowledge,
  options: ReadAllOptions,
): Promise<AllRead> {
  const { onProgress } = options;
  const keeper = await openKeeper(isLibraryKnowledge(knowledge) ? options.cache : undefined);
  const readers = openReaders(knowledge, keeper, options.workers);
  const complaints: Complaint[] = [...keeper.complaints];
  const facts: Facts[] = [];
  const share = openSharing();
  let [skipped, cached] = [0, 0];
  const take = (step: Step) => {
    complaints.push(...step.complaints);
    if (step.isCached) cached += 1;
    if (step.facts === null) skipped += step.complaints.filter(({ code }) => !code.startsWith('sidecar')).length;
    else facts.push(share(step.facts));
    if (step.facts !== null) onProgress?.(facts.length, step.facts.source);
  };
  const underWay: Promise<Step>[] = [];
  try {
    for await (const { value: loaded, complaints: told } of load(inputs, options)) {
      const step =
        loaded === null
          ? Promise.resolve({ facts: null, complaints: told, isCached: false })
          : stepOf({ ...loaded, sidecar: { ...options.sidecar, ...loaded.sidecar } }, keeper, readers);
      step.catch(() => undefined); // thrown when its turn comes
      underWay.push(step);
      const first = underWay.length < width ? undefined : underWay.shift();
      if (first !== undefined) take(await first);
    }
    for (const step of underWay) take(await step);
  } finally {
    await readers.close();
  }
  if (options.pruneCache === true) await keeper.prune();
  return { facts, complaints, skipped, cached };
}

interface Step extends Reading {
  readonly isCached: boolean;
}

async function stepOf(loaded: Loaded, keeper: Keeper, readers: Readers): Promise<Step> {
  const key = keeper.keyOf(loaded);
  const kept = key === null ? null : await keeper.load(key, loaded.source);
  if (kept?.reading) return { ...kept.reading, isCached: true };
  const { reading, unkept } = await readers.read(loaded, key);
  const told = [...(kept?.complaints ?? []), ...(unkept === null ? [] : keeper.unkept(unkept))];
  return { facts: reading.facts, complaints: [...told, ...reading.complaints], isCached: false };
}

/** Threads as many as asked for; unless asked, only once it shows that there is much to read. */
function openReaders(knowledge: Knowledge, { folder }: Keeper, workers: number | undefined): Readers {
  if (workers !== undefined && !(Number.isInteger(workers) && workers > 0))
    throw new RangeError(`workers must be a whole number above 0: ${workers}`);
  const here = readersHere(knowledge, folder);
  const count = workers ?? Math.min(availableParallelism(), 8);
  if (count === 1 || !isLibraryKnowledge(knowledge)) return here;
  let left = workers === undefined ? fewBulletins : 0;
  let threads: Readers | null = null;
  return {
    read(loaded, key) {
      left -= 1;
      if (left >= 0) return here.read(loaded, key);
      threads ??= readersInThreads(count, folder, here);
      return threads.read(loaded, key);
    },
    close: async () => threads?.close(),
  };
}
