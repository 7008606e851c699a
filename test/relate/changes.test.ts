import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { PositionFact } from '../../packages/core/src/model/facts.js';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';

const knowledge = openKnowledge();
const positions = (words: string): readonly PositionFact[] => {
  const text = `柳荫社区晨报\n2021年5月20日 第3期\n\n柳荫街道召开干部会议\n\n${words}\n`;
  const source = { source: 'issue.txt', text, sidecar: { jurisdiction: '江州省/清河区/柳荫街道' } };
  return factsOf(source, knowledge).value.articles.flatMap((article) => article.positions);
};
const told = (words: string): string[] =>
  positions(words).map(({ person, title, status, changes = [] }) =>
    [person, title, status, ...changes.map(({ kind, date }) => `${kind} ${date ?? '?'}`)].join(' '),
  );

test('an appointment begins a post on the day that the sentence gives', () => {
  assert.equal(told('5月13日，清河区委决定任命周晓禾同志为柳荫街道党工委书记。'), [
    '周晓禾 书记 current start 2021-05-13',
  ]);
  assert.equal(told('2021年3月2日，清河区第十六届人民代表大会第六次会议选举沈砚秋为清河区人民政府区长。'), [
    '沈砚秋 区长 current start 2021-03-02',
  ]);
});

test('近日 is no day', () => {
  assert.equal(told('近日，沈砚秋当选柳荫街道总工会主席。'), ['沈砚秋 主席 current start ?']);
});

test('whoever takes one post and gives up another in one breath has both stated', () => {
  assert.equal(told('决定：周晓禾同志任柳荫街道党工委书记，不再担任柳荫街道办事处主任职务。'), [
    '周晓禾 书记 current start ?',
    '周晓禾 主任 former end ?',
  ]);
  assert.equal(told('周晓禾同志由柳荫街道办事处主任调任清河区民政局局长。'), [
    '周晓禾 局长 current start ?',
    '周晓禾 主任 former end ?',
  ]);
});

test('a list of appointments and removals is read line by line', () => {
  assert.equal(told('任命：\n周晓禾为清河区民政局局长；\n免去：\n庄卫平的清河区民政局局长职务。'), [
    '周晓禾 局长 current start ?',
    '庄卫平 局长 former end ?',
  ]);
});

test('a retirement ends the post that stands before the name', () => {
  assert.equal(told('柳荫街道党工委书记庄卫平同志光荣退休。'), ['庄卫平 书记 former end ?']);
});

test('a day right behind the name is that of the change', () => {
  assert.equal(told('5月20日，街道送别老同志。庄卫平同志于2021年5月2日退休，不再担任柳荫街道办事处主任职务。'), [
    '庄卫平 主任 former end 2021-05-02',
  ]);
});

test('a curriculum tells of a post, and of none that is only proposed', () => {
  assert.equal(told('周晓禾，女，汉族，1975年3月生，现任柳荫街道办事处副主任，拟任石桥镇党委书记。'), [
    '周晓禾 副主任 current',
  ]);
});

test('whoever is only told of in a post neither begins nor ends it', () => {
  assert.equal(told('柳荫街道党工委书记周晓禾走访了辖区企业。'), ['周晓禾 书记 current']);
  assert.equal(told('周晓禾担任柳荫街道党工委书记以来，走访了辖区企业。'), ['周晓禾 书记 current']);
});

test('a stated change shows its words', () => {
  const [change] = positions('庄卫平同志因年龄原因，不再担任柳荫街道办事处主任职务。')[0]?.changes ?? [];
  assert.is(change?.evidence.words, '庄卫平同志因年龄原因，不再担任柳荫街道办事处主任职务。');
});

test('whoever holds a post and takes another in one breath holds both', () => {
  assert.equal(told('5月13日，街道党工委副书记周晓禾当选为柳荫街道总工会主席。'), [
    '周晓禾 主席 current start 2021-05-13',
    '周晓禾 副书记 current',
  ]);
  assert.equal(told('街道党工委书记沈砚秋不再担任柳荫街道总工会主席职务。'), [
    '沈砚秋 主席 former end ?',
    '沈砚秋 书记 current',
  ]);
});

test('a post with 原 or 时任 before its body is one of before, up to one of now', () => {
  assert.equal(told('原区水利局局长周晓禾到会。'), ['周晓禾 局长 former']);
  assert.equal(told('时任区委书记沈砚秋到会。'), ['沈砚秋 书记 former']);
  assert.equal(told('原区水利局局长、现区政协副主席周晓禾到会。'), ['周晓禾 局长 former', '周晓禾 副主席 current']);
  assert.equal(told('区政协原副主席、区水利局局长周晓禾到会。'), ['周晓禾 副主席 former', '周晓禾 局长 current']);
  assert.equal(told('原区水利局局长周晓禾任区民政局局长。'), ['周晓禾 局长 current start ?', '周晓禾 局长 former']);
});

test('a leader is of the county that the title is printed with, whatever county the paper is of', () => {
  const told = positions('临泽县县长周晓禾来访，高台县副县长沈砚秋参加。任命庄卫平为山丹县副县长。');
  assert.equal(
    told.map(({ person, organisation }) => [person, organisation]),
    [
      ['周晓禾', '临泽县政府'],
      ['沈砚秋', '高台县政府'],
      ['庄卫平', '山丹县政府'],
    ],
  );
});

test.run();
