/** Who was seen in the posts of a body, over time. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { holdersOf } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { holds, viewOf } from '../help/view.js';
import { inPages, liang, office, opened, su, zhou } from '../help/willow-bay.js';

const posts = [
  holds(su, office, '主任', ['2021-05', '2022-01-01']),
  holds(zhou, office, '主任', ['2019-01-01', '2020']),
  holds(liang, office, '副主任', ['2021-05-01']),
];
const { index } = await opened(writeIndex(viewOf([office, zhou, su, liang], posts), inPages));
const names = async (options: object) =>
  (await holdersOf(index, office.id, options)).map(({ title, holders }) => [
    title,
    ...holders.map((h) => h.person.name),
  ]);

test('each post of a body has those seen in it, the earliest first', async () => {
  assert.equal(await names({}), [
    ['主任', zhou.name, su.name],
    ['副主任', liang.name],
  ]);
});

test('one title, or one period, shows no other', async () => {
  assert.equal(await names({ title: '主任' }), [['主任', zhou.name, su.name]]);
  assert.equal(await names({ since: '2020-06', until: '2020-06' }), [['主任', zhou.name]]);
  assert.equal(await names({ since: '2023' }), []);
});

test('a person has no holders', async () => {
  assert.equal(await holdersOf(index, zhou.id), []);
});

test.run();
