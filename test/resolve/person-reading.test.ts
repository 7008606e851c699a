import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import { shortName } from '../../packages/core/src/stages/resolve/person-reading.js';
import type { Context } from '../../packages/core/src/stages/resolve/reading.js';

const context: Context = {
  rules: identityRules,
  divisions: () => [],
  fold: (text) => text,
  corrections: [],
  tellsClear: true,
  applied() {},
  moved() {},
};
const short = (name: string) => {
  const found = shortName(name, context);
  return found === null ? null : [found.surname, found.title];
};

test('a surname with a title is no full name', () => {
  assert.equal(short('彭书记'), ['彭', '书记']);
  assert.equal(short('欧阳副主任'), ['欧阳', '副主任']);
  assert.equal(short('马局长'), ['马', '局长']);
});

test('nor is a surname with an honorific, or one with 老 or 小', () => {
  assert.equal(short('俞阿姨'), ['俞', null]);
  assert.equal(short('上官老师'), ['上官', null]);
  assert.equal(short('老田'), ['田', null]);
});

test('full names are', () => {
  for (const name of ['沈砚秋', '傅川', '欧阳临', '上官望舒', '文主', '古丽娜尔·买买提'])
    assert.is(short(name), null, name);
});

test.run();
