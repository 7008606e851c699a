/** The search box: a combobox for the keyboard, for Chinese input methods, and for readers who see nothing of it. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { box, options, settled, title } from './reader.js';
import { setStage, type Stage } from './stage.js';

const test = suite('search box');
let stage: Stage;
test.before(async () => {
  stage = await setStage();
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

test('typing a name suggests people, and the keyboard alone opens one', async () => {
  const page = await stage.open('/page.html');
  await page.keyboard.press('Tab');
  await page.keyboard.type('沈知行');
  await page.getByRole('group', { name: '人物' }).getByRole('option').nth(1).waitFor();
  assert.is(await box(page).getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('ArrowDown');
  const first = options(page).first();
  assert.is(await first.getAttribute('aria-selected'), 'true');
  assert.is(await box(page).getAttribute('aria-activedescendant'), await first.getAttribute('id'));
  await page.keyboard.press('Enter');
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  // The reader goes on from the heading.
  await page.locator('h2:focus').waitFor();
  assert.is(new URLSearchParams(new URL(page.url()).hash.slice(1)).get('entity')?.startsWith('person/沈知行'), true);
});

test('the arrows go round, with the box itself between the last option and the first', async () => {
  const page = await stage.open('/page.html');
  await box(page).fill('沈知行');
  await options(page).first().waitFor();
  const count = await options(page).count();
  await page.keyboard.press('ArrowUp');
  assert.is(
    await options(page)
      .nth(count - 1)
      .getAttribute('aria-selected'),
    'true',
  );
  await page.keyboard.press('ArrowDown');
  assert.is(await box(page).getAttribute('aria-activedescendant'), null);
  await page.keyboard.press('ArrowDown');
  assert.is(await options(page).first().getAttribute('aria-selected'), 'true');
});

test('Home and End move the caret and leave the options', async () => {
  const page = await stage.open('/page.html');
  await box(page).fill('沈知行');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  assert.is(await caret(page), 0);
  assert.is(await box(page).getAttribute('aria-activedescendant'), null);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  assert.is(await caret(page), 3);
});

test('Escape closes the popup, and empties the box when pressed again', async () => {
  const page = await stage.open('/page.html');
  await box(page).fill('沈知行');
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  assert.is(await box(page).getAttribute('aria-expanded'), 'false');
  assert.is(await box(page).inputValue(), '沈知行');
  await page.keyboard.press('Escape');
  assert.is(await box(page).inputValue(), '');
});

test('Alt and the down arrow open the popup without leaving the box', async () => {
  const page = await stage.open('/page.html');
  await box(page).fill('沈知行');
  await options(page).first().waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowDown');
  assert.is(await box(page).getAttribute('aria-expanded'), 'true');
  assert.is(await box(page).getAttribute('aria-activedescendant'), null);
});

test('nothing is asked while Chinese is being composed', async () => {
  const page = await stage.open('/page.html');
  await settled(page);
  await box(page).focus();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'shen', selectionStart: 4, selectionEnd: 4 });
  await page.waitForTimeout(300);
  assert.is(await box(page).getAttribute('aria-expanded'), 'false');
  await input.send('Input.insertText', { text: '沈' });
  await options(page).filter({ hasText: '沈知行' }).first().waitFor();
});

test('Enter without an option lists the results, narrowed by type when the reader wants', async () => {
  const page = await stage.open('/page.html');
  await box(page).fill('柳堤');
  await page.keyboard.press('Enter');
  await title(page).filter({ hasText: '检索“柳堤”' }).waitFor();
  await page.getByRole('button', { name: '报道' }).click();
  await page.getByRole('link', { name: '柳堤街道召开年中工作推进会' }).waitFor();
  await page.getByRole('link', { name: '柳堤街道办事处' }).waitFor({ state: 'detached' });
  assert.match(page.url(), 'type=article');
});

const caret = (page: Page): Promise<number | null> =>
  box(page).evaluate((input) => (input as HTMLInputElement).selectionStart);

test.run();
