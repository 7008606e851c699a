/** Posts over time: what was seen, and when; no beginning and no end is ever inferred. */
import type { Post } from '../../model/entity.js';
import { byCodeUnit } from '../../model/order.js';
import { groupBy } from './clusters.js';
import type { PersonReading } from './person-reading.js';
import { byDate, unite } from './reading.js';

/** One post for each body, title and status. */
export function postsOf(set: readonly PersonReading[]): Post[] {
  const told = set.flatMap(({ posts }) => posts);
  const keyOf = ({ body, title, fact }: (typeof told)[number]) => `${body?.entity.id ?? ''}|${title}|${fact.status}`;
  return [...groupBy(told, keyOf).entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, group]): Post => {
      const first = group[0] as (typeof told)[number];
      return {
        organisation: first.body?.entity.id ?? null,
        title: first.title,
        status: first.fact.status,
        observedOn: [...new Set(group.flatMap(({ date }) => (date === null ? [] : [date])))].sort(
          (a, b) => byDate(a, b) || byCodeUnit(a, b),
        ),
        evidence: unite(group.flatMap(({ fact }) => fact.evidence)),
      };
    });
}
