/** Lets the page draw: work that takes long is cut into slices, between which the thread is free. */

/** Resolves at once, or, where the thread was held for long, when it has been let go. */
export type Breathe = () => Promise<void> | undefined;

/** Milliseconds after which the thread is let go: with the piece of work that is begun by then it is held for eight at most. */
const slice = 3;

/** Asked between two pieces of work; `pause` lets the thread go. Whoever asks meanwhile waits for the same pause. */
export function breatheBy(pause: () => Promise<void>): Breathe {
  let since = -Infinity;
  let pausing: Promise<void> | undefined;
  return () => {
    if (pausing !== undefined || performance.now() - since < slice) return pausing;
    pausing = pause().then(() => {
      pausing = undefined;
      since = performance.now();
    });
    return pausing;
  };
}

/**
 * Where the host has turns of its loop (Node), the next one; else a message to oneself, which comes when everything that waits
 * has had its turn: a timer would be held back by four milliseconds.
 */
export const pauseOfThread = (): Promise<void> =>
  new Promise((done) => {
    if ('setImmediate' in globalThis) return void setImmediate(done);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
