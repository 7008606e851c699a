import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { neededCharacters, mayMatch } from '../../packages/core/src/text/needed.js';

/** The expression needs just these characters. */
function t(pattern: RegExp, expected: string): void {
  assert.equal([...neededCharacters(pattern)].sort(), [...expected].sort(), String(pattern));
}

test('what stands there is needed, what may be absent is not', () => {
  t(/\d{4}年(?<month>\d+)月(?:日)?/u, '年月');
  t(/上?午*了{0,2}好+吗{1,2}/u, '好吗');
  t(/甲\n\u4e59\p{Script=Han}乙/u, '甲乙');
  t(/甲\.(?<name>丙)乙\k<name>/u, '甲.乙丙');
});

test('of alternatives only what all of them need is needed', () => {
  t(/近日|日前/u, '日');
  t(/(?:召开|举行)会/u, '会');
  t(/甲|乙/u, '');
});

test('classes and what only stands around the match need nothing', () => {
  t(/[甲乙\]]丙(?!丁)(?=戊)(?<!己)(?<=庚)/u, '丙');
  t(/^甲$./iu, '');
});

test('a text without a needed character cannot match', () => {
  assert.is(mayMatch('六月', /月\d+日/u), false);
  assert.is(mayMatch('日月', /月\d+日/u), true);
});

test.run();
