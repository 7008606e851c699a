/** What a record of the index before tells and the view of now does not. */
import type { EntityRecord } from '../format/entities.js';
import type { EventRecord } from '../format/events.js';
import type { Label, Quote, ShownPost } from '../model/answer.js';
import type { LostFact } from '../model/changes.js';
import type { EdgeType } from '../model/edge-types.js';
import type { GraphEdge } from '../model/graph.js';
import { byCodeUnit } from '../model/order.js';
import type { GraphView } from '../model/view.js';

/** The thing itself, or what it no longer holds and is part of. */
export function lostOfEntity({ label, quotes, posts, links }: EntityRecord, view: GraphView): LostFact[] {
  if (view.node(label.id) === null) return [lostThing(label, quotes)];
  const edges = view.edgesFrom(label.id);
  const outer = links
    .filter(({ direction, to, type }) => direction === 'out' && isLost(edges, type, to.id, view))
    .map((link) => lostLink(link.type, label, link.to, link.quotes));
  return [...(label.type === 'person' ? posts.flatMap((post) => lostPost(post, view)) : []), ...outer];
}

/** The event itself, or whoever and whatever has no part in it any more. */
export function lostOfEvent(event: EventRecord, view: GraphView): LostFact[] {
  if (view.node(event.id) === null) return [lostThing(event, event.quotes)];
  const [into, from] = [view.edgesTo(event.id), view.edgesFrom(event.id)];
  const gone = (type: EdgeType, other: Label) =>
    view.node(other.id) !== null && !into.some((edge) => edge.type === type && edge.source === other.id);
  return [
    ...event.participants
      .filter(({ person }) => gone('tookPart', person))
      .map(({ person, quotes }) => lostLink('tookPart', person, event, quotes)),
    ...event.organisations
      .filter(({ organisation }) => gone('involved', organisation))
      .map(({ organisation, quotes }) => lostLink('involved', organisation, event, quotes)),
    ...event.places
      .filter(({ place }) => isLost(from, 'tookPlaceAt', place.id, view))
      .map(({ place, quotes }) => lostLink('tookPlaceAt', event, place, quotes)),
  ];
}

/** The article, where it is gone. */
export const lostArticle = (head: Label & Pick<Quote, 'source'>, view: GraphView): LostFact[] =>
  view.node(head.id) === null ? [{ ...lostThing(head, []), sources: [head.source] }] : [];

function lostThing({ id, type, name, detail }: Label, quotes: readonly Quote[]): LostFact {
  return { type, id, name: detail === null ? name : `${name} (${detail})`, dates: [], sources: sourcesOf(quotes) };
}

const lostLink = (type: EdgeType, from: Label, to: Label, quotes: readonly Quote[]): LostFact => ({
  type,
  id: from.id,
  name: `${from.name} → ${to.name}`,
  dates: [],
  sources: sourcesOf(quotes),
});

/** A link to a thing that is gone itself is not told again. */
const isLost = (edges: readonly GraphEdge[], type: EdgeType, target: string, view: GraphView): boolean =>
  view.node(target) !== null && !edges.some((edge) => edge.type === type && edge.target === target);

/** The post, or the days on which it is not seen any more. */
function lostPost({ person, organisation, title, status, observedOn, quotes }: ShownPost, view: GraphView): LostFact[] {
  if (organisation !== null && view.node(organisation.id) === null) return [];
  const now = postsNow(person.id, view).find(
    (post) => post.organisation === (organisation?.id ?? null) && post.title === title && post.status === status,
  );
  const dates = now === undefined ? [] : observedOn.filter((date) => !now.observedOn.includes(date));
  if (now !== undefined && dates.length === 0) return [];
  const name = [person.name, ...(organisation === null ? [title] : [organisation.name, title])].join(' → ');
  return [{ type: 'holds', id: person.id, name, dates, sources: sourcesOf(quotes) }];
}

function postsNow(person: string, view: GraphView) {
  const node = view.node(person);
  const held = view.edgesFrom(person).flatMap((edge) => (edge.type === 'holds' ? [edge] : []));
  return [
    ...held.map((edge) => ({ ...edge, organisation: edge.target })),
    ...(node?.type === 'person' ? node.loosePosts : []),
  ];
}

const sourcesOf = (quotes: readonly Quote[]): readonly string[] =>
  [...new Set(quotes.map(({ source }) => source))].sort(byCodeUnit);
