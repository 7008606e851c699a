/** The languages of the widget: the first with its script, each other one when a page speaks it. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reportsOf, settled } from './reader.js';
import { pageWith, setStage, type Stage } from './stage.js';

const tag = '<bulletin-search src="/graph/"></bulletin-search>';
const speaking = (lang: string): string => tag.replace('src=', `lang="${lang}" src=`);
const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const file = '/bulletin/bulletin-search-en.js';
const fallback = '<form slot="fallback"><input name="q" autofocus /></form></bulletin-search>';

const test = suite('language');
let stage: Stage;
test.before(async () => {
  stage = await setStage({
    '/taiwan.html': pageWith(speaking('zh-TW'), `<meta http-equiv="Content-Security-Policy" content="${policy}" />`),
    '/french.html': pageWith(speaking('fr')),
    '/typed.html': pageWith(speaking('en').replace('</bulletin-search>', fallback)).replace(
      /<script type="module".*<\/script>/,
      '',
    ),
  });
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const languagesAsked = (from: number): readonly string[] =>
  stage.site.asked.slice(from).filter((path) => /bulletin-search-(?:en|zh-\w+)\.js/u.test(path));
const box = (page: Page, name: string) => page.getByRole('combobox', { name });

test('a page in the first language asks for no other, and a page in another one for that one', async () => {
  let before = stage.site.asked.length;
  await settled(await stage.open('/page.html'));
  assert.equal(languagesAsked(before), []);
  before = stage.site.asked.length;
  await box(await stage.open('/english.html'), 'Search people').waitFor();
  assert.equal(languagesAsked(before), [file]);
});

test('while a language is on its way no word of another is seen, and nothing moves when it comes', async () => {
  const page = await stage.open('/page.html');
  let come = (): void => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route(`**${file}`, async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(`${stage.site.origin}/english.html`, { waitUntil: 'commit' });
  await page.locator('.frame').waitFor({ state: 'attached' });
  await settledUnseen(page);
  const { words, height } = await seen(page);
  assert.is(words, '');
  come();
  await box(page, 'Search people').waitFor();
  const after = await seen(page);
  assert.match(after.words, 'Search');
  assert.ok(Math.abs(after.height - height) < 40, `${height} and then ${after.height} px`);
});

test('a language that does not come is told of in itself, others stand in, and it comes when tried again', async () => {
  stage.site.failing.add(file);
  const page = await stage.open('/page.html');
  await page.addInitScript(() =>
    document.addEventListener('bulletin-search:error', (event) => {
      document.title = (event as CustomEvent<{ error: Error }>).detail.error.name;
    }),
  );
  await page.goto(`${stage.site.origin}/english.html`);
  const told = page.getByRole('alert').getByRole('button', { name: 'English did not load: try again' });
  await told.waitFor();
  assert.is(await page.title(), 'PartError');
  await box(page, '检索人物').fill('沈知行');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await told.click();
  stage.site.failing.clear();
  await told.click();
  await box(page, 'Search people').waitFor();
  assert.is(await told.count(), 0);
  assert.is(await box(page, 'Search people').inputValue(), '沈知行');
});

test('under the strictest policy a language comes like every other part, without a report', async () => {
  const page = await stage.open('/taiwan.html');
  const reports = await reportsOf(page);
  await page.getByRole('combobox', { name: '檢索人物' }).waitFor();
  assert.equal(reports, []);
});

test('a page may bring a language of its own', async () => {
  const page = await stage.open('/french.html');
  await box(page, '检索人物').waitFor();
  await page.evaluate(() => {
    const widget = document.querySelector('bulletin-search');
    const kind = widget?.constructor as unknown as { words: { tag: string; box?: object }[] };
    const [first] = kind.words;
    const own = { ...first, tag: 'fr', box: { ...first?.box, label: 'Chercher des personnes' } };
    kind.words = [...kind.words, own];
    (widget as unknown as { requestUpdate(): void }).requestUpdate();
  });
  await box(page, 'Chercher des personnes').waitFor();
});

test('what was typed before the script ran keeps the focus, although its language comes later', async () => {
  const page = await stage.open('/typed.html');
  await page.locator('input').fill('沈知行');
  await page.addScriptTag({ type: 'module', url: '/bulletin/bulletin-search.js' });
  await box(page, 'Search people').waitFor();
  assert.is(await box(page, 'Search people').inputValue(), '沈知行');
  await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.localName === 'input');
});

/** Waits until the page below the box has its answer, seen or not. */
const settledUnseen = (page: Page): Promise<void> =>
  page.locator('[aria-busy=false]').first().waitFor({ state: 'attached' });

/** The widget's words that can be seen, and how high it stands. */
const seen = (page: Page): Promise<{ words: string; height: number }> =>
  page.locator('bulletin-search').evaluate((widget) => ({
    words: (widget.shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText ?? '').trim(),
    height: widget.getBoundingClientRect().height,
  }));

test.run();
