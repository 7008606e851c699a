/** Numbers in figures and characters. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { numberOf } from '../../packages/core/src/text/numerals.js';

const t = (words: string, value: number | null) =>
  test(`${words} is ${value}`, () => assert.is(numberOf(words), value));

t('42', 42);
t('４２', 42);
t('二〇二一', 2021);
t('二○二零', 2020);
t('一九', 19);
t('十', 10);
t('十二', 12);
t('二十', 20);
t('三十一', 31);
t('廿三', 23);
t('廿', 20);
t('初五', 5);
t('一百二十八', 128);
t('一百零八', 108);
t('两千三百', 2300);
t('', null);
t('期', null);
t('4期', null);

test.run();
