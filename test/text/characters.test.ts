/** Characters: look-alikes, kinds, widths. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import {
  hanCount,
  isHanUnit,
  isInvisibleUnit,
  isSpaceUnit,
  plainUnit,
  widthOf,
} from '../../packages/core/src/text/characters.js';

const plain = (text: string) =>
  Array.from({ length: text.length }, (_, i) => String.fromCharCode(plainUnit(text.charCodeAt(i)))).join('');

test('radicals of both blocks become the characters that they are printed for', () => {
  assert.is(plain('⽼西⻔区⻓⾦⻢⺠⻰⻛⼀⼈'), '老西门区长金马民龙风一人');
});

test('compatibility ideographs, full-width letters and vertical brackets become plain', () => {
  assert.is(plain('\uF914２０２１ＡＰＰａ︵︶︽︾﹁﹂'), '樂2021APPa（）《》「」');
});

test('plain text stays as it is, punctuation of full width too', () => {
  const text = '河湾镇，召开：“会议”（2021）〇㐀𠮷 Act+…——';
  assert.is(plain(text), text);
});

test('no look-alike is left for a second round', () => {
  for (let code = 0; code <= 0xffff; code += 1) assert.is(plainUnit(plainUnit(code)), plainUnit(code));
});

test('no white space is invisible, and no character is either', () => {
  for (let code = 0; code <= 0xffff; code += 1)
    assert.not(
      (isSpaceUnit(code) && isInvisibleUnit(code)) || (isHanUnit(code) && (isSpaceUnit(code) || isInvisibleUnit(code))),
    );
});

test('width counts squares of print, a rare character one', () => {
  assert.is(widthOf('河湾，镇'), 4);
  assert.is(widthOf('2021 年'), 3);
  assert.is(widthOf('𠮷'), 1);
  assert.is(hanCount('𠮷河 a，'), 2);
});

test.run();
