/** Which bodies are one: by the customary short form of the name and the jurisdiction. */
import type { OrganisationEntity } from '../../model/entity.js';
import type { OrganisationFact } from '../../model/facts.js';
import { byCodeUnit } from '../../model/order.js';
import type { Bodies, Body } from './body.js';
import { groupBy, openClusters, type Clusters } from './clusters.js';
import { nameAll, slug, type Naming } from './ids.js';
import { anchorOf, isNameless, countyOf, fromPath, isAround, isNested, toPath, type Path } from './jurisdiction.js';
import { addParts } from './part-of.js';
import { settle } from './settle.js';
import { byTelling, dateOf, lookUp, squeeze, unite, type ArticleReading, type Context } from './reading.js';
import { firstDay } from '../../model/edtf.js';

/** A body as one article tells of it. */
interface BodyReading {
  readonly article: ArticleReading;
  readonly fact: OrganisationFact;
  readonly name: string;
  readonly path: Path;
  /** The name without its division. */
  readonly rest: string;
  /** Whether the name itself says where the body is; else `path` is only where it was told of. */
  readonly anchored: boolean;
}

/** Finds which bodies are one, and which belong to which. */
export function resolveOrganisations(articles: readonly ArticleReading[], context: Context): Bodies {
  const readings = articles.flatMap((article) =>
    article.facts.organisations.map((fact) => readBody(article, fact, context)),
  );
  const clusters = openClusters(readings.length);
  joinLocated(readings, clusters);
  joinLoose(readings, clusters);
  joinByAlias(readings, clusters, context);
  const found = clusters.sets().map((set) => set.map((i) => readings[i] as BodyReading));
  const { sets, ids } = settle(found, (list) => nameAll(list.map(namingOf)), context);
  const all = addParts(
    sets.map((set, i) => bodyOf(set, ids[i] as string, context)),
    context,
  );
  const taken = new Map<OrganisationFact, Body>();
  sets.forEach((set, i) => set.forEach(({ fact }) => taken.set(fact, all[i] as Body)));
  return { all, bodyIn: lookUp(taken, ({ organisations }) => organisations) };
}

function readBody(article: ArticleReading, fact: OrganisationFact, { rules, divisions, fold }: Context): BodyReading {
  const name = shortForm(fold(squeeze(fact.name)), rules.bodyForms);
  const stated = ownOr(toPath(fact.jurisdiction), name, article.path);
  const base = { article, fact, name };
  if (rules.nationwide.test(name)) return { ...base, path: [], rest: name, anchored: true };
  const anchor = anchorOf(name, stated.length > 0 ? stated : article.path, rules, divisions);
  if (anchor !== null) {
    // 区民政局 whose jurisdiction the reader gives finer than the word says is still the district's.
    const path = stated.length > 0 && !isNested(anchor.path, stated) ? stated : anchor.path;
    return { ...base, path, rest: anchor.rest, anchored: true };
  }
  if (stated.length === 0 && rules.registered.test(fact.name)) return { ...base, path: [], rest: name, anchored: true };
  // A company or school of the paper's ground may be told of by the neighbouring paper; an office or a committee is its own.
  const roams = ['company', 'institution', 'society', 'media'].includes(fact.kind);
  const here = roams ? countyOf(article.path, rules) : article.path;
  return { ...base, path: stated.length > 0 ? stated : here, rest: name, anchored: false };
}

/** A division of the paper's own ground that the name begins with is that one, whatever other division bears its name. */
function ownOr(stated: Path, name: string, ground: Path): Path {
  const own = isNameless(ground) ? -1 : ground.findLastIndex((division) => name.startsWith(division));
  if (own < 0 || stated.length === 0) return stated;
  const isNamesake = stated.at(-1) === ground[own] || own === ground.length - 1;
  return isNamesake && !isNested(stated, ground) ? ground.slice(0, own + 1) : stated;
}

/** Rewrites a name to the customary short one: 黄浦区人民政府 to 黄浦区政府. */
export const shortForm = (name: string, forms: Context['rules']['bodyForms']): string =>
  forms.reduce((form, { pattern, short }) => form.replace(pattern, short), name);

/** The same rest of a name in the same jurisdiction, whether the name or the bulletin tells the jurisdiction. */
function joinLocated(readings: readonly BodyReading[], clusters: Clusters): void {
  const indexed = readings.map((reading, i) => ({ reading, i }));
  const located = ({ anchored, path, rest, article }: BodyReading) =>
    `${anchored || path.length > 0 ? path.join('/') : `?${article.source}`}|${rest}`;
  for (const group of groupBy(indexed, ({ reading }) => located(reading)).values())
    for (const { i } of group) clusters.join(group[0]?.i ?? i, i);
}

