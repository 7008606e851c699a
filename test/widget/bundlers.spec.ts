/** The examples that need a bundler, built and opened. */
import { mkdtempSync, rmSync } from 'node:fs';
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
  stage = await setStage({}, Object.fromEntries(names.map((name) => [`/${name}/`, { path: join(sites, name) }])));
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
  assert.is(scripts().length, 1);
  await page.getByRole('combobox').fill('陆怀瑾');
  await page.getByRole('option').first().click();
  await page.getByRole('heading', { level: 2, name: '陆怀瑾' }).waitFor();
  assert.is(scripts().length, 2);
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

test.run();
