import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isMaskOf, maskNames, maskSpans, tableOf } from '../../packages/core/src/stages/resolve/mask.js';

const hide = (text: string, names: readonly string[], keep: readonly string[] = []) =>
  maskNames(text, { hide: [tableOf(names)], keep: [tableOf(keep)] });

test('each character of a name becomes one mask', () => {
  assert.is(hide('田秀兰和邻居', ['田秀兰']), '○○○和邻居');
});

test('a name broken by spaces or line breaks is masked, and the breaks stay', () => {
  assert.is(hide('田 秀\n\n兰和田秀　兰', ['田秀兰']), '○ ○\n\n○和○○　○');
});

test('a form with an honorific is masked as a whole', () => {
  assert.is(hide('田阿姨说', ['田秀兰', '田阿姨']), '○○○说');
});

test('a longer name that is to stay is not torn', () => {
  assert.is(hide('沈砚到场，沈砚秋讲话', ['沈砚'], ['沈砚秋']), '○○到场，沈砚秋讲话');
});

test('names that overlap are masked both', () => {
  assert.is(hide('田秀兰芝', ['田秀兰', '秀兰芝']), '○○○○');
});

test('a single character is no name', () => {
  assert.is(hide('田里', ['田']), '田里');
});

test('spans are masked but for white space', () => {
  assert.is(maskSpans('甲乙 丙丁', [{ from: 1, to: 4 }]), '甲○ ○丁');
  assert.is(maskSpans('甲乙', [{ from: -3, to: 1 }]), '○乙');
});

test('a masked text is a mask of its original, and of nothing else', () => {
  assert.ok(isMaskOf('○○○和邻居', '田秀兰和邻居'));
  assert.not(isMaskOf('○○○和邻舍', '田秀兰和邻居'));
  assert.not(isMaskOf('○○和邻居', '田秀兰和邻居'));
});

test('masking never moves a character, and hides every name', () => {
  const text = fc.stringMatching(/^[田秀兰沈 \n]{0,30}$/u);
  fc.assert(
    fc.property(text, (words) => {
      const masked = hide(words, ['田秀兰', '秀兰']);
      assert.ok(isMaskOf(masked, words));
      assert.not.match(masked.replace(/\s/gu, ''), /秀兰/u);
    }),
  );
});

test.run();
