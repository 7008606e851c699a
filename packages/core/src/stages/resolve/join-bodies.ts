/** Which readings are one body, each join with its reasons, and what nobody can say. */
import { byCodeUnit } from '../../model/order.js';
import { groupBy, openClusters } from './clusters.js';
import { reason, type Weighed } from './judgement.js';
import { anchorOf, isAround, isNameless, nearness, type Nearness, type Path } from './jurisdiction.js';
import { squeeze, type Context } from './reading.js';
import { groundOf, mostDoubted, sameName, tell, type BodyReading, type Desk } from './body-desk.js';
import { joinAbbreviated } from './join-abbreviated.js';
import { joinCompanies } from './join-companies.js';
import { joinRenamed } from './join-renamed.js';
import { shortForm } from './short-form.js';

/** The sets of readings that are one body. */
export interface JoinedBodies {
  readonly sets: readonly (readonly BodyReading[])[];
  readonly judgements: readonly Weighed[];
}

export function joinBodies(readings: readonly BodyReading[], context: Context): JoinedBodies {
  const desk: Desk = { readings, clusters: openClusters(readings.length), ledger: [], context };
  joinLocated(desk);
  joinLoose(desk);
  joinCompanies(desk);
  joinByAlias(desk);
  joinAbbreviated(desk);
  joinRenamed(desk);
  const sets = desk.clusters.sets().map((set) => set.map((i) => readings[i] as BodyReading));
  return { sets, judgements: desk.ledger };
}

/** The same rest of a name in the same jurisdiction, whether the name or the bulletin tells the jurisdiction. */
function joinLocated(desk: Desk): void {
  const indexed = desk.readings.map((reading, i) => ({ reading, i }));
  const located = ({ anchored, path, rest, article }: BodyReading) =>
    `${anchored || path.length > 0 ? path.join('/') : `?${article.source}`}|${rest}`;
  for (const group of groupBy(indexed, ({ reading }) => located(reading)).values()) {
    const [first] = group;
    if (first === undefined) continue;
    for (const { i } of group) desk.clusters.join(first.i, i);
    // Each way of writing the name is a decision; the same way again is none.
    for (const [other] of groupBy(group, ({ reading }) => squeeze(reading.fact.name)).values())
      if (
        other !== undefined &&
        other.i !== first.i &&
        squeeze(other.reading.fact.name) !== squeeze(first.reading.fact.name)
      )
        tell(desk, first.i, other.i, [sameName(first.reading), groundOf(first.reading)]);
  }
}

/** Names that do not say where they are: one where the jurisdictions nest without doubt. */
function joinLoose(desk: Desk): void {
  const loose = desk.readings.flatMap((reading, i) => (reading.anchored ? [] : [{ reading, i }]));
  for (const group of groupBy(loose, ({ reading }) => reading.rest).values()) {
    const byPath = [...groupBy(group, ({ reading }) => reading.path.join('/')).values()];
    const heads = byPath.flatMap((same) => same.slice(0, 1));
    // Two mastheads that nothing places: a long name is hardly borne twice.
    const [lost, ...others] = heads.filter(({ reading }) => isNameless(reading.path));
    if (lost !== undefined && lost.reading.rest.length > 5)
      for (const { i } of others)
        if (desk.clusters.join(lost.i, i))
          tell(desk, lost.i, i, [sameName(lost.reading), reason('long-name', 1, lost.reading.rest)]);
    for (const head of heads) joinInner(desk, head, heads);
    doubtNear(desk, heads);
  }
}

interface Placed {
  readonly reading: BodyReading;
  readonly i: number;
}

function joinInner(desk: Desk, head: Placed, heads: readonly Placed[]): void {
  const inner = heads.filter((other) => other !== head && isAround(head.reading.path, other.reading.path));
  for (const other of inner.length > mostDoubted ? [] : inner) {
    const isOnly = inner.length === 1;
    const detail = `${head.reading.path.join('/')} is around ${other.reading.path.join('/')}`;
    if (isOnly) desk.clusters.join(head.i, other.i);
    const doubt = isOnly ? [] : [reason('several', -0.5, `one of ${inner.length} within`)];
    tell(desk, head.i, other.i, [sameName(head.reading), reason('around', 1, detail), ...doubt]);
  }
}

const byNearness: Readonly<Partial<Record<Nearness, number>>> = { county: 0, city: 0, province: -0.5, none: -1.5 };

/** A company or a society of one name in two counties of a city may be one; an office or a committee is its own. */
function doubtNear(desk: Desk, heads: readonly Placed[]): void {
  const { rules } = desk.context;
  const roaming = heads.filter(({ reading }) => ['company', 'society', 'media'].includes(reading.fact.kind));
  const [first, ...others] = roaming;
  if (first === undefined || roaming.length > mostDoubted || first.reading.rest.length < 3) return;
  for (const other of others) {
    const near = nearness(first.reading.path, other.reading.path, rules);
    const score = byNearness[near];
    if (score === undefined || desk.clusters.find(first.i) === desk.clusters.find(other.i)) continue;
    const detail = `${first.reading.path.join('/')} and ${other.reading.path.join('/')}`;
    tell(desk, first.i, other.i, [sameName(first.reading), reason(`jurisdiction-${near}`, score, detail)]);
  }
}

/** A name that another bulletin gives as the short form of exactly one body of that jurisdiction is that body. */
function joinByAlias(desk: Desk): void {
  const { readings, clusters, context } = desk;
  const { rules, divisions, fold } = context;
  const keyed = (path: Path, rest: string, kind: string) => `${path.join('/')}|${rest}|${kind}`;
  const names = new Map(
    readings.flatMap((reading, i) =>
      reading.anchored ? [[keyed(reading.path, reading.rest, reading.fact.kind), i]] : [],
    ),
  );
  const claims = new Map<string, { readonly i: number; readonly mention: string }[]>();
  readings.forEach(({ fact, path }, i) => {
    for (const mention of fact.mentions) {
      const anchor = anchorOf(shortForm(fold(squeeze(mention)), rules.bodyForms), path, rules, divisions);
      if (anchor === null || anchor.rest.length < 2) continue;
      const key = keyed(anchor.path, anchor.rest, fact.kind);
      if (names.has(key)) claims.set(key, [...(claims.get(key) ?? []), { i, mention }]);
    }
  });
  for (const [key, claimants] of [...claims].sort(([a], [b]) => byCodeUnit(a, b))) {
    const named = names.get(key) as number;
    const others = [...groupBy(claimants, ({ i }) => String(clusters.find(i))).entries()]
      .filter(([set]) => set !== String(clusters.find(named)))
      .flatMap(([, [first]]) => first ?? []);
    for (const { i, mention } of others.length > mostDoubted ? [] : others) {
      const isOnly = others.length === 1;
      const doubt = isOnly ? [] : [reason('several', -1, `one of ${others.length} called so`)];
      const detail = `${readings[i]?.fact.name ?? ''} is called ${squeeze(mention)}`;
      tell(desk, named, i, [reason('short-name', 1.5, detail), groundOf(readings[named] as BodyReading), ...doubt]);
      if (isOnly) clusters.join(named, i);
    }
  }
}
