/** Names that differ in one character and hold one post at one time: a slip of the scan or the setter, not a second person. */
import { firstDay } from '../../model/edtf.js';
import type { Reason } from '../../model/entity.js';
import type { IdentityRules } from '../../model/identity-rules.js';
import { by, byCodeUnit } from '../../model/order.js';
import { groupBy, openClusters, type Clusters } from './clusters.js';
import { judge, reason, type Weighed } from './judgement.js';
import { pairsOf } from './overrides.js';
import type { PersonReading } from './person-reading.js';
import { yearsBetween } from './profile.js';
import type { Context } from './reading.js';
import type { WhoIsWho } from './who-is-who.js';

/** Readings of one person. */
type Readings = readonly PersonReading[];

/** Somebody in a post that one person holds at a time. */
interface Holder {
  /** Place of the readings in the list. */
  readonly i: number;
  readonly name: string;
  readonly post: string;
  /** Days on which the post was seen, ascending. */
  readonly days: readonly string[];
  readonly sources: ReadonlySet<string>;
}

/** Joins persons whose names differ by a slip, and those of different names whose readings a correction calls the same. */
export function joinSlips(full: readonly Readings[], context: Context): WhoIsWho {
  const clusters = openClusters(full.length);
  const judgements: Weighed[] = [];
  applyAcrossNames(full, clusters, judgements, context);
  const holders = full.flatMap((set, i) => holdersIn(set, i, context.rules));
  const keyed = holders.flatMap((holder) =>
    blanked(holder.name).map((key) => ({ key: `${holder.post}|${key}`, holder })),
  );
  for (const [, group] of [...groupBy(keyed, ({ key }) => key)].sort(by(([key]) => key))) {
    const [main, ...others] = group
      .map(({ holder }) => holder)
      .sort((a, b) => b.sources.size - a.sources.size || byCodeUnit(a.name, b.name) || a.i - b.i);
    for (const other of others) {
      if (main === undefined || main.name === other.name || clusters.find(main.i) === clusters.find(other.i)) continue;
      const [a, b] = [main, other].map(({ i }) => (full[i]?.[0] as PersonReading).ref) as [string, string];
      const weighed = judge(a, b, reasonsFor(main, other));
      if (weighed.judgement === 'same' && !clusters.join(main.i, other.i)) continue;
      judgements.push(weighed);
    }
  }
  return { sets: clusters.sets().map((members) => members.flatMap((i) => full[i] ?? [])), judgements };
}

/** The name with each character of the given name blanked in turn: two names that differ in one share a form. */
const blanked = (name: string): string[] => {
  const characters = [...name];
  return characters.slice(1).map((_, i) => characters.map((character, j) => (j === i + 1 ? '*' : character)).join(''));
};

function holdersIn(set: Readings, i: number, { besideAny }: IdentityRules): Holder[] {
  const held = set.flatMap(({ name, article, posts }) =>
    posts.flatMap(({ body, title, standing, date, fact }) =>
      body === null || standing > 0 || besideAny.test(title) || (fact.status !== 'current' && fact.status !== 'acting')
        ? []
        : [{ name, post: `${body.entity.id}|${title}`, date, source: article.source }],
    ),
  );
  return [...groupBy(held, ({ post, name }) => `${post}|${name}`).values()].map((group) => ({
    i,
    name: group[0]?.name ?? '',
    post: group[0]?.post ?? '',
    days: [...new Set(group.flatMap(({ date }) => (date === null ? [] : [firstDay(date)])))].sort(),
    sources: new Set(group.map(({ source }) => source)),
  }));
}

function reasonsFor(main: Holder, other: Holder): Reason[] {
  const reasons = [
    reason('name-slip', -0.5, `${main.name} and ${other.name} differ in one character`),
    reason('same-post', 2, main.post.replace('|', ' ')),
    timeOf(main, other),
    oftenOf(main, other),
  ];
  const shared = [...other.sources].filter((source) => main.sources.has(source)).sort();
  if (shared.length > 0) reasons.push(reason('same-bulletin', 1.5, `both in ${shared[0]}`));
  return reasons;
}

function timeOf(main: Holder, other: Holder): Reason {
  const [first, last] = [main.days[0], main.days.at(-1)];
  if (first === undefined || last === undefined || other.days.length === 0) return reason('time', 0, 'undated');
  if (other.days.every((day) => first <= day && day <= last)) return reason('time', 1.5, `while ${main.name} held it`);
  const gap = yearsBetween(main.days, other.days) ?? 0;
  return reason('time', gap < 1 ? 0 : -1, `${gap.toFixed(1)} years apart`);
}

/** A slip is rare; a second person in office is told of again and again. */
const oftenOf = (main: Holder, other: Holder): Reason =>
  other.sources.size * 2 <= main.sources.size
    ? reason('rare', 0.5, `in ${other.sources.size} bulletins against ${main.sources.size}`)
    : reason('rare', -1, `in ${other.sources.size} bulletins against ${main.sources.size}`);

/** Corrections that name readings of two different names. */
function applyAcrossNames(
  full: readonly Readings[],
  clusters: Clusters,
  judgements: Weighed[],
  context: Context,
): void {
  const pairs = (['different', 'same'] as const).flatMap((op) => pairsOf(context.corrections, op));
  if (pairs.length === 0) return;
  const at = new Map(full.flatMap((set, i) => set.map(({ ref }) => [ref, i] as const)));
  for (const { correction, a, b, op, note } of pairs) {
    const [x, y] = [at.get(a), at.get(b)];
    if (x === undefined || y === undefined || full[x]?.[0]?.name === full[y]?.[0]?.name) continue;
    if (!(op === 'same' ? clusters.join(x, y) : clusters.part(x, y))) continue;
    context.applied(correction);
    judgements.push({ ...judge(a, b, [reason('correction', 0, note ?? 'decided by hand')]), judgement: op });
  }
}
