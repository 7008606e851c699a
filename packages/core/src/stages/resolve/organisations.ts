/** Which bodies are one: by the customary short form of the name and the jurisdiction. */
import type { OrganisationEntity } from '../../model/entity.js';
import type { OrganisationFact } from '../../model/facts.js';
import { byCodeUnit } from '../../model/order.js';
import type { Bodies, Body } from './body.js';
import { nameAll, slug, type Naming } from './ids.js';
import type { BodyReading } from './body-desk.js';
import { joinBodies } from './join-bodies.js';
import { anchorOf, countyOf, fromPath, isNameless, isNested, toPath, type Path } from './jurisdiction.js';
import { doubtsIn, tellByIds } from './ledger.js';
import { isUnclear } from './judgement.js';
import { addParts } from './part-of.js';
import { shortForm } from './short-form.js';
import { sistersIn } from './sisters.js';
import type { Towns } from './towns.js';
import { settle } from './settle.js';
import { byTelling, dateOf, lookUp, squeeze, unite, type ArticleReading, type Context } from './reading.js';
import { firstDay } from '../../model/edtf.js';

/** Finds which bodies are one, and which belong to which. */
export function resolveOrganisations(articles: readonly ArticleReading[], towns: Towns, context: Context): Bodies {
  const readings = articles.flatMap((article) =>
    article.facts.organisations.map((fact) => readBody(article, fact, context, towns)),
  );
  const joined = joinBodies(readings, context);
  const { sets, ids } = settle(joined.sets, (list) => nameAll(list.map(namingOf)), context);
  const parts = addParts(
    sets.map((set, i) => bodyOf(set, ids[i] as string, context)),
    context,
  );
  const idOf = new Map(sets.flatMap((set, i) => set.map(({ ref }) => [ref, ids[i] as string] as const)));
  const words = new Map(readings.map(({ ref, fact }) => [ref, fact.evidence[0]]));
  const decided = [...joined.judgements, ...sistersIn(parts)];
  const judgements = tellByIds(context.tellsClear ? decided : decided.filter(isUnclear), idOf, words, context);
  const doubts = doubtsIn(judgements);
  const all = parts.map((body) => ({
    ...body,
    entity: { ...body.entity, possiblySame: doubts.get(body.entity.id) ?? [] },
  }));
  const taken = new Map<OrganisationFact, Body>();
  sets.forEach((set, i) => set.forEach(({ fact }) => taken.set(fact, all[i] as Body)));
  return { all, judgements, bodyIn: lookUp(taken, ({ organisations }) => organisations) };
}

function readBody(
  article: ArticleReading,
  fact: OrganisationFact,
  { rules, divisions, fold }: Context,
  towns: Towns,
): BodyReading {
  const name = shortForm(fold(squeeze(fact.name)), rules.bodyForms);
  const stated = towns.own(ownOr(toPath(fact.jurisdiction), name, article.path), article.path);
  const base = { ref: `${article.key}/${fact.name}`, article, fact, name };
  if (rules.nationwide.test(name)) return { ...base, path: [], rest: name, anchored: true };
  const anchor = anchorOf(name, stated.length > 0 ? stated : article.path, rules, divisions);
  if (anchor !== null) {
    // 区民政局 whose jurisdiction the reader gives finer than the word says is still the district's.
    const found = towns.own(anchor.path, article.path);
    const path = stated.length > 0 && !isNested(found, stated) ? stated : found;
    return { ...base, ...(towns.takenOff(anchor.rest, path) ?? { path, rest: anchor.rest }), anchored: true };
  }
  const ofTown = towns.takenOff(name, stated.length > 0 ? stated : article.path);
  if (ofTown !== null) return { ...base, ...ofTown, anchored: true };
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
    possiblySame: [],
  };
  const nationwide = path.length === 0 && set.some((reading) => rules.nationwide.test(reading.name));
  return { entity, path, rest, leads: anchored && !nationwide && rules.leadingBody.test(rest), nationwide };
}
