/** Which happenings of two articles are one: the same day, kind and people. Rather two than one too few. */
import type { EventEntity, OrganisationEntity, PersonEntity, PlaceEntity } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import { datable, type Edtf } from '../../model/edtf.js';
import type { EventFact } from '../../model/facts.js';
import { organisationRoles, participantRoles, type OrganisationRole, type ParticipantRole } from '../../model/kinds.js';
import { by, byCodeUnit } from '../../model/order.js';
import { groupBy, openClusters, type Clusters } from './clusters.js';
import { nameAll, slug, type Naming } from './ids.js';
import type { Bodies } from './body.js';
import { isNested, toPath } from './jurisdiction.js';
import { seniorityOf } from './organisations.js';
import type { Persons } from './person-entities.js';
import type { Places } from './places.js';
import { byTelling, squeeze, unite, type ArticleReading, type Context } from './reading.js';
import { settle } from './settle.js';

/** Everybody and everything that events may name. */
export interface Cast {
  readonly bodies: Bodies;
  readonly places: Places;
  readonly persons: Persons;
}

/** An event as one article tells of it, with its names resolved. */
interface Telling {
  readonly article: ArticleReading;
  readonly fact: EventFact;
  /** When it was; null where nothing tells, be it only the year. */
  readonly date: Edtf | null;
  readonly participants: readonly {
    readonly person: PersonEntity;
    readonly role: ParticipantRole;
    readonly evidence: Evidence;
  }[];
  readonly organisations: readonly {
    readonly organisation: OrganisationEntity;
    readonly role: OrganisationRole;
    readonly evidence: Evidence;
  }[];
  readonly places: readonly { readonly place: PlaceEntity; readonly evidence: readonly Evidence[] }[];
  readonly apart: readonly (readonly [string, string])[];
  readonly acts: EventEntity['acts'];
}

/** The events of all articles. */
export function resolveEvents(articles: readonly ArticleReading[], cast: Cast, context: Context): EventEntity[] {
  const tellings = articles.flatMap((article) => article.facts.events.map((fact) => tellingOf(article, fact, cast)));
  const clusters = openClusters(tellings.length);
  const days = tellings.flatMap((telling, i) => (telling.date === null ? [] : [{ telling, i }]));
  for (const day of groupBy(days, ({ telling: { date, fact } }) => `${date}|${fact.kind}`).values())
    joinDay(day, clusters);
  const found = clusters.sets().map((set) => set.map((i) => tellings[i] as Telling));
  const { sets, ids } = settle(found, (list) => nameAll(list.map(namingOf)), context);
  return sets.map((set, i) => eventOf(set, ids[i] as string));
}

function tellingOf(article: ArticleReading, fact: EventFact, { bodies, places, persons }: Cast): Telling {
  const person = (name: string) => persons.personIn(article, name);
  return {
    article,
    fact,
    date: datable(fact.date),
    participants: fact.participants.flatMap(({ name, role, evidence }) => {
      const found = person(name);
      return found === null ? [] : [{ person: found, role, evidence }];
    }),
    organisations: fact.organisations.flatMap(({ name, role, evidence }) => {
      const found = bodies.bodyIn(article, name);
      return found === null ? [] : [{ organisation: found.entity, role, evidence }];
    }),
    places: fact.places.flatMap((name) => {
      const place = places.placeIn(article, name);
      const words = article.facts.places.find((other) => other.name === name)?.evidence ?? [];
      return place === null ? [] : [{ place, evidence: [...fact.evidence, ...words] }];
    }),
    apart: fact.apart.flatMap(([a, b]): [string, string][] => {
      const [x, y] = [person(a)?.id, person(b)?.id];
      return x === undefined || y === undefined || x === y ? [] : [x < y ? [x, y] : [y, x]];
    }),
    acts: (fact.acts ?? []).flatMap(({ participants, words, evidence }) => {
      const ids = [...new Set(participants.flatMap((name) => person(name)?.id ?? []))].sort();
      return ids.length < 2 ? [] : [{ persons: ids, words, evidence }];
    }),
  };
}

/** Within one day and kind only tellings that share a participant or a body are laid side by side. */
function joinDay(day: readonly { readonly telling: Telling; readonly i: number }[], clusters: Clusters): void {
  const keyed = day.flatMap((item) => namesIn(item.telling).map((key) => ({ key, item })));
  for (const group of groupBy(keyed, ({ key }) => key).values()) {
    group.forEach(({ item: a }, k) => {
      for (const { item: b } of group.slice(k + 1, k + 1 + 50)) {
        if (clusters.find(a.i) !== clusters.find(b.i) && isSameEvent(a.telling, b.telling)) clusters.join(a.i, b.i);
      }
    });
  }
}

const namesIn = ({ participants, organisations }: Telling): string[] => [
  ...participants.map(({ person }) => person.id),
  ...organisations.map(({ organisation }) => organisation.id),
];

/** One article tells its events apart; two articles may tell of one. */
function isSameEvent(a: Telling, b: Telling): boolean {
  if (a.article.key === b.article.key) return false;
  const people = overlap(
    a.participants.map(({ person }) => person.id),
    b.participants.map(({ person }) => person.id),
  );
  const bodies = overlap(
    a.organisations.map(({ organisation }) => organisation.id),
    b.organisations.map(({ organisation }) => organisation.id),
  );
  const places = overlapOfPlaces(a, b);
  const title = squeeze(a.fact.title) !== '' && squeeze(a.fact.title) === squeeze(b.fact.title);
  if (places.shared === 0 && places.least > 0 && !title) return false;
  if (people.least === 0) return title && bodies.shared > 0;
  if (people.shared === 0) return false;
  const most = people.shared / people.most >= 0.5;
  if (people.shared >= 2) return most || places.shared > 0 || title;
  return people.shared === people.least && (title || places.shared > 0 || (bodies.shared > 0 && most));
}

