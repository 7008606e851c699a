/** Ways through people who have met more than an index keeps beside them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { paths } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { article, event, person, plain, says, tookPart, viewOf } from '../help/view.js';
import { inPages, opened } from '../help/willow-bay.js';

const report = article('z.txt', 0, { text: '各人到会' });
const words = says(report, report.text);
const [hub, other, a, b] = ['章一鸣', '沈知行', '周晓禾', '梁毓'].map((name) => person(name)) as [
  ReturnType<typeof person>,
  ReturnType<typeof person>,
  ReturnType<typeof person>,
  ReturnType<typeof person>,
];
/** Each of the two has 150 whom they met twice since. */
const crowds = [hub, other].map((centre) => ({
  centre,
  crowd: Array.from({ length: 150 }, (_, i) => person(`${centre.name}友${i}`)),
}));
const meetings = [
  ...crowds.flatMap(({ centre, crowd }) =>
    crowd.flatMap((one, i) =>
      [2020, 2021].map((year) => ({ who: [centre, one], date: `${year}-05-${10 + (i % 19)}` })),
    ),
  ),
  { who: [a, hub], date: '2015-01-01' },
  { who: [b, other], date: '2015-01-02' },
  { who: [hub, other], date: '2015-01-03' },
].map(({ who, date }, i) => ({ what: event(`会${i}`, date), who }));
const index = (
  await opened(
    writeIndex(
      viewOf(
        [report, a, b, hub, other, ...crowds.flatMap(({ crowd }) => crowd), ...meetings.map(({ what }) => what)],
        meetings.flatMap(({ what, who }) => [
          ...who.map((one) => tookPart(one, what, 'attend', words)),
          plain('reportedIn', what, report),
        ]),
      ),
      inPages,
    ),
  )
).index;

const rows = async (from: string, to: string) =>
  (await paths(index, from, to)).map(({ from: start, hops }) =>
    [start, ...hops.map(({ to: next }) => next)]
      .flatMap(({ type, name }) => (type === 'event' ? [] : [name]))
      .join(' '),
  );

test('whoever met a hub once long ago is linked over it, and two hubs are linked that met once', async () => {
  assert.equal(await rows(a.id, other.id), ['周晓禾 章一鸣 沈知行']);
  assert.equal(await rows(hub.id, other.id), ['章一鸣 沈知行']);
  assert.equal(await rows(a.id, crowds[0]?.crowd[149]?.id ?? ''), ['周晓禾 章一鸣 章一鸣友149']);
});

test('a way over two hubs is found, though neither has the other among its strongest', async () => {
  assert.equal(await rows(a.id, b.id), ['周晓禾 章一鸣 沈知行 梁毓']);
});

test.run();