/** Names that do not say where they are: one where the jurisdictions nest without doubt. */
function joinLoose(readings: readonly BodyReading[], clusters: Clusters): void {
  const loose = readings.flatMap((reading, i) => (reading.anchored ? [] : [{ reading, i }]));
  for (const group of groupBy(loose, ({ reading }) => reading.rest).values()) {
    const byPath = [...groupBy(group, ({ reading }) => reading.path.join('/')).values()];
    // Two mastheads that nothing places: a long name is hardly borne twice.
    const lost = byPath.flatMap(([head]) => (head !== undefined && isNameless(head.reading.path) ? [head] : []));
    if ((lost[0]?.reading.rest.length ?? 0) > 5) for (const { i } of lost) clusters.join(lost[0]?.i ?? i, i);
    const heads = byPath.flatMap((same) => same.slice(0, 1));
    for (const head of heads) {
      const inner = heads.filter((other) => other !== head && isAround(head.reading.path, other.reading.path));
      if (inner.length === 1) clusters.join(head.i, (inner[0] as typeof head).i);
    }
  }
}

/** A name that another bulletin gives as the short form of exactly one body of that jurisdiction is that body. */
function joinByAlias(readings: readonly BodyReading[], clusters: Clusters, { rules, divisions, fold }: Context): void {
  const keyed = (path: Path, rest: string, kind: string) => `${path.join('/')}|${rest}|${kind}`;
  const names = new Map(
    readings.flatMap((reading, i) =>
      reading.anchored ? [[keyed(reading.path, reading.rest, reading.fact.kind), i]] : [],
    ),
  );
  const claims = new Map<string, Set<number>>();
  readings.forEach(({ fact, path }, i) => {
    for (const mention of fact.mentions) {
      const anchor = anchorOf(shortForm(fold(squeeze(mention)), rules.bodyForms), path, rules, divisions);
      if (anchor === null || anchor.rest.length < 2) continue;
      const key = keyed(anchor.path, anchor.rest, fact.kind);
      if (names.has(key)) claims.set(key, new Set([...(claims.get(key) ?? []), clusters.find(i)]));
    }
  });
  for (const [key, claimants] of [...claims].sort(([a], [b]) => byCodeUnit(a, b))) {
    const named = names.get(key) as number;
    const others = new Set([...claimants].map((i) => clusters.find(i)).filter((i) => i !== clusters.find(named)));
    if (others.size === 1) clusters.join(named, [...others][0] as number);
  }
}

/** The form that most articles use; the shorter, then the smaller of equals. */
export function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (
    [...counts].sort(([a, m], [b, n]) => n - m || a.length - b.length || byCodeUnit(a, b))[0] as [string, number]
  )[0];
}

/** When and where the set was first told of, for seniority of ids. */
export function seniorityOf(articles: readonly ArticleReading[]): string {
  const first = articles.reduce((best, article) => (byTelling(article, best) < 0 ? article : best));
  const date = dateOf(first);
  return `${date === null ? '9' : firstDay(date)} ${first.source}#${String(first.index).padStart(6, '0')}`;
}

function namingOf(set: readonly BodyReading[]): Naming {
  const name = slug(commonest(set.map((reading) => squeeze(reading.fact.name))));
  const path = deepest(set);
  const leaf = path.at(-1);
  const plain = `organisation/${name}`;
  const located = leaf === undefined ? plain : `${plain}@${slug(leaf)}`;
  const whole = `${plain}@${path.map(slug).join('.')}`;
  const anchored = set.some((reading) => reading.anchored);
  return {
    candidates: anchored ? [plain, located, whole] : [located, whole],
    seniority: seniorityOf(set.map(({ article }) => article)),
  };
}

const deepest = (set: readonly BodyReading[]): Path =>
  set.reduce<Path>((best, { path }) => (path.length > best.length ? path : best), []);

function bodyOf(set: readonly BodyReading[], id: string, { rules }: Context): Body {
  const name = commonest(set.map(({ fact }) => squeeze(fact.name)));
  const forms = set.flatMap(({ fact }) => [fact.name, ...fact.mentions].map(squeeze));
  const path = deepest(set);
  const rest = commonest(set.map((reading) => reading.rest));
  const anchored = set.some((reading) => reading.anchored);
  const entity: OrganisationEntity = {
    type: 'organisation',
    id,
    name,
    aliases: [...new Set(forms)].filter((form) => form !== name && form !== '').sort(),
    evidence: unite(set.flatMap(({ fact }) => fact.evidence)),
    kind: commonest(set.map(({ fact }) => fact.kind)) as OrganisationEntity['kind'],
    jurisdiction: fromPath(path),
    partOf: null,
  };
  const nationwide = path.length === 0 && set.some((reading) => rules.nationwide.test(reading.name));
  return { entity, path, rest, leads: anchored && !nationwide && rules.leadingBody.test(rest), nationwide };
}
