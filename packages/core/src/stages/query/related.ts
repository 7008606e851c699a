/** Who and what a thing is linked to, ranked, with the words of the strongest link. */
import type { Label, Quote, Related } from '../../model/answer.js';
import type { EdgeType } from '../../model/edge-types.js';
import type { NodeType } from '../../model/graph.js';
import type { Edtf } from '../../model/edtf.js';
import { windowOf } from '../../model/window.js';
import { directQuotes, type EntityRecord } from '../../format/entities.js';
import { wordsOfBoth } from '../../format/event-parts.js';
import type { Neighbour, StoredNeighbour } from '../../format/neighbours.js';
import type { EventRecord } from '../../format/events.js';
import { newestFirst } from '../../format/newest-first.js';
import { byCodeUnits } from '../../format/order.js';
import { labelOf } from '../../format/parts.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { duringPeriod, type Period } from './period.js';
import { readEvents, readEventsOf, readMentions, readRecord } from './read.js';
import { partIn, partsOf, wereApart } from './together.js';

export interface RelatedOptions extends Cancellable, Period {
  /** Persons, organisations and places unless given; `event` adds the events themselves. */
  readonly types?: readonly NodeType[] | undefined;
  /** 20 unless given. */
  readonly limit?: number | undefined;
}

/** How many events are read to rank the neighbours of one period; the newest count. */
const eventsRead = 400;

/** Neighbours, strongest first; empty for an id that the index has not. */
export async function related(
  index: GraphIndex,
  id: string,
  options: RelatedOptions = {},
): Promise<readonly Related[]> {
  const { types = ['person', 'organisation', 'place'], limit = 20, signal } = options;
  const during = duringPeriod(options);
  const record = await readRecord(index, id, signal);
  if (record === null) return [];
  const wanted = (label: Label) => types.includes(label.type);
  if ('ordinal' in record) return (await ofStub(index, record, signal)).filter(wanted).slice(0, limit);
  const events = types.includes('event') ? await ofEvents(index, record, during, limit, signal) : [];
  const open = (options.since ?? options.until ?? null) === null;
  const ranked = open ? stored(record) : await counted(index, record, during, signal);
  const chosen = ranked.filter(({ label }) => wanted(label)).slice(0, limit);
  const words = await Promise.all(chosen.map((neighbour) => wordsFor(index, record, neighbour, signal)));
  const entities = chosen.map(({ label, weight, shared, window, through }, i): Related => ({
    ...label,
    weight,
    shared,
    window,
    through,
    latest: words[i]?.latest ?? null,
    quotes: words[i]?.quotes ?? [],
  }));
  return [...entities, ...events].slice(0, limit);
}

type Ranked = Neighbour & Partial<Pick<StoredNeighbour, 'words'>>;

const stored = (record: EntityRecord): readonly Ranked[] => record.neighbours;

/** Neighbours by the events and posts of the period alone. */
async function counted(
  index: GraphIndex,
  record: EntityRecord,
  during: (date: Edtf | null) => boolean,
  signal: AbortSignal | undefined,
): Promise<readonly Ranked[]> {
  const refs = record.events.filter(({ date }) => during(date)).slice(0, eventsRead);
  const events = await readEventsOf(
    index,
    record,
    refs.map(({ ordinal }) => ordinal),
    signal,
  );
  const tallies = new Map<
    string,
    { label: Label; dates: (Edtf | null)[]; through: Set<EdgeType>; latest: number | null; weight: number }
  >();
  const tallyOf = (label: Label) => {
    const tally = tallies.get(label.id) ?? { label, dates: [], through: new Set<EdgeType>(), latest: null, weight: 0 };
    tallies.set(label.id, tally);
    return tally;
  };
  const self = record.label.id;
  for (const event of events) {
    const parts = partsOf(event).filter(({ label }) => label.id !== self && !wereApart(event, self, label.id));
    for (const part of parts) {
      const tally = tallyOf(part.label);
      tally.dates.push(event.date);
      tally.through.add(part.type);
      tally.latest ??= event.ordinal;
      tally.weight += Math.floor(1000 / (parts.length + 4));
    }
  }
  const shared = new Map([...tallies].map(([id, { dates }]) => [id, dates.length]));
  for (const { person, organisation, observedOn } of record.posts) {
    const other = person.id === self ? organisation : person;
    const dates = observedOn.filter(during);
    if (other === null || dates.length === 0) continue;
    const tally = tallyOf(other);
    tally.dates.push(...dates);
    tally.through.add('holds');
    tally.weight += 600;
  }
  return [...tallies.values()]
    .map(({ label, dates, through, latest, weight }) => ({
      label,
      weight,
      shared: shared.get(label.id) ?? 0,
      window: windowOf(dates),
      through: [...through].sort(byCodeUnits),
      latest,
    }))
    .sort(
      (a, b) =>
        b.weight - a.weight || newestFirst(a.window.until, b.window.until) || byCodeUnits(a.label.id, b.label.id),
    );
}

/** A post or part says more than an occasion, so its words go first. */
async function wordsFor(
  index: GraphIndex,
  record: EntityRecord,
  { label, latest, words = null }: Ranked,
  signal: AbortSignal | undefined,
): Promise<{ latest: Label | null; quotes: readonly Quote[] }> {
  const direct = directQuotes(record, label.id);
  const [event] = words !== null || latest === null ? [] : await readEventsOf(index, record, [latest], signal);
  const found = words ?? {
    latest: event === undefined ? null : labelOf(event),
    quotes: event === undefined ? [] : wordsOfBoth(event, record.label.id, label.id),
  };
  return { latest: found.latest, quotes: direct.length > 0 ? direct : found.quotes };
}

async function ofEvents(
  index: GraphIndex,
  record: EntityRecord,
  during: (date: Edtf | null) => boolean,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<readonly Related[]> {
  const refs = record.events.filter(({ date }) => during(date)).slice(0, limit);
  const events = await readEventsOf(
    index,
    record,
    refs.map(({ ordinal }) => ordinal),
    signal,
  );
  return events.map((event) => {
    const part = partIn(event, record.label.id);
    return {
      ...labelOf(event),
      weight: 0,
      shared: 1,
      window: windowOf([event.date]),
      through: part === null ? [] : [part.type],
      latest: null,
      quotes: part?.quotes ?? event.quotes,
    };
  });
}

/** Neighbours of an event: its parts; of an article: what it tells of. */
async function ofStub(
  index: GraphIndex,
  { label, ordinal }: { readonly label: Label; readonly ordinal: number },
  signal: AbortSignal | undefined,
): Promise<readonly Related[]> {
  if (label.type === 'event') {
    const events = await readEvents(index, [ordinal], signal);
    return events.flatMap((event: EventRecord) =>
      partsOf(event).map((part) => ({
        ...part.label,
        weight: 1,
        shared: 1,
        window: windowOf([event.date]),
        through: [part.type],
        latest: labelOf(event),
        quotes: part.quotes,
      })),
    );
  }
  const [article] = await readMentions(index, [ordinal], signal);
  return (article?.mentions ?? []).map((mention) => ({
    ...mention,
    weight: 1,
    shared: 0,
    window: windowOf([article?.head.issueDate ?? null]),
    through: ['reportedIn'],
    latest: null,
    quotes: [],
  }));
}
