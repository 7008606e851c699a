/** What a site that embeds the widget may rely on. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reportsOf, title } from './reader.js';
import { hash, pageWith, setStage, type Stage } from './stage.js';
import { idOf } from './town.js';

const tag = '<bulletin-search src="/graph/"></bulletin-search>';
const hostileStyles = `<style>
  * { color: red !important; font-size: 40px; letter-spacing: 1em; text-transform: uppercase; box-sizing: content-box }
  body { font: italic 30px/3 fantasy; text-align: right; direction: rtl; word-spacing: 2em; visibility: visible }
  bulletin-search { color: lime; font-size: 60px; line-height: 4 }
  input, button, ul, li, h2, a { display: none !important; border: 9px solid red }
</style>`;

const pages = {
  '/hostile.html': pageWith(tag, hostileStyles),
  '/light-only.html': pageWith(tag).replace('content="light dark"', 'content="light"'),
  '/none.html': pageWith('<bulletin-search src="/graph/" history="none"></bulletin-search>'),
  '/query.html': pageWith('<bulletin-search src="/graph/" history="query"></bulletin-search>'),
  '/entity.html': pageWith(`<bulletin-search src="/graph/" entity="${idOf('陆怀瑾')}"></bulletin-search>`),
  '/asked.html': pageWith('<bulletin-search src="/graph/" query="柳堤"></bulletin-search>'),
  '/bare.html': pageWith('<bulletin-search></bulletin-search>'),
  '/nowhere.html': pageWith('<bulletin-search src="/nowhere/"></bulletin-search>'),
  '/two.html': pageWith(`<div id="a">${tag}</div><div id="b" lang="en">${tag}</div>`),
};

const test = suite('embedding');
let stage: Stage;
test.before(async () => {
  stage = await setStage(pages);
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const shen = hash({ entity: idOf('沈知行') });
const hostile = hash({ entity: 'event/<script>document.title=1</script>@2023-10-10' });
/** Options of the widget; a page may have others. */
const suggested = (page: Page) => page.locator('bulletin-search').getByRole('option');

test('a page with the strictest content policy gets no report', async () => {
  const page = await stage.open(`/examples/strict-csp.html`);
  const reports = await reportsOf(page);
  await page.getByRole('combobox').fill('沈知行');
  await page.getByRole('option').first().click();
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  for (const toggle of await page.getByRole('button', { name: /^原文/ }).all()) await toggle.click();
  assert.equal(reports, []);
  const size = await title(page).evaluate((heading) => getComputedStyle(heading).fontSize);
  assert.is(size, '40px', 'the styles are there too');
});

test('data that looks like markup is shown as text', async () => {
  const page = await stage.open(`/page.html${hostile}`);
  await title(page).filter({ hasText: '<script>document.title=1</script>' }).waitFor();
  for (const toggle of await page.getByRole('button', { name: /^原文/ }).all()) await toggle.click();
  await page.getByText('<img src=x onerror="document.title=1">').first().waitFor();
  await page.getByRole('link', { name: '<b>甲</b>' }).first().waitFor();
  assert.is(await page.title(), '堤报');
  assert.is(await page.locator('bulletin-search img, bulletin-search script').count(), 0);
});

test('an address that is not of the web is no link', async () => {
  const page = await stage.open(`/page.html${hostile}`);
  await page.getByRole('button', { name: /^原文/ }).first().click();
  await page.getByRole('figure').first().waitFor();
  assert.is(await page.getByRole('link', { name: '查看原件' }).count(), 0);
  assert.is(await page.locator('bulletin-search a[href^="javascript:"]').count(), 0);
});

test('the styles of the host page do not reach in', async () => {
  const plain = await stage.open(`/page.html${shen}`);
  const wild = await stage.open(`/hostile.html${shen}`);
  const looks = [];
  for (const page of [plain, wild]) {
    await title(page).waitFor();
    looks.push(
      await title(page).evaluate((heading) => {
        const { color, fontSize, letterSpacing, textTransform, direction, display, textAlign } =
          getComputedStyle(heading);
        return { color, fontSize, letterSpacing, textTransform, direction, display, textAlign };
      }),
    );
  }
  assert.equal(looks[1], looks[0]);
});

test('light or dark follows what the host page declares, unless the tag says otherwise', async () => {
  const paper = (page: Page) =>
    page.getByRole('search').evaluate((form) => getComputedStyle(form.parentElement ?? form).backgroundColor);
  const follows = await stage.open('/page.html', { colorScheme: 'dark' });
  const lightOnly = await stage.open('/light-only.html', { colorScheme: 'dark' });
  assert.is(await paper(follows), 'rgb(25, 24, 21)');
  assert.is(await paper(lightOnly), 'rgb(255, 255, 255)');
  await lightOnly.locator('bulletin-search').evaluate((element) => element.setAttribute('theme', 'dark'));
  assert.is(await paper(lightOnly), 'rgb(25, 24, 21)');
});

test('the host page hears what is searched, chosen, opened and broken', async () => {
  const page = await stage.open('/page.html');
  const told = await listen(page);
  await page.getByRole('combobox').fill('陆怀瑾');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '陆怀瑾' }).click();
  await page.getByRole('button', { name: /^原文/ }).first().click();
  await page.getByRole('figure').first().waitFor();
  const events = await told();
  assert.equal(
    events.map(({ type }) => type.replace('bulletin-search:', '')),
    ['query', 'select', 'evidence'],
  );
  assert.is(events[0]?.detail.query, '陆怀瑾');
  assert.equal(events[1]?.detail, { id: idOf('陆怀瑾'), type: 'person', name: '陆怀瑾' });
  assert.match(events[2]?.detail.quotes?.[0]?.words ?? '', '陆怀瑾');
});

