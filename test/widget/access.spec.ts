/** That every view is for every reader: by axe, by the keyboard alone, by the accessibility tree, small, large, and in strong colours. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { paperIndex, personId } from './paper.js';
import { settled } from './reader.js';
import { showcase, type Shown } from './showcase.js';
import { hash, pageWith, setStage, type Stage } from './stage.js';

const test = suite('access');
let stage: Stage;
let axe = '';
test.before(async () => {
  const files = [...paperIndex()].map(([name, bytes]) => [`/paper/${name}`, { body: Buffer.from(bytes) }] as const);
  const page = (attributes: string) => pageWith(`<bulletin-search src="paper/" ${attributes}></bulletin-search>`);
  stage = await setStage(
    {
      '/paper.html': page(''),
      '/recent.html': page('recent'),
      '/english.html': page('lang="en"'),
      '/large.html': page('style="--bulletin-size: 32px"'),
      '/bare.html': pageWith('<bulletin-search></bulletin-search>'),
      '/nowhere.html': pageWith('<bulletin-search src="nowhere/"></bulletin-search>'),
    },
    Object.fromEntries(files),
  );
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const shen = personId('沈知行');

/** Opens the page, and in it one view after another as their readers do. */
async function throughAll(
  path: string,
  options: BrowserContextOptions,
  look: (page: Page, view: string) => Promise<void>,
  views: readonly Shown[] = showcase,
): Promise<void> {
  const page = await stage.open(path, options);
  await page.evaluate(axe);
  for (const view of views) {
    await page.evaluate((to) => (location.hash = to), view.hash);
    await page.waitForTimeout(150);
    await settled(page);
    await view.act?.(page);
    await look(page, view.name);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
}

const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('on paper no view has one', () =>
  throughAll(
    '/paper.html',
    {},
    async (page, view) => {
      await page.emulateMedia({ media: 'print' });
      assert.equal(await violations(page), [], view);
      await page.emulateMedia({ media: null });
    },
    showcase.filter(({ name }) => ['person-words', 'question', 'article', 'link', 'linked', 'as-of'].includes(name)),
  ));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no view has an accessibility violation, ${colorScheme}`, () =>
    throughAll('/paper.html', { colorScheme }, async (page, view) => assert.equal(await violations(page), [], view)));

  test(`no view has one where the reader wants more contrast, ${colorScheme}`, () =>
    throughAll(
      '/paper.html',
      { colorScheme, contrast: 'more' },
      async (page, view) => assert.equal(await violations(page), [], view),
      showcase.filter(({ name }) => ['person-words', 'question', 'around-few', 'typing'].includes(name)),
    ));

  test(`recent searches and the offer of a language that did not come have none, ${colorScheme}`, async () => {
    const page = await stage.open('/recent.html', { colorScheme });
    const box = page.getByRole('combobox', { name: '检索人物' });
    await box.fill('柳堤');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '柳堤' }).waitFor();
    await box.fill('');
    await page.getByRole('option', { name: '清除最近检索' }).waitFor();
    await page.evaluate(axe);
    assert.equal(await violations(page), []);
    stage.site.failing.add('/bulletin/bulletin-search-en.js');
    await page.goto(`${stage.site.origin}/english.html`);
    await page.getByRole('button', { name: 'English did not load' }).waitFor();
    stage.site.failing.clear();
    await page.evaluate(axe);
    assert.equal(await violations(page), []);
  });

  test(`what fails says so without a violation, ${colorScheme}`, async () => {
    for (const path of ['/bare.html', '/nowhere.html']) {
      const page = await stage.open(path, { colorScheme });
      await page.getByRole('alert').waitFor();
      await page.evaluate(axe);
      assert.equal(await violations(page), [], path);
    }
  });
}

test('every view fits at 320 px, and at twice the size of type in 640', async () => {
  const fits = async (page: Page, view: string) => assert.ok((await overflow(page)) <= 0, view);
  await throughAll('/paper.html', { viewport: { width: 320, height: 640 } }, fits);
  await throughAll('/large.html', { viewport: { width: 640, height: 640 } }, fits);
});

test('no button lies upon words, in either language, on a small screen', async () => {
  const shown = showcase.filter(({ name }) => ['person', 'organisation', 'event', 'link', 'linked'].includes(name));
  const isClear = async (page: Page, view: string) => assert.equal(await covered(page), [], view);
  for (const path of ['/paper.html', '/english.html'])
    for (const width of [280, 360]) await throughAll(path, { viewport: { width, height: 640 } }, isClear, shown);
});

/** Words of rows upon which the button of the row lies. */
const covered = (page: Page): Promise<readonly string[]> =>
  page.locator('bulletin-search').evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('.row > .toggle') ?? [])].flatMap((button) => {
      const own = button.getBoundingClientRect();
      const words = document.createRange();
      words.selectNodeContents(button.parentElement?.querySelector('.row-head') ?? button);
      const lies = [...words.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          right > own.left + 1 && left < own.right - 1 && bottom > own.top + 1 && top < own.bottom - 1,
      );
      return lies ? [button.parentElement?.textContent ?? ''] : [];
    }),
  );

/** Every stop of the Tab key on the page, in order, with whether the reader sees where the focus is. */
async function stops(page: Page): Promise<readonly { readonly what: string; readonly isSeen: boolean }[]> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const all = [];
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement?.shadowRoot?.activeElement;
      if (!element) return null;
      const rings = [element, element.closest('.box') ?? element].map((one) => getComputedStyle(one).outlineStyle);
      // A name of the picture has its plate outlined.
      const isSeen = rings.some((ring) => ring !== 'none') || element.matches('a.spot');
      element.setAttribute('data-stopped', '');
      return { what: element.outerHTML.slice(0, 80), isSeen };
    });
    if (stop === null) break;
    all.push(stop);
  }
  return all;
}

test('the Tab key reaches everything that can be acted on, and the focus is always seen', () =>
  throughAll(
    '/paper.html',
    {},
    async (page, view) => {
      const all = await stops(page);
      assert.ok(all.length > 1, view);
      assert.equal(
        all.filter(({ isSeen }) => !isSeen),
        [],
        view,
      );
      const missed = await page
        .locator('bulletin-search')
        .evaluate((element) =>
          [...(element.shadowRoot?.querySelectorAll('a[href], button, select, input') ?? [])]
            .filter((one) => one.checkVisibility() && !one.matches('[data-stopped], [tabindex="-1"]'))
            .map((one) => one.outerHTML.slice(0, 80)),
        );
      assert.equal(missed, [], view);
    },
    showcase.filter(({ name }) =>
      ['home', 'results', 'question', 'as-of', 'place', 'around-few', 'link'].includes(name),
    ),
  ));

test('the keyboard alone narrows, copies, goes back, and comes to the link of two', async () => {
  const page = await stage.open(`/paper.html${hash({ entity: shen })}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await settled(page);
  await page.getByRole('button', { name: '写明同做一事' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.met').getByText('骆清和').first().waitFor({ state: 'detached' });
  await page.getByLabel('止').focus();
  await page.keyboard.type('2021');
  await page.waitForFunction(() => location.hash.includes('until=2021'));
  await page.getByRole('button', { name: /^原文/ }).first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: '复制引文' }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('status').filter({ hasText: '引文已复制' }).waitFor();
  await page.getByRole('link', { name: '沈知行与谁有关联？' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: /选择要与沈知行/ }).waitFor();
  await page.getByRole('button', { name: '返回' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name: '沈知行', exact: true }).waitFor();
});

