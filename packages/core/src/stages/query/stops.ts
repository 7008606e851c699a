/** Things on a way from one to another, and the steps between them with their words. */
import type { Hop, Label, Quote } from '../../model/answer.js';
import type { EdgeType } from '../../model/edge-types.js';
import type { NodeType } from '../../model/graph.js';
import type { Edtf } from '../../model/edtf.js';
import type { MeetingGrade } from '../../model/meeting.js';
import type { EntityRecord } from '../../format/entities.js';
import type { Neighbour } from '../../format/neighbours.js';
import type { EventRecord } from '../../format/events.js';
import { labelOf } from '../../format/parts.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { duringPeriod, overlapsPeriod, type Period } from './period.js';
import { readEvents, readEventsOf, readRecord } from './read.js';
import { actOf, partIn, partsOf, wereApart } from './together.js';

/** What a way may lead through. */
export interface WayOptions extends Cancellable, Period {
  /** Types of what may stand between; people, organisations and events unless given: a place links everybody. */
  readonly through?: readonly NodeType[] | undefined;
  /** `act`: two are linked over an event only by what they did there together; `event` unless given. */
  readonly grade?: Exclude<MeetingGrade, 'article'> | undefined;
  /** How many things are opened on the way, beyond those asked for; 60 unless given. More find longer ways. */
  readonly reach?: number | undefined;
}

/** The options made ready. */
export interface Ways {
  readonly index: GraphIndex;
  readonly through: ReadonlySet<NodeType>;
  readonly onlyActs: boolean;
  readonly reach: number;
  readonly signal: AbortSignal | undefined;
  /** Reads a thing; null where the index has none of that id. */
  read(this: void, id: string): Promise<Stop | null>;
  during(this: void, date: Edtf | null): boolean;
  /** Whether the neighbour may be one step away by such a way. */
  allows(this: void, neighbour: Neighbour): boolean;
}

export function waysOf(index: GraphIndex, options: WayOptions): Ways {
  const through = new Set<NodeType>(options.through ?? ['person', 'organisation', 'event']);
  const overlaps = overlapsPeriod(options);
  return {
    index,
    through,
    onlyActs: options.grade === 'act',
    reach: options.reach ?? 60,
    signal: options.signal,
    read: (id) => readStop(index, id, options.signal),
    during: duringPeriod(options),
    allows: ({ through: types, window }) =>
      types.some((type) => isStanding(type) || (through.has('event') && overlaps(window))),
  };
}

/** Posts and belonging link two things without an event. */
const isStanding = (type: EdgeType): boolean =>
  type === 'holds' || type === 'partOf' || type === 'within' || type === 'locatedIn';

/** A thing with its neighbours, whatever its type. */
export interface Stop {
  readonly label: Label;
  readonly record: EntityRecord | null;
  readonly event: EventRecord | null;
  readonly neighbours: readonly Neighbour[];
}

async function readStop(index: GraphIndex, id: string, signal: AbortSignal | undefined): Promise<Stop | null> {
  const record = await readRecord(index, id, signal);
  if (record === null) return null;
  const { label } = record;
  if (!('ordinal' in record)) return { label, record, event: null, neighbours: record.neighbours };
  const [event = null] = label.type === 'event' ? await readEvents(index, [record.ordinal], signal) : [];
  const window = { since: event?.date ?? null, until: event?.date ?? null };
  // An event is linked to its parts as a body to its people: without another event between.
  const through: readonly EdgeType[] = ['holds'];
  const neighbours = (event === null ? [] : partsOf(event)).map((part): Neighbour => ({
    ...{ label: part.label, weight: 200, shared: 1, window, through, latest: record.ordinal },
  }));
  return { label, record: null, event, neighbours };
}

