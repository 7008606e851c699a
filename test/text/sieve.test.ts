import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sieveOf } from '../../packages/core/src/text/sieve.js';
import { patternsIn } from '../help/patterns.js';

test('a sieve lets pass what may match, and what needs nothing', () => {
  const sieve = sieveOf([/召开|举行/u, /\p{Script=Han}?/u, /会议/u]);
  assert.equal(sieve('召开会议'), [0, 1, 2]);
  assert.equal(sieve('举手，开门'), [0, 1]);
  assert.equal(sieve('举手'), [1]);
  assert.equal(sieve(''), [1]);
});

test('no expression that matches is sifted out, with more clauses than fit a word', () => {
  const characters = Array.from({ length: 80 }, (_, i) => String.fromCharCode(0x4e00 + i));
  const sieve = sieveOf(characters.map((character) => new RegExp(character, 'u')));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...characters)), (text) => {
      assert.equal(
        sieve(text.join('')),
        [...new Set(text.map((one) => characters.indexOf(one)))].sort((a, b) => a - b),
      );
    }),
  );
});

test('of the real rules none that matches is sifted out', () => {
  const { patterns, texts } = patternsIn();
  const sieve = sieveOf(patterns);
  for (const text of texts) {
    const passed = new Set(sieve(text));
    patterns.forEach((pattern, i) => {
      pattern.lastIndex = 0;
      if (!passed.has(i)) assert.not(pattern.test(text), `${String(pattern)} on ${text}`);
    });
  }
});

test.run();
