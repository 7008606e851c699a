/** Events of the view as the records of the format. */
import type { EventRecord } from '../../format/events.js';
import type { EventNode } from '../../model/graph.js';
import type { Catalogue } from './catalogue.js';

/** An event with all who were there. */
export function eventRecord(catalogue: Catalogue, node: EventNode): Omit<EventRecord, 'ordinal'> {
  const { view, labelOf, headOf, quotesOf } = catalogue;
  const [into, from] = [view.edgesTo(node.id), view.edgesFrom(node.id)];
  const label = labelOf(node.id) ?? { id: node.id, name: node.name, detail: null };
  return {
    ...label,
    type: 'event',
    kind: node.kind,
    date: node.date,
    dateText: node.dateText,
    participants: into.flatMap((edge) => {
      const person = labelOf(edge.source);
      return edge.type === 'tookPart' && person ? [{ person, role: edge.role, quotes: quotesOf(edge.evidence) }] : [];
    }),
    organisations: into.flatMap((edge) => {
      const organisation = labelOf(edge.source);
      if (edge.type !== 'involved' || organisation === null) return [];
      return [{ organisation, role: edge.role, quotes: quotesOf(edge.evidence) }];
    }),
    places: from.flatMap((edge) => {
      const place = labelOf(edge.target);
      return edge.type === 'tookPlaceAt' && place ? [{ place, quotes: quotesOf(edge.evidence) }] : [];
    }),
    articles: from.flatMap((edge) =>
      edge.type === 'reportedIn' ? (labelOf(edge.target) === null ? [] : headOf(edge.target)) : [],
    ),
    quotes: quotesOf(node.evidence),
    apart: node.apart,
    acts: node.acts.map(({ persons, words, evidence }) => ({ persons, words, quotes: quotesOf(evidence) })),
  };
}
