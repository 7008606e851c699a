/** Bytes of one file from a host or a reader: retries what may pass, never what is wrong for good. */
import type { IndexFiles } from '../../model/answer.js';
import { broken, missing, unreachable } from '../../format/index-error.js';

/** Reads a file or rejects with an {@link import('../../format/index-error.js').IndexError}. */
export type Transport = (file: string, signal: AbortSignal) => Promise<Uint8Array>;

/** Waits before the second and the third try, in milliseconds. */
const waits = [200, 800];

/** Files over HTTP, beside each other under one address. */
export function overHttp(base: string, ask: typeof fetch): Transport {
  return async (file, signal) => {
    for (let attempt = 0; ; attempt++) {
      const answer = await tryOnce(file, signal);
      if (answer instanceof Uint8Array) return answer;
      const wait = waits[attempt];
      if (wait === undefined) throw unreachable(file, answer);
      await pause(wait, signal);
    }
  };

  /** The bytes, or in a phrase why it is worth another try. */
  async function tryOnce(file: string, signal: AbortSignal): Promise<Uint8Array | string> {
    try {
      const response = await ask(base + file, { signal });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      if (response.status === 404 || response.status === 410) throw missing(file);
      if (response.status < 500 && response.status !== 429) throw broken(file, `the host answered ${response.status}`);
      return `the host answered ${response.status}`;
    } catch (error) {
      // fetch tells a network failure as a TypeError; everything else is final.
      if (signal.aborted || !(error instanceof TypeError)) throw error;
      return error.message;
    }
  }
}

/** Files by a reader of one's own: a folder, an archive, a map. */
export const byReader =
  (read: IndexFiles): Transport =>
  async (file, signal) => {
    const bytes = await read(file, signal);
    if (bytes === null) throw missing(file);
    return bytes;
  };

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal.addEventListener('abort', stop, { once: true });
  });
}
