/** Posts over time: what was seen and what was stated; no beginning and no end is ever inferred. */
import type { Post, PostChange } from '../../model/entity.js';
import { byCodeUnit } from '../../model/order.js';
import { groupBy } from './clusters.js';
import type { PersonReading, PostReading } from './person-reading.js';
import { byDate, unite } from './reading.js';

/** One post for each body, title and status. */
export function postsOf(set: readonly PersonReading[]): Post[] {
  const told = set.flatMap(({ posts }) => posts);
  const postOf = ({ body, title }: PostReading) => `${body?.entity.id ?? ''}|${title}`;
  const changes = new Map([...groupBy(told, postOf)].map(([key, group]) => [key, changesIn(group)]));
  return [...groupBy(told, (reading) => `${postOf(reading)}|${reading.fact.status}`).entries()]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, group]): Post => {
      const first = group[0] as PostReading;
      return {
        organisation: first.body?.entity.id ?? null,
        title: first.title,
        status: first.fact.status,
        observedOn: [...new Set(group.flatMap(({ date }) => (date === null ? [] : [date])))].sort(
          (a, b) => byDate(a, b) || byCodeUnit(a, b),
        ),
        changes: changes.get(postOf(first)) ?? [],
        evidence: unite(group.flatMap(({ fact }) => fact.evidence)),
      };
    });
}

/** What the readings state, each kind and day once, in order of time. */
function changesIn(group: readonly PostReading[]): PostChange[] {
  const stated = group.flatMap(({ fact, issued }) => (fact.changes ?? []).map((change) => ({ ...change, issued })));
  return [...groupBy(stated, ({ kind, date }) => `${kind} ${date ?? ''}`).values()]
    .map((same): PostChange => {
      const [first] = same as [(typeof same)[number]];
      const told = same.map(({ issued }) => issued).sort(byDate)[0] ?? null;
      return { kind: first.kind, date: first.date, told, evidence: unite(same.map(({ evidence }) => evidence)) };
    })
    .sort((a, b) => byDate(a.date ?? a.told, b.date ?? b.told) || byCodeUnit(a.kind, b.kind));
}
