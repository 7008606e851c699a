/** Posts as things of their own: who held each, and who came after whom. */
import { firstDay, lastDay, type Edtf } from '../../model/edtf.js';
import type { PersonEntity, PostEntity, Succession, Tenure } from '../../model/entity.js';
import type { IdentityRules } from '../../model/identity-rules.js';
import { by, byCodeUnit } from '../../model/order.js';
import { groupBy } from './clusters.js';

/** Id of a body's post. */
const postId = (organisation: string, title: string): string =>
  `post/${organisation.replace(/^organisation\//u, '')}/${title}`;

/** Who came after whom in a post. */
export type SuccessionsOf = (organisation: string, title: string, tenures: readonly Tenure[]) => readonly Succession[];

/** The posts that the persons hold in bodies, by id. */
export function postEntities(persons: readonly PersonEntity[], successionsOf: SuccessionsOf): PostEntity[] {
  const held = persons.flatMap(({ id: person, posts }) =>
    posts.flatMap(({ organisation, title, ...rest }) =>
      organisation === null ? [] : [{ organisation, title, tenure: { person, ...rest } }],
    ),
  );
  return [...groupBy(held, ({ organisation, title }) => postId(organisation, title))]
    .map(([id, group]): PostEntity => {
      const { organisation, title } = group[0] as (typeof group)[number];
      const tenures = group.map(({ tenure }) => tenure).sort(byTime);
      return { id, organisation, title, tenures, successions: successionsOf(organisation, title, tenures) };
    })
    .sort(by(({ id }) => id));
}

/** Finds successions in posts of which a body has one: whoever leads it leads it alone; deputies and members are several. */
export const successionsBy =
  ({ standings, besideAny }: IdentityRules): SuccessionsOf =>
  (_, title, tenures) => {
    const isOne = !besideAny.test(title) && standings.find((standing) => standing.title.test(title))?.standing === 0;
    return isOne ? successionsIn(tenures) : [];
  };

const byTime = (a: Tenure, b: Tenure): number =>
  byCodeUnit(dayOf(a), dayOf(b)) || byCodeUnit(a.person, b.person) || byCodeUnit(a.status, b.status);

const dayOf = ({ observedOn, changes }: Tenure): string => {
  const first = observedOn[0] ?? changes[0]?.date ?? changes[0]?.told ?? null;
  return first === null ? '9' : firstDay(first);
};

/** Days on which one holder was seen in a row, with nobody else between. */
interface Run {
  readonly person: string;
  readonly since: Edtf;
  until: Edtf;
}

/** Who came after whom; nothing where two were seen in turns, for then both held it. */
function successionsIn(tenures: readonly Tenure[]): Succession[] {
  const runs = runsIn(tenures);
  const steps = runs.slice(1).map((next, i) => ({ last: runs[i] as Run, next }));
  const inTurns = repeatedPairs(steps.map(({ last, next }) => [last.person, next.person].sort().join('|')));
  return steps
    .filter(({ last, next }) => lastDay(last.until) < firstDay(next.since))
    .filter(({ last, next }) => !inTurns.has([last.person, next.person].sort().join('|')))
    .map(({ last, next }) => bounded(last, next, tenures));
}

function runsIn(tenures: readonly Tenure[]): Run[] {
  const seen = tenures
    .filter(({ status }) => status === 'current' || status === 'acting')
    .flatMap(({ person, observedOn }) => observedOn.map((date) => ({ person, date })))
    .sort((a, b) => byCodeUnit(firstDay(a.date), firstDay(b.date)) || byCodeUnit(a.person, b.person));
  const runs: Run[] = [];
  for (const { person, date } of seen) {
    const run = runs.at(-1);
    if (run?.person !== person) runs.push({ person, since: date, until: date });
    else if (lastDay(date) > lastDay(run.until)) run.until = date;
  }
  return runs;
}

/** A to B and back again is a return; more than that is taking turns. */
function repeatedPairs(pairs: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return new Set([...counts].flatMap(([pair, count]) => (count > 2 ? [pair] : [])));
}

/** The days between which the post changed hands, drawn closer by what texts state. */
function bounded(last: Run, next: Run, tenures: readonly Tenure[]): Succession {
  const stated = (person: string, kind: 'start' | 'end') =>
    tenures
      .filter((tenure) => tenure.person === person)
      .flatMap(({ changes }) => changes.flatMap((change) => (change.kind === kind ? (change.date ?? []) : [])))
      .filter((date) => lastDay(last.until) <= firstDay(date) && lastDay(date) <= firstDay(next.since));
  const after = stated(last.person, 'end').at(-1) ?? last.until;
  const before = stated(next.person, 'start').find((date) => lastDay(after) <= lastDay(date)) ?? next.since;
  return { from: last.person, to: next.person, after, before };
}
