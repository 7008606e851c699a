/** What was read, from when to when, and of which months nothing was. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { coverage, met } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { article, viewOf } from '../help/view.js';
import { inPages, openBay, opened, shan } from '../help/willow-bay.js';

const issued = (title: string, ...dates: readonly (string | null)[]) =>
  dates.map((issueDate, i) => article(`${title}-${i}.txt`, 0, { bulletinTitle: title, issueDate }));
const indexOf = async (...articles: ReturnType<typeof issued>) =>
  (await opened(writeIndex(viewOf(articles, []), inPages))).index;

test('coverage tells what was read, series by series, issue by issue', async () => {
  const index = await openBay();
  assert.equal(index.coverage, { bulletins: 2, articles: 3, since: '2021-03-05', until: '2021-05-20', series: [] });
  const { series } = await coverage(index);
  assert.equal(
    series.map(({ title, bulletins, articles, until }) => [title, bulletins, articles, until]),
    [['晨报·柳湾', 2, 3, '2021-05-20']],
  );
  assert.equal(series[0]?.issues, [
    { date: '2021-03-05', bulletins: 1, articles: 1 },
    { date: '2021-05-20', bulletins: 1, articles: 2 },
  ]);
});

test('months without an issue are gaps, from the first issue to the last', async () => {
  const index = await indexOf(
    ...issued('甲报', '2020-11-02', '2021-02', '2021-02-09', '2021-06-30', null),
    ...issued('乙报', '2021-01-01', '2021-02-01'),
  );
  const { series } = await coverage(index);
  assert.equal(
    series.map(({ title, gaps }) => [title, gaps]),
    [
      ['乙报', []],
      ['甲报', ['2020-12/2021-01', '2021-03/2021-05']],
    ],
  );
  assert.is(series[1]?.bulletins, 5);
  assert.is(series[1]?.issues.length, 4);
});

test('an issue of which only the year is known may lie in any of its months', async () => {
  const { series } = await coverage(await indexOf(...issued('年报', '2019-12-01', '2020', '2021-02-01')));
  assert.equal(series[0]?.gaps, ['2021-01']);
});

test('of a period only its issues count, and its months without one are gaps', async () => {
  const index = await indexOf(...issued('甲报', '2020-11-02', '2021-02-01', '2021-02-15'));
  const inWinter = await coverage(index, { since: '2021-01', until: '2021-03' });
  assert.equal([inWinter.bulletins, inWinter.since, inWinter.until], [2, '2021-02-01', '2021-02-15']);
  assert.equal(inWinter.series[0]?.gaps, ['2021-01', '2021-03']);
  const later = await coverage(index, { since: '2022', until: '2022' });
  assert.equal([later.bulletins, later.since, later.series[0]?.gaps], [0, null, ['2022-01/2022-12']]);
});

test('of a jurisdiction only its series and those within count', async () => {
  const own = { jurisdiction: '岚州市/柳湾街道' };
  const index = await indexOf(
    article('a.txt', 0, { bulletinTitle: '甲', issueDate: '2021-01-01', ...own }),
    article('b.txt', 0, { bulletinTitle: '乙', issueDate: '2021-01-01', jurisdiction: '岚州市/柳湾镇' }),
  );
  const titles = async (jurisdiction: string) =>
    (await coverage(index, { jurisdiction })).series.map(({ title }) => title);
  assert.equal(await titles('岚州市'), ['乙', '甲']);
  assert.equal(await titles('岚州市/柳湾街道'), ['甲']);
  assert.is((await coverage(index, own)).bulletins, 1);
});

test('a paper with very many issues is listed by month', async () => {
  const days = Array.from({ length: 450 }, (_, i) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10));
  const { series } = await coverage(await indexOf(...issued('日报', ...days)));
  assert.is(series[0]?.issues.length, 15);
  assert.equal(series[0]?.issues[0], { date: '2020-01', bulletins: 31, articles: 31 });
});

test('who met nobody is told with what was read in the time asked for', async () => {
  const answer = await met(await openBay(), shan.id, { since: '2021-04', until: '2021-05' });
  assert.equal(answer.people, []);
  assert.is(answer.coverage.bulletins, 1);
  assert.equal(answer.coverage.series[0]?.gaps, ['2021-04']);
});

test.run();
