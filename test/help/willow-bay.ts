/** One invented subdistrict, for the tests of index and query. */
import { writeIndex, type WriteOptions } from '../../packages/core/src/stages/indexing/write-index.js';
import type { GraphView } from '../../packages/core/src/model/view.js';
import { openIndex, type GraphIndex } from '../../packages/core/src/query.js';
import { article, event, holds, involved, organisation, person, place, plain, says, tookPart, viewOf } from './view.js';

const variants = new Map(
  [...'莊衛門區書記灣會員議'].map((variant, i) => [variant, '庄卫门区书记湾会员议'[i] ?? variant]),
);

/** Folds the variants of this subdistrict. */
export const fold = (text: string): string =>
  [...text].map((character) => variants.get(character) ?? character).join('');

const firstText =
  '柳湾街道召开平安建设工作会议\n2021年3月2日,街道党工委书记庄蔚勤、办事处主任周鸣岐在柳湾文化中心出席会议。\n梁毓代表柳湾集团发言。';
const secondText = '周鸣岐走访青禾小区\n5月14日,街道办事处主任周鸣岐走访青禾小区,听取居委会主任苏映雪介绍。';
const thirdText = '青禾小区加装电梯启动\n苏映雪与梁毓在青禾小区启动加装电梯工程,居民点赞。';

export const first = article('lw-01.txt', 0, {
  name: '柳湾街道召开平安建设工作会议',
  issueDate: '2021-03-05',
  text: firstText,
});
export const second = article('lw-02.txt', 0, {
  name: '周鸣岐走访青禾小区',
  issueDate: '2021-05-20',
  text: secondText,
  url: 'https://example.org/lw-02',
});
export const third = article('lw-02.txt', 1, {
  name: '青禾小区加装电梯启动',
  issueDate: '2021-05-20',
  text: thirdText,
});

export const zhuang = person('庄蔚勤', { aliases: ['莊蔚勤'] });
const doubt = (other: string) => ({ other, score: 1, reasons: [{ feature: 'name', score: 1, detail: '周鸣岐' }] });
export const zhou = person('周鸣岐', { possiblySame: [doubt('person/周鸣岐@松岭镇')] });
export const otherZhou = person('周鸣岐', {
  id: 'person/周鸣岐@松岭镇',
  possiblySame: [doubt('person/周鸣岐@柳湾街道')],
});
export const liang = person('梁毓', { class: 'representative' });
export const su = person('苏映雪');
export const shan = person('单青原', { id: 'person/单青原@松岭镇' });

export const party = organisation('柳湾街道党工委', { kind: 'party' });
export const office = organisation('柳湾街道办事处');
export const group = organisation('柳湾集团', { kind: 'company' });
export const committee = organisation('青禾小区居委会', { kind: 'committee' });
export const songling = organisation('松岭镇人民政府', { jurisdiction: '岚州市/松岭镇' });

export const centre = place('柳湾文化中心');
export const greenField = place('青禾小区', { kind: 'compound' });
export const bay = place('柳湾街道', { kind: 'division', within: '岚州市' });

const together = '街道党工委书记庄蔚勤、办事处主任周鸣岐在柳湾文化中心出席会议';
const speech = '梁毓代表柳湾集团发言';
const walk = '街道办事处主任周鸣岐走访青禾小区,听取居委会主任苏映雪介绍';
const start = '苏映雪与梁毓在青禾小区启动加装电梯工程';

export const meeting = event('平安建设工作会议', '2021-03-02');
export const visit = event('走访青禾小区', '2021-05-14', {
  kind: 'visit',
  acts: [{ persons: [zhou.id, su.id], words: '听取', evidence: [says(second, walk, '周鸣岐', '苏映雪')] }],
});
export const launch = event('加装电梯启动', null, { kind: 'ceremony', apart: [] });

export const nodes = [
  ...[first, second, third, zhuang, zhou, otherZhou, liang, su, shan, party, office, group, committee, songling],
  ...[centre, greenField, bay, meeting, visit, launch],
];

export const edges = [
  holds(zhuang, party, '书记', ['2021-03-05'], says(first, together, '庄蔚勤', '书记')),
  holds(
    zhou,
    office,
    '主任',
    ['2021-03-05', '2021-05-20'],
    says(first, together, '周鸣岐'),
    says(second, walk, '周鸣岐'),
  ),
  holds(su, committee, '主任', ['2021-05-20'], says(second, walk, '苏映雪')),
  holds(shan, songling, '镇长', ['2021-05-20']),
  tookPart(zhuang, meeting, 'attend', says(first, together, '庄蔚勤')),
  tookPart(zhou, meeting, 'attend', says(first, together, '周鸣岐')),
  tookPart(liang, meeting, 'speak', says(first, speech, '梁毓')),
  involved(group, meeting, 'attend', says(first, speech, '柳湾集团')),
  plain('tookPlaceAt', meeting, centre, says(first, together, '柳湾文化中心')),
  tookPart(zhou, visit, 'lead', says(second, walk, '周鸣岐')),
  tookPart(su, visit, 'speak', says(second, walk, '苏映雪')),
  plain('tookPlaceAt', visit, greenField, says(second, walk, '青禾小区')),
  tookPart(su, launch, 'attend', says(third, start, '苏映雪')),
  tookPart(liang, launch, 'attend', says(third, start, '梁毓')),
  plain('tookPlaceAt', launch, greenField, says(third, start, '青禾小区')),
  plain('reportedIn', meeting, first),
  plain('reportedIn', visit, second),
  plain('reportedIn', launch, third),
  plain('partOf', office, party),
  plain('within', greenField, bay),
];

export const view: GraphView = viewOf(nodes, edges);

/** Pages of a few hundred characters, so that a small graph has many. */
export const inPages: WriteOptions = { builder: 'bulletin-graph 0.0.0', fold, pageSize: 600, packBelow: 0 };
export const inOneFile: WriteOptions = { builder: 'bulletin-graph 0.0.0', fold };

/** Opens a folder of files in memory and counts what is read of it. */
export async function opened(folder: ReadonlyMap<string, Uint8Array>): Promise<{ index: GraphIndex; read: string[] }> {
  const read: string[] = [];
  const index = await openIndex(async (name) => {
    read.push(name);
    return folder.get(name) ?? null;
  });
  return { index, read };
}

/** The subdistrict's index, opened. */
export const openBay = async (options: WriteOptions = inPages): Promise<GraphIndex> =>
  (await opened(writeIndex(view, options))).index;
