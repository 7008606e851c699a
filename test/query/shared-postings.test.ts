/** What lists of pairs have in common: the best of it is what stands first where all of it is sorted. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { GraphIndex } from '../../packages/core/src/query.js';
import { counted, type Listed } from '../../packages/core/src/stages/query/shared-postings.js';

const articles = 600;
// Of an index this asks for no more.
const index = { counts: { article: articles }, breathe: () => undefined } as unknown as GraphIndex;

/** A list of a pair with each article on the level told; what has no level is not on it. */
const listed = (levels: readonly (number | null)[], isWhole: boolean): Listed => ({
  ...{ gram: '广场', next: '', count: levels.length, rest: { from: 0, pages: isWhole ? 0 : 1 } },
  levels: [0, 1, 2, 3].map((wanted) =>
    Uint32Array.from(levels.flatMap((level, ordinal) => (level === wanted ? [ordinal] : []))),
  ),
});

const level = fc.option(fc.constantFrom(0, 1, 2, 3), { freq: 3 });
const lists = fc.array(
  fc
    .tuple(fc.array(level, { minLength: 1, maxLength: articles, size: 'max' }), fc.boolean())
    .map(([levels, isWhole]) => listed(levels, isWhole)),
  { minLength: 1, maxLength: 4 },
);

const isOn = ({ levels }: Listed, ordinal: number) => levels.some((some) => some.includes(ordinal));

test('the best few are those that stand first among all, in the same order, and so are those that are wanted', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.integer({ min: 1, max: 150 }), async (some, most) => {
      const { likely } = await counted(index, some, null);
      const all = likely.best(Infinity);
      assert.is(all.length, likely.count);
      assert.equal(likely.best(most), all.slice(0, most));
      const isWanted = (ordinal: number) => ordinal % 7 === 3;
      assert.equal(likely.best(most, isWanted), all.filter(isWanted).slice(0, most));
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('those on more lists stand before all others, and who is missing on a whole list nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (some) => {
      const { likely, sure } = await counted(index, some, null);
      const all = likely.best(Infinity);
      const times = all.map((ordinal) => some.filter((list) => isOn(list, ordinal)).length);
      assert.equal(
        times,
        [...times].sort((a, b) => b - a),
      );
      assert.is(sure, times.filter((time) => time === some.length).length);
      const whole = some.filter(({ rest }) => rest.pages === 0);
      assert.ok(all.every((ordinal) => whole.every((list) => isOn(list, ordinal))));
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('of two that lists say as much of, the first stands first; what a better level says stands before both', async () => {
  const { likely } = await counted(
    index,
    [listed([3, 0, 3, null, 2, 0], true), listed([3, 0, 3, 3, 3, 1], true)],
    null,
  );
  assert.equal(likely.best(9), [1, 5, 4, 0, 2]);
  assert.equal(likely.best(2), [1, 5]);
});

test('counting takes no article off a list that is asked for again', async () => {
  const some = [listed([3, 3, 3, 3, 3], true), listed([0, null, 0, null, 0, 0], true)];
  const ask = async (mayShow: ((ordinal: number) => boolean) | null) =>
    (await counted(index, some, mayShow)).likely.best(9);
  assert.equal(await ask(null), [0, 2, 4]);
  assert.equal(await ask((ordinal) => ordinal > 1), [2, 4]);
  assert.equal(await ask(null), [0, 2, 4]);
});

test.run();