/** Posts, belonging and parts that link the two without an event between them. */
export function standingHops(from: Stop, to: Stop, { during }: Pick<Ways, 'during'>): readonly Hop[] {
  const event = from.event ?? to.event;
  if (event !== null) {
    const hop = during(event.date) ? hopToEvent(event, from.event === null ? from.label : to.label) : null;
    return hop === null ? [] : [from.event === null ? hop : reversed(hop)];
  }
  const [{ record, label: self }, { label: other }] = [from, to];
  const posts = (record?.posts ?? []).filter(
    ({ person, organisation, observedOn }) =>
      [person.id, organisation?.id].includes(other.id) &&
      (observedOn.length === 0 ? during(null) : observedOn.some(during)),
  );
  const links = (record?.links ?? []).filter((link) => link.to.id === other.id);
  return [
    ...posts.map(({ person, title, window, quotes }): Hop => ({
      ...{ from: self, to: other, type: 'holds', forward: person.id === self.id, as: title },
      ...{ date: window.until, act: null, quotes },
    })),
    ...links.map(({ type, direction, quotes }): Hop => ({
      ...{ from: self, to: other, type, forward: direction === 'out', as: null, date: null, act: null, quotes },
    })),
  ];
}

/** Numbers of the events that both were part of, newest first. */
export function sharedEvents(stops: readonly Stop[], { during }: Pick<Ways, 'during'>): readonly number[] {
  const [first, ...others] = stops.map(({ record }) => record?.events ?? []);
  const there = others.map((events) => new Set(events.map(({ ordinal }) => ordinal)));
  return (first ?? [])
    .filter(({ ordinal, date }) => during(date) && there.every((events) => events.has(ordinal)))
    .map(({ ordinal }) => ordinal);
}

/** From the one to the event and on to the other; null where they did not meet there, or not as asked for. */
export function hopsOver(event: EventRecord, from: Label, to: Label, { onlyActs }: Ways): readonly Hop[] | null {
  if (wereApart(event, from.id, to.id)) return null;
  const [there, on] = [hopToEvent(event, from), hopToEvent(event, to)];
  if (there === null || on === null) return null;
  const act = actOf(event, from.id, to.id);
  if (act === null) return onlyActs ? null : [there, reversed(on)];
  // A headline may prove the act too; the sentence that has its words says it best.
  const says = ({ words }: Quote) => Number(words.includes(act.words));
  const quotes = [...act.quotes].sort((a, b) => says(b) - says(a));
  return [there, reversed(on)].map((hop) => ({ ...hop, act: act.words, quotes }));
}

/** The thing's own part in the event; null where it has none. */
export function hopToEvent(event: EventRecord, label: Label): Hop | null {
  const part = partIn(event, label.id);
  if (part === null) return null;
  return {
    from: label,
    to: labelOf(event),
    type: part.type,
    // The edge leads from the event to its place, and from everybody else to the event.
    forward: part.type !== 'tookPlaceAt',
    as: part.role,
    date: event.date,
    act: null,
    quotes: part.quotes,
  };
}

/** The hop the other way round. */
export const reversed = (hop: Hop): Hop => ({ ...hop, from: hop.to, to: hop.from, forward: !hop.forward });

/** Hops along the row, no event twice; else the place of the step that no hop makes, or -1 where only events repeat. */
export async function hopsAlong(stops: readonly Stop[], ways: Ways): Promise<readonly Hop[] | number> {
  let broken = -1;
  const rest = async (i: number, used: ReadonlySet<string>): Promise<readonly Hop[] | null> => {
    const [from, to] = [stops[i], stops[i + 1]];
    if (from === undefined || to === undefined) return [];
    const [direct] = standingHops(from, to, ways);
    let found = false;
    for await (const hops of direct === undefined ? meetings(from, to, ways) : [[direct]]) {
      found = true;
      const [first] = hops;
      if (first === undefined || (hops.length > 1 && used.has(first.to.id))) continue;
      const more = await rest(i + 1, new Set([...used, first.to.id]));
      if (more !== null) return [...hops, ...more];
      if (broken >= 0) return null;
    }
    if (!found) broken = i;
    return null;
  };
  return (await rest(0, new Set(stops.map(({ label }) => label.id)))) ?? broken;
}

async function* meetings(from: Stop, to: Stop, ways: Ways): AsyncGenerator<readonly Hop[]> {
  if (!ways.through.has('event') || from.record === null) return;
  for (const ordinal of sharedEvents([from, to], ways)) {
    const [event] = await readEventsOf(ways.index, from.record, [ordinal], ways.signal);
    const hops = event === undefined ? null : hopsOver(event, from.label, to.label, ways);
    if (hops !== null) yield hops;
  }
}
