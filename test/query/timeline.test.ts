/** What happened, in order. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { timeline } from '../../packages/core/src/query.js';
import { inPages, launch, openBay, su, visit, zhou } from '../help/willow-bay.js';

const index = await openBay(inPages);

test('a timeline has events, and posts where first and last seen, newest first and undated last', async () => {
  assert.equal(
    (await timeline(index, su.id)).map(({ date, event: what, post }) => [date, what?.name ?? post?.title]),
    [
      ['2021-05-20', '主任'],
      ['2021-05-14', visit.name],
      [null, launch.name],
    ],
  );
  assert.equal(
    (await timeline(index, zhou.id, { until: '2021-03' })).map(({ date }) => date),
    ['2021-03-05', '2021-03-02'],
  );
});

test.run();
