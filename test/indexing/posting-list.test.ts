import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { noLevels, PostingList } from '../../packages/core/src/stages/indexing/posting-list.js';

const steps = [0, 1, 31, 32, 4095, 4096, 2 ** 19 - 1, 2 ** 19];
const kinds = [0, 127, 128, 16_383, 16_384, 2 ** 21, 2 ** 28 - 1, 2 ** 28, 2 ** 31 - 1];

test('postings near and far, of common and rare kinds, come back by level as they went in', () => {
  let ordinal = 0;
  const postings = Array.from({ length: 1000 }, (_, i) => {
    ordinal += steps[(i * 5) % steps.length] ?? 0;
    return { ordinal, level: i % 4, kind: kinds[(i * 7) % kinds.length] ?? 0 };
  });
  const list = new PostingList();
  for (const { ordinal, level, kind } of postings) list.push(ordinal, level, kind);
  assert.equal(list.length, postings.length);
  const levels = [0, 1, 2, 3].map((level) => postings.filter((posting) => posting.level === level));
  const columns = levels.map((own) => ({
    ordinals: own.map(({ ordinal }) => ordinal),
    kinds: own.map(({ kind }) => kind),
  }));
  assert.equal(list.levels(), columns);
});

test('an empty list holds nothing', () => {
  assert.equal(new PostingList().length, 0);
  assert.equal(new PostingList().levels(), noLevels());
});

test.run();
