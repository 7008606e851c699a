/** Who met whom, how often, when, where, and in which words. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { met, paths, related, type Quote } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { article, event, says, tookPart, viewOf } from '../help/view.js';
import { greenField, inPages, liang, openBay, opened, su, zhou } from '../help/willow-bay.js';

const index = await openBay(inPages);
const marked = ({ words, marks }: Quote) => marks.map(({ from, to }) => words.slice(from, to));

test('met counts meetings, says when and where, and quotes one act once with both names', async () => {
  const all = await met(index, zhou.id);
  assert.equal(
    all.map(({ person: who, count, first: since, last, grade }) => [who.name, count, since, last, grade]),
    [
      ['苏映雪', 1, '2021-05-14', '2021-05-14', 'act'],
      ['庄蔚勤', 1, '2021-03-02', '2021-03-02', 'act'],
      ['梁毓', 1, '2021-03-02', '2021-03-02', 'event'],
    ],
  );
  const [walk] = all[0]?.meetings ?? [];
  assert.equal(walk?.quotes.map(marked), [['周鸣岐', '苏映雪']]);
  assert.equal(walk?.roles, ['lead', 'speak']);
  assert.equal(
    walk?.places.map(({ id }) => id),
    [greenField.id],
  );
  assert.equal(all[2]?.meetings[0]?.quotes.map(marked), [['周鸣岐'], ['梁毓']]);
});

test('met keeps to the period; undated meetings are in none', async () => {
  const names = async (period: object) => (await met(index, liang.id, period)).map(({ person: who }) => who.name);
  assert.equal((await names({})).sort(), ['周鸣岐', '庄蔚勤', '苏映雪'].sort());
  assert.equal((await names({ since: '2021-03', until: '2021-03' })).sort(), ['周鸣岐', '庄蔚勤'].sort());
  assert.equal(await names({ since: '2022' }), []);
});

test('people who were at one event apart did not meet, and are neither related nor linked by it', async () => {
  const tour = event('走访', '2021-06-01', { apart: [[zhou.id, su.id]] });
  const report = article('z.txt', 0, { text: '周鸣岐与苏映雪与梁毓' });
  const here = [zhou, su, liang].map((who) => tookPart(who, tour, 'attend', says(report, report.text, who.name)));
  const own = (await opened(writeIndex(viewOf([tour, report, zhou, su, liang], here), inPages))).index;
  const metBy = async (id: string) => (await met(own, id)).map(({ person: who }) => who.id);
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
    (await met(own, liang.id)).map(({ count }) => count),
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
  const [one] = await met(own, zhou.id);
  assert.equal(
    one?.meetings.map(({ date }) => date),
    ['2021-06-01', '2021-01', null],
  );
  assert.equal([one?.count, one?.first, one?.last], [3, '2021-01', '2021-06-01']);
});

test.run();
