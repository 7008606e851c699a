/** What a page shows of an entity at first, put beside its record so that a reader waits for one file. */
import { directQuotes, type EntityRecord } from '../../format/entities.js';
import { wordsOfBoth } from '../../format/event-parts.js';
import type { EventRecord } from '../../format/events.js';
import type { StoredNeighbour } from '../../format/neighbours.js';
import type { NodeType } from '../../model/graph.js';
import type { Catalogue } from './catalogue.js';
import { eventRecord } from './event-records.js';
import type { Neighbours } from './neighbours.js';

/** How many of the newest events lie beside the record of a person, and of anything else. */
const [newestOfPerson, newestOfOther] = [8, 3];
/** Neighbours of each type that come with words. */
const withWords: Readonly<Partial<Record<NodeType, number>>> = { organisation: 8, place: 8 };

/** Events and neighbours of the record, with the words that link it to the first of them where `hasEvents`. */
export function firstLook(
  catalogue: Catalogue,
  { label, events, posts, links }: Pick<EntityRecord, 'label' | 'events' | 'posts' | 'links'>,
  { all, met, metCount }: Neighbours,
  hasEvents: boolean,
): Pick<EntityRecord, 'first' | 'recent' | 'neighbours' | 'met' | 'metCount'> {
  const isPerson = label.type === 'person';
  const read = recordsOnce(catalogue);
  const newest = events.slice(0, isPerson ? newestOfPerson : newestOfOther).map(({ ordinal }) => ordinal);
  const shown = new Set([...newest, ...(isPerson ? met : []).map(({ latest }) => latest)]);
  const first = events.flatMap(({ ordinal }) => (shown.has(ordinal) ? ordinal : []));
  const counts = new Map<NodeType, number>();
  const neighbours = all.map((neighbour): StoredNeighbour => {
    const { id, type } = neighbour.label;
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    if (!hasEvents || count > (withWords[type] ?? 0)) return neighbour;
    const event = neighbour.latest === null ? null : read(neighbour.latest);
    const latest = event && catalogue.labelOf(event.id);
    const isLinked = directQuotes({ posts, links }, id).length > 0;
    return { ...neighbour, words: { latest, quotes: isLinked || !event ? [] : wordsOfBoth(event, label.id, id) } };
  });
  return {
    first,
    recent: hasEvents ? first.flatMap((ordinal) => read(ordinal) ?? []) : [],
    neighbours,
    met: isPerson ? met.flatMap((one) => neighbours[all.indexOf(one)] ?? []) : [],
    metCount: isPerson ? metCount : 0,
  };
}

function recordsOnce(catalogue: Catalogue): (ordinal: number) => EventRecord | null {
  const records = new Map<number, EventRecord>();
  return (ordinal) => {
    const known = records.get(ordinal);
    const node = catalogue.events[ordinal];
    if (known !== undefined || node === undefined) return known ?? null;
    const record = { ...eventRecord(catalogue, node), ordinal };
    records.set(ordinal, record);
    return record;
  };
}
