/** That the widget and the page around it leave each other alone. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { title } from './reader.js';
import { hash, pageWith, setStage, type Stage } from './stage.js';
import { idOf } from './town.js';

const script = '/bulletin/bulletin-search.js';
const tag = '<bulletin-search src="/graph/"></bulletin-search>';
const room = '<style>bulletin-search { display: block; min-height: 40rem }</style>';

/** The strictest policies that there are; the second lists which may make trusted types. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
const policies = {
  '/strict.html': strict,
  '/listed.html': `${strict}; trusted-types lit-html`,
};

const test = suite('isolation');
let stage: Stage;
test.before(async () => {
  stage = await setStage({
    '/unset.html': pageWith(tag, '<style>* { all: unset } html { font-size: 8px } div { display: none }</style>'),
    ...Object.fromEntries(
      Object.entries(policies).map(([path, policy]) => [
        path,
        pageWith(tag, `<meta http-equiv="Content-Security-Policy" content="${policy}" />`),
      ]),
    ),
    '/roomy.html': pageWith(tag, room.replace('40rem', '400rem')).replace(/<script type="module".*<\/script>/, ''),
    '/later.html': pageWith(`${tag}<p id="after">below</p>`, room).replace(/<script type="module".*<\/script>/, ''),
  });
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const shen = hash({ entity: idOf('沈知行') });
const box = (page: Page) => page.getByRole('combobox', { name: '检索人物' });
/** The first suggestion; filters have options too. */
const suggested = (page: Page) => page.getByRole('listbox').getByRole('option').first();
const bring = (page: Page) => page.addScriptTag({ type: 'module', url: script });

test('a page that unsets everything and hides its blocks changes nothing within', async () => {
  const looks = [];
  for (const path of ['/page.html', '/unset.html']) {
    const page = await stage.open(path + shen);
    await title(page).filter({ hasText: '沈知行' }).waitFor();
    looks.push(
      await title(page).evaluate((heading) => {
        const { color, display, fontSize, fontWeight } = getComputedStyle(heading);
        return { color, display, fontSize, fontWeight };
      }),
    );
    await box(page).fill('陆怀瑾');
    await suggested(page).click();
    await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  }
  assert.equal(looks[1], looks[0]);
});

test('it sets no global, adds nothing outside its root, and asks nobody but its own host', async () => {
  const page = await stage.open('/later.html');
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  const seen = () =>
    page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(window),
      // Without the script, which the test itself puts there.
      html: document.documentElement.outerHTML.replace(/<script[^>]*><\/script>/g, ''),
    }));
  const before = await seen();
  await bring(page);
  await box(page).fill('沈知行');
  await suggested(page).click();
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  await page.getByRole('button', { name: /^原文/ }).first().click();
  await page.getByRole('figure').first().waitFor();
  assert.equal(await seen(), before);
  assert.equal([...asked], [stage.site.origin]);
});

test('where the page keeps its room, nothing below moves from before the script to the suggestions', async () => {
  const page = await stage.open('/later.html');
  await page.evaluate(() => {
    const places = new Set<number>();
    Object.assign(window, { places });
    setInterval(() => places.add(document.getElementById('after')?.getBoundingClientRect().top ?? -1), 10);
  });
  await bring(page);
  await box(page).fill('沈知行');
  await suggested(page).waitFor();
  const places = await page.evaluate(() => [...(window as unknown as { places: Set<number> }).places]);
  assert.is(places.length, 1, places.join());
});

test('the browser itself sees nothing move, from the script to the page of a second person', async () => {
  const page = await stage.open('/roomy.html');
  await bring(page);
  for (const name of ['沈知行', '陆怀瑾']) {
    await box(page).fill(name);
    await suggested(page).click();
    await title(page).filter({ hasText: name }).waitFor();
    await page.locator('.coverage').waitFor();
    await page.waitForTimeout(600);
  }
  const moved = await page.evaluate(
    () =>
      new Promise<readonly string[]>((done) => {
        new PerformanceObserver((list) => done(list.getEntries().map((entry) => JSON.stringify(entry)))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => done([]), 500);
      }),
  );
  assert.equal(moved, []);
});

for (const [path, policy] of Object.entries(policies)) {
  test(`nothing is reported under ${policy}`, async () => {
    const page = await stage.open('/later.html');
    await page.addInitScript(() => {
      const reports: string[] = [];
      Object.assign(window, { reports });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        reports.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${stage.site.origin}${path}${shen}`);
    await title(page).filter({ hasText: '沈知行' }).waitFor();
    await page.getByRole('button', { name: /^原文/ }).first().click();
    await page.getByRole('link', { name: '往来图' }).click();
    await page.getByRole('group', { name: /^往来图/ }).waitFor();
    await box(page).fill('谁见过沈知行');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: '对问题的回答' }).waitFor();
    assert.equal(await page.evaluate(() => (window as unknown as { reports: string[] }).reports), []);
    assert.equal(errors, []);
  });
}

test('names of what every object has are names like others', async () => {
  for (const word of ['__proto__', 'constructor', 'toString']) {
    const page = await stage.open(`/page.html${hash({ entity: word })}`);
    await title(page).filter({ hasText: '这里没有这一条' }).waitFor();
    await box(page).fill(word);
    await page.keyboard.press('Enter');
    await page.getByText(`没有找到“${word}”`).first().waitFor();
  }
});

test.run();
