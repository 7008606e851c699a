/** What was read is remembered by what it takes. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openCache } from '../../packages/core/src/stages/query/cache.js';

test('of what was read so many bytes are remembered, and what was unused for longest goes first', async () => {
  const cache = openCache(100);
  const read: string[] = [];
  const ask = (name: string, bytes: number) =>
    cache(name, async (_, weigh) => {
      read.push(name);
      weigh(bytes);
      return name;
    });
  for (const name of ['a', 'b', 'a']) await ask(name, 40);
  await ask('c', 60);
  assert.equal(read, ['a', 'b', 'c']);
  await ask('a', 40);
  await ask('c', 60);
  assert.equal(read, ['a', 'b', 'c']);
  await ask('b', 40);
  assert.equal(read, ['a', 'b', 'c', 'b']);
});

test('what weighs nothing stays, and what is larger than all is not in the way of the others for long', async () => {
  const cache = openCache(100);
  let times = 0;
  const weightless = () => cache('manifest', async () => ++times);
  await weightless();
  for (const name of ['a', 'b']) await cache(name, async (_, weigh) => weigh(400));
  assert.is(await weightless(), 1);
});

test('what failed is asked for again', async () => {
  const cache = openCache(100);
  const failing = cache('a', async () => Promise.reject(new Error('gone')));
  assert.is(await failing.catch(({ message }: Error) => message), 'gone');
  assert.is(await cache('a', async () => 'here'), 'here');
});

test.run();
