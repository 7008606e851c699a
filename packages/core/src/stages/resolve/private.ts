/** Takes residents out of what is published: no entity, no link, and no name in any text. */
import type { Entities, EventEntity, Judgement, PersonEntity, PostEntity, Reason } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import { by } from '../../model/order.js';
import type { Span } from '../../model/span.js';
import { groupBy } from './clusters.js';
import { maskNames, maskSpans, tableOf, type MaskPlan, type NameTable } from './mask.js';
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
      possiblySame: person.possiblySame.filter((doubt) => !ids.has(doubt.person)),
    })),
    posts: [],
    organisations: entities.organisations
      .filter(stays)
      .map((body) => (ids.has(body.partOf ?? '') ? { ...body, partOf: null } : body)),
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
  id: (old: string) => string,
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
  participants: event.participants.filter(({ person }) => !ids.has(person)),
  organisations: event.organisations.filter(({ organisation }) => !ids.has(organisation)),
  places: event.places.filter(({ place }) => !ids.has(place)),
  apart: event.apart.filter(([a, b]) => !ids.has(a) && !ids.has(b)),
  acts: event.acts
    .map((act) => ({ ...act, persons: act.persons.filter((id) => !ids.has(id)) }))
    .filter(({ persons }) => persons.length > 1),
});

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
  const isGone = (ref: string) => ids.has(ref) || refs.has(ref) || refs.has(squeeze(ref));
  return judgements.filter(({ a, b }) => !isGone(a) && !isGone(b));
}

type Place = Pick<Evidence, 'source' | 'article'>;

/** What must be masked where. */
interface Masks {
  /** Running text: every form of the name in every article of the bulletins that name the person. */
  text(words: string, places: readonly Place[]): string;
  /** Names of other things and ids: only full names, for a short one may be a word. */
  name(words: string): string;
  evidence(evidence: Evidence): Evidence;
}

function masksFor(entities: Entities, gone: readonly PersonEntity[]): Masks {
  const shown = new Set(entities.persons.flatMap(formsOf));
  const everywhere = tableOf(
    gone.map(({ name }) => squeeze(name)).filter((name) => name.length > 2 && !shown.has(name)),
  );
  const bySource = formsBy(gone, ({ source }) => source);
  const shownHere = formsBy(entities.persons, ({ source, article }) => `${source}#${article}`);
  const namesHere = formsBy(
    [...entities.persons, ...entities.organisations, ...entities.places],
    ({ source }) => source,
  );
  const marks = marksOf(gone);
  const plans = new Map<string, MaskPlan>();
  const planFor = ({ source, article }: Place): MaskPlan => {
    const key = `${source}#${article}`;
    const hide = bySource.get(source) ?? [];
    const known = plans.get(key);
    if (known !== undefined) return known;
    const longer = (namesHere.get(source) ?? []).filter((name) =>
      hide.some((form) => name.length > form.length && name.includes(form) && (form.length < 3 || shown.has(name))),
    );
    const plan = { hide: [everywhere, tableOf(hide)], keep: [tableOf([...(shownHere.get(key) ?? []), ...longer])] };
    plans.set(key, plan);
    return plan;
  };
  // One sentence proves many things; it is masked once.
  const masked = new Map<string, string>();
  const nowhere: readonly NameTable[] = [];
  const name = (words: string) => maskNames(words, { hide: [everywhere], keep: nowhere });
  const text = (words: string, places: readonly Place[]) =>
    places.length === 0 ? name(words) : places.reduce((left, place) => maskNames(left, planFor(place)), words);
  return {
    text,
    name,
    evidence: (evidence) => {
      const { source, article, span } = evidence;
      const key = `${source}#${article}:${span.from}-${span.to}`;
      const words = masked.get(key) ?? text(maskSpans(evidence.words, marksWithin(evidence, marks)), [evidence]);
      masked.set(key, words);
      return { ...evidence, words };
    },
  };
}

/** The marks of those who are gone, in offsets of the words. */
const marksWithin = ({ source, span }: Evidence, marks: ReadonlyMap<string, readonly Span[]>): Span[] =>
  (marks.get(source) ?? []).map(({ from, to }) => ({ from: from - span.from, to: to - span.from }));

const formsOf = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): string[] =>
  [name, ...aliases].map(squeeze);

type Named = { readonly name: string; readonly aliases: readonly string[]; readonly evidence: readonly Evidence[] };

function formsBy(things: readonly Named[], keyOf: (evidence: Evidence) => string): Map<string, string[]> {
  const forms = new Map<string, Set<string>>();
  for (const thing of things) {
    for (const key of new Set(thing.evidence.map(keyOf))) {
      const list = forms.get(key) ?? new Set<string>();
      forms.set(key, list);
      formsOf(thing).forEach((form) => list.add(form));
    }
  }
  return new Map([...forms].map(([key, list]) => [key, [...list].sort()]));
}

