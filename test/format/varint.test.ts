/** Numbers as text. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeNumbers, encodeNumbers } from '../../packages/core/src/format/varint.js';

test('numbers are written as source maps write them, without a sign', () => {
  assert.is(encodeNumbers([0, 31, 32, 1000]), 'AfgBof');
});

test('any numbers come back as they went', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => assert.equal(decodeNumbers(encodeNumbers(numbers)), numbers)),
    { seed: 1, numRuns: 200 },
  );
});

test('a text that is cut, or none of numbers, is told from one', () => {
  assert.is(decodeNumbers('g'), null);
  assert.is(decodeNumbers('A?'), null);
  assert.is(decodeNumbers('gggggggggA'), null);
});

test.run();
