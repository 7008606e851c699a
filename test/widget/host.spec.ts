/** The contract of the tag while it lives: attributes that change, methods, slots, several on a page, taken off and put back. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { title } from './reader.js';
import type { BulletinSearchElement } from '../../packages/widget/src/bulletin-search.element.js';
import { askedOf, hash, pageWith, setStage, type Stage } from './stage.js';
import { idOf } from './town.js';

const form = '<form slot="fallback" action="/find.html"><input name="q" aria-label="查" /><button>查</button></form>';

const test = suite('host');
let stage: Stage;
test.before(async () => {
  stage = await setStage({
    '/few.html': pageWith(
      '<bulletin-search src="/graph/" types="organisation place" max-results="2" per-page="1"></bulletin-search>',
    ),
    '/entity.html': pageWith(`<bulletin-search src="/graph/" entity="${idOf('陆怀瑾')}"></bulletin-search>`),
    '/both.html': pageWith(
      ['a', 'b'].map((id) => `<bulletin-search id="${id}" src="/graph/" history="none"></bulletin-search>`).join(''),
    ),
    '/same.html': pageWith(
      ['a', 'b'].map((id) => `<bulletin-search id="${id}" src="/graph/"></bulletin-search>`).join(''),
    ),
    '/find.html': pageWith('found'),
    '/form-only.html': pageWith(`<bulletin-search src="/graph/">${form}</bulletin-search>`).replace(
      /<script type="module".*<\/script>/,
      '',
    ),
  });
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const box = (page: Page) => page.getByRole('combobox', { name: '检索人物' });
const widget = (page: Page) => page.locator('bulletin-search').first();
/** Has the element do what its methods do. */
const act = (page: Page, method: 'search' | 'open' | 'clear', ...words: readonly string[]) =>
  widget(page).evaluate(
    (element, [name, given]) =>
      (element as unknown as Record<string, (...all: readonly string[]) => void>)[name]?.(...given),
    [method, words] as const,
  );

test('the tag says which types are searched and how much is shown, and may say otherwise later', async () => {
  const page = await stage.open('/few.html');
  await box(page).fill('柳堤');
  await page.getByRole('option').nth(2).waitFor();
  assert.is(await page.getByRole('option').count(), 3, 'two, and the offer to search everywhere');
  assert.is(await page.getByRole('group', { name: '人物' }).count(), 0);
  await page.keyboard.press('Enter');
  const results = page.locator('.results > li');
  await results.first().waitFor();
  assert.is(await results.count(), 1);
  assert.equal(await page.locator('.tab').allInnerTexts(), ['全部', '机构', '地点']);
  await page.getByRole('button', { name: '更多结果' }).click();
  await results.nth(1).waitFor();
  await widget(page).evaluate((element) => element.setAttribute('per-page', '20'));
  await widget(page).evaluate((element) => element.setAttribute('types', 'organisation'));
  await page.locator('.tab').first().waitFor({ state: 'detached' });
  await results.filter({ hasText: '地点' }).first().waitFor({ state: 'detached' });
  assert.ok((await results.count()) > 1);
});

test('a host page opens, searches and clears by method', async () => {
  const page = await stage.open('/page.html');
  await act(page, 'open', idOf('沈知行'));
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  await act(page, 'search', '柳堤');
  await title(page).filter({ hasText: '检索“柳堤”' }).waitFor();
  assert.is(await box(page).inputValue(), '柳堤');
  await act(page, 'open', idOf('方若溪'), idOf('乔砚秋'));
  await title(page).filter({ hasText: '方若溪 与 乔砚秋' }).waitFor();
  await act(page, 'clear');
  await page.getByText('输入姓名').waitFor();
  assert.is(await box(page).inputValue(), '');
});

test('what is opened before the element is on the page is shown there, and the address left alone where it shall be', async () => {
  const page = await stage.open('/find.html');
  await page.waitForFunction(() => customElements.get('bulletin-search') !== undefined);
  await page.evaluate((id) => {
    const element = document.createElement('bulletin-search');
    element.setAttribute('src', '/graph/');
    element.setAttribute('history', 'none');
    element.open(id);
    document.body.append(element);
  }, idOf('陆怀瑾'));
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  assert.is(page.url(), `${stage.site.origin}/find.html`);
});

test('what one index suggested is not offered when the tag names another', async () => {
  const page = await stage.open('/page.html');
  await box(page).fill('沈知行');
  await page.getByRole('option').first().waitFor();
  await widget(page).evaluate((element) => element.setAttribute('src', '/nowhere/'));
  await page.getByRole('alert').waitFor();
  assert.is(await page.getByRole('option').count(), 0);
});

