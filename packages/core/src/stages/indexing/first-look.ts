/** What a page shows of an entity at first, put beside its record so that a reader waits for one file. */
import { directQuotes, type EntityRecord } from '../../format/entities.js';
import { wordsOfBoth } from '../../format/event-parts.js';
import type { EventRecord } from '../../format/events.js';
import type { StoredNeighbour } from '../../format/neighbours.js';
import type { NodeType } from '../../model/graph.js';
import { latelyKept } from '../../model/lately-kept.js';
import type { Catalogue } from './catalogue.js';
import { eventRecord } from './event-records.js';
import type { Neighbours } from './neighbours.js';

/** How many of the newest events lie beside the record of a person, and of anything else. */
const [newestOfPerson, newestOfOther] = [8, 3];
/** Neighbours of each type that come with words. */
const withWords: Readonly<Partial<Record<NodeType, number>>> = { organisation: 8, place: 8 };

/** Records of events that are remembered: everybody who was there shows them, and those stand close together. */
const recordsKept = 1024;

/** What a first look shows of a thing. */
type FirstLook = Pick<EntityRecord, 'first' | 'recent' | 'neighbours' | 'met' | 'metCount'>;
type Seen = Pick<EntityRecord, 'label' | 'events' | 'posts' | 'links'>;

/** What adds events and neighbours to one record after the other, with the words that link it to the first of them where `hasEvents`. */
export function openFirstLooks(
  catalogue: Catalogue,
  hasEvents: boolean,
): (record: Seen, neighbours: Neighbours) => FirstLook {
  const records = latelyKept((place) => recordsAt(catalogue, Number(place)), recordsKept * 2);
  const read = (ordinal: number): EventRecord | null => records(String(ordinal))[0] ?? null;
  return (record, neighbours) => firstLook(catalogue, record, neighbours, hasEvents ? read : null);
}

function firstLook(
  catalogue: Catalogue,
  { label, events, posts, links }: Seen,
  { all, met, metCount }: Neighbours,
  read: ((ordinal: number) => EventRecord | null) | null,
): FirstLook {
  const isPerson = label.type === 'person';
  const newest = events.slice(0, isPerson ? newestOfPerson : newestOfOther).map(({ ordinal }) => ordinal);
  const shown = new Set([...newest, ...(isPerson ? met : []).map(({ latest }) => latest)]);
  const first = events.flatMap(({ ordinal }) => (shown.has(ordinal) ? ordinal : []));
  const counts = new Map<NodeType, number>();
  const neighbours = all.map((neighbour): StoredNeighbour => {
    const { id, type } = neighbour.label;
    const count = (counts.get(type) ?? 0) + 1;
    counts.set(type, count);
    if (read === null || count > (withWords[type] ?? 0)) return neighbour;
    const event = neighbour.latest === null ? null : read(neighbour.latest);
    const latest = event && catalogue.labelOf(event.id);
    const isLinked = directQuotes({ posts, links }, id).length > 0;
    return { ...neighbour, words: { latest, quotes: isLinked || !event ? [] : wordsOfBoth(event, label.id, id) } };
  });
  return {
    first,
    recent: read === null ? [] : first.flatMap((ordinal) => read(ordinal) ?? []),
    neighbours,
    met: isPerson ? met.flatMap((one) => neighbours[all.indexOf(one)] ?? []) : [],
    metCount: isPerson ? metCount : 0,
  };
}

/** The event's record; nothing where there is none. */
function recordsAt(catalogue: Catalogue, ordinal: number): readonly EventRecord[] {
  const node = catalogue.events[ordinal];
  return node === undefined ? [] : [{ ...eventRecord(catalogue, node), ordinal }];
}
