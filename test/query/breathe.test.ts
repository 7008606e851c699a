/** A search never holds the thread for long. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { breatheBy, pauseOfThread } from '../../packages/core/src/stages/query/breathe.js';
import { openIndex, search, type SearchOptions } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { inPages } from '../help/willow-bay.js';
import type { GraphView } from '../../packages/core/src/model/view.js';
import { article, person, viewOf } from '../help/view.js';

/** Holds the thread for so many milliseconds. */
function hold(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('the thread is let go after some milliseconds of work, not before', async () => {
  let pauses = 0;
  const breathe = breatheBy(async () => void pauses++);
  await breathe();
  const before = pauses;
  assert.is(breathe(), undefined);
  hold(6);
  await breathe();
  assert.is(pauses, before + 1);
});

test('whoever waits for the thread has it before a pause ends', async () => {
  const told: string[] = [];
  setImmediate(() => told.push('other'));
  await pauseOfThread();
  await pauseOfThread();
  told.push('search');
  assert.equal(told, ['other', 'search']);
});

/** How often the thread is let go during the search, by a clock on which everything takes long. */
async function pausesOf(view: GraphView, typed: string, options: SearchOptions): Promise<number> {
  const folder = writeIndex(view, { ...inPages, pageSize: 32_000 });
  let pauses = 0;
  const index = await openIndex(async (name) => folder.get(name) ?? null, { pause: async () => void pauses++ });
  const clock = performance.now.bind(performance);
  let now = clock();
  performance.now = () => (now += 10);
  try {
    await search(index, typed, options);
    return pauses;
  } finally {
    performance.now = clock;
  }
}

test('a page of many names is opened in slices', async () => {
  const options = { text: false };
  const people = (count: number) =>
    viewOf(
      Array.from({ length: count }, (_, i) => person(`周${String.fromCodePoint(0x4e00 + i)}明`)),
      [],
    );
  const [few, many] = [await pausesOf(people(8), '周', options), await pausesOf(people(88), '周', options)];
  assert.ok(many >= few + 10, `${few} and ${many} pauses`);
});

test('articles are looked through in slices', async () => {
  const papers = (count: number) =>
    viewOf(
      Array.from({ length: count }, (_, i) => article(`${i}.txt`, 0, { name: '', text: `广场舞第${i}场` })),
      [],
    );
  const options = { types: ['article'], limit: 40 } as const;
  const [few, many] = [await pausesOf(papers(5), '广场舞', options), await pausesOf(papers(35), '广场舞', options)];
  assert.ok(many >= few + 25, `${few} and ${many} pauses`);
});

test.run();
