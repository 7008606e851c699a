/** How two things are linked. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { paths } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
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
  const found = await paths(index, zhuang.id, su.id);
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

test.run();
