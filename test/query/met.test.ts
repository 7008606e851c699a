/** Who met whom, how often, when, where, and in which words. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { met, paths, related, type Quote } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { article, event, holds, involved, place, plain, says, tookPart, viewOf } from '../help/view.js';
import {
  bay,
  centre,
  committee,
  greenField,
  group,
  inPages,
  liang,
  office,
  openBay,
  opened,
} from '../help/willow-bay.js';
import { su, zhou, zhuang } from '../help/willow-bay.js';

const index = await openBay(inPages);
const marked = ({ words, marks }: Quote) => marks.map(({ from, to }) => words.slice(from, to));

test('met counts meetings, says when and where, and quotes one sentence once with both names', async () => {
  const { people: all } = await met(index, zhou.id);
  assert.equal(
    all.map(({ person: who, count, first: since, last, grade }) => [who.name, count, since, last, grade]),
    [
      ['苏映雪', 1, '2021-05-14', '2021-05-14', 'act'],
      ['庄蔚勤', 1, '2021-03-02', '2021-03-02', 'event'],
      ['梁毓', 1, '2021-03-02', '2021-03-02', 'event'],
    ],
  );
  const [walk] = all[0]?.meetings ?? [];
  assert.equal(walk?.quotes.map(marked), [['周鸣岐', '苏映雪']]);
  assert.equal(walk?.roles, ['lead', 'speak']);
  assert.is(walk?.act, '听取');
  assert.equal(
    walk?.places.map(({ id }) => id),
    [greenField.id],
  );
  assert.equal(all[2]?.meetings[0]?.quotes.map(marked), [['周鸣岐'], ['梁毓']]);
});

test('met keeps to the period; undated meetings are in none', async () => {
  const names = async (period: object) =>
    (await met(index, liang.id, period)).people.map(({ person: who }) => who.name);
  assert.equal((await names({})).sort(), ['周鸣岐', '庄蔚勤', '苏映雪'].sort());
  assert.equal((await names({ since: '2021-03', until: '2021-03' })).sort(), ['周鸣岐', '庄蔚勤'].sort());
  assert.equal(await names({ since: '2022' }), []);
});

test('people who were at one event apart did not meet, and are neither related nor linked by it', async () => {
  const tour = event('走访', '2021-06-01', { apart: [[zhou.id, su.id]] });
  const report = article('z.txt', 0, { text: '周鸣岐与苏映雪与梁毓' });
  const here = [zhou, su, liang].map((who) => tookPart(who, tour, 'attend', says(report, report.text, who.name)));
  const own = (await opened(writeIndex(viewOf([tour, report, zhou, su, liang], here), inPages))).index;
  const metBy = async (id: string) => (await met(own, id)).people.map(({ person: who }) => who.id);
  assert.equal(await metBy(zhou.id), [liang.id]);
  assert.equal(await metBy(liang.id), [zhou.id, su.id].sort());
  for (const period of [{}, { since: '2021' }])
    assert.equal(
      (await related(own, zhou.id, period)).map(({ id }) => id),
      [liang.id],
    );
  assert.equal(await paths(own, zhou.id, su.id), []);
});

test('who led and spoke at an event was met once there', async () => {
  const talk = event('座谈', '2021-06-01');
  const report = article('z.txt', 0, { text: '周鸣岐主持并讲话,梁毓到会' });
  const here = [
    tookPart(zhou, talk, 'lead', says(report, '周鸣岐主持', '周鸣岐')),
    tookPart(zhou, talk, 'speak', says(report, '周鸣岐主持并讲话', '周鸣岐')),
    tookPart(liang, talk, 'attend', says(report, '梁毓到会', '梁毓')),
  ];
  const own = (await opened(writeIndex(viewOf([talk, report, zhou, liang], here), inPages))).index;
  assert.equal(
    (await met(own, liang.id)).people.map(({ count }) => count),
    [1],
  );
});

test('meetings of two stand newest first, undated last', async () => {
  const talks = [event('甲会', '2021-01'), event('乙会', null), event('丙会', '2021-06-01')];
  const report = article('z.txt', 0, { text: '周鸣岐与梁毓' });
  const here = talks.flatMap((talk) =>
    [zhou, liang].map((who) => tookPart(who, talk, 'attend', says(report, report.text, who.name))),
  );
  const own = (await opened(writeIndex(viewOf([...talks, report, zhou, liang], here), inPages))).index;
  const [one] = (await met(own, zhou.id)).people;
  assert.equal(
    one?.meetings.map(({ date }) => date),
    ['2021-06-01', '2021-01', null],
  );
  assert.equal([one?.count, one?.first, one?.last], [3, '2021-01', '2021-06-01']);
});

test('a body met whom its people met while they were seen in its posts, and who was where it had a part', async () => {
  const answer = await met(index, office.id);
  assert.is(answer.subject?.id, office.id);
  assert.equal(
    answer.people.map(({ person: who, meetings: [one] }) => [
      who.name,
      one?.by?.person.name,
      one?.by?.title,
      one?.grade,
    ]),
    [
      ['苏映雪', '周鸣岐', '主任', 'act'],
      ['庄蔚勤', '周鸣岐', '主任', 'event'],
      ['梁毓', '周鸣岐', '主任', 'event'],
    ],
  );
  assert.equal(
    (await met(index, group.id)).people.map(({ person: who, meetings: [one] }) => [who.name, one?.by, one?.roles]),
    [
      ['周鸣岐', null, ['attend', 'attend']],
      ['庄蔚勤', null, ['attend', 'attend']],
      ['梁毓', null, ['attend', 'speak']],
    ].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  );
});

test("what somebody did before the body saw them in its post is not the body's", async () => {
  const [early, late] = [event('早会', '2020-01-05'), event('晚会', '2021-06-01')];
  const report = article('z.txt', 0, { text: '周鸣岐与梁毓', issueDate: '2021-06-02' });
  const here = [early, late].flatMap((talk) =>
    [zhou, liang].map((who) => tookPart(who, talk, 'attend', says(report, report.text, who.name))),
  );
  const older = article('y.txt', 0, { text: report.text, issueDate: '2020-01-06' });
  const before = [zhou, liang].map((who) => tookPart(who, early, 'lead', says(older, older.text, who.name)));
  const post = holds(zhou, office, '主任', ['2021-05-20', '2021-06-10']);
  const graph = viewOf([early, late, report, older, office, zhou, liang], [...here.slice(2), ...before, post]);
  const own = (await opened(writeIndex(graph, inPages))).index;
  const [one] = (await met(own, office.id)).people;
  assert.equal(
    one?.meetings.map(({ event: { name } }) => name),
    ['晚会'],
  );
});

test('met shows only one grade, one other person, one body, or one place with what lies in it, when asked', async () => {
  const names = async (options: object) =>
    (await met(index, zhou.id, options)).people.map(({ person: who }) => who.name);
  assert.equal(await names({ grade: 'act' }), ['苏映雪']);
  assert.equal(await names({ person: liang.id }), ['梁毓']);
  assert.equal(await names({ organisation: committee.id }), ['苏映雪']);
  assert.equal((await names({ organisation: group.id })).sort(), ['庄蔚勤', '梁毓'].sort());
  assert.equal(await names({ place: bay.id }), ['苏映雪']);
  assert.equal((await names({ place: centre.id })).sort(), ['庄蔚勤', '梁毓'].sort());
});

test('who is only named in one article did not meet, and is told of apart when asked for', async () => {
  const [talk, tour] = [event('座谈', '2021-06-01'), event('走访', '2021-06-02')];
  const report = article('z.txt', 0, { text: '周鸣岐与梁毓座谈。庄蔚勤走访。', issueDate: '2021-06-03' });
  const hall = place('会堂');
  const parts = [
    ...[zhou, liang].map((who) => tookPart(who, talk, 'attend', says(report, '周鸣岐与梁毓座谈', who.name))),
    tookPart(zhuang, tour, 'lead', says(report, '庄蔚勤走访', '庄蔚勤')),
    plain('tookPlaceAt', talk, hall, says(report, '座谈')),
    plain('reportedIn', talk, report),
    plain('reportedIn', tour, report),
    involved(office, talk, 'host', says(report, '座谈')),
  ];
  // A newer article that fills a page of its own: numbers of articles are not their places in a row.
  const newer = article('y.txt', 0, { text: '春耕'.repeat(400), issueDate: '2021-12-31' });
  const graph = viewOf([newer, talk, tour, report, hall, office, zhou, liang, zhuang], parts);
  const own = (await opened(writeIndex(graph, inPages))).index;
  const usual = await met(own, zhou.id);
  assert.equal(usual.named, []);
  const { people, named } = await met(own, zhou.id, { grade: 'article' });
  assert.equal(
    people.map(({ person: who }) => who.name),
    ['梁毓'],
  );
  assert.equal(
    named.map(({ person: who, grade, articles }) => [who.name, grade, articles.map(({ id }) => id)]),
    [['庄蔚勤', 'article', [report.id]]],
  );
  assert.equal((await met(own, zhou.id, { grade: 'article', since: '2022' })).named, []);
});

test.run();