/** Where the evidence of those who are gone marks their names, by source. */
function marksOf(gone: readonly PersonEntity[]): Map<string, Span[]> {
  const all = gone.flatMap(({ evidence }) =>
    evidence.flatMap(({ source, span, marks }) =>
      marks.map((mark) => ({ source, span: { from: span.from + mark.from, to: span.from + mark.to } })),
    ),
  );
  return new Map(
    [...groupBy(all, ({ source }) => source)].map(([source, list]) => [source, list.map(({ span }) => span)]),
  );
}

/** Masks all strings that a reader could see, ids included. */
function maskedIn(entities: Entities, gone: readonly PersonEntity[]): { left: Entities; id: (old: string) => string } {
  const masks = masksFor(entities, gone);
  const ids = maskedIds(entities, masks);
  const id = (old: string) => ids.get(old) ?? old;
  const all = (list: readonly Evidence[]) => list.map(masks.evidence);
  const named = <T extends Named & { readonly id: string }>(thing: T): T => ({
    ...thing,
    id: id(thing.id),
    name: masks.name(thing.name),
    aliases: thing.aliases.map(masks.name),
    evidence: all(thing.evidence),
  });
  const reasoned = (reasons: readonly Reason[]) =>
    reasons.map((reason) => ({ ...reason, detail: masks.name(reason.detail) }));
  const left: Entities = {
    ...entities,
    persons: entities.persons
      .map((person) => ({
        ...named(person),
        posts: person.posts.map((post) => ({
          ...post,
          organisation: post.organisation === null ? null : id(post.organisation),
          title: masks.name(post.title),
          changes: post.changes.map((change) => ({ ...change, evidence: all(change.evidence) })),
          evidence: all(post.evidence),
        })),
        possiblySame: person.possiblySame
          .map((doubt) => ({ ...doubt, person: id(doubt.person), reasons: reasoned(doubt.reasons) }))
          .sort(by((doubt) => doubt.person)),
      }))
      .sort(by((person) => person.id)),
    organisations: entities.organisations
      .map((body) => ({ ...named(body), partOf: body.partOf === null ? null : id(body.partOf) }))
      .sort(by((body) => body.id)),
    places: entities.places.map(named).sort(by((place) => place.id)),
    events: entities.events.map((event) => maskedEvent(event, masks, named, id)).sort(by((event) => event.id)),
    articles: entities.articles.map((article) => {
      const here = [{ source: article.source, article: article.index }];
      const byline = article.byline === null ? null : masks.text(article.byline, here);
      return { ...article, name: masks.text(article.name, here), byline, text: masks.text(article.text, here) };
    }),
    judgements: entities.judgements.map((judgement) => ({
      ...judgement,
      a: id(judgement.a),
      b: id(judgement.b),
      reasons: reasoned(judgement.reasons),
      evidence: all(judgement.evidence),
    })),
  };
  return { left, id };
}

function maskedEvent(
  event: EventEntity,
  masks: Masks,
  named: (event: EventEntity) => EventEntity,
  id: (old: string) => string,
): EventEntity {
  const all = (list: readonly Evidence[]) => list.map(masks.evidence);
  return {
    ...named(event),
    name: masks.text(event.name, event.evidence),
    aliases: event.aliases.map((alias) => masks.text(alias, event.evidence)),
    participants: event.participants.map((part) => ({
      ...part,
      person: id(part.person),
      evidence: all(part.evidence),
    })),
    organisations: event.organisations.map((part) => ({
      ...part,
      organisation: id(part.organisation),
      evidence: all(part.evidence),
    })),
    places: event.places.map((part) => ({ place: id(part.place), evidence: all(part.evidence) })),
    apart: event.apart.map(([a, b]) => [id(a), id(b)] as const),
    acts: event.acts.map((act) => ({ ...act, persons: act.persons.map(id).sort(), evidence: all(act.evidence) })),
  };
}

/** Ids carry names and titles: those that would tell one are masked, and stay unique. */
function maskedIds(entities: Entities, masks: Masks): Map<string, string> {
  const ids = new Map<string, string>();
  const lists = [entities.persons, entities.organisations, entities.places, entities.events] as const;
  const taken = new Set(lists.flatMap((list) => list.map((thing) => thing.id)));
  for (const thing of [...lists.flat()].sort(by((one) => one.id))) {
    const masked = thing.type === 'event' ? masks.text(thing.id, thing.evidence) : masks.name(thing.id);
    if (masked === thing.id) continue;
    let free = masked;
    for (let number = 2; taken.has(free); number++) free = `${masked}~${number}`;
    taken.add(free);
    ids.set(thing.id, free);
  }
  return ids;
}
