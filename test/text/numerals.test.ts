/** Chinese numerals. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { numberOf } from '../../packages/core/src/text/numerals.js';

for (const [words, number] of [
  ['14', 14],
  ['十', 10],
  ['十四', 14],
  ['二十', 20],
  ['二十三', 23],
  ['三十一', 31],
  ['二〇二三', 2023],
  ['二零二一', 2021],
  ['七', 7],
] as const) {
  test(`${words} is ${String(number)}`, () => assert.is(numberOf(words), number));
}

test('words that are no number give none', () => {
  assert.is(numberOf('三月'), null);
  assert.is(numberOf(''), null);
});

test.run();
