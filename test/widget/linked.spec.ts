/** How three things and more are linked: chosen one after another, shown with the words of each, kept in the address. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { box, options, title } from './reader.js';
import { hash, setStage, type Stage } from './stage.js';
import { idOf } from './town.js';

const test = suite('linked');
let stage: Stage;
test.before(async () => {
  stage = await setStage();
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const linked = (first: string, ...others: readonly string[]): string =>
  `#${new URLSearchParams([['link', first], ...others.map((id) => ['with', id])])}`;
const three = linked(idOf('沈知行'), idOf('陆怀瑾'), idOf('乔砚秋'));

test('to two a third is added by name, and the back button takes it away again', async () => {
  const page = await stage.open(`/page.html${hash({ link: idOf('沈知行'), with: idOf('陆怀瑾') })}`);
  await page.getByRole('link', { name: '再加一位人物或一个机构' }).click();
  const other = page.getByRole('combobox', { name: '选择要与沈知行、陆怀瑾对照的人物或机构' });
  await other.fill('乔砚秋');
  await options(page).filter({ hasText: '乔砚秋' }).click();
  await title(page).filter({ hasText: '沈知行、陆怀瑾 与 乔砚秋' }).waitFor();
  assert.is(decodeURIComponent(page.url()).match(/with=/g)?.length, 2);
  await page.goBack();
  await other.waitFor();
  await page.goBack();
  await title(page).filter({ hasText: '沈知行 与 陆怀瑾' }).waitFor();
  await page.goForward();
  await page.goForward();
  await title(page).filter({ hasText: '沈知行、陆怀瑾 与 乔砚秋' }).waitFor();
});

test('no line of a chain ends within a date, however narrow the page is', async () => {
  const page = await stage.open(`/page.html${hash({ link: idOf('方若溪'), with: idOf('陆怀瑾') })}`);
  await page.locator('.chain').first().waitFor();
  for (const width of [280, 300, 320, 340, 360, 380]) {
    await page.setViewportSize({ width, height: 900 });
    const { dates, parted } = await page.evaluate(() => {
      const root = document.querySelector('bulletin-search')?.shadowRoot;
      const texts = [...(root?.querySelectorAll('.chain .quiet') ?? [])].flatMap(({ childNodes }) => [...childNodes]);
      const found = texts.flatMap((text) =>
        [...(text.textContent ?? '').matchAll(/\d{4}年\d+月\d+日/g)].map(({ 0: date, index }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + date.length);
          return { date, lines: new Set([...range.getClientRects()].map(({ top }) => top)).size };
        }),
      );
      return { dates: found.length, parted: found.filter(({ lines }) => lines > 1).map(({ date }) => date) };
    });
    assert.ok(dates > 0);
    assert.equal(parted, [], `${width} px`);
  }
});

test('what all three share is shown with what each of them did there, and the words of each', async () => {
  const page = await stage.open(`/page.html${three}`);
  await page.getByRole('heading', { name: '共同的活动' }).waitFor();
  const row = page.getByRole('listitem').filter({ hasText: '听荷里邻里中心启用仪式' }).first();
  assert.match(await row.innerText(), /沈知行 出席[^]*陆怀瑾 出席[^]*乔砚秋 主持或带队/);
  await row.getByRole('button', { name: /^原文/ }).click();
  for (const name of ['沈知行', '陆怀瑾', '乔砚秋'])
    await row.locator('figure mark').filter({ hasText: name }).first().waitFor();
});

test('years, what stands between, and acts narrow it, and the address keeps that', async () => {
  const page = await stage.open(`/page.html${three}`);
  await page.getByRole('heading', { name: '共同的活动' }).waitFor();
  await page.getByLabel('止').selectOption('2022');
  await page.getByRole('heading', { name: '共同的活动' }).waitFor({ state: 'hidden' });
  assert.match(page.url(), 'until=2022');
  await page.reload();
  await page.getByText('乔砚秋与其余各方之间没有找到关联').waitFor();
  assert.is(await page.getByLabel('止').inputValue(), '2022');
});

test('those who share nothing are joined by the fewest links, each with its words, and who stays apart is told', async () => {
  const page = await stage.open(`/page.html${linked(idOf('方若溪'), idOf('陆怀瑾'), idOf('科员'))}`);
  await page.getByRole('heading', { name: '把他们连起来的记载' }).waitFor();
  const tree = page.locator('section.tree');
  await tree.getByText('沈知行').first().waitFor();
  const [first] = await tree.getByRole('button', { name: /^原文/ }).all();
  await first?.click();
  await tree.getByRole('figure').first().waitFor();
  await page.getByText('沈知行与其余各方之间没有找到关联').waitFor();
});

test('of several one is left out again, and two are shown as two', async () => {
  const page = await stage.open(`/page.html${three}`);
  await page.getByRole('link', { name: '去掉乔砚秋' }).click();
  await title(page).filter({ hasText: '沈知行 与 陆怀瑾' }).waitFor();
  await page.getByRole('heading', { name: '第 1 条，2 步' }).waitFor();
});

test('the method of the tag links several', async () => {
  const page = await stage.open('/page.html');
  await box(page).waitFor();
  await page
    .locator('bulletin-search')
    .evaluate(
      (element, ids) => (element as unknown as { open(...all: readonly string[]): void }).open(...ids),
      [idOf('沈知行'), idOf('陆怀瑾'), idOf('乔砚秋')],
    );
  await title(page).filter({ hasText: '沈知行、陆怀瑾 与 乔砚秋' }).waitFor();
});

test.run();
