/** Names as the bulletin prints them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';

const knowledge = openKnowledge();

const read = (text: string) => {
  const { articles } = factsOf({ source: 'a.txt', text, sidecar: {} }, knowledge).value;
  return {
    persons: articles.flatMap(({ persons }) => persons.map(({ name }) => name)),
    posts: articles.flatMap(({ positions }) =>
      positions.map(({ person, organisation, title }) => `${person} ${organisation ?? ''} ${title}`),
    ),
    roles: articles.flatMap(({ events }) =>
      events.flatMap(({ participants }) => participants.map(({ name, role }) => `${name} ${role}`)),
    ),
    met: articles.flatMap(({ met }) => met.map((pair) => pair.join(' '))),
  };
};

test('a page in Traditional characters is read like another, and its names stay as printed', () => {
  const page = '調研防汛工作\n7月2日，縣委副書記、縣長郝曉峰深入三圩聯圩，調研督導防汛工作。縣領導尚為民陪同。';
  assert.equal(read(page), {
    persons: ['郝曉峰', '尚為民'],
    posts: ['郝曉峰 縣委 副書記', '郝曉峰 縣政府 縣長'],
    roles: ['郝曉峰 lead', '尚為民 accompany'],
    met: ['郝曉峰 尚為民'],
  });
});

test('an appointment in Traditional characters is one', () => {
  const page = '人事任免\n會議決定任命張宏坤為清河縣水利局局長，免去魏長青的清河縣水利局局長職務。';
  assert.equal(read(page).posts, ['張宏坤 清河縣水利局 局長', '魏長青 清河縣水利局 局長']);
});

test('a surname that is a variant of another one stays', () => {
  assert.equal(read('走访社区\n5月3日，街道党工委书记於东明走访了社区。於东明强调，要抓好安全。').persons, ['於东明']);
});

test('a slip of the scan beside the right form makes no name', () => {
  assert.equal(read('走访社区\n5月3日，街道党工委书记蒋蕊走访了社区。蔣蕊强调，要抓好安全。').persons, ['蒋蕊']);
});

test.run();
