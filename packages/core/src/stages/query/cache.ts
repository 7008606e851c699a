/** Files read once: callers who ask at the same time share one reading, and it stops when the last of them gives up. */

/** What a reading needs to be shared. */
interface Reading {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
  settled: boolean;
  weight: number;
}

/** Says what a value takes, in bytes. */
export type Weigh = (bytes: number) => void;

/** What reads a value; what it does not weigh is never in the way. */
type Read<T> = (signal: AbortSignal, weigh: Weigh) => Promise<T>;

/** Reads and remembers values by name. */
export type Cache = <T>(name: string, read: Read<T>, signal?: AbortSignal) => Promise<T>;

/** A cache of values of so many bytes; the ones unused for longest go first. Failures are not remembered. */
export function openCache(capacity: number): Cache {
  const readings = new Map<string, Reading>();
  let held = 0;

  return async <T>(name: string, read: Read<T>, signal?: AbortSignal): Promise<T> => {
    signal?.throwIfAborted();
    const reading = readings.get(name) ?? start(name, read);
    // Set again, so that the order of the map is the order of use.
    readings.delete(name);
    readings.set(name, reading);
    // Most of what a search asks for is there, and it asks for a page once for each record.
    return (await (reading.settled ? reading.promise : waitFor(name, reading, signal))) as T;
  };

  function start(name: string, read: Read<unknown>): Reading {
    const controller = new AbortController();
    let weight = 0;
    const reading: Reading = {
      promise: read(controller.signal, (bytes) => void (weight = bytes)).then(
        (value) => {
          reading.settled = true;
          reading.weight = weight;
          if (readings.get(name) === reading) held += weight;
          trim();
          return value;
        },
        (error: unknown) => {
          reading.settled = true;
          if (readings.get(name) === reading) readings.delete(name);
          throw error;
        },
      ),
      controller,
      waiting: 0,
      settled: false,
      weight: 0,
    };
    return reading;
  }

  async function waitFor(name: string, reading: Reading, signal: AbortSignal | undefined): Promise<unknown> {
    reading.waiting++;
    let stop = (): void => undefined;
    try {
      const aborted = new Promise<never>((_, reject) => {
        stop = () => reject(signal?.reason as Error);
        signal?.addEventListener('abort', stop);
      });
      return await Promise.race([reading.promise, aborted]);
    } finally {
      signal?.removeEventListener('abort', stop);
      reading.waiting--;
      if (reading.waiting === 0 && !reading.settled) {
        if (readings.get(name) === reading) readings.delete(name);
        reading.promise.catch(() => undefined);
        reading.controller.abort();
      }
    }
  }

  function trim(): void {
    for (const [name, { settled, weight }] of readings) {
      if (held <= capacity) return;
      if (!settled || weight === 0) continue;
      readings.delete(name);
      held -= weight;
    }
  }
}
