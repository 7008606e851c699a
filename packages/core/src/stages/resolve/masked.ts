/** Masks the names of persons who are gone in everything that a reader could see, ids included. */
import type { Doubt, Entities, EventEntity, PersonEntity, Reason } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import { by } from '../../model/order.js';
import { bySource, masksFor, type Masks } from './masks.js';

/** The new id of an entity by its old one. */
export type IdOf = (old: string) => string;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** The entities with the names of those who are gone masked, and what became of the ids. */
export function maskedIn(
  entities: Entities,
  gone: readonly PersonEntity[],
): { readonly left: Entities; readonly id: IdOf } {
  const masks = masksFor(entities, gone);
  const events = bySource(entities.events);
  const ids = maskedIds({ ...entities, events }, masks);
  const id: IdOf = (old) => ids.get(old) ?? old;
  const named = <T extends Named>(thing: T): T => ({
    ...thing,
    id: id(thing.id),
    name: masks.name(thing.name),
    aliases: thing.aliases.map(masks.name),
    evidence: masks.evidence(thing.evidence),
  });
  const left: Entities = {
    ...entities,
    persons: entities.persons.map((person) => maskedPerson(named(person), masks, id)).sort(by((person) => person.id)),
    organisations: entities.organisations
      .map((body) => ({
        ...named(body),
        partOf: body.partOf === null ? null : id(body.partOf),
        possiblySame: maskedDoubts(body.possiblySame, masks, id),
      }))
      .sort(by((body) => body.id)),
    places: entities.places.map(named).sort(by((place) => place.id)),
    events: events.map((event) => maskedEvent(event, masks, id)).sort(by((event) => event.id)),
    articles: entities.articles.map((article) => {
      const here = [{ source: article.source, article: article.index }];
      const byline = article.byline === null ? null : masks.text(article.byline, here);
      return { ...article, name: masks.text(article.name, here), byline, text: masks.text(article.text, here) };
    }),
    judgements: entities.judgements.map((judgement) => ({
      ...judgement,
      a: id(judgement.a),
      b: id(judgement.b),
      reasons: reasoned(judgement.reasons, masks),
      evidence: masks.evidence(judgement.evidence),
    })),
  };
  return { left, id };
}

const reasoned = (reasons: readonly Reason[], masks: Masks) =>
  reasons.map((reason) => ({ ...reason, detail: masks.name(reason.detail) }));

const maskedPerson = (person: PersonEntity, masks: Masks, id: IdOf): PersonEntity => ({
  ...person,
  posts: person.posts.map((post) => ({
    ...post,
    organisation: post.organisation === null ? null : id(post.organisation),
    title: masks.name(post.title),
    changes: post.changes.map((change) => ({ ...change, evidence: masks.evidence(change.evidence) })),
    evidence: masks.evidence(post.evidence),
  })),
  possiblySame: maskedDoubts(person.possiblySame, masks, id),
});

const maskedDoubts = (doubts: readonly Doubt[], masks: Masks, id: IdOf): readonly Doubt[] =>
  doubts
    .map((doubt) => ({ ...doubt, other: id(doubt.other), reasons: reasoned(doubt.reasons, masks) }))
    .sort(by(({ other }) => other));

const maskedEvent = (event: EventEntity, masks: Masks, id: IdOf): EventEntity => ({
  ...event,
  id: id(event.id),
  name: masks.text(event.name, event.evidence),
  aliases: event.aliases.map((alias) => masks.text(alias, event.evidence)),
  evidence: masks.evidence(event.evidence),
  participants: event.participants.map((part) => ({
    ...part,
    person: id(part.person),
    evidence: masks.evidence(part.evidence),
  })),
  organisations: event.organisations.map((part) => ({
    ...part,
    organisation: id(part.organisation),
    evidence: masks.evidence(part.evidence),
  })),
  places: event.places.map((part) => ({ place: id(part.place), evidence: masks.evidence(part.evidence) })),
  apart: event.apart.map(([a, b]) => [id(a), id(b)] as const),
  acts: event.acts.map((act) => ({
    ...act,
    persons: act.persons.map(id).sort(),
    evidence: masks.evidence(act.evidence),
  })),
});

/** Ids carry names and titles: those that would tell one are masked, and stay unique. */
function maskedIds(entities: Entities, masks: Masks): Map<string, string> {
  const things = [...entities.persons, ...entities.organisations, ...entities.places, ...entities.events];
  const taken = new Set(things.map((thing) => thing.id));
  const masked = things.flatMap((thing) => {
    const words = thing.type === 'event' ? masks.text(thing.id, thing.evidence) : masks.name(thing.id);
    return words === thing.id ? [] : [{ id: thing.id, words }];
  });
  const ids = new Map<string, string>();
  for (const { id, words } of masked.sort(by((one) => one.id))) {
    let free = words;
    for (let number = 2; taken.has(free); number++) free = `${words}~${number}`;
    taken.add(free);
    ids.set(id, free);
  }
  return ids;
}
