import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { latelyKept } from '../../packages/core/src/model/lately-kept.js';

function counting(most: number) {
  const made: string[] = [];
  const get = latelyKept((key: string) => {
    made.push(key);
    return [key, key];
  }, most);
  return { get, made };
}

test('what was asked for lately is not made again', () => {
  const { get, made } = counting(10);
  assert.is(get('a'), get('a'));
  for (const key of ['b', 'a', 'b', 'a']) assert.equal(get(key), [key, key]);
  assert.equal(made, ['a', 'b']);
});

test('what nobody asked for since is forgotten, and what was asked for again is not', () => {
  const { get, made } = counting(4);
  for (const key of ['a', 'b', 'c', 'a', 'd', 'e', 'a', 'f', 'g', 'a']) get(key);
  assert.is(made.filter((key) => key === 'a').length, 1);
  get('b');
  assert.is(made.filter((key) => key === 'b').length, 2);
});

test.run();
