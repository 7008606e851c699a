/** What a reader of the town's paper does with the widget. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { box, focused, options, settled, title } from './reader.js';
import { askedOf, hash, setStage, type Stage } from './stage.js';
import { idOf } from './town.js';

const test = suite('reader');
let stage: Stage;
test.before(async () => {
  stage = await setStage();
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const shen = hash({ entity: idOf('沈知行') });
/** The row of a list that names the words given. */
const row = (page: Page, words: string | RegExp) => page.getByRole('listitem').filter({ hasText: words }).first();

const views = {
  home: '',
  results: hash({ q: '柳堤' }),
  nothing: hash({ q: '查无此人' }),
  person: shen,
  organisation: hash({ entity: 'organisation/柳堤街道办事处' }),
  place: hash({ entity: 'place/听荷里邻里中心' }),
  event: hash({ entity: 'event/年中工作推进会@2021-06-30' }),
  article: hash({ entity: 'article/堤报-2021-07.txt#0' }),
  link: hash({ link: idOf('方若溪'), with: idOf('乔砚秋') }),
  choosing: hash({ link: idOf('方若溪') }),
  unknown: hash({ entity: 'person/nobody' }),
};

test('no view has an accessibility violation, in light or in dark', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await stage.open('/page.html', { colorScheme });
    await page.evaluate(axe);
    for (const [view, fragment] of Object.entries(views)) {
      await turn(page, fragment);
      await unfold(page);
      assert.equal(await violations(page), [], `${view}, ${colorScheme}`);
    }
  }
});

test('the open popup has no accessibility violation', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const page = await stage.open('/page.html');
  await page.evaluate(axe);
  await box(page).fill('沈知行');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  assert.equal(await violations(page), []);
});

test('the words behind a post open in place, with the name marked and the paper named', async () => {
  const page = await stage.open(`/page.html${shen}`);
  const post = row(page, '柳堤街道党工委');
  await post.getByRole('button', { name: /原文.*副书记/ }).click();
  const quote = post.getByRole('figure');
  assert.match(await quote.innerText(), '办事处主任沈知行通报了上半年');
  assert.is(await quote.locator('mark').innerText(), '沈知行');
  assert.match(await quote.innerText(), '《堤报》 2021年7月2日');
  assert.is(
    await quote.getByRole('link', { name: '查看原件' }).getAttribute('href'),
    'https://example.org/2021-07.pdf',
  );
});

