/** What is seen of a page from outside and from within: tasks, what moved, and when what is shown changed last. */

/** Runs in the page from its beginning. */
export function watch() {
  const seen = { tasks: [], shift: 0, acted: 0, named: 0, shown: 0 };
  const observe = (type, told) =>
    new globalThis.PerformanceObserver((list) => list.getEntries().forEach(told)).observe({ type, buffered: true });
  observe('longtask', ({ duration }) => seen.tasks.push(Math.round(duration)));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });
  globalThis.bench = seen;
  const rootOf = () => globalThis.document.querySelector('bulletin-search')?.shadowRoot;
  const subjectOf = () => rootOf()?.querySelector('.subject') ?? null;
  let before = null;
  const acted = ({ timeStamp }) => {
    before = subjectOf();
    Object.assign(seen, { acted: timeStamp, named: timeStamp, shown: timeStamp });
  };
  for (const type of ['input', 'keydown', 'click']) globalThis.addEventListener(type, acted, { capture: true });
  // What is changed now is on the screen after the next frame.
  const changed = () =>
    globalThis.requestAnimationFrame(() => {
      seen.shown = performance.now();
      if (seen.named === seen.acted && subjectOf() !== before) seen.named = seen.shown;
    });
  const wait = () => {
    const root = rootOf();
    if (!root) globalThis.requestAnimationFrame(wait);
    else
      new globalThis.MutationObserver(changed).observe(root, { childList: true, subtree: true, characterData: true });
  };
  wait();
}

/** What was seen so far. */
export const watched = (page) => page.evaluate(() => globalThis.bench);

/**
 * Milliseconds from what the reader did last to the name of what was opened, which comes with what stands first on its page,
 * and to the last change of what is shown; asked when all is quiet.
 */
export const lastWait = (page) =>
  page.evaluate(() => {
    const { acted, named, shown } = globalThis.bench;
    return { named: named - acted, shown: shown - acted };
  });

/**
 * Runs the acts under a trace. The answer is the longest task of the page in milliseconds of the processor: what else the
 * machine does makes a task long by the clock, and no longer by this.
 */
export async function traced(browser, page, acts) {
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  const answer = await acts();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const mains = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`));
  return { answer, longest: Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000)) };
}
