import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { groupBy, openClusters } from '../../packages/core/src/stages/resolve/clusters.js';

test('joined things are one set, ascending, by their smallest', () => {
  const clusters = openClusters(5);
  clusters.join(4, 1);
  clusters.join(1, 3);
  assert.equal(clusters.sets(), [[0], [1, 3, 4], [2]]);
});

test('what must stay apart is never joined, not even by way of others', () => {
  const clusters = openClusters(4);
  assert.ok(clusters.part(0, 3));
  assert.ok(clusters.join(0, 1));
  assert.ok(clusters.join(2, 3));
  assert.not(clusters.join(1, 2));
  assert.equal(clusters.sets(), [
    [0, 1],
    [2, 3],
  ]);
});

test('what is one already cannot be parted', () => {
  const clusters = openClusters(2);
  clusters.join(0, 1);
  assert.not(clusters.part(0, 1));
});

test('whatever is tried in whatever order, parted pairs stay parted', () => {
  const pair = fc.tuple(fc.nat(7), fc.nat(7)).filter(([a, b]) => a !== b);
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 5 }), fc.array(pair, { maxLength: 20 }), (parted, joined) => {
      const clusters = openClusters(8);
      for (const [a, b] of parted) clusters.part(a, b);
      for (const [a, b] of joined) clusters.join(a, b);
      for (const [a, b] of parted) assert.is.not(clusters.find(a), clusters.find(b));
    }),
  );
});

test('groups keep the order in which things came', () => {
  assert.equal(
    [...groupBy(['b1', 'a1', 'b2'], (word) => word.slice(0, 1))],
    [
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ],
  );
});

test.run();
