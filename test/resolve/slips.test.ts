import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Correction } from '../../packages/core/src/stages/resolve/overrides.js';
import { issue, resolveAll, willow } from '../help/resolve.js';

const at = (date: string, name: string, title = '主任') =>
  issue(date, willow, [{ name, posts: [`柳荫街道办事处 ${title}`] }]);
const names = (bulletins: Parameters<typeof resolveAll>[0], ...corrections: readonly Correction[]) =>
  resolveAll(bulletins, corrections).value.persons.map(({ name, aliases }) => [name, ...aliases].join(' '));

const once = [at('2020-01-01', '沈砚秋'), at('2020-03-01', '沈砚伙'), at('2020-06-01', '沈砚秋')];

test('a name that differs in one character while the other holds the post is a slip', () => {
  assert.equal(names(once), ['沈砚秋 沈砚伙']);
});

test('two whose names are alike and who hold the post for years one after the other are two', () => {
  const bulletins = ['2016', '2017', '2018'].map((year) => at(`${year}-01-01`, '沈砚秋'));
  const later = ['2020', '2021', '2022'].map((year) => at(`${year}-01-01`, '沈砚伙'));
  assert.equal(names([...bulletins, ...later]), ['沈砚伙', '沈砚秋']);
});

test('deputies whose names are alike are two', () => {
  assert.equal(names([at('2020-01-01', '沈砚秋', '副主任'), at('2020-03-01', '沈砚伙', '副主任')]), [
    '沈砚伙',
    '沈砚秋',
  ]);
});

test('whether the next holder is a slip stays open where it was seen once', () => {
  const { persons } = resolveAll([
    at('2019-10-01', '沈砚秋'),
    at('2020-01-01', '沈砚秋'),
    at('2020-03-01', '沈砚伙'),
  ]).value;
  assert.equal(
    persons.map(({ possiblySame }) => possiblySame.length),
    [1, 1],
  );
});

test('a slip that is none is taken apart by hand, and readings of two names are put together', () => {
  const [a, b] = ['柳荫街道-2020-01-01.txt#0/沈砚秋', '柳荫街道-2020-03-01.txt#0/沈砚伙'];
  assert.is(names(once, { op: 'different', a: a, b: b }).length, 2);
  const two = [at('2020-01-01', '沈砚秋'), at('2020-03-01', '傅临川')];
  const same: Correction = { op: 'same', a: a, b: '柳荫街道-2020-03-01.txt#0/傅临川' };
  assert.is(names(two, same).length, 1);
});

test.run();
