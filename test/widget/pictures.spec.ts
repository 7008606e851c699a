/** The picture of a neighbourhood, in a real browser: nothing lies on anything, and it can be walked by mouse and keyboard. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { title } from './reader.js';
import { paperIndex, personId } from './paper.js';
import { hash, pageWith, setStage, type Stage } from './stage.js';

const test = suite('pictures');
let stage: Stage;
test.before(async () => {
  const files = [...paperIndex()].map(([name, bytes]) => [`/paper/${name}`, Buffer.from(bytes).toString()]);
  stage = await setStage({
    ...Object.fromEntries(files),
    '/paper.html': pageWith('<bulletin-search src="paper/"></bulletin-search>'),
  });
});
test.after.each(() => stage.clear());
test.after(() => stage.close());

const around = (name: string): string => `/paper.html${hash({ around: personId(name) })}`;
const drawing = (page: Page) => page.getByRole('group', { name: /^往来图/ });

/** Boxes of all names seen, as the browser draws them, that lie on another. */
const collisions = (page: Page): Promise<string[]> =>
  drawing(page).evaluate((svg) => {
    const boxes = [...svg.querySelectorAll('text')].map(
      (text) => [text.textContent, text.getBoundingClientRect()] as const,
    );
    return boxes.flatMap(([name, a], i) =>
      boxes
        .slice(i + 1)
        .filter(([, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map(([other]) => `${name} lies on ${other}`),
    );
  });

test('no name lies on another, with few neighbours and with sixty, on a phone and on a wide page', async () => {
  for (const width of [320, 760, 1280]) {
    const page = await stage.open(around('沈知行'), { viewport: { width, height: 900 } });
    await drawing(page).waitFor();
    assert.is(await drawing(page).getByRole('link').count(), 60);
    assert.equal(await collisions(page), [], `${width} px`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${width} px`);
    await page.goto(stage.site.origin + around('白景行'));
    await title(page).filter({ hasText: '白景行的往来' }).waitFor();
    assert.equal(await collisions(page), [], `${width} px, few`);
    await page.context().close();
  }
});

test('the list beside the picture names all that is drawn, with the words of each', async () => {
  const page = await stage.open(around('白景行'));
  const drawn = await drawing(page).getByRole('link').allInnerTexts();
  for (const name of drawn) await page.getByRole('listitem').filter({ hasText: name }).first().waitFor();
  const shen = page.getByRole('listitem').filter({ hasText: '沈知行' }).first();
  await shen.getByRole('button', { name: /^原文/ }).click();
  await shen.getByRole('figure').first().waitFor();
});

test('the keyboard alone walks from one to the next, and the way back is there', async () => {
  const page = await stage.open(around('白景行'));
  const first = drawing(page).getByRole('link').first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  const there = await page.evaluate(() => {
    const root = document.querySelector('bulletin-search')?.shadowRoot;
    return root?.activeElement?.querySelector('title')?.textContent ?? '';
  });
  assert.ok(there !== '' && there !== '沈知行', there);
  assert.is(await drawing(page).locator('[tabindex="0"]').count(), 1, 'one stop of the Tab key');
  await page.keyboard.press('Enter');
  await title(page)
    .filter({ hasText: `${there}的往来` })
    .waitFor();
  await page.goBack();
  await title(page).filter({ hasText: '白景行的往来' }).waitFor();
});

test('a click walks to a name, which is read out with its type and how often they met', async () => {
  const page = await stage.open(around('白景行'));
  await drawing(page).getByRole('link', { name: '沈知行，人物，3 次' }).click();
  await title(page).filter({ hasText: '沈知行的往来' }).waitFor();
  await page.getByRole('link', { name: '全部记载' }).click();
  await page.getByRole('heading', { name: '职务' }).waitFor();
  await page.getByRole('link', { name: '往来图' }).click();
  await drawing(page).waitFor();
});

test('years narrow the picture', async () => {
  const page = await stage.open(around('沈知行'));
  await page.getByLabel('止').selectOption('2019');
  await drawing(page)
    .getByRole('link', { name: /陆怀瑾/ })
    .waitFor({ state: 'detached' });
  await drawing(page)
    .getByRole('link', { name: /顾存义/ })
    .waitFor();
});

test('the picture has no accessibility violation, in light or in dark', async () => {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await stage.open(around('沈知行'), { colorScheme });
    await drawing(page).waitFor();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    assert.equal(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
      colorScheme,
    );
  }
});

test.run();
