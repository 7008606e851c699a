/** Questions in words, results as they come in, and how little is read to open a person. */
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { paperIndex, personId } from './paper.js';
import { settled } from './reader.js';
import { hash, pageWith, setStage, type Stage } from './stage.js';

const test = suite('questions');
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

const answers = (page: Page) => page.getByRole('region', { name: '对问题的回答' });
const asking = (words: string) => stage.open(`/paper.html${hash({ q: words })}`);

test('a question is said back and answered for each who may be meant, with the words', async () => {
  const page = await asking('谁见过沈知行');
  await answers(page).getByText('谁见过沈知行 (柳堤街道办事处主任)').waitFor();
  await answers(page).getByText('谁见过沈知行 (松岭镇人民政府副镇长)').waitFor();
  await answers(page).getByText('读过的报纸里没有这样的记载。').waitFor();
  const lu = answers(page).getByRole('listitem').filter({ hasText: '陆怀瑾' });
  assert.match(await lu.innerText(), '写明同做一事 · 4 次');
  await lu.getByRole('button', { name: /^原文/ }).click();
  await lu.getByRole('figure').first().waitFor();
  await answers(page).getByRole('link', { name: '沈知行的全部记载' }).first().click();
  await page.getByRole('heading', { name: '职务' }).waitFor();
});

test('who held a post is answered by those seen in it, and when', async () => {
  const page = await asking('历任柳堤街道办事处主任');
  await answers(page).getByRole('listitem').first().waitFor();
  assert.match(await answers(page).innerText(), /纪行舟[^]*沈知行/);
});

test('names alone are no question', async () => {
  const page = await asking('沈知行');
  await settled(page);
  await page
    .getByText(/条结果/)
    .first()
    .waitFor();
  assert.is(await answers(page).count(), 0);
});

test('opening a person asks for six files at most, code included, and the rest when the reader wants it', async () => {
  const page = await stage.open('/paper.html');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('about:blank');
  asked.length = 0;
  await page.goto(`${stage.site.origin}/paper.html${hash({ entity: personId('沈知行') })}`);
  await page.getByRole('heading', { name: '同场人物' }).waitFor();
  const files = asked.filter((path) => path !== '/paper.html' && path !== '/favicon.ico');
  assert.ok(files.length <= 6, files.join(' '));
  await page.getByText(/64 人/).waitFor();
  await page.getByRole('button', { name: '列出全部' }).click();
  await page.getByRole('button', { name: '列出全部' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '再看 56 条' }).waitFor();
});

test.run();
