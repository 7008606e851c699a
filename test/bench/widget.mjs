/**
 * What a reader of some ten thousand things waits for, in Chromium: `npm run bench -- widget [ARTICLES]`, over the built
 * package and the index of made-up newspapers; 4,400 articles unless told, which name 10,000 things and more. Typing,
 * opening people, a tour of every view, five hundred pages one after another, and the first suggestion over a
 * line of 400 kbit/s and 400 ms.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../help/chromium.mjs';
import { indexOf } from './corpora.mjs';
import { serveFolders } from './search/serve.mjs';
import { firstSuggestion } from './widget/first-suggestion.mjs';
import { openPeople, tour, typeNames } from './widget/reader.mjs';
import { wander } from './widget/memory.mjs';
import { traced, watch, watched } from './widget/watch.mjs';

const articles = Number(process.argv[2] ?? 4400);
const folder = indexOf(articles);
const { openIndex, search } = await import(new URL('../../packages/core/dist/index.js', import.meta.url).href);
const index = await openIndex((name) => readFileSync(`${folder}/${name}`));
const things = Object.values(index.counts).reduce((sum, count) => sum + count, 0);
console.log(
  `${availableParallelism()} cores, Node ${process.version}, load ${loadavg()[0].toFixed(1)}, ${things} things\n`,
);

/** The page of the package's read-me, and the same without the line that fetches the manifest early. */
const html = (
  early,
) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>.</title><link rel="icon" href="data:,">
  ${early ? '<link rel="preload" href="graph/manifest.json" as="fetch" crossorigin>' : ''}
  <style>bulletin-search { display: block; min-height: 60rem }</style></head>
  <body><bulletin-search src="graph/"></bulletin-search>
  <script type="module" src="script/bulletin-search.js"></script></body></html>`;
const folders = { graph: folder, script: new URL('../../packages/widget/dist/page', import.meta.url).pathname };
const [site, plain] = [await serveFolders(html(true), folders), await serveFolders(html(false), folders)];
const browser = await chromium.launch({ executablePath: await chromiumPath() });
try {
  row('', ['middle', 'most', 'wanted']);
  const known = await thingsOf();
  await timed(['from a key to its suggestions, ms'], 50, typeNames, known);
  await timed(['from Enter to who somebody is, ms', 'from Enter to the whole page'], 100, openPeople, known);
  await timed(['a tour through all views'], null, tour, known);
  const page = await opened();
  const heaps = await wander(page, known);
  heaps.forEach(({ bytes, nodes }, at) => {
    row(`after ${(at + 1) * 100} pages: MB held, nodes`, [
      (bytes / 2 ** 20).toFixed(2),
      nodes,
      at === 4 ? 'steady' : '',
    ]);
  });
  await page.context().close();
  for (const [name, { origin }] of Object.entries({ 'manifest fetched early': site, 'without that': plain })) {
    const waits = await firstSuggestion(browser, origin, known.people[0].name);
    row(`first suggestion, slow line, ${name}`, [...spread(waits), 2500]);
  }
} finally {
  await browser.close();
  await site.close();
  await plain.close();
}

/** Runs the acts on a page of their own; prints their times, the tasks among them and what moved. */
async function timed(names, wanted, act, known) {
  const page = await opened();
  const { answer, longest } = await traced(browser, page, () => act(page, known));
  const { tasks, shift } = await watched(page);
  names.forEach((name, at) => {
    if (answer[at] === undefined) console.log(name);
    else row(name, [...spread(answer[at]), wanted]);
  });
  row('  longest task, ms of the processor', ['', Math.round(longest), 50]);
  row('  tasks over 50 ms by the clock', [tasks.length, '', 0]);
  row('  layout shift', [shift.toFixed(4), '', 0]);
  await page.context().close();
}

async function opened() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(site.origin);
  await page.locator('[aria-busy=false]').waitFor();
  return page;
}

/** People by whom the most is told, and things of every other type. */
async function thingsOf() {
  const of = async (words, type) => (await search(index, words, { types: [type], limit: 40 })).results;
  const people = (await Promise.all([...'张王李刘陈'].map((surname) => of(surname, 'person')))).flat();
  const [[organisation], [place], [article]] = await Promise.all([
    of('镇政府', 'organisation'),
    of('新村', 'place'),
    of('会议', 'article'),
  ]);
  return { people, others: [organisation, place, article].filter((thing) => thing !== undefined) };
}

function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted[sorted.length >> 1], sorted.at(-1)].map((time) => Math.round(time));
}

function row(name, cells) {
  console.log(name.padEnd(54) + cells.map((cell) => String(cell).padStart(10)).join(''));
}
