/** Joins what is known of persons of one name: holders of posts among each other, then whoever is named without a post. */
import { by } from '../../model/order.js';
import { groupBy, type Clusters } from './clusters.js';
import { reason, type Weighed } from './judgement.js';
import type { PersonReading } from './person-reading.js';
import { profileOf, type Profile } from './profile.js';

/** Decides on two profiles. */
export type JudgeTwo = (a: Profile, b: Profile) => Weighed;

/** Where the decisions are made and kept. */
export interface Desk {
  readonly readings: readonly PersonReading[];
  readonly clusters: Clusters;
  readonly ledger: Weighed[];
  readonly judgeTwo: JudgeTwo;
}

/** Above so many persons of one name, only those who share a body, a county, a bulletin or company are compared. */
const manyNamesakes = 40;

/** One profile for each set, by its first reading. */
export const profilesIn = (readings: readonly PersonReading[], clusters: Clusters): Profile[] =>
  clusters.sets().map((set) =>
    profileOf(
      set[0] as number,
      set.map((i) => readings[i] as PersonReading),
    ),
  );

interface Pair {
  readonly x: number;
  readonly y: number;
  readonly judgement: Weighed;
}

/** Joins the surest pair, looks at the joined profile anew, and so on until no pair is sure. What stays open is kept. */
export function joinSurest(given: readonly Profile[], { readings, clusters, ledger, judgeTwo }: Desk): void {
  const profiles = new Map(given.map((profile) => [profile.root, profile]));
  const members = new Map(clusters.sets().map((set) => [set[0] as number, set]));
  const pairs = new Map<string, Pair>();
  const weigh = (a: number, b: number) => {
    const [x, y] = a < b ? [a, b] : [b, a];
    pairs.set(`${x}-${y}`, { x, y, judgement: judgeTwo(profiles.get(x) as Profile, profiles.get(y) as Profile) });
  };
  for (const [x, y] of pairsToCompare(given)) weigh(x, y);
  for (let best = surest(pairs); best !== null; best = surest(pairs)) {
    const { x, y, judgement } = best;
    const rivals = rivalsOf(best, pairs, clusters);
    if (rivals.length > 0) {
      for (const pair of [best, ...rivals])
        pairs.set(`${pair.x}-${pair.y}`, { ...pair, judgement: asDoubt(pair.judgement) });
      continue;
    }
    pairs.delete(`${x}-${y}`);
    if (!clusters.join(x, y)) continue;
    ledger.push(judgement);
    const set = [...(members.get(x) ?? []), ...(members.get(y) ?? [])].sort((a, b) => a - b);
    members.set(x, set);
    profiles.set(
      x,
      profileOf(
        x,
        set.map((i) => readings[i] as PersonReading),
      ),
    );
    profiles.delete(y);
    const partners = new Set<number>();
    for (const [key, pair] of pairs) {
      if (![pair.x, pair.y].some((root) => root === x || root === y)) continue;
      pairs.delete(key);
      partners.add(pair.x === x || pair.x === y ? pair.y : pair.x);
    }
    for (const partner of partners) weigh(x, partner);
  }
  for (const { judgement } of pairs.values()) ledger.push(judgement);
}

/** Pairs that are nearly as sure, though both cannot be right: their others are namesakes of each other. */
function rivalsOf({ x, y, judgement }: Pair, pairs: ReadonlyMap<string, Pair>, clusters: Clusters): Pair[] {
  if (!clusters.isParted(x) && !clusters.isParted(y)) return [];
  return [...pairs.values()].filter((other) => {
    if (other.judgement.judgement !== 'same' || judgement.score - other.judgement.score >= 1) return false;
    const [mine, theirs] =
      other.x === x ? [y, other.y] : other.y === x ? [y, other.x] : other.x === y ? [x, other.y] : [x, other.x];
    return (
      (other.x === x || other.y === x || other.x === y || other.y === y) &&
      theirs !== mine &&
      clusters.areApart(mine, theirs)
    );
  });
}

/** The sure pair with the highest score; the earlier of equals. */
function surest(pairs: ReadonlyMap<string, Pair>): Pair | null {
  let best: Pair | null = null;
  for (const pair of pairs.values()) {
    if (pair.judgement.judgement !== 'same') continue;
    const lead = best === null ? 1 : pair.judgement.score - best.judgement.score || best.x - pair.x || best.y - pair.y;
    if (lead > 0) best = pair;
  }
  return best;
}

