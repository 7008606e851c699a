/** Dates: forms, implied years, relative days. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Knowledge } from '../../packages/core/src/model/knowledge.js';
import { dateRules, dateWords } from '../../packages/core/src/rules/dates.js';
import { beforeName, behindName, closing, joining } from '../../packages/core/src/rules/name-edges.js';
import { findDates } from '../../packages/core/src/stages/extract/dates.js';
import { bestCover } from '../../packages/core/src/stages/extract/lattice.js';
import { yearOf } from '../../packages/core/src/stages/extract/years.js';
import { openReading } from '../../packages/core/src/stages/extract/reading.js';
import { articleOf } from '../help/article.js';

const empty = new Int32Array();
const lexicon = {
  scan: () => ({ from: empty, to: empty, masks: empty }),
  lookUp: () => [],
  divisions: () => [],
  fold: (text: string) => text,
};
const joins = { joining, beforeName, closing, behindName };
const knowledge = { rules: dateRules, dateWords, lexicon, joins } as unknown as Knowledge;

/** The dates that a text of an issue of that day names, as words and value. */
function datesIn(text: string, issueDate: string | null): string[] {
  const reading = openReading(
    articleOf(text),
    { issueDate, year: yearOf([text], dateWords), jurisdiction: [], others: new Set(), names: new Map() },
    knowledge,
  );
  return bestCover(findDates(reading)).winners.map((mention) =>
    mention.kind === 'date' ? `${text.slice(mention.span.from, mention.span.to)} ${String(mention.date)}` : '',
  );
}

const t = (text: string, issueDate: string | null, ...dates: string[]) =>
  test(`${text} (${issueDate ?? 'no issue date'})`, () => assert.equal(datesIn(text, issueDate), dates));

t('2021年5月14日上午，召开会议', null, '2021年5月14日 2021-05-14');
t('6月1日，市民政局到街道调研', '2021-06-10', '6月1日 2021-06-01');
t('12月28日，镇里召开年终会议', '2023-01-09', '12月28日 2022-12-28');
t('3月5日至7日举办培训', '2022-03-20', '3月5日至7日 2022-03-05/2022-03-07');
t('9月28日—10月3日开展展销', '2022-10-20', '9月28日—10月3日 2022-09-28/2022-10-03');
t('3月5日、6日分别召开', '2022-03-20', '3月5日、6日 2022-03-05/2022-03-06');
t('2019614日，街道召开会议', null, '2019614日 2019-06-14');
t('二〇二三年五月十四日', null, '二〇二三年五月十四日 2023-05-14');
t('3月底完成', '2022-04-01', '3月底 2022-03');
t('昨日，书记走访企业', '2022-03-01', '昨日 2022-02-28');
t('上周五，志愿者清理河道', '2024-05-15', '上周五 2024-05-10');
t('本月初启动', '2024-05-15', '本月初 2024-05');
t('去年12月28日，签约', '2022-03-01', '去年12月28日 2021-12-28');
t('今年4月，项目开工', '2022-06-01', '今年4月 2022-04');
t('5月13日开会，14日下午又走访', '2021-06-01', '5月13日 2021-05-13', '14日 2021-05-14');
t('821日，镇长到村里', '2020-08-26', '821日 2020-08-21');
t('728，市政协主席视察', '2016-08-01', '728 2016-07-28');
t('2019年614日，街道召开会议', null, '2019年614日 2019-06-14');
t('红网8月20日讯 8月17日上午，举行典礼', '2012-08-20', '8月17日 2012-08-17');
t('2021年12月30日至2022年1月2日，举办展销', null, '2021年12月30日至2022年1月2日 2021-12-30/2022-01-02');
t('上月25日，召开会议', '2021-01-10', '上月25日 2020-12-25');
t('6日至8日，举办比赛', '2021-05-10', '6日至8日 2021-05-06/2021-05-08');
t('28日，召开会议', '2021-05-03', '28日 2021-04-28');
t('5月6号上午，住在5月6号楼', '2021-05-10', '5月6号 2021-05-06');
t('近日，街道召开', '2021-06-01', '近日 null');
t('6月1日，走访老人', null, '6月1日 null');
t('6月1日，走访老人。2021年度工作', null, '6月1日 2021-06-01');
t('发布时间：2023-05-06', null, '2023-05-06 2023-05-06');
t('用时3个月，共15日内完成', '2021-06-01');

test('a year in which something began is not the bulletin’s own', () => {
  assert.is(yearOf(['社区是2020年9月新成立的。5月14日，书记到社区走访。'], dateWords), null);
  assert.is(yearOf(['她1984年入党。2021年，社区装了电梯。'], dateWords), 2021);
  assert.is(yearOf(['详细了解2017年以来的改革情况。'], dateWords), null);
});

test('an anniversary or a yearly occasion tells the year where none is named', () => {
  assert.is(yearOf(['今年是中国共产党建党100周年。3月30日，启动仪式举行。'], dateWords), 2021);
  assert.is(yearOf(['6月30日，“庆祝中国共产党成立九十周年大会”召开。'], dateWords), 2011);
  assert.is(yearOf(['9月10日是第34个教师节。'], dateWords), 2018);
  assert.is(yearOf(['9月22日，2024河湾马拉松赛开跑。'], dateWords), 2024);
  assert.is(yearOf(['9月22日,2024河湾马拉松赛开跑。'], dateWords), 2024);
  assert.is(yearOf(['发放奖金1,2024河湾马拉松赛开跑。'], dateWords), null);
  assert.is(yearOf(['庆祝建党100周年。2022年，社区装了电梯。'], dateWords), 2022);
  assert.is(yearOf(['结婚50周年，发放2000元慰问金，第12个社区挂牌。'], dateWords), null);
});

test('at the end of a year the next one is a plan, and at its beginning the last one a report', () => {
  assert.is(yearOf(['2015年文化节12月28日开幕，2015年很好，努力实现2016年的开门红。'], dateWords), 2015);
  assert.is(yearOf(['1月5日，会议回顾2015年，2015年很好，展望2016年。'], dateWords), 2016);
  assert.is(yearOf(['2016年1月3日和12月28日，2015年、2015年的花灯都在。'], dateWords), 2016);
});

test.run();
