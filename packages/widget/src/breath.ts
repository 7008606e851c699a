/** Lets the page go on between two pieces of work: a reader who types or scrolls waits for none of them. */

/** The browser may answer the reader first. */
export const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** After the next frame; a page that is hidden has none, and waits no longer than this, in milliseconds. */
const longestFrame = 100;

/** What was changed stands on the screen. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, longestFrame);
    requestAnimationFrame(() => setTimeout(done));
  });
