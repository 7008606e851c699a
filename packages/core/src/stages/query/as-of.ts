/** How things stood on a day, as far as the bulletins read tell. */
import type { AsOf, ShownPost, StandingPost } from '../../model/answer.js';
import { firstDay, isEdtf, lastDay, type Edtf } from '../../model/edtf.js';
import { newestFirst } from '../../format/newest-first.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { readRecord } from './read.js';

const standings = ['seen', 'last-seen', 'not-yet'] as const;

/**
 * Posts of a person, or in an organisation, as of the date; null where the index has no such id. A post seen before
 * and not since is `last-seen`, however long ago: nobody said that it ended.
 */
export async function asOf(
  index: GraphIndex,
  id: string,
  date: Edtf,
  { signal }: Cancellable = {},
): Promise<AsOf | null> {
  if (!isEdtf(date)) throw new RangeError(`not a date: ${date}`);
  const record = await readRecord(index, id, signal);
  if (record === null) return null;
  const posts = 'ordinal' in record ? [] : record.posts.flatMap((post) => standing(post, date));
  posts.sort(
    (a, b) =>
      standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
      (a.standing === 'not-yet' ? newestFirst(b.nearest, a.nearest) : newestFirst(a.nearest, b.nearest)),
  );
  return { subject: record.label, date, posts };
}

function standing(post: ShownPost, date: Edtf): StandingPost[] {
  const before = post.observedOn.filter((day) => firstDay(day) <= lastDay(date)).at(-1);
  const after = post.observedOn.find((day) => lastDay(day) >= firstDay(date));
  const nearest = before ?? after;
  if (nearest === undefined) return [];
  const state = before === undefined ? 'not-yet' : after === undefined ? 'last-seen' : 'seen';
  return [{ ...post, standing: state, nearest }];
}
