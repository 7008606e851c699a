/** Two of one name in one article. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';

const knowledge = openKnowledge();

/** The facts of the one article that the sentences make. */
const read = (sentences: string) => {
  const text = `柳荫晨报\n2021年5月14日 第3期\n\n柳荫街道召开工作会议\n\n5月13日，柳荫街道召开工作会议。${sentences}\n`;
  const sidecar = { jurisdiction: '江州省/临江市/清河区/柳荫街道' };
  const [article] = factsOf({ source: 'a.txt', text, sidecar }, knowledge).value.articles;
  assert.ok(article);
  return article;
};
const names = (sentences: string) =>
  read(sentences)
    .persons.map(({ name }) => name)
    .sort();

test('two of one name in one row are two, each with their own post', () => {
  const { persons, positions, met } = read('区民政局局长张伟、区教育局副局长张伟参加会议。');
  assert.equal(
    persons.map(({ name, plain }) => [name, plain]),
    [
      ['张伟（清河区民政局局长）', '张伟'],
      ['张伟（清河区教育局副局长）', '张伟'],
    ],
  );
  assert.equal(
    positions.map(({ person, organisation, title }) => `${person} ${organisation} ${title}`),
    ['张伟（清河区民政局局长） 清河区民政局 局长', '张伟（清河区教育局副局长） 清河区教育局 副局长'],
  );
  assert.is(met.length, 1);
});

test('a mark behind the name tells two apart, wherever they are named', () => {
  assert.equal(names('街道办事处副主任张伟（女）主持会议。街道党工委副书记张伟讲话。'), [
    '张伟（女）',
    '张伟（柳荫街道党工委副书记）',
  ]);
  assert.equal(names('区民政局科长张伟（大）、张伟（小）参加会议。张伟（小）汇报了工作。'), [
    '张伟（大）',
    '张伟（小）',
  ]);
});

test('whoever is named again is no second person, with a mark or with other posts', () => {
  assert.equal(names('街道办事处副主任张伟（女）主持会议。张伟指出，要压实责任。'), ['张伟']);
  assert.equal(names('街道办事处副主任张伟（女）主持会议。副主任张伟指出，要压实责任。'), ['张伟']);
  assert.equal(names('会议决定，任命张伟为区民政局局长，免去张伟的区教育局副局长职务。'), ['张伟']);
  assert.equal(names('街道党工委副书记张伟主持会议。街道办事处主任张伟还走访了双井居委会。'), ['张伟']);
});

test('a name with its mark stands in a row like any other', () => {
  const { positions } = read('街道办事处副主任贺兰亭（女）、孟繁星和苏映雪（女，回族）参加会议。');
  assert.equal(
    positions.map(({ person, title }) => `${person} ${title}`),
    ['贺兰亭 副主任', '孟繁星 副主任', '苏映雪 副主任'],
  );
});

test('what a caption or a roster says in brackets leaves the row whole', () => {
  const { persons } = read('街道办事处副主任周晓禾、沈砚秋（挂职）、罗启明参加会议。');
  assert.equal(
    persons.map((person) => person.class),
    ['official', 'official', 'official'],
  );
});

test.run();
