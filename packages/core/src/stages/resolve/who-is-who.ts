/** Which readings are one person: name by name, posts first, so that no two persons of different names are ever compared. */
import { by } from '../../model/order.js';
import { groupBy, openClusters, type Clusters } from './clusters.js';
import { judge, reason, sureScore, unlikeScore, type Weighed } from './judgement.js';
import type { Reason } from '../../model/entity.js';
import { pairsOf } from './overrides.js';
import { byTelling, type Context } from './reading.js';
import type { PersonReading } from './person-reading.js';
import { compare } from './persons.js';
import { joinSurest, placeBare, profilesIn, type JudgeTwo } from './join-profiles.js';
import type { Profile } from './profile.js';
import { partUnlike } from './traits.js';
import { isNameless, isNested } from './jurisdiction.js';

/** Readings that are one person, and how that was decided; refs are readings. */
export interface WhoIsWho {
  readonly sets: readonly (readonly PersonReading[])[];
  readonly judgements: readonly Weighed[];
}

/** Between yes and no. */
const unsureScore = (sureScore + unlikeScore) / 2;

/** Decides for all readings of one full name. */
export function tellApart(given: readonly PersonReading[], context: Context): WhoIsWho {
  const readings = [...given].sort(
    (a, b) => byTelling(a.article, b.article) || by<PersonReading>(({ ref }) => ref)(a, b),
  );
  const clusters = openClusters(readings.length);
  const ledger: Weighed[] = [];
  applyPairs(readings, clusters, ledger, context);
  partUnlike(readings, clusters);
  joinByPost(readings, clusters, ledger);
  const all = profilesIn(readings, clusters);
  const spread = spreadOf(all);
  const judgeTwo: JudgeTwo = (a, b) => judge(a.ref, b.ref, compare({ a, b, rules: context.rules, spread }));
  joinSurest(
    all.filter(({ posts }) => posts.length > 0),
    { readings, clusters, ledger, judgeTwo },
  );
  placeBare({ readings, clusters, ledger, judgeTwo });
  return {
    sets: clusters.sets().map((set) => set.map((i) => readings[i] as PersonReading)),
    judgements: ledger,
  };
}

/** Corrections that name readings: these two are one, these two are not. */
function applyPairs(readings: readonly PersonReading[], clusters: Clusters, ledger: Weighed[], context: Context): void {
  const at = new Map(readings.map(({ ref }, i) => [ref, i]));
  for (const op of ['different', 'same'] as const) {
    for (const { correction, a, b } of pairsOf(context.corrections, op)) {
      const [x, y] = [at.get(a), at.get(b)];
      if (x === undefined || y === undefined) continue;
      const done = op === 'same' ? clusters.join(x, y) : clusters.part(x, y);
      if (!done) continue;
      context.applied(correction);
      ledger.push({ ...judge(a, b, [reason('correction', 0, correction.note ?? 'decided by hand')]), judgement: op });
    }
  }
}

/** The same title in the same body is the same holder; so is a resident whom one bulletin names twice. */
function joinByPost(readings: readonly PersonReading[], clusters: Clusters, ledger: Weighed[]): void {
  const keyed = readings.flatMap((reading, i) => keysOf(reading).map((key) => ({ key, i })));
  for (const [key, group] of [...groupBy(keyed, ({ key }) => key)].sort(by(([key]) => key))) {
    const told = (i: number, j: number, why: Reason) =>
      void ledger.push(judge((readings[i] as PersonReading).ref, (readings[j] as PersonReading).ref, [why]));
    // Those who must be kept from somebody come first: each of two namesakes is a holder of their own.
    const [parted, others] = [true, false].map((is) => group.filter(({ i }) => clusters.isParted(i) === is));
    const holders: number[] = [];
    for (const { i } of [...(parted ?? []), ...(others ?? [])]) {
      const known = holders.filter((other) => !clusters.areApart(other, i));
      const [first] = known;
      if (first === undefined) holders.push(i);
      // Two namesakes hold the post: whom a third reading means, nobody can say.
      else if (known.length > 1) for (const other of known) told(other, i, reason('same-post', unsureScore, key));
      else if (clusters.find(first) !== clusters.find(i) && clusters.join(first, i))
        told(first, i, reason('same-post', sureScore + 1.5, key));
    }
  }
}

function keysOf(reading: PersonReading): string[] {
  const { posts, article, class: kind, nationwideTitle } = reading;
  if (kind === 'private') return [`resident in ${article.source}`];
  const held = posts.flatMap(({ body, title, nationwide }) =>
    body !== null ? [`${body.entity.name} ${title} (${body.entity.id})`] : nationwide ? [title] : [],
  );
  if (nationwideTitle !== null) held.push(nationwideTitle);
  return held.length > 0 ? held : [`${kind} in ${article.source}`];
}

/** How many provinces or lone cities the name is borne in, by holders of posts. */
function spreadOf(profiles: readonly Profile[]): number {
  const tops = new Set(
    profiles.flatMap(({ posts }) =>
      posts.flatMap(({ body }) =>
        body.path.length === 0 || isNameless(body.path) ? [] : [body.path.slice(0, 2).join('/')],
      ),
    ),
  );
  const lone = [...tops].filter(
    (top) => ![...tops].some((other) => other !== top && isNested(top.split('/'), other.split('/'))),
  );
  return Math.max(1, lone.length);
}
