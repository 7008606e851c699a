/** What every browser test stands on: the town's index served, the built widget, and a page that carries it. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../help/browser.js';
import { serve, type Mount, type Site } from '../help/serve.js';
import { townIndex } from './town.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = `${root}/packages/widget/dist/page/`;

export interface Stage {
  readonly site: Site;
  /** Opens a page in a browser of its own: `open('/page.html#q=…')`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Closes the pages opened so far. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Serves the pages (by path) and folders given beside widget and index, and starts the browser. */
export async function setStage(
  pages: Readonly<Record<string, string>> = {},
  folders: Readonly<Record<string, Mount>> = {},
): Promise<Stage> {
  if (!existsSync(bundle)) throw new Error('packages/widget/dist is missing: run `npm run build` first');
  const site = await serve({
    ...mounts(pages),
    ...folders,
    '/bulletin/': { path: bundle },
    '/examples/': { path: `${root}/examples/page` },
  });
  const browser: Browser = await startBrowser();
  return {
    site,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 900, height: 900 }, ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      await page.goto(site.origin + path);
      return page;
    },
    clear: async () => {
      for (const context of browser.contexts()) await context.close();
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

function mounts(pages: Readonly<Record<string, string>>): Record<string, Mount> {
  const files = [...townIndex()].map(([name, bytes]): [string, Mount] => [
    `/graph/${name}`,
    { body: Buffer.from(bytes) },
  ]);
  const plain = [
    ['/page.html', { body: pageWith('<bulletin-search src="graph/"></bulletin-search>') }],
    ['/english.html', { body: pageWith('<bulletin-search src="graph/" lang="en"></bulletin-search>') }],
    ...Object.entries(pages).map(([path, body]): [string, Mount] => [path, { body }]),
  ] as const;
  return Object.fromEntries([...files, ...plain]);
}

/** A host page with the markup in its body. */
export const pageWith = (body: string, head = ''): string => `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>堤报</title>
    ${head}
    <script type="module" src="/bulletin/bulletin-search.js"></script>
  </head>
  <body>
    <main><h1>堤报</h1>${body}</main>
  </body>
</html>`;

/** The fragment that names a page of the widget. */
export const hash = (parameters: Readonly<Record<string, string>>): string => `#${new URLSearchParams(parameters)}`;

/** Index requests so far, without the page itself. */
export const askedOf = (site: Site): readonly string[] => site.asked.filter((path) => path.startsWith('/graph/'));