test('a host page with pages of its own keeps the widget from opening its own', async () => {
  const page = await stage.open('/page.html');
  await page.evaluate(() => document.addEventListener('bulletin-search:select', (event) => event.preventDefault()));
  await page.getByRole('combobox').fill('陆怀瑾');
  await page.getByRole('option').first().click();
  await page.waitForTimeout(300);
  assert.is(await title(page).count(), 0);
  assert.not.match(page.url(), 'entity');
});

test('without history the address stays, and the way back is in the widget', async () => {
  const page = await stage.open('/none.html');
  const address = page.url();
  await page.getByRole('combobox').fill('陆怀瑾');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: '沈知行' }).first().click();
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  assert.is(page.url(), address);
  await page.getByRole('button', { name: '返回' }).click();
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
});

test('the query of the address can hold the page, beside what the host keeps there', async () => {
  const page = await stage.open('/query.html?id=7#top');
  await page.getByRole('combobox').fill('陆怀瑾');
  await page.getByRole('option').first().click();
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  const { searchParams, hash: fragment } = new URL(page.url());
  assert.is(searchParams.get('id'), '7');
  assert.is(searchParams.get('bulletin-entity'), idOf('陆怀瑾'));
  assert.is(fragment, '#top');
  await page.reload();
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
});

test('an anchor of the host page is not taken for a page of the widget', async () => {
  const page = await stage.open(`/page.html${shen}`);
  await title(page).waitFor();
  await page.evaluate(() => (location.hash = 'contact'));
  await page.waitForTimeout(200);
  assert.is(await title(page).innerText(), '沈知行');
});

test('the tag can name a thing or a search to begin with', async () => {
  const entity = await stage.open('/entity.html');
  await title(entity).filter({ hasText: '陆怀瑾' }).waitFor();
  const asked = await stage.open('/asked.html');
  await title(asked).filter({ hasText: '检索“柳堤”' }).waitFor();
});

test('the tag may name another thing later', async () => {
  const page = await stage.open('/entity.html');
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  await page.locator('bulletin-search').evaluate((element, id) => element.setAttribute('entity', id), idOf('乔砚秋'));
  await title(page).filter({ hasText: '乔砚秋' }).waitFor();
});

test('a tag without its index says what is missing', async () => {
  const bare = await stage.open('/bare.html');
  await bare.getByRole('alert').filter({ hasText: 'src' }).waitFor();
  const nowhere = await stage.open('/nowhere.html');
  await nowhere.getByRole('alert').filter({ hasText: '数据位置上没有可用的索引' }).waitFor();
});

test('two widgets on a page speak their own languages', async () => {
  const page = await stage.open('/two.html');
  await page.locator('#a').getByRole('button', { name: '检索', exact: true }).waitFor();
  await page.locator('#b').getByRole('button', { name: 'Search', exact: true }).waitFor();
});

test('the suggestions cover the page below and do not push it down', async () => {
  const page = await stage.open('/page.html');
  await page.getByText('输入姓名').waitFor();
  const height = () => page.locator('bulletin-search').evaluate((element) => element.getBoundingClientRect().height);
  const before = await height();
  await page.getByRole('combobox').fill('沈知行');
  await page.getByRole('option').first().waitFor();
  assert.is(await height(), before);
});

test('a reader who wants no motion gets none', async () => {
  const page = await stage.open(`/page.html${shen}`, { reducedMotion: 'reduce' });
  await title(page).waitFor();
  assert.is(await page.evaluate(() => document.getAnimations().length), 0);
});

test('every example page works', async () => {
  for (const name of ['index', 'themed', 'strict-csp', 'wordpress', 'playground']) {
    const page = await stage.open(`/examples/${name}.html`);
    await page.getByRole('combobox', { name: '检索' }).fill('陆怀瑾');
    await suggested(page).first().click();
    await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  }
});

test('the playground sets the tag, shows it, and tells what it hears', async () => {
  const page = await stage.open('/examples/playground.html');
  await page.getByLabel('theme').selectOption('dark');
  await page.getByLabel('max-results').fill('1');
  await page.getByText('<bulletin-search src="/graph/" theme="dark" max-results="1"></bulletin-search>').waitFor();
  await page.getByRole('combobox', { name: '检索' }).fill('沈知行');
  await suggested(page).first().waitFor();
  assert.is(await suggested(page).count(), 2);
  await suggested(page).first().click();
  await page.getByText('bulletin-search:select {"id":"person/沈知行').waitFor();
});

interface Heard {
  readonly type: string;
  readonly detail: { readonly query?: string; readonly quotes?: readonly { readonly words: string }[] };
}

/** Collects the widget's events; the answer gives those heard so far. */
async function listen(page: Page): Promise<() => Promise<readonly Heard[]>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    for (const name of ['query', 'select', 'evidence', 'error']) {
      document.addEventListener(`bulletin-search:${name}`, (event) =>
        heard.push({ type: event.type, detail: (event as CustomEvent).detail as unknown }),
      );
    }
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
}

test.run();
