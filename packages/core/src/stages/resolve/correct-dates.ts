/** Gives events and articles the day that a reader of the graph found to be right, and posts seen at them with it. */
import type { Edtf } from '../../model/edtf.js';
import type { Entities, EventEntity, Post } from '../../model/entity.js';
import { byCodeUnit } from '../../model/order.js';
import { byDate, type Context } from './reading.js';

/** A day that was taken for another. */
interface Change {
  readonly from: Edtf;
  readonly to: Edtf;
  /** Articles that tell of the event, as `SOURCE#INDEX`. */
  readonly articles: ReadonlySet<string>;
}

/** Applies `date`. Ids stay as they were; of two days for one thing the first in their order counts. */
export function correctDates(entities: Entities, context: Context, moves: ReadonlyMap<string, string>): Entities {
  const dates = new Map<string, Edtf>();
  const known = new Set([...entities.events, ...entities.articles].map(({ id }) => id));
  for (const correction of context.corrections) {
    if (correction.op !== 'date') continue;
    const id = moves.get(correction.id) ?? correction.id;
    if (!known.has(id) || (dates.get(id) ?? correction.date) !== correction.date) continue;
    dates.set(id, correction.date);
    context.applied(correction);
  }
  if (dates.size === 0) return entities;
  const changes = changesOf(entities.events, dates);
  return {
    ...entities,
    persons: entities.persons.map((person) => {
      const own = changes.get(person.id);
      return own === undefined ? person : { ...person, posts: person.posts.map((post) => redated(post, own)) };
    }),
    events: entities.events.map((event) => ({ ...event, date: dates.get(event.id) ?? event.date })),
    articles: entities.articles.map((article) => ({ ...article, date: dates.get(article.id) ?? article.date })),
  };
}

/** The changes that touch each participant. */
function changesOf(events: readonly EventEntity[], dates: ReadonlyMap<string, Edtf>): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  for (const { id, date, participants, evidence } of events) {
    const to = dates.get(id);
    if (to === undefined || date === null || to === date) continue;
    const articles = new Set(evidence.map(({ source, article }) => `${source}#${article}`));
    for (const { person } of participants)
      changes.set(person, [...(changes.get(person) ?? []), { from: date, to, articles }]);
  }
  return changes;
}

/** A post that one of the event's articles tells of was seen on the event's day. */
function redated(post: Post, changes: readonly Change[]): Post {
  const told = new Set(post.evidence.map(({ source, article }) => `${source}#${article}`));
  const own = changes.filter(({ articles }) => [...articles].some((article) => told.has(article)));
  const days = post.observedOn.map((day) => own.find(({ from }) => from === day)?.to ?? day);
  return own.length === 0
    ? post
    : { ...post, observedOn: [...new Set(days)].sort((a, b) => byDate(a, b) || byCodeUnit(a, b)) };
}
