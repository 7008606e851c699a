/** What a text says of a person beside the name. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';

const knowledge = openKnowledge();

/** `NAME sex born mark` of everybody whom the sentences tell something of. */
const traits = (sentences: string): readonly string[] =>
  factsOf(
    { source: 'a.txt', text: `柳荫晨报\n2021年5月14日 第3期\n\n柳荫街道动态\n\n${sentences}\n`, sidecar: {} },
    knowledge,
  )
    .value.articles.flatMap(({ persons }) => persons)
    .filter(({ traits }) => traits !== undefined)
    .map(({ name, traits: { sex, born, mark } = {} }) => [name, sex, born, mark].filter(Boolean).join(' '));

test('sex and birth are read from a curriculum', () => {
  assert.equal(traits('周晓禾，女，汉族，1975年3月生，中共党员，现任柳荫街道办事处副主任。'), [
    '周晓禾 female 1975-03',
  ]);
  assert.equal(traits('周晓禾，男，回族，1975年出生，现任柳荫街道办事处副主任。'), ['周晓禾 male 1975']);
});

test('sex and marks are read from brackets behind the name', () => {
  assert.equal(traits('街道办事处副主任周晓禾（女）参加会议。'), ['周晓禾 female']);
  assert.equal(traits('街道办事处副主任周晓禾（回族，女）参加会议。'), ['周晓禾 female']);
  assert.equal(traits('街道办事处副主任周晓禾（大）参加会议。'), ['周晓禾 大']);
});

test('an age leaves two years open', () => {
  assert.equal(traits('今年78岁的居民周晓禾说，楼道宽敞了。'), ['周晓禾 1942/1943']);
  assert.equal(traits('居民周晓禾，今年78岁，是楼里的热心人。'), ['周晓禾 1942/1943']);
});

test('what is said of somebody or something else is nobody’s trait', () => {
  assert.equal(traits('街道办事处副主任周晓禾，梁毓，1975年3月生。'), ['梁毓 1975-03']);
  assert.equal(traits('居民周晓禾，女儿在外地工作。'), []);
  assert.equal(traits('街道办事处副主任周晓禾参加会议，男女老少都来了。'), []);
});

test.run();
