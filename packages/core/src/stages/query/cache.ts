/** Files read once: callers who ask at the same time share one reading, and it stops when the last of them gives up. */

/** What a reading needs to be shared. */
interface Reading {
  readonly promise: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
  settled: boolean;
}

/** Reads and remembers values by name. */
export type Cache = <T>(name: string, read: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** A cache of so many values; the ones unused for longest go first. Failures are not remembered. */
export function openCache(capacity: number): Cache {
  const readings = new Map<string, Reading>();

  return async <T>(name: string, read: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> => {
    signal?.throwIfAborted();
    const reading = readings.get(name) ?? start(name, read);
    // Set again, so that the order of the map is the order of use.
    readings.delete(name);
    readings.set(name, reading);
    return (await waitFor(name, reading, signal)) as T;
  };

  function start(name: string, read: (signal: AbortSignal) => Promise<unknown>): Reading {
    const controller = new AbortController();
    const reading: Reading = {
      promise: read(controller.signal).then(
        (value) => {
          reading.settled = true;
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
    for (const [name, { settled }] of readings) {
      if (readings.size <= capacity) return;
      if (settled) readings.delete(name);
    }
  }
}
