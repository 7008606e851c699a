/** How things stood on a day. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { asOf } from '../../packages/core/src/query.js';
import { inPages, office, openBay, zhou } from '../help/willow-bay.js';

const index = await openBay(inPages);

test('as of a date a post is seen, last seen or not yet seen, and never ended', async () => {
  const standing = async (id: string, date: string) =>
    (await asOf(index, id, date))?.posts.map(({ title, standing: state, nearest }) => [title, state, nearest]);
  assert.equal(await standing(zhou.id, '2021-01-01'), [['主任', 'not-yet', '2021-03-05']]);
  assert.equal(await standing(zhou.id, '2021-04'), [['主任', 'seen', '2021-03-05']]);
  assert.equal(await standing(zhou.id, '2030'), [['主任', 'last-seen', '2021-05-20']]);
  assert.equal(
    (await asOf(index, office.id, '2021-04'))?.posts.map(({ person: who }) => who.id),
    [zhou.id],
  );
});

test.run();
