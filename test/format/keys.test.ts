/** Ascending keys written by what they do not share. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as fc from 'fast-check';
import { decodeKeys, encodeKeys } from '../../packages/core/src/format/keys.js';

test('a key says how much it shares with the one before, then the rest', () => {
  assert.is(encodeKeys(['b', 'c', 'ch', 'chang', 'd', '周', '周明']), 'AbAcBhCangAdA周B明');
  assert.equal(decodeKeys('AbAcBhCangAdA周B明'), ['b', 'c', 'ch', 'chang', 'd', '周', '周明']);
  assert.equal(decodeKeys(''), []);
});

test('any keys without capitals come back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (words) => {
      const keys = words.map((word) => word.replace(/[A-Z]/gu, '')).sort();
      const written = JSON.parse(JSON.stringify(encodeKeys(keys))) as string;
      assert.equal(decodeKeys(written), keys);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test.run();
