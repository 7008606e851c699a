/** The script and the parts that it loads when they are wanted. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { box, title } from './reader.js';
import { hash, pageWith, setStage, type Stage } from './stage.js';
import { idOf } from './town.js';

const script = '/bulletin/bulletin-search.js';
const part = '/bulletin/bulletin-search-things.js';

const test = suite('parts');
let stage: Stage;
test.before(async () => {
  const page = pageWith('<bulletin-search src="/graph/"></bulletin-search>');
  stage = await setStage({ '/versioned.html': page.replace(script, `${script}?ver=6.5`) });
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const shen = hash({ entity: idOf('沈知行') });

/** Scripts that the page asks for, with what stands behind their names, but for the mark of a try. */
function scriptsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (request.resourceType() === 'script') asked.push(pathname + search);
  });
  return asked;
}

test('the script finds names by itself; the part for pages of things comes once there are suggestions', async () => {
  const page = await stage.open('/page.html');
  const asked = scriptsOf(page);
  await page.reload();
  await page.getByText('输入姓名').waitFor();
  assert.equal(asked, [script]);
  await page.getByRole('combobox').fill('沈知行');
  const arriving = page.waitForResponse((response) => response.url().includes(part));
  await page.getByRole('option').first().waitFor();
  await arriving;
  await page.getByRole('option').first().click();
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  assert.equal(asked, [script, part]);
});

test('whoever types on while a page is on its way keeps the box', async () => {
  const page = await stage.open('/page.html');
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(`**${part}`, async (route) => {
    await released;
    await route.continue();
  });
  await box(page).fill('沈知行');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await box(page).pressSequentially('柳');
  release();
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  // The focus is given in a task of its own, after the page stands.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  assert.ok(await box(page).evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one));
  await page.keyboard.type('堤');
  assert.match(await box(page).inputValue(), /柳堤$/u);
});

test('a version behind the name of the script goes to its parts, and nothing is loaded twice', async () => {
  const page = await stage.open('/page.html');
  const asked = scriptsOf(page);
  await page.goto(`${stage.site.origin}/versioned.html${shen}`);
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  assert.equal(
    asked,
    [script, part].map((path) => `${path}?ver=6.5`),
  );
});

test('a part that does not arrive is told in the page, and to it, and comes when tried again', async () => {
  stage.site.failing.add(part);
  const page = await stage.open('/page.html');
  await page.evaluate(() => {
    document.addEventListener('bulletin-search:error', (event) => {
      document.title = (event as CustomEvent<{ error: Error }>).detail.error.name;
    });
  });
  await page.evaluate((fragment) => (location.hash = fragment), shen);
  const told = page.getByRole('alert').filter({ hasText: '一部分未能载入' });
  await told.waitFor();
  assert.is(await page.title(), 'PartError');
  await page.getByRole('button', { name: '重试' }).click();
  await told.waitFor();
  stage.site.failing.clear();
  await page.getByRole('button', { name: '重试' }).click();
  await title(page).filter({ hasText: '沈知行' }).waitFor();
});

test.run();
