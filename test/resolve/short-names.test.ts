import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { issue, resolveAll, willow } from '../help/resolve.js';

const persons = (...issues: readonly Parameters<typeof issue>[]) =>
  resolveAll(issues.map((args) => issue(...args))).value.persons;
const post = '柳荫街道党工委 书记';

test('a surname with a title is the one holder of that post', () => {
  const found = persons(
    ['2020-03-01', willow, [{ name: '彭望舒', posts: [post] }]],
    ['2020-05-01', willow, [{ name: '彭书记', posts: [post] }]],
  );
  assert.equal(
    found.map(({ name, aliases }) => [name, ...aliases]),
    [['彭望舒', '彭书记']],
  );
});

test('with two holders of that surname it stays open', () => {
  const deputies = ['柳荫街道党工委 副书记', '柳荫街道党工委 书记'];
  const found = persons(
    ['2020-03-01', willow, [{ name: '彭望舒', posts: [deputies[1] as string] }]],
    ['2020-04-01', willow, [{ name: '彭子衿', posts: [deputies[0] as string] }]],
    ['2020-05-01', willow, [{ name: '彭书记', posts: [post] }]],
  );
  assert.is(found.length, 3);
  assert.is(found.find(({ name }) => name === '彭书记')?.possiblySame.length, 2);
});

test('in another body it is another person', () => {
  const found = persons(
    [
      '2020-03-01',
      willow,
      [{ name: '彭望舒', posts: ['听雨居民区党总支 书记'] }],
      { bodies: ['听雨居民区党总支 party'] },
    ],
    ['2020-05-01', willow, [{ name: '彭书记', posts: [post] }]],
  );
  assert.is(found.length, 2);
});

test('years later it is not the former holder but the one of that time', () => {
  const found = persons(
    ['2012-03-01', willow, [{ name: '彭望舒', posts: [post] }]],
    ['2020-03-01', willow, [{ name: '彭子衿', posts: [post] }]],
    ['2020-05-01', willow, [{ name: '彭书记', posts: [post] }]],
  );
  assert.equal(
    found.map(({ name, aliases }) => [name, ...aliases]),
    [['彭子衿', '彭书记'], ['彭望舒']],
  );
});

test('a surname with an honorific is nobody else in another article', () => {
  const aunt = { name: '俞阿姨', class: 'private' as const };
  assert.is(persons(['2020-03-01', willow, [aunt]], ['2020-05-01', willow, [aunt]]).length, 2);
});

test('a surname with a title and no body is the holder whom the same bulletin names', () => {
  const found = persons(['2020-03-01', willow, [{ name: '彭望舒', posts: [post] }, { name: '彭书记' }]]);
  assert.equal(
    found.map(({ name, aliases }) => [name, ...aliases]),
    [['彭望舒', '彭书记']],
  );
});

test.run();
