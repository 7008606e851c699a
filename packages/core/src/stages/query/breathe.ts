/** Lets the page draw: work that takes long is cut into slices, between which the thread is free. */

/** Resolves at once, or, where the thread was held for long, when it has been let go. */
export type Breathe = () => Promise<void> | undefined;

/** Milliseconds after which the thread is let go: half of what a reader's finger and a frame leave. */
const slice = 4;

/** Asked between two pieces of work; `pause` lets the thread go. */
export function breatheBy(pause: () => Promise<void>): Breathe {
  let since = -Infinity;
  return () => {
    if (performance.now() - since < slice) return undefined;
    return pause().then(() => void (since = performance.now()));
  };
}

/** A message to oneself comes when everything that waits has had its turn; a timer would be held back by four milliseconds. */
export const pauseOfThread = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
