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

/** An index of bulletins as they are read. */
async function indexOf(bulletins: readonly { readonly source: string; readonly text: string }[]): Promise<GraphIndex> {
  const knowledge = openKnowledge();
  const facts = bulletins.map((bulletin) => factsOf({ ...bulletin, sidecar: {} }, knowledge).value);
  const { view } = graphOf(facts, { lexicon: knowledge.lexicon }).value;
  const files = writeIndex(view, { builder: 'test', fold: (text) => knowledge.lexicon.fold(text) });
  return openIndex((name) => Promise.resolve(files.get(name) ?? null));
}

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
  ['2021年5月', 'coverage 2021-05 2021-05'],
  ['谁见过周鸣岐', 'met 周鸣岐', 'met 周鸣岐'],
  ['谁陪同庄蔚勤', 'met 庄蔚勤'],
  ['苏映雪在青禾小区见过谁', 'met 苏映雪 青禾小区'],
  ['谁主持了平安建设工作会议', 'attendance 平安建设工作会议'],
  ['平安建设工作会议有谁参加', 'attendance 平安建设工作会议'],
  ['苏映雪主持过哪些会议', 'timeline 苏映雪'],
  ['庄蔚勤和梁毓一起参加过什么', 'together 庄蔚勤 梁毓'],
  ['庄蔚勤、梁毓和苏映雪', 'together 庄蔚勤 梁毓 苏映雪'],
  ['庄蔚勤、梁毓和苏映雪有什么联系', 'together 庄蔚勤 梁毓 苏映雪'],
  ['柳湾街道有哪些领导', 'leaders 柳湾街道'],
  ['谁当过柳湾街道党工委书记', 'holders 柳湾街道党工委 书记'],
  ['2021年5月柳湾街道党工委书记是谁', 'holders 柳湾街道党工委 书记 2021-05 2021-05'],
  ['苏映雪今年见过谁', 'met 苏映雪 2021 2021'],
  ['苏映雪去年5月见过谁', 'met 苏映雪 2020-05 2020-05'],
  ['苏映雪上个月见过谁', 'met 苏映雪 2021-04 2021-04'],
  ['苏映雪近三年见过谁', 'met 苏映雪 2018-05-20 2021-05-20'],
  ['最近半年苏映雪做了什么', 'timeline 苏映雪 2020-11-20 2021-05-20'],
  ['今年以来苏映雪见过谁', 'met 苏映雪 2021'],
  ['suyingxue', 'page 苏映雪'],
  ['who is Su Yingxue', 'page 苏映雪'],
  ['Has Zhuang Weiqin ever met Liang Yu?', 'between 庄蔚勤 梁毓'],
  ['苏映雪这个人怎么样', 'page 苏映雪'],
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

test('of those who were there only the ones with the part asked for are told', async () => {
  const [led] = (await ask(bay, '谁主持了走访青禾小区')).readings;
  assert.ok(led?.answer.asks === 'attendance');
  assert.equal(
    led.answer.events.flatMap(({ participants }) => participants.map(({ person, role }) => [person.name, role])),
    [['周鸣岐', 'lead']],
  );
  const namesMet = async (words: string) =>
    (await ask(bay, words)).readings.flatMap(({ answer }) =>
      answer.asks === 'met' ? answer.met.people.map(({ person }) => person.name) : [],
    );
  assert.equal(await namesMet('谁陪同苏映雪'), []);
  assert.equal(await namesMet('苏映雪在柳湾文化中心见过谁'), []);
  assert.equal((await namesMet('苏映雪在青禾小区见过谁')).sort(), ['周鸣岐', '梁毓'].sort());
});

test('who held a post at a time is told by who was seen in it before and after', async () => {
  const [reading] = (await ask(bay, '2021年4月柳湾街道党工委书记是谁')).readings;
  assert.ok(reading?.answer.asks === 'holders');
  assert.equal(
    reading.answer.standing.map(({ person, standing, nearest }) => [person.name, standing, nearest]),
    [['庄蔚勤', 'last-seen', '2021-03-05']],
  );
});

test('the day from which last year is told may be given, and needs no clock', async () => {
  const [reading] = (await ask(bay, '苏映雪去年见过谁', { today: '2022-03-31' })).readings;
  assert.equal([reading?.since, reading?.until], ['2021', '2021']);
  const [months] = (await ask(bay, '苏映雪近1个月见过谁', { today: '2022-03-31' })).readings;
  assert.equal([months?.since, months?.until], ['2022-02-28', '2022-03-31']);
});

test('a day without its year is looked for whenever something is told of the thing, though no issue says its date', async () => {
  const index = await indexOf([
    {
      source: 'lw-09.txt',
      text: '柳湾街道办事处召开平安建设工作会议\n2018年6月1日，柳湾街道办事处主任苏映雪主持召开平安建设工作会议。',
    },
  ]);
  assert.equal(await taken(index, '6月1日苏映雪'), ['timeline 苏映雪 2018-06-01 2018-06-01']);
});

test('words that were not understood are told beside those that were', async () => {
  const rest = async (words: string) => (await ask(bay, words)).readings.map((reading) => reading.rest);
  assert.equal(await rest('苏映雪这个人怎么样'), ['这个人怎么样']);
  assert.equal(await rest('who is Su Yingxue'), ['who is']);
  assert.equal(await rest('谁见过苏映雪'), ['']);
  assert.equal((await ask(bay, '明天下雨吗')).readings, []);
});

const shared = `${process.env['BULLETIN_GRAPH_SHARED'] ?? '../shared'}/bulletins`;
test('questions to real bulletins are answered, where there are any', async () => {
  if (!existsSync(shared)) return console.log('no bulletins beside the repository: only invented ones were asked');
  const names = readdirSync(shared).filter((name) => name.endsWith('.txt'));
  const index = await indexOf(
    names.sort().map((source) => ({ source, text: readFileSync(`${shared}/${source}`, 'utf8') })),
  );
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
  assert.equal(await taken(index, '6月1日 民政局'), [
    'timeline 上海市民政局 2021-06-01 2021-06-01',
    'timeline 黄浦区民政局 2021-06-01 2021-06-01',
  ]);
  const [city] = (await ask(index, '6月1日 民政局')).readings;
  assert.ok(city?.answer.asks === 'timeline');
  assert.ok(city.answer.timeline.some(({ event }) => event?.name.includes('调研') === true));
  assert.equal(await taken(index, '周明和梁国'), ['between 周明 梁国']);
});

test('of a question as long as a book as much is read as of a long one', async () => {
  const index = await openBay();
  const { readings, unknown } = await ask(index, `${'柳湾'.repeat(50_000)}见过谁`);
  assert.equal(readings, []);
  assert.ok(unknown.every((name) => name.length <= 200));
});

test.run();
