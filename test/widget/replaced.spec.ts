/** A host that puts up a new index while pages of the old one are open. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { paperIndex, personId } from './paper.js';
import { options, settled, title } from './reader.js';
import { hash, setStage, type Stage } from './stage.js';
import { idOf, townIndex } from './town.js';

const [old, anew] = [townIndex(), paperIndex()];

const test = suite('replaced');
let stage: Stage;
test.before(async () => {
  stage = await setStage();
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

/** A page whose host has the old index, until `put` says otherwise; and what it asked for. */
async function hosted(): Promise<{ page: Page; put: (index: typeof old) => void; asked: string[] }> {
  let index = old;
  const asked: string[] = [];
  const page = await stage.open('/page.html');
  await page.route('**/graph/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice('/graph/'.length);
    asked.push(name);
    const body = index.get(name);
    return route.fulfill(body === undefined ? { status: 404 } : { body: Buffer.from(body) });
  });
  await page.addInitScript(() =>
    document.addEventListener('bulletin-search:error', () => {
      document.title = 'failed';
    }),
  );
  await page.goto(`${stage.site.origin}/page.html`);
  await settled(page);
  return { page, put: (other) => (index = other), asked };
}

const turn = (page: Page, fragment: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, fragment);
const openings = (asked: readonly string[]): number => asked.filter((name) => name === 'manifest.json').length;

test('a page that is opened after the index was replaced is shown from the new one, without a word of failure', async () => {
  const { page, put, asked } = await hosted();
  put(anew);
  await turn(page, hash({ entity: personId('沈知行') }));
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  await settled(page);
  assert.is(openings(asked), 2);
  assert.not.equal(await page.title(), 'failed');
  await turn(page, hash({ q: '柳堤' }));
  await title(page).filter({ hasText: '柳堤' }).waitFor();
  await settled(page);
  assert.is(openings(asked), 2, 'the new one stays open');
});

test('so are suggestions', async () => {
  const { page, put } = await hosted();
  put(anew);
  await page.getByRole('combobox').fill('沈知行');
  await options(page).filter({ hasText: '沈知行' }).first().waitFor();
});

test('a file that is missing of the new index as well is told, once', async () => {
  const { page, put, asked } = await hosted();
  put(new Map([...old].filter(([name]) => name === 'manifest.json')));
  await turn(page, hash({ entity: idOf('沈知行') }));
  await page.getByRole('alert').filter({ hasText: '数据刚刚更新或不完整' }).waitFor();
  assert.is(openings(asked), 2);
  assert.is(await page.title(), 'failed');
  put(old);
  await page.getByRole('button', { name: '重试' }).click();
  await title(page).filter({ hasText: '沈知行' }).waitFor();
});

test.run();
