/** Questions in words: what they are taken for, and what they are answered. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf, graphOf, openIndex, openKnowledge, writeIndex } from '../../packages/core/src/index.js';
import { ask } from '../../packages/core/src/ask.js';
import type { GraphIndex } from '../../packages/core/src/query.js';
import { questions } from '../../packages/core/src/questions/questions.js';
import { openBay } from '../help/willow-bay.js';

for (const { name, pattern, examples } of questions.rules) {
  test(`${name} reads its examples`, () => {
    for (const example of examples) {
      const names = [...example.matchAll(/\{(\w+):([^}]*)\}/gu)].map((mark) => [mark[1], mark[2]]);
      const match = pattern.exec(example.replace(/\{\w+:([^}]*)\}/gu, '$1'));
      assert.ok(match, example);
      assert.equal(Object.entries(match.groups ?? {}), names, example);
    }
  });
}

const taken = async (index: GraphIndex, words: string) => {
  const { readings } = await ask(index, words);
  return readings.map(({ answer, subjects, title, since, until }) =>
    [answer.asks, ...subjects.map(({ name }) => name), title, since, until].filter((part) => part !== null).join(' '),
  );
};

const bay = await openBay();
const table: readonly (readonly [string, ...string[]])[] = [
  ['谁见过苏映雪？', 'met 苏映雪'],
  ['请问苏映雪在2021年5月见过谁', 'met 苏映雪 2021-05 2021-05'],
  ['苏映雪2021年以来见过谁', 'met 苏映雪 2021'],
  ['苏映雪 2021年5月', 'timeline 苏映雪 2021-05 2021-05'],
  ['苏映雪 2021-05-14', 'timeline 苏映雪 2021-05-14 2021-05-14'],
  ['苏映雪2020年到2021年3月做了什么', 'timeline 苏映雪 2020 2021-03'],
  ['柳湾街道党工委书记', 'holders 柳湾街道党工委 书记'],
  ['谁是柳湾街道办事处主任', 'holders 柳湾街道办事处 主任'],
  ['庄书记', 'page 庄蔚勤'],
  ['5月14日 苏映雪', 'timeline 苏映雪 2021-05-14 2021-05-14'],
  ['庄蔚勤和梁毓', 'between 庄蔚勤 梁毓'],
  ['庄蔚勤与苏映雪见过面吗', 'between 庄蔚勤 苏映雪'],
  ['庄蔚勤与苏映雪什么关系', 'between 庄蔚勤 苏映雪'],
  ['苏映雪现在什么职务', 'posts 苏映雪'],
  ['苏映雪去过哪里', 'places 苏映雪'],
  ['谁到过青禾小区', 'visitors 青禾小区'],
  ['收录了哪些期', 'coverage'],
  ['谁见过周鸣岐', 'met 周鸣岐', 'met 周鸣岐'],
];
for (const [words, ...expected] of table)
  test(`${words} is taken for ${expected.join(' or ')}`, async () => assert.equal(await taken(bay, words), expected));

test('what was understood is said back, with what tells the one from the other', async () => {
  const { readings } = await ask(bay, '谁见过周鸣岐');
  assert.is(new Set(readings.map(({ subjects }) => subjects[0]?.id)).size, 2);
  assert.match(readings[0]?.sentence ?? '', '谁见过周鸣岐');
});

test('a name that nothing has is told, not guessed', async () => {
  assert.equal(await ask(bay, '谁见过无此人也'), {
    words: '谁见过无此人也',
    readings: [],
    unknown: ['无此人也'],
    more: false,
  });
});

const shared = `${process.env['BULLETIN_GRAPH_SHARED'] ?? '../shared'}/bulletins`;
test('questions to real bulletins are answered, where there are any', async () => {
  if (!existsSync(shared)) return console.log('no bulletins beside the repository: only invented ones were asked');
  const knowledge = openKnowledge();
  const facts = readdirSync(shared)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map(
      (path) =>
        factsOf({ source: path, text: readFileSync(`${shared}/${path}`, 'utf8'), sidecar: {} }, knowledge).value,
    );
  const { view } = graphOf(facts, { lexicon: knowledge.lexicon }).value;
  const files = writeIndex(view, { builder: 'test', fold: (text) => knowledge.lexicon.fold(text) });
  const index = await openIndex((name) => Promise.resolve(files.get(name) ?? null));
  const people = async (words: string) => {
    const { readings } = await ask(index, words);
    return readings.flatMap(({ answer }) =>
      answer.asks === 'met' ? answer.met.people.map((one) => one.person.name) : [],
    );
  };
  assert.ok((await people('谁见过梁国')).includes('周明'));
  assert.match((await taken(index, '周明 2021年5月')).join(), /^timeline 周明 2021-05/u);
  assert.match((await taken(index, '老西门街道党工委书记')).join(), /^holders 老西门街道党工委 书记/u);
  assert.match((await taken(index, '庄书记')).join(), '庄卫勤');
  assert.match((await taken(index, '6月1日 民政局')).join(), /民政局/u);
  assert.equal(await taken(index, '周明和梁国'), ['between 周明 梁国']);
});

test.run();
