/** How two things are linked. */
import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { paths, type PathOptions } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { asked, everyRow, smallGraph } from '../help/small-graphs.js';
import { article, holds, organisation, person, says, viewOf } from '../help/view.js';
import {
  centre,
  committee,
  inPages,
  launch,
  meeting,
  office,
  openBay,
  opened,
  otherZhou,
  party,
  shan,
  su,
  visit,
  zhou,
  zhuang,
} from '../help/willow-bay.js';

const index = await openBay(inPages);

test('two who met are linked by the event, newest first', async () => {
  const [path] = await paths(index, zhuang.id, zhou.id);
  assert.equal(
    path?.hops.map(({ from, type, forward, to, as, date }) => [from.name, type, forward, to.name, as, date]),
    [
      ['庄蔚勤', 'tookPart', true, meeting.name, 'attend', '2021-03-02'],
      [meeting.name, 'tookPart', false, '周鸣岐', 'attend', '2021-03-02'],
    ],
  );
  assert.ok(path?.hops.every(({ quotes }) => quotes.length > 0));
});

test('two who never met are linked over a third', async () => {
  const found = await paths(index, zhuang.id, su.id, { max: 2 });
  assert.equal(
    found.map(({ hops }) => hops.map(({ to }) => to.name).join(' ')).sort(),
    [`${meeting.name} 周鸣岐 ${visit.name} 苏映雪`, `${meeting.name} 梁毓 ${launch.name} 苏映雪`].sort(),
  );
});

test('a person and a body, a body and a place, an event and a person are linked', async () => {
  const names = async (a: string, b: string) =>
    (await paths(index, a, b, { max: 1 }))[0]?.hops.map(({ to }) => to.name);
  assert.equal(await names(zhou.id, office.id), [office.name]);
  assert.equal(await names(office.id, zhou.id), ['周鸣岐']);
  assert.equal(await names(office.id, party.id), [party.name]);
  assert.equal(await names(meeting.id, zhuang.id), ['庄蔚勤']);
  assert.equal(await names(zhuang.id, committee.id), [meeting.name, '周鸣岐', visit.name, '苏映雪', committee.name]);
  assert.equal(await names(su.id, centre.id), [visit.name, '周鸣岐', meeting.name, centre.name]);
});

test('no path leads to who is linked to nobody, or to oneself', async () => {
  assert.equal(await paths(index, zhou.id, shan.id), []);
  assert.equal(await paths(index, zhou.id, zhou.id), []);
});

test('colleagues are linked by the body', async () => {
  const [a, b, body] = [person('甲一'), person('乙二'), organisation('农技站')];
  const report = article('z.txt', 0, { text: '站长甲一、副站长乙二' });
  const posts = [
    holds(a, body, '站长', ['2021'], says(report, '站长甲一', '甲一')),
    holds(b, body, '副站长', ['2021'], says(report, '副站长乙二', '乙二')),
  ];
  const own = (await opened(writeIndex(viewOf([a, b, body, report], posts), inPages))).index;
  const [path] = await paths(own, a.id, b.id);
  assert.equal(
    path?.hops.map(({ to, as, forward }) => [to.name, as, forward]),
    [
      ['农技站', '站长', true],
      ['乙二', '副站长', false],
    ],
  );
});

test('a way keeps to what it may lead through, to a grade and to a period', async () => {
  const stops = async (b: string, how: PathOptions) =>
    (await paths(index, zhuang.id, b, { max: 1, ...how })).map(({ hops }) => hops.map(({ to }) => to.name).join(' '));
  assert.equal(await stops(su.id, { through: ['event'] }), []);
  assert.equal(await stops(su.id, { through: ['organisation', 'person'] }), []);
  assert.equal(await stops(zhou.id, { through: ['organisation', 'person'] }), ['柳湾街道党工委 柳湾街道办事处 周鸣岐']);
  assert.equal(await stops(zhou.id, { grade: 'act' }), ['柳湾街道党工委 柳湾街道办事处 周鸣岐']);
  assert.equal(await stops(zhou.id, { since: '2021-04' }), []);
  assert.equal(await stops(zhou.id, { until: '2021-03' }), [`${meeting.name} 周鸣岐`]);
  assert.equal(await stops(committee.id, { between: 1 }), []);
});

test('what two did together is said on both hops, in the words of the act', async () => {
  const [path] = await paths(index, su.id, zhou.id);
  assert.equal(
    path?.hops.map(({ act, quotes }) => [act, quotes.map(({ words }) => words.slice(0, 2))]),
    [
      ['听取', ['街道']],
      ['听取', ['街道']],
    ],
  );
});

test('a namesake is somebody else: no way leads to him that leads to the other', async () => {
  assert.equal(await paths(index, zhou.id, otherZhou.id), []);
  assert.equal(await paths(index, zhuang.id, otherZhou.id), []);
});

test('the ways found are the shortest of all ways, in any small graph', async () => {
  const ends = fc.subarray(
    ['person/甲一@柳湾街道', 'person/乙一@柳湾街道', 'person/丙一@柳湾街道', 'organisation/东街道'],
    {
      minLength: 2,
      maxLength: 2,
    },
  );
  await fc.assert(
    fc.asyncProperty(smallGraph, ends, asked, fc.integer({ min: 1, max: 5 }), async (graph, [a, b], how, max) => {
      const own = (await opened(writeIndex(viewOf(graph.nodes, graph.edges), inPages))).index;
      const { through, since, until, onlyActs } = how;
      const grade = onlyActs ? 'act' : 'event';
      const found = await paths(own, a ?? '', b ?? '', { max, between: 3, through, since, until, grade });
      const rows = found.map(({ hops, from }) =>
        [from, ...hops.map(({ to }) => to)].flatMap(({ id, type }) => (type === 'event' ? [] : [id])),
      );
      const all = everyRow(graph, a ?? '', b ?? '', how).filter((row) => row.length <= 5);
      assert.equal(
        rows.map(({ length }) => length),
        all.slice(0, max).map(({ length }) => length),
      );
      const known = new Set(all.map((row) => row.join(' ')));
      assert.ok(rows.every((row) => known.delete(row.join(' '))));
      for (const { hops } of found) {
        const ids = hops.map(({ to }) => to.id);
        assert.is(new Set([a, ...ids]).size, ids.length + 1);
        assert.ok(hops.every((hop, i) => hop.quotes.length > 0 && hop.from.id === (hops[i - 1]?.to.id ?? a)));
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});

test.run();
