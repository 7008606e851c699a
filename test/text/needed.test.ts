import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { neededCharacters, mayMatch, needsOf } from '../../packages/core/src/text/needed.js';

/** The expression needs one character of each of these. */
function t(pattern: RegExp, ...expected: string[]): void {
  const found = neededCharacters(pattern).map((clause) => [...clause].sort().join(''));
  assert.equal([...found].sort(), expected.map((clause) => [...clause].sort().join('')).sort(), String(pattern));
}

test('what stands there is needed, what may be absent is not', () => {
  t(/[\p{L}]年(?<month>.+)月(?:日)?/u, '年', '月');
  t(/上?午*了{0,2}好+吗{1,2}/u, '好', '吗');
  t(/甲\n\u4e59\p{Script=Han}乙/u, '甲', '\n', '乙');
  t(/甲\.(?<name>丙)乙\k<name>/u, '甲', '.', '乙', '丙');
});

test('of alternatives all that all of them need is needed, else one by which each is told', () => {
  t(/近日|日前/u, '日', '近前');
  t(/(?:召开|举行)会/u, '会', '召举', '开行');
  t(/Ⓟ(?:告诉|对)|的Ⓟ/u, 'Ⓟ', '告对的', '诉对的');
  t(/甲|乙?/u);
});

test('a class needs one of its characters, unless they are too many', () => {
  t(/[甲乙\]]丙[一-三]\d/u, '甲乙]', '丙', '一丁丂七丄丅丆万丈三'.slice(0, 10), '0123456789');
  t(/[^甲][\p{L}丁][一-龥]丙/u, '丙');
});

test('what must stand around a match is needed too, what must not is not', () => {
  t(/丙(?!丁)(?=戊)(?<!己)(?<=庚)/u, '丙', '戊', '庚');
  t(new RegExp('^甲$.', 'v'));
});

test('where case counts for nothing a letter is needed in either', () => {
  t(/甲k[sx]\d/iu, '甲', 'kK\u212a', 'sS\u017fxX', '0123456789');
  t(/甲é/iu, '甲');
});

test('what fewer texts hold is asked first', () => {
  assert.equal(
    needsOf(/Ⓟ，[的在]陪同.*?(?:会见|拜访)/u)
      .slice(0, 2)
      .join(),
    '陪,同',
  );
});

test('a text without a needed character cannot match', () => {
  assert.is(mayMatch('六月', /月\d+日/u), false);
  assert.is(mayMatch('日6月', /月\d+日/u), true);
  assert.is(mayMatch('开会', /(?:召开|举行)会/u), false);
});

test.run();
