/** What connects several things. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { connects, sharedKinds, type Connection, type Hop } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { asked, everyRow, smallestTree, smallGraph } from '../help/small-graphs.js';
import { article, event, holds, organisation, person, plain, place, says, tookPart, viewOf } from '../help/view.js';
import {
  inPages,
  launch,
  liang,
  meeting,
  office,
  openBay,
  opened,
  shan,
  su,
  view,
  visit,
  zhou,
  zhuang,
} from '../help/willow-bay.js';

const index = await openBay(inPages);
const sharedBy = ({ shared }: Connection) => shared.map(({ kind, thing }) => `${kind} ${thing.name}`);
const hopsOf = (tree: readonly Hop[]) => tree.map(({ from, to }) => `${from.name} ${to.name}`);

test('three who were at one meeting share it, each with the words that name him there', async () => {
  const found = await connects(index, [zhuang.id, zhou.id, liang.id]);
  assert.equal(sharedBy(found), [`event ${meeting.name}`]);
  const [event] = found.shared;
  assert.is(event?.grade, 'event');
  assert.equal(
    event?.links.map(([hop]) => [hop?.from.name, hop?.as, hop?.quotes.length]),
    [
      ['庄蔚勤', 'attend', 1],
      ['周鸣岐', 'attend', 1],
      ['梁毓', 'speak', 1],
    ],
  );
  assert.equal(found.tree, []);
});

test('three who share nothing but a fourth share him', async () => {
  const found = await connects(index, [zhuang.id, su.id]);
  assert.equal(sharedBy(found), ['person 周鸣岐', 'person 梁毓']);
  const links = found.shared[0]?.links ?? [];
  assert.equal(
    links.map((hops) => hops.map(({ to }) => to.name)),
    [
      [meeting.name, '周鸣岐'],
      [visit.name, '周鸣岐'],
    ],
  );
});

test('those who share nothing are joined by the fewest links, and who is linked to nobody stays apart', async () => {
  const found = await connects(index, [zhuang.id, su.id, office.id, shan.id]);
  assert.equal(found.shared, []);
  assert.equal(hopsOf(found.tree), [
    `庄蔚勤 ${meeting.name}`,
    `${meeting.name} 周鸣岐`,
    '周鸣岐 柳湾街道办事处',
    `周鸣岐 ${visit.name}`,
    `${visit.name} 苏映雪`,
  ]);
  assert.equal(
    found.apart.map(({ id }) => id),
    [shan.id],
  );
});

test('where nothing connects them it says what was read', async () => {
  const found = await connects(index, [zhuang.id, shan.id, 'person/无']);
  assert.equal([found.shared, found.tree, found.unknown], [[], [], ['person/无']]);
  assert.is(found.coverage.series.length, 1);
});

test('one act of both is told from being at one event, and a period leaves out what lies outside', async () => {
  const acts = await connects(index, [zhou.id, su.id], { grade: 'act' });
  assert.equal([sharedBy(acts), acts.shared[0]?.grade], [[`event ${visit.name}`], 'act']);
  assert.equal(sharedBy(await connects(index, [zhou.id, su.id], { until: '2021-04' })), []);
  assert.equal((await connects(index, [su.id, liang.id], { grade: 'act' })).shared, []);
  assert.equal(sharedBy(await connects(index, [su.id, liang.id])).slice(0, 1), [`event ${launch.name}`]);
});

test('who held one post after the other shares the post, and colleagues share the body', async () => {
  const [a, b, c, body] = [person('甲一'), person('乙二'), person('丙三'), organisation('农技站')];
  const report = article('z.txt', 0, { text: '站长甲一、站长乙二、副站长丙三' });
  const posts = [
    holds(a, body, '站长', ['2019'], says(report, '站长甲一', '甲一')),
    holds(b, body, '站长', ['2021'], says(report, '站长乙二', '乙二')),
    holds(c, body, '副站长', ['2021'], says(report, '副站长丙三', '丙三')),
  ];
  const own = (await opened(writeIndex(viewOf([a, b, c, body, report], posts), inPages))).index;
  const both = await connects(own, [a.id, b.id]);
  assert.equal(sharedBy(both), ['post 农技站']);
  assert.is(both.shared[0]?.title, '站长');
  assert.equal(both.shared[0]?.window, { since: '2019', until: '2021' });
  assert.equal(sharedBy(await connects(own, [a.id, b.id, c.id])), ['organisation 农技站']);
  assert.equal(sharedBy(await connects(own, [a.id, b.id], { through: ['event', 'person'] })), []);
});

test('being at one place on two days is told, and does not stand for a link', async () => {
  const hall = place('礼堂');
  const [one, other] = [event('甲会', '2020-01-02'), event('乙会', '2021-01-02')];
  const report = article('z.txt', 0, { text: '周鸣岐、苏映雪在礼堂' });
  const words = (who: { name: string }) => says(report, report.text, who.name);
  const edges = [
    tookPart(zhou, one, 'attend', words(zhou)),
    tookPart(su, other, 'attend', words(su)),
    ...[one, other].map((what) => plain('tookPlaceAt', what, hall, words(hall))),
  ];
  const own = (await opened(writeIndex(viewOf([zhou, su, hall, one, other, report], edges), inPages))).index;
  const found = await connects(own, [zhou.id, su.id]);
  assert.equal([sharedBy(found), found.tree], [['place 礼堂'], []]);
});

test('one thing, or a crowd, is no question', async () => {
  for (const ids of [[zhou.id], [zhou.id, zhou.id], Array.from({ length: 9 }, (_, i) => `person/${i}`)]) {
    try {
      await connects(index, ids);
      assert.unreachable('it was answered');
    } catch (error) {
      assert.instance(error, RangeError);
    }
  }
});

test('the order in which they are asked for changes neither what they share nor the size of the tree', async () => {
  const ids = [...view.nodes('person')].map(({ id }) => id);
  const sizes = async (asked: readonly string[]) => {
    const { shared, tree } = await connects(index, asked);
    return [shared.map(({ kind, thing }) => `${kind} ${thing.id}`).sort(), tree.length];
  };
  assert.equal(await sizes(ids), await sizes([...ids].reverse()));
});

test('the tree is the smallest of all, in any small graph', async () => {
  const ids = ['甲', '乙', '丙', '丁'].map((name) => `person/${name}一@柳湾街道`);
  const some = fc.subarray([...ids, 'organisation/东街道'], { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(smallGraph, some, asked, async (graph, chosen, how) => {
      const own = (await opened(writeIndex(viewOf(graph.nodes, graph.edges), inPages))).index;
      const { through, since, until, onlyActs } = how;
      const grade = onlyActs ? 'act' : 'event';
      const { shared, tree, apart } = await connects(own, chosen, { through, since, until, grade });
      assert.equal(
        shared.map(({ kind }) => kind),
        [...shared].map(({ kind }) => kind).sort((a, b) => sharedKinds.indexOf(a) - sharedKinds.indexOf(b)),
      );
      const least = smallestTree(graph, chosen, how);
      if (shared.length > 0) return;
      assert.is(apart.length > 0, least === null);
      if (least === null || least > 6) return;
      // Without the events, each of which stands for a step to all but one of those that it joins.
      const things = new Set([
        ...chosen,
        ...tree.flatMap(({ from, to }) => [from, to]).map(({ id, type }) => (type === 'event' ? '' : id)),
      ]);
      things.delete('');
      assert.is(things.size - 1, least);
      const joined = new Set(chosen.slice(0, 1));
      for (const { from, to } of tree) if (joined.has(from.id)) joined.add(to.id);
      assert.ok(chosen.every((id) => joined.has(id)));
      assert.ok(tree.every(({ quotes }) => quotes.length > 0));
      const [a = '', b = ''] = chosen;
      if (chosen.length === 2) assert.is((everyRow(graph, a, b, how)[0]?.length ?? 0) - 1, least);
    }),
    { seed: 11, numRuns: 200 },
  );
});

test.run();
