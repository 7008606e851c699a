/** A graph in memory answers as its index on disk does. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  asOf,
  ask,
  build,
  connects,
  coverage,
  entity,
  holdersOf,
  indexFiles,
  link,
  met,
  openIndex,
  openKnowledge,
  openView,
  paths,
  related,
  search,
  timeline,
  type GraphIndex,
} from '../../packages/core/src/index.js';
import { openHome, type Home } from '../help/command.js';
import { root } from '../help/source.js';

const test = suite<{ home: Home; opened: readonly GraphIndex[] }>('open-view');
const inputs = [`${root}/fixtures/bulletins/xiaohe-2020.txt`, `${root}/fixtures/bulletins/xiaohe-2023.txt`];

test.before(async (context) => {
  const knowledge = openKnowledge();
  context.home = openHome();
  await build(inputs, { out: `${context.home.path}/index`, knowledge });
  const { value: linked } = await link(inputs, { knowledge });
  if (linked === null) throw new Error('nothing was read');
  context.opened = [
    await openIndex(indexFiles(`${context.home.path}/index`)),
    await openView(linked.view, { knowledge }),
  ];
});
test.after(({ home }) => home.remove());

/** Every question there is, of two people who met and of a body. */
async function everyAnswer(index: GraphIndex): Promise<readonly unknown[]> {
  const people = (await search(index, '书记', { types: ['person'], text: false, limit: 4 })).results;
  const [a = '', b = ''] = people.map(({ id }) => id);
  const page = await entity(index, a);
  const body = page?.posts[0]?.organisation?.id ?? '';
  return [
    people,
    page,
    await search(index, '会议'),
    await related(index, a),
    await met(index, a, { grade: 'article' }),
    await paths(index, a, b),
    await connects(index, [a, b]),
    await timeline(index, a),
    await asOf(index, a, '2023'),
    await holdersOf(index, body),
    await coverage(index),
    await ask(index, `谁见过${page?.name ?? ''}`),
    [index.counts, index.coverage],
  ];
}

test('every question has the same answer from memory as from disk', async ({ opened }) => {
  const [fromDisk = [], fromMemory = []] = await Promise.all(opened.map(everyAnswer));
  assert.equal(fromMemory, fromDisk);
  // Answers that say something: two empty ones would be the same as well.
  const told = fromDisk.map((answer) => JSON.stringify(answer).length);
  assert.ok(
    told.every((length) => length > 30),
    told.join(' '),
  );
});

test('without texts the same names are found, and no text is', async ({ opened: [fromDisk] }) => {
  const { value: linked } = await link(inputs);
  assert.ok(linked);
  const index = await openView(linked.view, { text: false });
  assert.equal((await search(index, '会议', { types: ['article'] })).results, []);
  assert.ok(fromDisk);
  assert.ok((await search(fromDisk, '会议', { types: ['article'] })).results.length > 0);
});

test.run();
