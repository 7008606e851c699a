import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { LevelWord } from '../../packages/core/src/model/level-words.js';
import { lengthsByEnd, levelsByEnd } from '../../packages/core/src/stages/extract/word-ends.js';

const lengthsOf = (words: readonly string[], last: string): readonly number[] => {
  const bits = lengthsByEnd(new Set(words))[last.charCodeAt(0)] ?? 0;
  return [1, 2, 3, 4].filter((length) => ((bits >> length) & 1) === 1);
};

test('each last character tells how long the words are that end with it', () => {
  assert.equal(lengthsOf(['服务', '公共服务', '务', '管理'], '务'), [1, 2, 4]);
  assert.equal(lengthsOf(['服务', ''], '理'), []);
});

test('the level words that end with a character keep their order', () => {
  const levels = ['社区', '街道', '区', '园区'].map((word): LevelWord => ({ word, endings: [word], joins: '' }));
  const found = levelsByEnd(levels, '区'.charCodeAt(0)).map(({ word }) => word);
  assert.equal(found, ['社区', '区', '园区']);
  assert.equal(levelsByEnd(levels, NaN), []);
});

test.run();