function overlap(a: readonly string[], b: readonly string[]): { shared: number; least: number; most: number } {
  const [x, y] = [new Set(a), new Set(b)];
  return {
    shared: [...x].filter((id) => y.has(id)).length,
    least: Math.min(x.size, y.size),
    most: Math.max(x.size, y.size),
  };
}

/** The county's paper and the town's tell of one place, each as far as it knows where it lies. */
function overlapOfPlaces(a: Telling, b: Telling): { shared: number; least: number } {
  const [x, y] = [a, b].map(({ places }) => places.map(({ place }) => place)) as [PlaceEntity[], PlaceEntity[]];
  const isOne = (one: PlaceEntity, other: PlaceEntity) =>
    one.id === other.id || (one.name === other.name && isNested(toPath(one.within), toPath(other.within)));
  return {
    shared: x.filter((one) => y.some((other) => isOne(one, other))).length,
    least: Math.min(x.length, y.length),
  };
}

function namingOf(set: readonly Telling[]): Naming {
  const first = firstOf(set);
  const where = first.organisations[0]?.organisation.name ?? first.places[0]?.place.name ?? first.article.path.at(-1);
  const words = slug(squeeze(first.fact.title)) === '-' ? slug(where ?? '') : slug(squeeze(first.fact.title));
  const plain = `event/${slug(first.date ?? 'undated').replace(/^$/u, '-')}/${first.fact.kind}/${words}`;
  const located = where === undefined ? plain : `${plain}@${slug(where)}`;
  const nth = first.article.facts.events.indexOf(first.fact);
  return {
    candidates: [plain, located, `${plain}@${slug(first.article.source)}.${first.article.index}.${nth}`],
    seniority: `${seniorityOf(set.map(({ article }) => article))}.${String(nth).padStart(4, '0')}`,
  };
}

const firstOf = (set: readonly Telling[]): Telling =>
  [...set].sort((a, b) => byTelling(a.article, b.article))[0] as Telling;

function eventOf(set: readonly Telling[], id: string): EventEntity {
  const first = firstOf(set);
  const titles = [...new Set(set.map(({ fact }) => fact.title))].filter(
    (title) => title !== first.fact.title && title !== '',
  );
  return {
    type: 'event',
    id,
    name: first.fact.title,
    aliases: titles.sort(),
    evidence: unite(set.flatMap(({ fact }) => fact.evidence)),
    kind: first.fact.kind,
    date: first.date,
    dateText: first.fact.dateText ?? set.find(({ fact }) => fact.dateText !== null)?.fact.dateText ?? null,
    participants: strongest(
      set.flatMap(({ participants }) =>
        participants.map(({ person, role, evidence }) => ({ id: person.id, role, evidence })),
      ),
      participantRoles,
    ).map(({ id: person, role, evidence }) => ({ person, role, evidence })),
    organisations: strongest(
      set.flatMap(({ organisations }) =>
        organisations.map(({ organisation, role, evidence }) => ({ id: organisation.id, role, evidence })),
      ),
      organisationRoles,
    ).map(({ id: organisation, role, evidence }) => ({ organisation, role, evidence })),
    places: [
      ...groupBy(
        set.flatMap(({ places }) => places),
        ({ place }) => place.id,
      ),
    ]
      .sort(by(([place]) => place))
      .map(([place, group]) => ({ place, evidence: unite(group.flatMap(({ evidence }) => evidence)) })),
    apart: apartIn(set),
    acts: actsIn(set),
  };
}

/** One part for each: the first role of the list that any telling gives. */
function strongest<R extends string>(
  parts: readonly { readonly id: string; readonly role: R; readonly evidence: Evidence }[],
  order: readonly R[],
): { id: string; role: R; evidence: readonly Evidence[] }[] {
  return [...groupBy(parts, ({ id }) => id)].sort(by(([id]) => id)).map(([id, group]) => {
    const roles = group.map(({ role }) => role).sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return { id, role: roles[0] as R, evidence: unite(group.map(({ evidence }) => evidence)) };
  });
}

/** Acts of the same people in the same words are one, proved by all tellings. */
const actsIn = (set: readonly Telling[]): EventEntity['acts'] =>
  [
    ...groupBy(
      set.flatMap(({ acts }) => acts),
      ({ persons, words }) => `${persons.join('|')}|${words}`,
    ),
  ]
    .sort(by(([key]) => key))
    .flatMap(([, [first, ...rest]]) =>
      first === undefined ? [] : [{ ...first, evidence: unite([first, ...rest].flatMap(({ evidence }) => evidence)) }],
    );

/** Two were apart if every telling that names both says so. */
function apartIn(set: readonly Telling[]): (readonly [string, string])[] {
  const pairs = new Map(set.flatMap(({ apart }) => apart.map((pair) => [pair.join('|'), pair] as const)));
  return [...pairs]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .filter(([key, [a, b]]) =>
      set.every(({ participants, apart }) => {
        const here = new Set(participants.map(({ person }) => person.id));
        return !here.has(a) || !here.has(b) || apart.some((pair) => pair.join('|') === key);
      }),
    )
    .map(([, pair]) => pair);
}
