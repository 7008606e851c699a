/** Full text: what is found by its words, and how many files that takes. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { search } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { inPages, opened } from '../help/willow-bay.js';
import { article, viewOf } from '../help/view.js';

/** An index of articles with these texts, one a bulletin, the last the newest. */
const indexOf = (texts: readonly string[], pageSize = 1000) =>
  opened(
    writeIndex(
      viewOf(
        texts.map((text, i) => article(`${String(i).padStart(4, '0')}.txt`, 0, { name: '', text })),
        [],
      ),
      { ...inPages, pageSize },
    ),
  );

const filesOf = (read: readonly string[]) => read.map((name) => name.replace(/-.*$/u, ''));

/** Sixty squares, in every tenth of which somebody dances. */
const squares = Array.from({ length: 60 }, (_, i) => (i % 10 === 3 ? '居民在广场舞动红绸' : `广场路${i}号开了一家店`));

test('a word of three characters costs one page of pairs and one of articles', async () => {
  const { index, read } = await indexOf(squares, 2000);
  read.length = 0;
  let first: readonly string[] = [];
  const onPartial = () => void (first = first.length > 0 ? first : filesOf(read));
  const { results } = await search(index, '广场舞', { onPartial });
  assert.is(results.length, 6);
  assert.equal([...first].sort(), ['articles', 'grams']);
});

test('the first texts are told before others are asked for, as long as whoever is told wants to wait', async () => {
  const { index, read } = await indexOf(squares, 2000);
  let shown = 0;
  const onPartial = async () => {
    const before = read.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    shown += 1;
    assert.is(read.length, before);
  };
  const { results } = await search(index, '开了一家店', { onPartial });
  assert.is(shown, 1);
  assert.is(results.length, 10);
});

test('a word that stands in few of the thousands of articles that have its first pair is found', async () => {
  const many = Array.from({ length: 1300 }, (_, i) => (i === 7 ? '广场鼓声不断' : `广场路${i}号`));
  const { index } = await indexOf(many, 32_000);
  const { results } = await search(index, '广场鼓');
  assert.equal(
    results.map(({ id }) => id),
    ['article/0007.txt#0'],
  );
});

test('what is found has the words, and what has the words is found', async () => {
  const characters = fc.constantFrom(...'广场舞路');
  const text = fc.string({ unit: characters, minLength: 3, maxLength: 9 });
  const property = fc.asyncProperty(
    fc.array(text, { minLength: 30, maxLength: 60 }),
    fc.string({ unit: characters, minLength: 2, maxLength: 5 }),
    async (texts, word) => {
      const { index } = await indexOf(texts);
      const { results } = await search(index, word, { types: ['article'], limit: 100 });
      const having = texts.flatMap((one, i) =>
        one.includes(word) ? `article/${String(i).padStart(4, '0')}.txt#0` : [],
      );
      assert.equal(results.map(({ id }) => id).sort(), having);
    },
  );
  await fc.assert(property, { seed: 1, numRuns: 25 });
});

test.run();
