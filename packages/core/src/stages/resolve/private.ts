/** Takes residents out of what is published: no entity, no link, and no name in any text. */
import type { Entities, EventEntity, Judgement, PersonEntity, PostEntity } from '../../model/entity.js';
import { maskedIn, type IdOf } from './masked.js';
import { squeeze } from './reading.js';
import { postEntities } from './tenures.js';

/** The entities without persons of class `private`; their names are masked wherever they stand. */
export function withoutPrivate(entities: Entities): Entities {
  return withoutEntities(
    entities,
    new Set(entities.persons.filter((person) => person.class === 'private').map(({ id }) => id)),
  );
}

/** The entities without those of the ids; names of persons among them are masked wherever they stand. */
export function withoutEntities(entities: Entities, ids: ReadonlySet<string>): Entities {
  const stays = ({ id }: { readonly id: string }) => !ids.has(id);
  const gone = entities.persons.filter(({ id }) => ids.has(id));
  const rest: Entities = {
    persons: entities.persons.filter(stays).map((person) => ({
      ...person,
      posts: person.posts.map((post) => (ids.has(post.organisation ?? '') ? { ...post, organisation: null } : post)),
      possiblySame: kept(person.possiblySame, ({ other }) => !ids.has(other)),
    })),
    posts: [],
    organisations: entities.organisations.filter(stays).map((body) => ({
      ...body,
      partOf: ids.has(body.partOf ?? '') ? null : body.partOf,
      possiblySame: kept(body.possiblySame, ({ other }) => !ids.has(other)),
    })),
    places: entities.places.filter(stays),
    events: entities.events.filter(stays).map((event) => eventWithout(event, ids)),
    articles: entities.articles.filter(stays),
    judgements: judgementsWithout(entities.judgements, gone, ids),
  };
  const { left, id } = gone.length === 0 ? { left: rest, id: (old: string) => old } : maskedIn(rest, gone);
  return { ...left, posts: postsWithout(entities.posts, left.persons, ids, id) };
}

/** The posts of those who stay. Who came between two of them still did. */
function postsWithout(
  posts: readonly PostEntity[],
  persons: readonly PersonEntity[],
  ids: ReadonlySet<string>,
  id: IdOf,
): PostEntity[] {
  const known = new Map(posts.map((post) => [`${id(post.organisation)}|${post.title}`, post.successions]));
  return postEntities(persons, (organisation, title) =>
    (known.get(`${organisation}|${title}`) ?? [])
      .filter(({ from, to }) => !ids.has(from) && !ids.has(to))
      .map((succession) => ({ ...succession, from: id(succession.from), to: id(succession.to) })),
  );
}

const eventWithout = (event: EventEntity, ids: ReadonlySet<string>): EventEntity => ({
  ...event,
  participants: kept(event.participants, ({ person }) => !ids.has(person)),
  organisations: kept(event.organisations, ({ organisation }) => !ids.has(organisation)),
  places: kept(event.places, ({ place }) => !ids.has(place)),
  apart: kept(event.apart, ([a, b]) => !ids.has(a) && !ids.has(b)),
  acts: event.acts
    .map((act) => ({ ...act, persons: kept(act.persons, (id) => !ids.has(id)) }))
    .filter(({ persons }) => persons.length > 1),
});

/** Most lists stay as they are, and need no second copy. */
const kept = <T>(list: readonly T[], stays: (item: T) => boolean): readonly T[] =>
  list.every(stays) ? list : list.filter(stays);

/** What the reading of one of two namesakes has behind the name. */
const added = /（[^（）]*）$/u;

/** Readings of a person who is gone are named in the ledger as `SOURCE#ARTICLE/NAME`. */
function judgementsWithout(
  judgements: readonly Judgement[],
  gone: readonly PersonEntity[],
  ids: ReadonlySet<string>,
): readonly Judgement[] {
  const refs = new Set(
    gone.flatMap(({ name, aliases, evidence }) =>
      [...new Set(evidence.map(({ source, article }) => `${source}#${article}`))].flatMap((article) =>
        [name, ...aliases].map((form) => `${article}/${form}`),
      ),
    ),
  );
  const isGone = (ref: string) =>
    ids.has(ref) || [ref, squeeze(ref), squeeze(ref).replace(added, '')].some((form) => refs.has(form));
  return judgements.filter(({ a, b }) => !isGone(a) && !isGone(b));
}
