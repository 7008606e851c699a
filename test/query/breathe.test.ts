/** A search never holds the thread for long. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { breatheBy, pauseOfThread } from '../../packages/core/src/stages/query/breathe.js';
import { openIndex, search } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { inPages } from '../help/willow-bay.js';
import { article, viewOf } from '../help/view.js';

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

test('between two pages that take long to read the thread is let go', async () => {
  const texts = Array.from({ length: 60 }, (_, i) => `广场舞第${i}场${'居民散步'.repeat(40)}`);
  const articles = texts.map((text, i) => article(`${i}.txt`, 0, { name: '', text }));
  const folder = writeIndex(viewOf(articles, []), inPages);
  let pauses = 0;
  const pause = async () => void pauses++;
  const reader = async (name: string) => {
    hold(5);
    return folder.get(name) ?? null;
  };
  let pages = 0;
  const index = await openIndex(async (name) => (pages++, reader(name)), { pause });
  await search(index, '广场舞', { limit: 8, types: ['article'] });
  assert.ok(pauses >= pages - 1, `${pauses} pauses over ${pages} files`);
});

test.run();