test('widgets that name one index load it once', async () => {
  const before = askedOf(stage.site).length;
  const page = await stage.open('/both.html');
  await page.getByText('输入姓名').nth(1).waitFor();
  for (const id of ['a', 'b']) {
    await page.locator(`#${id}`).getByRole('combobox').fill('沈知行');
    await page.locator(`#${id}`).getByRole('option').first().waitFor();
  }
  const asked = askedOf(stage.site).slice(before);
  assert.equal(asked, [...new Set(asked)]);
});

test('of two that both want the address the first has it, and the other keeps its pages to itself', async () => {
  const page = await stage.open(`/same.html${hash({ entity: idOf('陆怀瑾') })}`);
  const [first, second] = [page.locator('#a'), page.locator('#b')];
  await first.getByRole('heading', { level: 2, name: '陆怀瑾' }).waitFor();
  await second.getByText('输入姓名').waitFor();
  const address = page.url();
  await second.getByRole('combobox').fill('沈知行');
  await second.getByRole('option').first().click();
  await second.getByRole('heading', { level: 2, name: '沈知行' }).waitFor();
  assert.is(page.url(), address);
  await first.getByRole('link', { name: '沈知行' }).first().click();
  await first.getByRole('heading', { level: 2, name: '沈知行' }).waitFor();
  assert.is.not(page.url(), address);
  await second.getByRole('button', { name: '返回' }).click();
  await second.getByText('输入姓名').waitFor();
  await page.goBack();
  await first.getByRole('heading', { level: 2, name: '陆怀瑾' }).waitFor();
  assert.is(await second.getByText('输入姓名').count(), 1);
});

test('taken off the page and put back, it goes on where it was, and follows the address that changed meanwhile', async () => {
  const page = await stage.open(`/page.html${hash({ entity: idOf('沈知行') })}`);
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  const move = (fragment: string) =>
    widget(page).evaluate((element, words) => {
      const parent = element.parentElement;
      element.remove();
      if (words !== '') history.pushState(null, '', words);
      parent?.prepend(element);
    }, fragment);
  await move('');
  assert.is(await title(page).innerText(), '沈知行');
  await move(hash({ entity: idOf('陆怀瑾') }));
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  await box(page).fill('乔砚秋');
  await page.getByRole('option').first().waitFor();
});

test('the way back leads to the thing that the tag names', async () => {
  const page = await stage.open('/entity.html');
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  await act(page, 'open', idOf('沈知行'));
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  await page.goBack();
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  await page.goForward();
  await title(page).filter({ hasText: '沈知行' }).waitFor();
});

test('without its script the tag shows the plain form within, which any server can answer', async () => {
  const page = await stage.open('/form-only.html', { javaScriptEnabled: false });
  await page.getByRole('textbox', { name: '查' }).fill('沈知行');
  await page.getByRole('button', { name: '查' }).click();
  await page.waitForURL((url) => url.pathname === '/find.html');
  assert.is(new URL(page.url()).searchParams.get('q'), '沈知行');
});

test('with its script the form gives way, and what was typed there meanwhile stays', async () => {
  const page = await stage.open('/form-only.html');
  await page.getByRole('textbox', { name: '查' }).fill('沈知');
  await page.addScriptTag({ type: 'module', url: '/bulletin/bulletin-search.js' });
  await box(page).waitFor();
  assert.is(await page.getByRole('textbox', { name: '查' }).count(), 0);
  assert.is(await box(page).inputValue(), '沈知');
  const focused = await widget(page).evaluate((element) => element.shadowRoot?.activeElement?.getAttribute('role'));
  assert.is(focused, 'combobox');
  await page.keyboard.type('行');
  await page.getByRole('option').first().waitFor();
});

test('the text is in the typeface of the page', async () => {
  const page = await stage.open('/page.html');
  await page.addStyleTag({ content: 'body { font: 8px/1 monospace }' });
  const { fontFamily, fontSize } = await box(page).evaluate((box) => {
    const { fontFamily, fontSize } = getComputedStyle(box);
    return { fontFamily, fontSize };
  });
  assert.equal({ fontFamily, fontSize }, { fontFamily: 'monospace', fontSize: '16px' });
});

test('the element is of the class that the package exports', async () => {
  const page = await stage.open('/page.html');
  const named = await widget(page).evaluate((element: BulletinSearchElement) => [element.localName, element.src]);
  assert.equal(named, ['bulletin-search', 'graph/']);
});

test.run();
