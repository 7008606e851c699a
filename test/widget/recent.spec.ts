/** Recent searches: kept only where the page asks for it, in the reader's browser alone, and forgotten when told to. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { box, title } from './reader.js';
import { pageWith, setStage, type Stage } from './stage.js';

const test = suite('recent searches');
let stage: Stage;
test.before(async () => {
  stage = await setStage({
    '/recent.html': pageWith('<bulletin-search src="/graph/" recent></bulletin-search>'),
    '/other.html': pageWith('<bulletin-search src="/another/" recent></bulletin-search>'),
  });
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const kept = (page: Page): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage));
/** Options of the box; filters have some too. */
const suggested = (page: Page) => page.getByRole('listbox').getByRole('option');

/** One thing is chosen, one search made. */
async function searchTwice(page: Page): Promise<void> {
  await box(page).fill('陆怀瑾');
  await suggested(page).filter({ hasText: '党工委' }).first().click();
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  await box(page).fill('柳堤');
  await page.keyboard.press('Enter');
  await title(page).filter({ hasText: '检索“柳堤”' }).waitFor();
}

test('where the page does not ask for it, nothing is kept', async () => {
  const page = await stage.open('/page.html');
  await searchTwice(page);
  assert.equal(await kept(page), []);
  await box(page).fill('');
  await box(page).click();
  assert.is(await suggested(page).count(), 0);
});

test('the empty box lists what was searched and chosen, the newest first, and takes either by keyboard', async () => {
  const page = await stage.open('/recent.html');
  await searchTwice(page);
  await page.goto(`${stage.site.origin}/recent.html`);
  await box(page).focus();
  assert.is(await box(page).getAttribute('aria-expanded'), 'false', 'nothing opens by itself');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('group', { name: '最近检索' }).waitFor();
  const listed = await suggested(page).allInnerTexts();
  assert.equal(
    listed.map((text) => text.trim().split(/\s/)[0]),
    ['柳堤', '陆怀瑾', '清除最近检索'],
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
});

test('a press on the empty box opens the list, typing replaces it', async () => {
  const page = await stage.open('/recent.html');
  await searchTwice(page);
  await page.goto(`${stage.site.origin}/recent.html`);
  await box(page).click();
  await suggested(page)
    .filter({ hasText: /^\s*柳堤\s*$/ })
    .waitFor();
  await box(page).fill('方若溪');
  await suggested(page).filter({ hasText: '妇联主席' }).waitFor();
  assert.is(await page.getByRole('group', { name: '最近检索' }).count(), 0);
});

test('the reader has it forgotten, and nothing is left in the browser', async () => {
  const page = await stage.open('/recent.html');
  await searchTwice(page);
  assert.is((await kept(page)).length, 1);
  await box(page).fill('');
  await suggested(page).filter({ hasText: '清除最近检索' }).click();
  assert.equal(await kept(page), []);
  await box(page).click();
  assert.is(await suggested(page).count(), 0);
});

test('each index has its own, and what somebody else wrote there is passed over', async () => {
  const page = await stage.open('/recent.html');
  await searchTwice(page);
  await page.goto(`${stage.site.origin}/other.html`);
  await box(page).click();
  assert.is(await suggested(page).count(), 0);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      localStorage.setItem(
        key,
        '[{"query":7},{"label":{"id":1}},null,{"query":"<img src=x onerror=document.title=1>"}]',
      );
  });
  await page.goto(`${stage.site.origin}/recent.html`);
  await box(page).click();
  assert.equal(
    (await suggested(page).allInnerTexts()).map((text) => text.trim()),
    ['<img src=x onerror=document.title=1>', '清除最近检索'],
  );
});

test('a browser that keeps nothing searches all the same', async () => {
  const page = await stage.open('/page.html');
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto(`${stage.site.origin}/recent.html`);
  await box(page).fill('柳堤');
  await page.keyboard.press('Enter');
  await title(page).filter({ hasText: '检索“柳堤”' }).waitFor();
});

test.run();
