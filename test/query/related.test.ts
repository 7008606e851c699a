/** Neighbours, ranked, with the words of the strongest link. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { related } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { article, event, holds, involved, says, tookPart, viewOf } from '../help/view.js';
import { greenField, inPages, launch, meeting, office, openBay, opened, visit, zhou } from '../help/willow-bay.js';

const index = await openBay(inPages);

test('related ranks posts before occasions, keeps to types and quotes each link', async () => {
  const all = await related(index, zhou.id);
  assert.is(all[0]?.id, office.id);
  assert.equal(all[0]?.through, ['holds']);
  assert.ok(all.every(({ quotes }) => quotes.length > 0));
  const people = await related(index, zhou.id, { types: ['person'], limit: 2 });
  assert.equal(
    people.map(({ name, shared, latest }) => [name, shared, latest?.id]),
    [
      ['苏映雪', 1, visit.id],
      ['庄蔚勤', 1, meeting.id],
    ],
  );
});

test('related in a period counts that period alone', async () => {
  const people = await related(index, zhou.id, { types: ['person'], until: '2021-04' });
  assert.equal(
    people.map(({ name }) => name),
    ['庄蔚勤', '梁毓'],
  );
  const bodies = await related(index, zhou.id, { types: ['organisation'], since: '2021-05' });
  assert.equal(
    bodies.map(({ id, window }) => [id, window.since]),
    [[office.id, '2021-05-20']],
  );
});

test('related events and those of an event are given too', async () => {
  const events = await related(index, greenField.id, { types: ['event'] });
  assert.equal(
    events.map(({ id, through }) => [id, through]),
    [
      [visit.id, ['tookPlaceAt']],
      [launch.id, ['tookPlaceAt']],
    ],
  );
  assert.is((await related(index, meeting.id)).length, 5);
});

test('a post is quoted before an occasion that links the two as well', async () => {
  const report = article('z.txt', 0, { text: '办事处主任周鸣岐。办事处承办活动,周鸣岐到场' });
  const fair = event('集市', '2021-06-01');
  const links = [
    holds(zhou, office, '主任', ['2021-06-01'], says(report, '办事处主任周鸣岐', '周鸣岐')),
    tookPart(zhou, fair, 'attend', says(report, '周鸣岐到场', '周鸣岐')),
    involved(office, fair, 'organise', says(report, '办事处承办活动', '办事处')),
  ];
  const own = (await opened(writeIndex(viewOf([zhou, office, fair, report], links), inPages))).index;
  const [body] = await related(own, zhou.id);
  assert.equal(body?.through, ['holds', 'involved']);
  assert.equal(
    body?.quotes.map(({ words }) => words),
    ['办事处主任周鸣岐'],
  );
});

test.run();