test('the keyboard alone opens the words, and closes them', async () => {
  const page = await stage.open('/page.html');
  await box(page).fill('方若溪');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('h2:focus').filter({ hasText: '方若溪' }).waitFor();
  const toggle = page.getByRole('button', { name: /^原文/ }).first();
  for (let i = 0; i < 5 && !(await toggle.evaluate(isFocused)); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('figure').waitFor();
  assert.is(await toggle.getAttribute('aria-expanded'), 'true');
  await page.keyboard.press('Space');
  await page.getByRole('figure').waitFor({ state: 'detached' });
});

test('a post shows when it was seen, not when it began', async () => {
  const page = await stage.open(`/page.html${shen}`);
  const posts = page.locator('section').filter({ has: page.getByRole('heading', { name: '职务' }) });
  const director = posts.getByRole('listitem').filter({ hasText: '柳堤街道办事处' });
  assert.match(await director.innerText(), '见于 2021年7月2日 至 2023年9月28日，3 次');
});

test('whom a person met is counted, dated and graded, each occasion with its words', async () => {
  const page = await stage.open(`/page.html${shen}`);
  const met = page.locator('section').filter({ has: page.getByRole('heading', { name: '同场人物' }) });
  const lu = met.getByRole('listitem').filter({ hasText: '陆怀瑾' }).first();
  assert.match(await lu.innerText(), /写明同做一事\s+2 次 · 2021年6月30日 至 2023年9月26日/);
  await lu.getByRole('button', { name: /原文/ }).click();
  const occasions = lu.getByRole('listitem');
  assert.is(await occasions.count(), 2);
  assert.match(await occasions.nth(0).innerText(), /听荷里邻里中心启用仪式[^]*写明“出席”/);
  const marks = occasions.nth(0).locator('mark');
  assert.equal(await marks.allInnerTexts(), ['陆怀瑾', '沈知行']);
  assert.ok(
    Math.abs(await marks.first().evaluate(gapBefore)) < 0.5,
    'what is marked stands where it would stand unmarked',
  );
  assert.match(await occasions.nth(1).innerText(), /同一活动[^]*街道党工委书记陆怀瑾主持/, 'the column break is gone');
});

/** Runs in the page: from the end of the words before the element to its own, in pixels. */
function gapBefore(element: Element): number {
  const [before, own] = [document.createRange(), document.createRange()];
  let text = element.previousSibling;
  while (text !== null && (text.nodeType !== Node.TEXT_NODE || text.textContent === '')) text = text.previousSibling;
  before.selectNode(text ?? element);
  own.selectNodeContents(element);
  return own.getClientRects()[0]!.left - [...before.getClientRects()].at(-1)!.right;
}

test('a long list shows its first rows and offers the rest', async () => {
  const page = await stage.open(`/page.html${shen}`);
  const met = page.locator('section').filter({ has: page.getByRole('heading', { name: '同场人物' }) });
  const rows = met.locator('ul > li');
  await rows.first().waitFor();
  const before = await rows.count();
  await met.getByRole('button', { name: /再看/ }).click();
  assert.ok((await rows.count()) > before);
});

test('who types into the box draws nothing of the page anew', async () => {
  const page = await stage.open(`/page.html${shen}`);
  await settled(page);
  const windowsSaid = await page.evaluateHandle<{ count: number }>(countWindows);
  await page.evaluate(() => document.querySelector('bulletin-search')?.requestUpdate());
  const before = await windowsSaid.evaluate(({ count }) => count);
  assert.ok(before > 0, 'in other words the page is another one');
  await box(page).fill('方若溪');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  assert.is(await windowsSaid.evaluate(({ count }) => count), before);
});

/** Runs in the page, as it stands here: how often the widget puts a period into words from now on. */
const countWindows = `(() => {
  const said = { count: 0 };
  const element = customElements.get('bulletin-search');
  const [first, ...others] = element.words;
  element.words = [{ ...first, window: (period) => (said.count++, first.window(period)) }, ...others];
  return said;
})()`;

test('a namesake who may be another person is told of, and can be looked at', async () => {
  const page = await stage.open(`/page.html${shen}`);
  const note = page.getByRole('complementary', { name: '同名，未能确认为同一人' });
  assert.match(await note.innerText(), /本页这位\s+柳堤街道办事处主任[^]*澄江市卫生局科员/);
  await note.getByRole('link', { name: '沈知行' }).click();
  await page.getByRole('heading', { name: '沈知行' }).waitFor();
  await page.getByText('读书会').first().waitFor();
});

test('whom a person met is narrowed by how surely and by the kind of occasion, and the address keeps it', async () => {
  const page = await stage.open(`/page.html${shen}`);
  const met = page.locator('section').filter({ has: page.getByRole('heading', { name: '同场人物' }) });
  await met.getByRole('button', { name: '写明同做一事' }).click();
  await met.getByText('方若溪').first().waitFor({ state: 'detached' });
  assert.is(await met.getByRole('listitem').count(), 1, 'only with one did the words say so');
  await met.getByRole('button', { name: '见过面的' }).click();
  await met.getByLabel('场合').selectOption('visit');
  await met.getByText('陆怀瑾').first().waitFor({ state: 'detached' });
  assert.match(await met.innerText(), '方若溪');
  assert.match(page.url(), 'kind=visit');
});

test('the slider shows the page as of a month, by keyboard, and says so', async () => {
  const page = await stage.open(`/page.html${shen}`);
  const slider = page.getByRole('slider', { name: '截至哪一月' });
  assert.is(await slider.getAttribute('aria-valuetext'), '全部时间');
  await slider.focus();
  await page.keyboard.press('Home');
  await page.getByText('截至2021年1月').first().waitFor();
  assert.is(await slider.getAttribute('aria-valuetext'), '截至2021年1月');
  assert.is(await page.getByRole('heading', { name: '职务' }).count(), 0, 'nothing was seen yet');
  for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
  await page.getByText('截至2021年9月').first().waitFor();
  const posts = page.locator('section').filter({ has: page.getByRole('heading', { name: '职务' }) });
  assert.match(await posts.innerText(), '前后都见于报道');
  assert.match(await posts.innerText(), '此后未再见到，不等于卸任');
  const told = await page.locator('.head, .row').allInnerTexts();
  assert.not.match(told.join(' '), /202[23]/, 'nothing is later than the month');
  assert.is(await page.getByText('方若溪').count(), 0, 'whom the person met later is not there yet');
  assert.is(await page.getByText('望湖区妇联').count(), 0, 'nor is the body of that later day');
  assert.is(await page.getByText('听荷里邻里中心正式启用').count(), 0, 'nor the article');
  assert.match(page.url(), 'on=2021-09');
  await page.getByRole('button', { name: '全部时间' }).click();
  await page.getByText('方若溪').first().waitFor();
});

test('which papers were read and which months were not is told on the page', async () => {
  const page = await stage.open(`/page.html${shen}`);
  const papers = page.locator('section').filter({ has: page.getByRole('heading', { name: '据哪些报纸' }) });
  await papers.getByText('读过《堤报》 4 期，2021年7月2日 至 2023年10月12日').waitFor();
  await papers.getByRole('button', { name: /没有读到/ }).click();
  await papers.getByText(/2021年8月至2022年2月/).waitFor();
});

test('the timeline runs from year to year and narrows to the years chosen', async () => {
  const page = await stage.open(`/page.html${shen}`);
  const years = page.getByRole('heading', { level: 4 });
  await years.first().waitFor();
  assert.equal(await years.allInnerTexts(), ['2023年', '2022年', '2021年']);
  await page.getByLabel('止').selectOption('2021');
  await page.getByRole('heading', { level: 4, name: '2023年' }).waitFor({ state: 'detached' });
  assert.equal(await years.allInnerTexts(), ['2021年']);
  assert.match(page.url(), 'until=2021');
});

test('the reader asks how two people are linked and reads the chain with its words', async () => {
  const page = await stage.open(`/page.html${hash({ entity: idOf('方若溪') })}`);
  await page.getByRole('link', { name: '方若溪与谁有关联？' }).click();
  const other = page.getByRole('combobox', { name: /选择要与方若溪/ });
  await other.fill('乔砚秋');
  await options(page).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await title(page).filter({ hasText: '方若溪 与 乔砚秋' }).waitFor();
  const chain = page.getByRole('list').first();
  assert.match(await chain.innerText(), /方若溪[^]*沈知行[^]*乔砚秋/);
  await chain.getByRole('button', { name: /原文/ }).first().click();
  assert.is(await chain.locator('mark').first().innerText(), '方若溪');
});

test('two names in the box offer the link between them', async () => {
  const page = await stage.open('/page.html');
  await box(page).fill('方若溪 沈知行');
  await options(page).filter({ hasText: '方若溪 与 沈知行 有何关联' }).click();
  await title(page).filter({ hasText: '方若溪 与 沈知行' }).waitFor();
});

test('the back button of widget and browser leads through the pages seen', async () => {
  const page = await stage.open('/page.html');
  await box(page).fill('陆怀瑾');
  await options(page).first().click();
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  await page.getByRole('link', { name: '沈知行' }).first().click();
  await title(page).filter({ hasText: '沈知行' }).waitFor();
  await page.getByRole('button', { name: '返回' }).click();
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
  await page.goBack();
  await page.getByText('输入姓名，看他任过什么职').waitFor();
  await page.goForward();
  await title(page).filter({ hasText: '陆怀瑾' }).waitFor();
});

test('who goes back finds the page where they left it', async () => {
  const page = await stage.open(`/page.html${shen}`, { viewport: { width: 900, height: 400 } });
  await settled(page);
  const link = page.getByRole('link', { name: '陆怀瑾' }).first();
  await link.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  assert.ok(left > 100, 'it was scrolled');
  await link.click();
  await page.locator('h2:focus').filter({ hasText: '陆怀瑾' }).waitFor();
  await page.goBack();
  await page.locator('h2:focus').filter({ hasText: '沈知行' }).waitFor();
  // The page between may have been shorter.
  assert.ok((await page.evaluate(() => scrollY)) > left / 2);
});

test('a link that was sent opens the same page', async () => {
  const page = await stage.open(`/page.html${hash({ entity: idOf('乔砚秋') })}`);
  await title(page).filter({ hasText: '乔砚秋' }).waitFor();
  assert.is(await focused(page), 'BODY', 'the host page keeps the focus');
});

test('a quotation is copied with its source', async () => {
  const page = await stage.open(`/page.html${shen}`, { permissions: ['clipboard-read', 'clipboard-write'] });
  const post = row(page, '柳堤街道党工委');
  await post.getByRole('button', { name: /原文/ }).click();
  await post.getByRole('button', { name: '复制引文' }).click();
  await page.getByRole('status').filter({ hasText: '引文已复制' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(
    copied,
    '沈知行通报了上半年各项工作的推进情况。”——《堤报》：柳堤街道召开年中工作推进会，2021年7月2日，第 1 版',
  );
});

test('what was read is told at the foot, so that nothing found is not taken for nothing there', async () => {
  const page = await stage.open(`/page.html${hash({ q: '查无此人' })}`);
  await page.getByText('没有找到“查无此人”').waitFor();
  await page.getByText(/据 5 期报纸、5 篇报道（2019年5月20日 至 2023年10月12日）/).waitFor();
  await page.getByText('查不到，不等于没有发生。').waitFor();
});

test('an address that names nobody says so', async () => {
  const page = await stage.open(`/page.html${hash({ entity: 'person/nobody' })}`);
  await title(page).filter({ hasText: '这里没有这一条' }).waitFor();
});

test('when the server fails the reader is told, and may try again', async () => {
  stage.site.failing.add('/graph/');
  const page = await stage.open(`/page.html${shen}`);
  await page.getByRole('alert').filter({ hasText: '暂时无法读取' }).waitFor();
  stage.site.failing.clear();
  await page.getByRole('button', { name: '重试' }).click();
  await title(page).filter({ hasText: '沈知行' }).waitFor();
});

test('everything fits on a screen of 320 px', async () => {
  const page = await stage.open('/page.html', { viewport: { width: 320, height: 640 } });
  for (const [view, fragment] of Object.entries(views)) {
    await turn(page, fragment);
    await unfold(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${view} is ${overflow} px too wide`);
  }
});

test('an English reader gets English words around the Chinese names', async () => {
  const page = await stage.open(`/english.html${shen}`);
  await page.getByRole('heading', { name: 'Met with' }).waitFor();
  await page
    .getByRole('button', { name: /^Source/ })
    .first()
    .waitFor();
});

test('only the index is asked for, and nothing twice', async () => {
  const before = askedOf(stage.site).length;
  const page = await stage.open(`/page.html${shen}`);
  await settled(page);
  const asked = askedOf(stage.site).slice(before);
  assert.is(new Set(asked).size, asked.length);
});

/** Goes to another page of the widget by its address. */
async function turn(page: Page, fragment: string): Promise<void> {
  await settled(page);
  await page.evaluate((hash) => (location.hash = hash), fragment);
  await settled(page);
}

/** Opens the words of every row. */
const unfold = (page: Page): Promise<void> =>
  page.locator('bulletin-search').evaluate((element) => {
    for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('[aria-expanded=false]:not(input)') ?? [])
      button.click();
  });

async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const isFocused = (element: Element): boolean => element.matches(':focus');

test.run();
