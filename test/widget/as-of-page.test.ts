/** As of a month, nothing of a page is later. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { coverage, openIndex } from '../../packages/core/src/query.js';
import { readUntil } from '../../packages/widget/src/as-of-page.js';
import { wide } from '../../packages/widget/src/controllers/route-controller.js';
import { askThing } from '../../packages/widget/src/thing-answers.js';
import { idOf, townIndex } from './town.js';

const files = townIndex();
const index = await openIndex((name) => Promise.resolve(files.get(name) ?? null));

const asOf = async (id: string, on: string) => {
  const wish = { narrowing: { ...wide, on }, all: false, isNew: false, show: () => Promise.resolve() };
  const { coverage: _read, span, ...answers } = await askThing(index, id, wish, new AbortController().signal);
  return { ...answers, span };
};

const things = [idOf('沈知行'), idOf('陆怀瑾'), 'organisation/柳堤街道办事处', 'place/听荷里邻里中心', 'place/望湖区'];

test('no date of a later year is left anywhere in the answers, whatever the thing', async () => {
  for (const id of things) {
    const { span: _scale, ...answers } = await asOf(id, '2021-09');
    assert.is(/202[23]/u.exec(JSON.stringify(answers))?.[0], undefined, id);
  }
});

test('a post is told as far as it was seen by then, and a person by the post seen by then', async () => {
  const { page, standing, span } = await asOf(idOf('沈知行'), '2022-12');
  assert.is(span.until, '2023-10-12', 'the scale is that of all times');
  const director = standing?.posts.find(({ title }) => title === '主任');
  assert.equal(director?.window, { since: '2021-07-02', until: '2022-03-11' });
  assert.equal(director?.observedOn, ['2021-07-02', '2022-03-11']);
  assert.is(page?.detail, '柳堤街道办事处主任');
  assert.is(page?.articleCount, 2);
  assert.equal(page?.window, { since: '2021-06-30', until: '2022-03-11' });
});

test('before a thing was seen it has neither window nor post nor articles', async () => {
  const { page, standing, met, entries } = await asOf(idOf('沈知行'), '2020-01');
  assert.equal([page?.window, page?.detail, page?.articleCount], [{ since: null, until: null }, null, 0]);
  assert.equal([standing?.posts, met.people, entries], [[], [], []]);
});

test('a paper is counted as far as it was read by then, and one that began later is none', async () => {
  const { series } = await coverage(index);
  const [paper] = series.filter(({ title }) => title === '堤报');
  assert.ok(paper);
  const until = readUntil(paper, '2022-12');
  assert.equal([until?.bulletins, until?.since, until?.until], [2, '2021-07-02', '2022-03-11']);
  assert.equal(until?.gaps, ['2021-08/2022-02']);
  assert.is(readUntil(paper, '2021-06'), null);
});

test.run();
