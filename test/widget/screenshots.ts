/**
 * Pictures of every view at three widths, light and dark, to be looked at: `npm run screenshots -- FOLDER [VIEW…]`,
 * where a VIEW may be narrowed to one picture, as `person-360-dark`.
 * Needs the build.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../help/browser.js';
import { serve, type Mount } from '../help/serve.js';
import { paperIndex } from './paper.js';
import { settled } from './reader.js';
import { showcase, type Shown } from './showcase.js';
import { pageWith } from './stage.js';

const widths = [360, 768, 1280] as const;
const schemes = ['light', 'dark'] as const;
/** Pages are cut here: what lies below repeats what stands above. In pixels. */
const tallest = 2400;

const [folder = 'public/screenshots', ...wanted] = process.argv.slice(2);
const dist = fileURLToPath(new URL('../../packages/widget/dist/page', import.meta.url));
const host = `<style>body{margin:0 auto;max-width:1200px;font-family:sans-serif} main > h1{display:none}</style>`;

mkdirSync(folder, { recursive: true });
const index = [...paperIndex()].map(([name, bytes]): [string, Mount] => [
  `/graph/${name}`,
  { body: Buffer.from(bytes) },
]);
const site = await serve({
  ...Object.fromEntries(index),
  '/page.html': { body: pageWith('<bulletin-search src="graph/"></bulletin-search>', host) },
  '/bulletin/': { path: dist },
});
const browser = await startBrowser();
for (const shown of showcase) {
  for (const width of widths)
    for (const scheme of schemes)
      if (isWanted(`${shown.name}-${width}-${scheme}`)) await take(browser, shown, width, scheme);
}
await browser.close();
await site.close();

function isWanted(name: string): boolean {
  return wanted.length === 0 || wanted.some((one) => `${name}-`.startsWith(`${one}-`));
}

async function take(from: Browser, { name, hash, act }: Shown, width: number, scheme: 'light' | 'dark'): Promise<void> {
  const page = await from.newPage({ viewport: { width, height: 900 }, colorScheme: scheme, locale: 'zh-CN' });
  page.setDefaultTimeout(8000);
  await page.goto(`${site.origin}/page.html${hash}`);
  await settled(page);
  await act?.(page);
  const height = Math.min(tallest, Math.max(900, await heightOf(page)));
  // Rows that lie below the window are drawn when they come into it.
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png` });
  await page.close();
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}
