import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { linesOf } from '../../packages/widget/src/picture.js';
import { nextThatWay } from '../../packages/widget/src/views/spot-keys.js';
import { place, pullOf, type Placed, type Spot, type Tie } from '../../packages/widget/src/views/spots.js';

/** As many spots as asked for, with names short and long. */
const spots = (count: number): Spot[] =>
  Array.from({ length: count + 1 }, (_, index) => ({
    ...{ id: `thing/${index}`, size: index === 0 ? 20 : 14, weight: index % 5 },
    lines: linesOf('柳堤街道人大代表联络站办公室'.slice(0, 2 + ((index * 7) % 12))),
  }));
const ties: readonly Tie[] = [
  ['thing/1', 'thing/2', 1],
  ['thing/2', 'thing/5', 0.5],
];

const overlapping = (placed: readonly Placed[]): string[] =>
  placed.flatMap((a, i) =>
    placed
      .slice(i + 1)
      .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
      .map((b) => `${a.id} lies on ${b.id}`),
  );

/** Pulled and placed. */
const placed = async (all: readonly Spot[], tied: readonly Tie[], width: number): Promise<readonly Placed[]> =>
  place(all, await pullOf(all, tied), width);

test('no name lies on another and none leaves the drawing, however many there are', async () => {
  for (const width of [320, 640]) {
    for (const count of [5, 23, 60]) {
      const all = await placed(spots(count), ties, width);
      assert.is(all.length, count + 1);
      assert.equal(overlapping(all), [], `${count} names, ${width} wide`);
      for (const { x, y, width: own, height } of all) {
        assert.ok(
          x >= own / 2 - 1e-6 && x <= width - own / 2 + 1e-6 && y >= height / 2,
          `${count} names, ${width} wide`,
        );
      }
    }
  }
});

test('the same names give the same picture', async () => {
  assert.equal(await placed(spots(40), ties, 640), await placed(spots(40), ties, 640));
});

test('one alone, and one without neighbours, can be drawn', async () => {
  assert.is((await placed(spots(0), [], 320)).length, 1);
  assert.equal(overlapping(await placed(spots(1), [], 320)), []);
});

test('a long name takes two lines and is cut beyond', () => {
  assert.equal(linesOf('沈知行'), ['沈知行']);
  assert.equal(linesOf('柳堤街道人大代表联络站'), ['柳堤街道人大', '代表联络站']);
  assert.is(linesOf('一'.repeat(40)).join('').length, 16);
  assert.match(linesOf('一'.repeat(40)).join(''), '…');
});

test('an arrow key leads to the nearest name that way, and nowhere where there is none', () => {
  const points = [
    { x: 10, y: 0 },
    { x: 30, y: 0 },
    { x: 12, y: 40 },
    { x: -5, y: 1 },
  ];
  const from = { x: 0, y: 0 };
  assert.is(nextThatWay(from, points, ['x', 1]), 0);
  assert.is(nextThatWay(from, points, ['x', -1]), 3);
  assert.is(nextThatWay(from, points, ['y', -1]), -1);
});

test.run();
