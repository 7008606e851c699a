/** Bytes of one file from a host or a reader: retries what may pass, never what is wrong for good. */
import type { IndexFiles } from '../../model/answer.js';
import { broken, missing, unreachable } from '../../format/index-error.js';

/**
 * How much caches on the way may be trusted: a file that never changes, as ever; one that may have been replaced, when they have
 * asked the host; what came out of one damaged, not at all. The words are those of `fetch`.
 */
export type Trust = 'default' | 'no-cache' | 'reload';

/** Reads a file or rejects with an {@link import('../../format/index-error.js').IndexError}. */
export type Transport = (file: string, signal: AbortSignal, cache: Trust) => Promise<Uint8Array>;

/** Waits before the second and the third try, in milliseconds. */
const waits = [200, 800];

/** Files over HTTP, beside each other under one address. One that takes longer than `patience` is asked for again. */
export function overHttp(base: string, ask: typeof fetch, patience: number): Transport {
  return async (file, signal, cache) => {
    for (let attempt = 0; ; attempt++) {
      const answer = await tryOnce(file, signal, cache);
      if (answer instanceof Uint8Array) return answer;
      const wait = waits[attempt];
      if (wait === undefined) throw unreachable(file, answer);
      await new Promise((resume) => setTimeout(resume, wait));
      // Whoever gave up meanwhile was told then.
      signal.throwIfAborted();
    }
  };

  /** The bytes, or in a phrase why it is worth another try. */
  async function tryOnce(file: string, signal: AbortSignal, cache: Trust): Promise<Uint8Array | string> {
    const late = new AbortController();
    const give = () => late.abort(signal.reason);
    signal.addEventListener('abort', give);
    const timer = setTimeout(() => late.abort(), patience);
    try {
      const response = await ask(base + file, { signal: late.signal, cache });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      const { status } = response;
      if (status === 404 || status === 410) throw missing(file);
      const answered = `the host answered ${status}`;
      if (status < 500 && status !== 429) throw broken(file, answered);
      return answered;
    } catch (error) {
      if (signal.aborted) throw signal.reason as Error;
      if (late.signal.aborted) return 'no answer in time';
      // fetch tells a network failure as a TypeError; everything else is final.
      if (!(error instanceof TypeError)) throw error;
      return error.message;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', give);
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
