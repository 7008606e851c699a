/** Whom and what a question about meetings wants to see: one person, the people of a body, what happened at a place. */
import type { ArticleRecord } from '../../format/articles.js';
import type { EventRecord } from '../../format/events.js';
import type { GraphIndex } from './open-index.js';
import { readEntity } from './read.js';

/** The filter of a question. */
export interface Wanted {
  /** Whether the meeting with the person at the event is asked for. */
  shows(person: string, event: EventRecord): boolean;
  /** Whether the article's naming of the person is asked for. */
  names(person: string, article: ArticleRecord): boolean;
}

interface Narrowing {
  readonly person?: string | undefined;
  readonly organisation?: string | undefined;
  readonly place?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads what the filter needs to know of the body and the place. */
export async function whomToShow(
  index: GraphIndex,
  { person, organisation, place, signal }: Narrowing,
): Promise<Wanted> {
  const [people, places] = await Promise.all([
    organisation === undefined ? null : peopleOf(index, organisation, signal),
    place === undefined ? null : placesWithin(index, place, signal),
  ]);
  const isAsked = (id: string) => person === undefined || id === person;
  return {
    shows: (id, event) =>
      isAsked(id) &&
      (places === null || event.places.some((part) => places.has(part.place.id))) &&
      (people === null || people.has(id) || event.organisations.some((part) => part.organisation.id === organisation)),
    names: (id, { mentions }) =>
      isAsked(id) &&
      (places === null || mentions.some((mention) => places.has(mention.id))) &&
      (people === null || people.has(id)),
  };
}

/** All who were ever seen in a post of the body. */
async function peopleOf(index: GraphIndex, id: string, signal: AbortSignal | undefined): Promise<ReadonlySet<string>> {
  const record = await readEntity(index, id, signal);
  return new Set(record?.posts.map(({ person }) => person.id));
}

/** How many places around a place are followed inwards; a province has more, and most of what it has is in the first. */
const mostPlaces = 300;

/** The place and what lies in it, as far as the index says. */
export async function placesWithin(
  index: GraphIndex,
  id: string,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const places = new Set([id]);
  for (const place of places) {
    if (places.size > mostPlaces) break;
    const record = await readEntity(index, place, signal);
    for (const { type, direction, to } of record?.links ?? [])
      if (type === 'within' && direction === 'in') places.add(to.id);
  }
  return places;
}