/** All pairs of few; of many, those that share something. */
function pairsToCompare(profiles: readonly Profile[]): [number, number][] {
  const pairs = new Map<string, [number, number]>();
  const addAll = (roots: readonly number[]) =>
    roots.forEach((x, i) => roots.slice(i + 1).forEach((y) => pairs.set(`${x}-${y}`, [x, y])));
  if (profiles.length <= manyNamesakes) addAll(profiles.map(({ root }) => root));
  else {
    const keyed = profiles.flatMap((profile) => meetingPoints(profile).map((key) => ({ key, root: profile.root })));
    for (const [, group] of groupBy(keyed, ({ key }) => key)) {
      const roots = [...new Set(group.map(({ root }) => root))].sort((a, b) => a - b);
      // So many at one point tell nothing: it is a capital, or a name on everybody's lips.
      if (roots.length <= manyNamesakes) addAll(roots);
    }
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

const meetingPoints = ({ company, posts, grounds }: Profile): string[] => [
  ...[...company].map((name) => `with ${name}`),
  ...posts.map(({ body }) => body.entity.id),
  ...[...grounds, ...posts.map(({ body }) => body.path)].map((path) => path.slice(0, 3).join('/')),
];

/** Gives each bulletin's bare name to the one holder of posts that can be meant; the rest are one where the ground is one. */
export function placeBare(desk: Desk): void {
  const profiles = profilesIn(desk.readings, desk.clusters);
  const holders = profiles.filter(({ posts }) => posts.length > 0);
  const bare = profiles.filter(({ posts }) => posts.length === 0);
  const doubtful = new Set<number>();
  const holdersNear = nearness(holders);
  for (const profile of bare) {
    const judged = holdersNear(profile)
      .map((holder) => ({ holder, judgement: desk.judgeTwo(profile, holder) }))
      .sort((a, b) => b.judgement.score - a.judgement.score || a.holder.root - b.holder.root);
    const [first, second] = judged.filter(({ judgement }) => judgement.judgement === 'same');
    const isClear =
      first !== undefined && (second === undefined || first.judgement.score - second.judgement.score >= 1);
    if (isClear && desk.clusters.join(first.holder.root, profile.root)) {
      desk.ledger.push(first.judgement);
      continue;
    }
    if (first !== undefined) doubtful.add(profile.root);
    for (const { judgement } of judged) if (judgement.judgement !== 'different') desk.ledger.push(asDoubt(judgement));
  }
  joinByGround(desk, doubtful);
}

/** All of few holders; of many, those who share something with the bare name, and those whom the whole country knows. */
function nearness(holders: readonly Profile[]): (bare: Profile) => readonly Profile[] {
  if (holders.length <= manyNamesakes) return () => holders;
  const known = holders.filter(({ nationwide }) => nationwide);
  const at = groupBy(
    holders.flatMap((holder) => [...new Set(meetingPoints(holder))].map((point) => ({ point, holder }))),
    ({ point }) => point,
  );
  return (bare) => [
    ...new Set([
      ...known,
      ...meetingPoints(bare).flatMap((point) =>
        (at.get(point) ?? []).slice(0, manyNamesakes).map(({ holder }) => holder),
      ),
    ]),
  ];
}

const asDoubt = (judgement: Weighed): Weighed =>
  judgement.judgement === 'unsure'
    ? judgement
    : {
        ...judgement,
        judgement: 'unsure',
        reasons: [...judgement.reasons, reason('ambiguous', 0, 'others fit as well')],
      };

/** Names without any post: one person in the papers of one ground, unless they are residents or may be one of several. */
function joinByGround(desk: Desk, doubtful: ReadonlySet<number>): void {
  const rest = () =>
    profilesIn(desk.readings, desk.clusters).filter(
      ({ root, posts, classes }) => posts.length === 0 && !classes.has('private') && !doubtful.has(root),
    );
  const groundOf = ({ grounds, sources }: Profile) =>
    grounds
      .map((path) => path.join('/'))
      .filter((path) => path !== '')
      .sort()[0] ?? `?${[...sources].sort()[0]}`;
  for (const [, group] of [...groupBy(rest(), groundOf)].sort(by(([ground]) => ground))) {
    const [first, ...others] = group as [Profile, ...Profile[]];
    for (const other of others) {
      const judgement = desk.judgeTwo(first, other);
      if (judgement.judgement === 'same' && !desk.clusters.join(first.root, other.root)) continue;
      desk.ledger.push(judgement);
    }
  }
  joinSurest(rest(), desk);
}
