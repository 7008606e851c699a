/** The program of a reading thread: takes bulletins, keeps what it read, and hands it back. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Loaded } from '../stages/read/load.js';
import { openKnowledge } from './knowledge.js';
import { saveReading } from './reading-cache.js';
import { encodeReading, readBulletin } from './reading.js';

/** A bulletin to read, and the key to keep it under; null where nothing is kept. */
export interface Task {
  readonly number: number;
  readonly loaded: Loaded;
  readonly key: string | null;
}

/** The reading, encoded; or what was thrown. */
export interface Answer {
  readonly number: number;
  readonly encoded: Uint8Array<ArrayBuffer>;
  /** Why the reading was not kept, where it should have been. */
  readonly unkept: string | null;
  readonly thrown: string | null;
}

const { cache } = workerData as { readonly cache: string | null };
const knowledge = openKnowledge();

async function answer({ number, loaded, key }: Task): Promise<Answer> {
  try {
    const encoded = encodeReading(await readBulletin(loaded, knowledge));
    const keep = cache === null || key === null ? Promise.resolve() : saveReading(cache, key, encoded);
    const unkept = await keep.then(() => null, String);
    return { number, encoded, unkept, thrown: null };
  } catch (error) {
    const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { number, encoded: new Uint8Array(), unkept: null, thrown };
  }
}

parentPort?.on('message', (task: Task) => {
  void answer(task).then((told) => parentPort?.postMessage(told, [told.encoded.buffer]));
});
