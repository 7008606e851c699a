/** Which places are one: by name and the divisions around them. */
import type { PlaceEntity } from '../../model/entity.js';
import type { PlaceFact } from '../../model/facts.js';
import { groupBy, openClusters } from './clusters.js';
import { nameAll, slug, type Naming } from './ids.js';
import { anchorOf, fromPath, isAround, isNested, nearestOf, toPath, type Path } from './jurisdiction.js';
import { commonest, seniorityOf } from './organisations.js';
import { lookUp, squeeze, unite, type ArticleReading, type Context } from './reading.js';
import { settle } from './settle.js';
import type { Towns } from './towns.js';

/** A place as one article tells of it. */
interface PlaceReading {
  readonly article: ArticleReading;
  readonly fact: PlaceFact;
  readonly name: string;
  /** Divisions around it. */
  readonly path: Path;
}

/** All places by id, and which one a name means in an article. */
export interface Places {
  readonly all: readonly PlaceEntity[];
  placeIn(article: ArticleReading, name: string): PlaceEntity | null;
}

/** Finds which places are one. */
export function resolvePlaces(articles: readonly ArticleReading[], towns: Towns, context: Context): Places {
  const readings = articles.flatMap((article) =>
    article.facts.places.map((fact) => readPlace(article, fact, context, towns)),
  );
  const clusters = openClusters(readings.length);
  const indexed = readings.map((reading, i) => ({ reading, i }));
  for (const group of groupBy(indexed, ({ reading }) => reading.name).values()) {
    const byPath = [...groupBy(group, ({ reading }) => reading.path.join('/')).values()];
    for (const same of byPath) for (const { i } of same) clusters.join(same[0]?.i ?? i, i);
    const heads = byPath.flatMap((same) => same.slice(0, 1));
    for (const head of heads) {
      // The coarser reading is the finer one only where no second one can be meant.
      const inner = heads.filter((other) => isAround(head.reading.path, other.reading.path));
      if (inner.length === 1) clusters.join(head.i, (inner[0] as typeof head).i);
    }
  }
  const found = clusters.sets().map((set) => set.map((i) => readings[i] as PlaceReading));
  const { sets, ids } = settle(found, (list) => nameAll(list.map(namingOf)), context);
  const all = sets.map((set, i) => placeOf(set, ids[i] as string));
  const taken = new Map<PlaceFact, PlaceEntity>();
  sets.forEach((set, i) => set.forEach(({ fact }) => taken.set(fact, all[i] as PlaceEntity)));
  return { all, placeIn: lookUp(taken, (facts) => facts.places) };
}

function readPlace(
  article: ArticleReading,
  fact: PlaceFact,
  { rules, divisions, fold }: Context,
  towns: Towns,
): PlaceReading {
  const name = fold(squeeze(fact.name));
  const stated = towns.own(toPath(fact.within), article.path);
  const near = stated.length > 0 ? stated : article.path;
  if (fact.kind === 'division') {
    const own = near.findIndex((division) => division === name);
    if (own >= 0) return { article, fact, name, path: near.slice(0, own) };
    const path = nearestOf(divisions(name), near);
    if (path !== null) return { article, fact, name: path.at(-1) ?? name, path: path.slice(0, -1) };
    return { article, fact, name, path: stated };
  }
  const anchor = anchorOf(name, near, rules, divisions);
  if (anchor === null || anchor.rest === '') return { article, fact, name, path: near };
  // 黄浦区普育里小区 is 普育里小区 within 黄浦区, and the finer of the two jurisdictions is kept.
  const found = towns.own(anchor.path, article.path);
  const path = isNested(found, near) && near.length >= found.length ? near : found;
  return { article, fact, name: anchor.rest, path };
}

const finest = (set: readonly PlaceReading[]): Path =>
  set.reduce<Path>((best, { path }) => (path.length > best.length ? path : best), []);

function namingOf(set: readonly PlaceReading[]): Naming {
  const path = finest(set);
  const leaf = path.at(-1);
  const plain = `place/${slug(commonest(set.map(({ name }) => name)))}`;
  const located = leaf === undefined ? plain : `${plain}@${slug(leaf)}`;
  const whole = `${plain}@${path.map(slug).join('.')}`;
  const isDivision = set.some(({ fact }) => fact.kind === 'division');
  return {
    candidates: isDivision ? [plain, located, whole] : [located, whole],
    seniority: seniorityOf(set.map(({ article }) => article)),
  };
}

function placeOf(set: readonly PlaceReading[], id: string): PlaceEntity {
  const isDivision = set.some(({ fact }) => fact.kind === 'division');
  const name = commonest(set.map((reading) => (isDivision ? reading.name : squeeze(reading.fact.name))));
  const forms = set.flatMap((reading) => [reading.name, reading.fact.name, ...reading.fact.mentions].map(squeeze));
  return {
    type: 'place',
    id,
    name,
    aliases: [...new Set(forms)].filter((form) => form !== name && form !== '').sort(),
    evidence: unite(set.flatMap(({ fact }) => fact.evidence)),
    kind: commonest(set.map(({ fact }) => fact.kind)) as PlaceEntity['kind'],
    within: fromPath(finest(set)),
  };
}
