/**
 * What a reader waits for, in Chromium: bytes and requests from an empty cache to the first name suggestion, the first
 * result out of the texts, and the page of a person, with everything that the page loads counted, the page itself too.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../../help/chromium.mjs';
import { questions } from './known.mjs';
import { serveFolders } from './serve.mjs';

const tries = 5;
const line = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const lines = { local: null, '1.6 Mbit/s, 150 ms': { offline: false, ...line } };

/** Pages by contender: what each does at an address, and when its answer is there; answers with a number when it is. */
const sites = {
  'bulletin-graph': {
    page: '<bulletin-search src="graph/" lang="zh-CN"></bulletin-search><script type="module" src="script/bulletin-search.js"></script>',
    asks: ['suggestion', 'text', 'person'],
  },
  'pagefind 1.6.0 (zh)': {
    page: `<ol></ol><script type="module">
      const asked = new globalThis.URLSearchParams(location.hash.slice(1)).get('q');
      const { init, search } = await import('./graph/pagefind.js');
      await init();
      const { results } = await search(asked);
      const { meta, excerpt } = await results[0].data();
      document.querySelector('ol').innerHTML = '<li>' + meta.title + ': ' + excerpt + '</li>';
    </script>`,
    asks: ['suggestion', 'text'],
  },
};

/** Prints a table for each contender that has been built. */
export async function inChromium(articles, measures) {
  const folder = measures.get('bulletin-graph')?.folder;
  if (folder === undefined) return;
  const asked = await askable(articles, folder);
  const browser = await chromium.launch({ executablePath: await chromiumPath() });
  try {
    for (const [name, { page, asks }] of Object.entries(sites)) {
      const built = measures.get(name);
      if (built === undefined) continue;
      const site = await serveFolders(html(page), { graph: built.folder, script: widget });
      console.log(
        `\n${name.padEnd(24)}${['KB', 'most KB', 'requests', 'most', ...Object.keys(lines)].map(cell).join('')}`,
      );
      for (const kind of asks) await measure(browser, site, name, kind, asked[kind]);
      await site.close();
    }
  } finally {
    await browser.close();
  }
}

const widget = new URL('../../../packages/widget/dist/page', import.meta.url).pathname;
const html = (body) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>.</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** Words to type, to search for, and ids to open, spread over what is known. */
async function askable(articles, folder) {
  const { openIndex, search } = await import(new URL('../../../packages/core/dist/index.js', import.meta.url).href);
  const index = await openIndex((name) => readFileSync(`${folder}/${name}`));
  const { names, words } = questions(articles);
  const spread = (list) => Array.from({ length: tries }, (_, i) => list[Math.floor((i * list.length) / tries)].typed);
  const suggestion = spread(names);
  const people = await Promise.all(suggestion.map((name) => search(index, name, { text: false, limit: 1 })));
  return { suggestion, text: spread(words), person: people.map(({ results }) => results[0].id) };
}

async function measure(browser, site, name, kind, asked) {
  const costs = [];
  const times = Object.fromEntries(Object.keys(lines).map((key) => [key, []]));
  for (const words of asked)
    for (const [key, conditions] of Object.entries(lines)) {
      const cost = await opened(browser, site, { name, kind, words, conditions });
      costs.push(cost);
      times[key].push(cost.time);
    }
  const [bytes, requests] = [costs.map((cost) => cost.bytes / 1000), costs.map((cost) => cost.requests)];
  const row = [middle(bytes).toFixed(1), Math.max(...bytes).toFixed(1), middle(requests), Math.max(...requests)];
  const waits = Object.values(times).map((list) => `${middle(list).toFixed(0)} ms`);
  console.log(`  ${kind.padEnd(22)}${[...row, ...waits].map(cell).join('')}`);
}

const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const cell = (value) => String(value).padStart(19);

/** Opens the page in a browser that knows nothing yet, and waits for the answer. */
async function opened(browser, site, { name, kind, words, conditions }) {
  const context = await browser.newContext({ viewport: { width: 900, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (conditions !== null) await session.send('Network.emulateNetworkConditions', conditions);
  site.forget();
  const isTyped = name === 'bulletin-graph' && kind === 'suggestion';
  const address = isTyped ? '' : `#${new globalThis.URLSearchParams({ [kind === 'person' ? 'entity' : 'q']: words })}`;
  await page.goto(`${site.origin}/${address}`, { waitUntil: 'commit' });
  if (isTyped) {
    await page.locator('input[role=combobox]').focus();
    await page.keyboard.insertText(words);
  }
  const shown = {
    suggestion: '[role=option]',
    text: 'ol.results .snippet, ol.results mark',
    person: '.met .row, .timeline .row',
  };
  const selector = name === 'bulletin-graph' ? shown[kind] : 'ol > li';
  const handle = await page.waitForFunction(isShown, { selector, words: isTyped ? words : '' }, { polling: 'raf' });
  const { time, at } = await handle.jsonValue();
  const cost = { ...site.sent(at), time };
  await context.close();
  return cost;
}

/** Runs in the page: the time, since it was opened and by the clock, once something with the words is there. */
function isShown({ selector, words }) {
  const root = globalThis.document.querySelector('bulletin-search')?.shadowRoot ?? globalThis.document;
  const isThere = [...root.querySelectorAll(selector)].some(({ textContent }) => textContent.includes(words));
  return isThere ? { time: performance.now(), at: Date.now() } : null;
}
