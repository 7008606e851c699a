/** Persons as entities: who they are over all bulletins, with their posts and how it was decided. */
import type { Judgement, PersonEntity } from '../../model/entity.js';
import type { PersonFact } from '../../model/facts.js';
import type { PersonClass } from '../../model/kinds.js';
import { by, byCodeUnit } from '../../model/order.js';
import { groupBy } from './clusters.js';
import { nameAll, slug, type Naming } from './ids.js';
import type { Bodies } from './body.js';
import { doubtsIn, tellByIds } from './ledger.js';
import { commonest, seniorityOf } from './organisations.js';
import { plainName, readPersons, type PersonReading } from './person-reading.js';
import { isUnclear, type Weighed } from './judgement.js';
import { postsOf } from './posts.js';
import { byTelling, lookUp, squeeze, unite, type ArticleReading, type Context } from './reading.js';
import { settle } from './settle.js';
import { joinSlips } from './slips.js';
import { placeShortNames } from './short-names.js';
import { tellApart } from './who-is-who.js';

/** All persons, whom a name means in an article, and every decision. */
export interface Persons {
  readonly all: readonly PersonEntity[];
  readonly judgements: readonly Judgement[];
  personIn(article: ArticleReading, name: string): PersonEntity | null;
}

/** Finds which persons are one. */
export function resolvePersons(articles: readonly ArticleReading[], bodies: Bodies, context: Context): Persons {
  const readings = readPersons(articles, bodies, context);
  const blocks = groupBy(
    readings.filter(({ short }) => short === null),
    ({ name }) => name,
  );
  const told = (judgements: readonly Weighed[]) => (context.tellsClear ? judgements : judgements.filter(isUnclear));
  const decided = [...blocks].sort(by(([name]) => name)).map(([, block]) => {
    const { sets, judgements } = tellApart(block, context);
    return { sets, judgements: told(judgements) };
  });
  const full = joinSlips(
    decided.flatMap(({ sets }) => sets),
    context,
  );
  const placed = placeShortNames(
    full.sets,
    readings.filter(({ short }) => short !== null),
  );
  const { sets, ids } = settle(placed.sets, (list) => nameAll(list.map(namingOf)), context);
  const idOf = new Map(sets.flatMap((set, i) => set.map(({ ref }) => [ref, ids[i] as string] as const)));
  const weighed = [
    ...decided.flatMap(({ judgements }) => judgements),
    ...told([...full.judgements, ...placed.judgements]),
  ];
  const words = new Map(readings.map(({ ref, fact }) => [ref, fact.evidence[0]]));
  const ledger = tellByIds(weighed, idOf, words, context);
  const doubts = doubtsIn(ledger);
  const all = sets.map((set, i) => personOf(set, ids[i] as string, doubts));
  const taken = new Map<PersonFact, PersonEntity>();
  sets.forEach((set, i) => set.forEach(({ fact }) => taken.set(fact, all[i] as PersonEntity)));
  return { all, judgements: ledger, personIn: lookUp(taken, (facts) => facts.persons) };
}

function personOf(set: readonly PersonReading[], id: string, doubts: ReturnType<typeof doubtsIn>): PersonEntity {
  const full = set.filter(({ short }) => short === null);
  const name = commonest((full.length > 0 ? full : set).map(({ fact }) => squeeze(plainName(fact))));
  const forms = set.flatMap(({ fact }) => [plainName(fact), ...fact.mentions].map(squeeze));
  const posts = postsOf(set);
  return {
    type: 'person',
    id,
    name,
    aliases: [...new Set(forms)].filter((form) => form !== name && form !== '').sort(),
    evidence: unite(set.flatMap(({ fact }) => fact.evidence)),
    class: classOf(set),
    posts,
    possiblySame: doubts.get(id) ?? [],
  };
}

const classOrder: readonly PersonClass[] = ['official', 'representative', 'journalist', 'historical', 'private'];

/** What most readings say; of a person who was ever told of in a public part, one of those. */
function classOf(set: readonly PersonReading[]): PersonClass {
  const shown = set.filter((reading) => reading.class !== 'private');
  const counts = groupBy(shown.length > 0 ? shown : set, (reading) => reading.class);
  return [...counts].sort(
    ([a, m], [b, n]) =>
      n.length - m.length || classOrder.indexOf(a as PersonClass) - classOrder.indexOf(b as PersonClass),
  )[0]?.[0] as PersonClass;
}

/** Where the person was first told of: the division of the first post, else its body, else the bulletin's ground. */
function namingOf(set: readonly PersonReading[]): Naming {
  const told = [...set].sort((a, b) => byTelling(a.article, b.article) || byCodeUnit(a.ref, b.ref));
  const first = told[0] as PersonReading;
  const full = set.find(({ short }) => short === null) ?? first;
  const body = told.flatMap(({ posts }) => posts.flatMap((post) => post.body ?? []))[0];
  const employed = body !== undefined && ['company', 'institution', 'society', 'media'].includes(body.entity.kind);
  const ground = first.article.path.at(-1) ?? first.article.source;
  const anchor = body === undefined ? ground : employed ? body.entity.name : (body.path.at(-1) ?? body.entity.name);
  const plain = `person/${slug(full.name)}@${slug(anchor)}`;
  const detail = body === undefined ? slug(first.article.key.replace('#', '.')) : slug(body.entity.name);
  return {
    candidates: [plain, `${plain}~${detail}`, `${plain}~${slug(first.article.key.replace('#', '.'))}`],
    seniority: seniorityOf(set.map(({ article }) => article)),
  };
}
