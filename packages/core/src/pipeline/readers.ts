/** Who reads: this thread, or several of their own. Whoever reads, the readings are the same. */
import { Worker } from 'node:worker_threads';
import type { Knowledge } from '../model/knowledge.js';
import type { Loaded } from '../stages/read/load.js';
import type { Answer, Task } from './read-worker.js';
import { saveReading } from './reading-cache.js';
import { decodeReading, encodeReading, readBulletin, type Reading } from './reading.js';

/** A reading, and why it was not kept where it should have been. */
export interface Read {
  readonly reading: Reading;
  readonly unkept: string | null;
}

export interface Readers {
  /** Reads a bulletin, and keeps the reading under the key; null keeps nothing. */
  read(loaded: Loaded, key: string | null): Promise<Read>;
  close(): Promise<void>;
}

/** Reads in this thread. */
export function readersHere(knowledge: Knowledge, cache: string | null): Readers {
  return {
    async read(loaded, key) {
      const reading = await readBulletin(loaded, knowledge);
      if (cache === null || key === null) return { reading, unkept: null };
      const unkept = await saveReading(cache, key, encodeReading(reading)).then(() => null, String);
      return { reading, unkept };
    },
    close: () => Promise.resolve(),
  };
}

interface Waiting {
  readonly task: Task;
  readonly done: (read: Read | Promise<Read>) => void;
  readonly failed: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/**
 * Reads in `count` threads. Where a thread cannot be started (a program that was bundled into one file) or dies, `here`
 * reads what it was given.
 */
export function readersInThreads(count: number, cache: string | null, here: Readers): Readers {
  const threads = new Set<Thread>();
  for (let i = 0; i < count; i += 1) threads.add(openThread(cache, (thread) => void threads.delete(thread), here));
  let number = 0;
  return {
    read(loaded, key) {
      const [idlest] = [...threads].sort((a, b) => a.waiting.size - b.waiting.size);
      if (idlest === undefined) return here.read(loaded, key);
      number += 1;
      const task = { number, loaded, key };
      return new Promise<Read>((done, failed) => {
        idlest.waiting.set(task.number, { task, done, failed });
        idlest.worker.postMessage(task);
      });
    },
    close: async () => void (await Promise.all([...threads].map(({ worker }) => worker.terminate()))),
  };
}

function openThread(cache: string | null, gone: (thread: Thread) => void, here: Readers): Thread {
  const worker = new Worker(new URL('./read-worker.js', import.meta.url), { workerData: { cache } });
  const thread: Thread = { worker, waiting: new Map() };
  worker.on('message', ({ number, encoded, unkept, thrown }: Answer) => {
    const waiting = thread.waiting.get(number);
    thread.waiting.delete(number);
    if (thrown === null) waiting?.done({ reading: decodeReading(encoded), unkept });
    else waiting?.failed(new Error(`reading ${waiting.task.loaded.source}: ${thrown}`));
  });
  worker.on('error', () => {
    gone(thread);
    for (const { task, done } of thread.waiting.values()) done(here.read(task.loaded, task.key));
    thread.waiting.clear();
  });
  return thread;
}
