/** What comes out of the printer: the words that are open and their sources, and nothing to press. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { settled } from './reader.js';
import { hash, setStage, type Stage } from './stage.js';
import { idOf } from './town.js';

const test = suite('print');
let stage: Stage;
test.before(async () => {
  stage = await setStage();
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const views: Readonly<Record<string, string>> = {
  home: '',
  results: hash({ q: '柳堤' }),
  question: hash({ q: '谁见过沈知行' }),
  person: hash({ entity: idOf('沈知行') }),
  'as of': hash({ entity: idOf('沈知行'), on: '2021-09' }),
  organisation: hash({ entity: 'organisation/柳堤街道办事处' }),
  place: hash({ entity: 'place/听荷里邻里中心' }),
  event: hash({ entity: 'event/年中工作推进会@2021-06-30' }),
  article: hash({ entity: 'article/堤报-2021-07.txt#0' }),
  picture: hash({ around: idOf('沈知行') }),
  link: hash({ link: idOf('方若溪'), with: idOf('乔砚秋') }),
  linked: `${hash({ link: idOf('沈知行'), with: idOf('陆怀瑾') })}&with=${encodeURIComponent(idOf('乔砚秋'))}`,
};

/** Fields and buttons that take room on paper; names that are buttons where pages have no address are text there. */
const pressed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...(document.querySelector('bulletin-search')?.shadowRoot?.querySelectorAll('input, select, button') ?? [])]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => element.outerHTML.slice(0, 80)),
  );

for (const [name, at] of Object.entries(views)) {
  test(`the page of ${name} prints without anything to press, black on white in the dark too`, async () => {
    const page = await stage.open(`/page.html${at}`, { colorScheme: 'dark' });
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await pressed(page), []);
    const colours = await page
      .locator('bulletin-search .frame')
      .evaluate((frame) => [getComputedStyle(frame).color, getComputedStyle(frame).backgroundColor]);
    assert.equal(colours, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
}

test('words that are open are printed with the address of their original', async () => {
  const page = await stage.open(`/page.html${views['person']}`);
  await settled(page);
  await page.getByRole('button', { name: /^原文/ }).first().click();
  await page.getByRole('figure').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.getByRole('figure').first().isVisible());
  const shown = await page
    .getByRole('link', { name: '查看原件' })
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  assert.match(shown, /attr\(href\)|example\.org/);
});

test.run();