test('the accessibility tree says who, what post, when, and whose words a button opens', async () => {
  const page = await stage.open(`/paper.html${hash({ entity: shen })}`);
  await settled(page);
  const tree = await page.locator('bulletin-search').ariaSnapshot();
  for (const said of [
    /search:/,
    /combobox "检索人物、机构、地点和活动"/,
    /heading "沈知行" \[level=2\]/,
    /complementary "同名，未能确认为同一人"/,
    /group "时间"/,
    /slider "截至哪一月"/,
    /heading "职务" \[level=3\]/,
    /link "柳堤街道办事处"/,
    /button "原文 8[^"]*柳堤街道办事处主任[^"]*"/,
    /heading "同场人物[^"]*" \[level=3\]/,
    /button "原文[^"]*陆怀瑾[^"]*"/,
    /heading "2023年" \[level=4\]/,
    /status/,
  ])
    assert.match(tree, said);
});

test('in forced colours the letters that matched and the option chosen are seen', async () => {
  const page = await stage.open('/paper.html', { forcedColors: 'active', colorScheme: 'dark' });
  await page.getByRole('combobox').fill('沈知');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  const [letters, option, outline] = await page
    .getByRole('option')
    .first()
    .evaluate((one) => [
      getComputedStyle(one.querySelector('mark') ?? one).color,
      getComputedStyle(one).color,
      getComputedStyle(one).outlineStyle,
    ]);
  assert.is(letters, option);
  assert.is(outline, 'solid');
});

test.run();
