/** What the page holds as the reader goes on and on. */

/** Opens five hundred pages of two hundred people; what is held, garbage taken away, after each hundred. */
export async function wander(page, { people }) {
  const session = await page.context().newCDPSession(page);
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const [{ usedSize }, { nodes }] = [
      await session.send('Runtime.getHeapUsage'),
      await session.send('Memory.getDOMCounters'),
    ];
    return { bytes: usedSize, nodes };
  };
  const heaps = [];
  for (let at = 0; at < 500; at += 100) {
    await page.evaluate(walk, { ids: people.map(({ id }) => id), from: at, to: at + 100 });
    heaps.push(await held());
  }
  return heaps;
}

/** Runs in the page. */
async function walk({ ids, from, to }) {
  const widget = globalThis.document.querySelector('bulletin-search');
  for (let at = from; at < to; at += 1) {
    widget.open(ids[at % ids.length]);
    do await new Promise((done) => setTimeout(done, 10));
    while (widget.shadowRoot.querySelector('[aria-busy=true]') !== null);
  }
}
