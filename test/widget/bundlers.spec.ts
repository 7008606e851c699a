/** The examples that need a bundler, built and opened. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build } from 'vite';
import { root } from '../help/source.js';
import { setStage, type Stage } from './stage.js';

const names = ['vite', 'react'] as const;
const sites = mkdtempSync(join(tmpdir(), 'bundled-'));

const test = suite('bundlers');
let stage: Stage;
test.before(async () => {
  for (const name of names) {
    const out = { outDir: join(sites, name), emptyOutDir: true };
    await build({
      root: `${root}/examples/${name}`,
      base: `/${name}/`,
      build: out,
      logLevel: 'error',
      configFile: false,
    });
  }
  const out = ['--base', '/vitepress/', '--outDir', join(sites, 'vitepress')];
  execFileSync('npm', ['run', '-s', 'build', '--', ...out], { cwd: `${root}/examples/vitepress`, stdio: 'pipe' });
  const built = [...names, 'vitepress'].map((name) => [`/${name}/`, { path: join(sites, name) }] as const);
  stage = await setStage({}, Object.fromEntries(built));
});
test.after.each(() => stage.clear());
test.after(async () => {
  await stage.close();
  rmSync(sites, { recursive: true, force: true });
});

test('with Vite, what shows people is a chunk of its own', async () => {
  const page = await stage.open('/vite/index.html');
  await page.getByText('输入姓名').waitFor();
  const scripts = () => stage.site.asked.filter((path) => path.startsWith('/vite/') && path.endsWith('.js'));
  const hasThings = () => scripts().some((path) => /\/things-[^/]+$/u.test(path));
  assert.not(hasThings());
  await page.getByRole('combobox').fill('陆怀瑾');
  await page.getByRole('option').first().click();
  await page.getByRole('heading', { level: 2, name: '陆怀瑾' }).waitFor();
  // What that chunk shares with others, the bundler puts into chunks beside it.
  assert.ok(hasThings());
});

test('React hears the events of the tag and calls its methods', async () => {
  const page = await stage.open('/react/index.html');
  await page.getByRole('combobox').fill('陆怀瑾');
  await page.getByRole('option').first().click();
  await page.getByRole('heading', { level: 2, name: '陆怀瑾' }).waitFor();
  assert.is(await page.locator('output').innerText(), '陆怀瑾');
  await page.getByRole('button', { name: '重来' }).click();
  await page.getByText('输入姓名').waitFor();
});

test('a site of VitePress has the form in its pages, and the tag when they are read', async () => {
  const written = readFileSync(join(sites, 'vitepress', 'search.html'), 'utf8');
  assert.match(written, /<bulletin-search[^>]*>\s*<form slot="fallback"/u);
  const page = await stage.open('/vitepress/search.html');
  await page.getByRole('combobox').fill('陆怀瑾');
  await page.getByRole('option').first().click();
  const heading = page.getByRole('heading', { level: 2, name: '陆怀瑾' });
  await heading.waitFor();
  assert.match(decodeURIComponent(page.url()), 'search.html?bulletin-entity=person/陆怀瑾');
  await page.goBack();
  await page.getByText('输入姓名').waitFor();
  await page.goForward();
  await heading.waitFor();
});

test('the names in a page of VitePress lead to the page that searches', async () => {
  const page = await stage.open('/vitepress/index.html');
  await page.locator('.vp-doc').getByRole('link', { name: '一则报道' }).click();
  await page.getByRole('heading', { level: 1, name: '年中工作推进会召开' }).waitFor();
  const name = page.getByRole('button', { name: '陆怀瑾' });
  await name.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('link', { name: '陆怀瑾的全部记录' }).click();
  await page.getByRole('heading', { level: 2, name: '陆怀瑾' }).waitFor();
});

test.run();
