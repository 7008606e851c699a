/** How two things are linked: chains through events, bodies and people, each step with its words. */
import type { Hop, Label, Path } from '../../model/answer.js';
import type { EntityRecord } from '../../format/entities.js';
import type { Neighbour } from '../../format/neighbours.js';
import type { EventRecord } from '../../format/events.js';
import { byCodeUnits, newestFirst } from '../../format/order.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { readEvents, readRecord } from './read.js';
import { partIn, partsOf, wereApart } from './together.js';

export interface PathOptions extends Cancellable {
  /** 3 unless given. */
  readonly max?: number | undefined;
}

/** Neighbours that are opened when nothing links the two in one or two steps. */
const opened = 12;

/** The best chains first; empty where nothing near links the two, or one of them is not in the index. */
export async function paths(
  index: GraphIndex,
  a: string,
  b: string,
  { max = 3, signal }: PathOptions = {},
): Promise<readonly Path[]> {
  if (a === b) return [];
  const [from, to] = await Promise.all([readNode(index, a, signal), readNode(index, b, signal)]);
  if (from === null || to === null) return [];
  const direct = await directPaths(index, from, to, max, signal);
  const over = direct.length < max ? await overOne(index, from, to, max - direct.length, signal) : [];
  const near = [...direct, ...over];
  return near.length > 0 ? near : overTwo(index, from, to, max, signal);
}

/** A thing with its neighbours, whatever its type. */
interface Node {
  readonly label: Label;
  readonly record: EntityRecord | null;
  readonly event: EventRecord | null;
  readonly neighbours: readonly Neighbour[];
}

async function readNode(index: GraphIndex, id: string, signal: AbortSignal | undefined): Promise<Node | null> {
  const record = await readRecord(index, id, signal);
  if (record === null) return null;
  const { label } = record;
  if (!('ordinal' in record)) return { label, record, event: null, neighbours: record.neighbours };
  const [event = null] = label.type === 'event' ? await readEvents(index, [record.ordinal], signal) : [];
  const neighbours = (event === null ? [] : partsOf(event)).map((part): Neighbour => ({
    label: part.label,
    weight: 200,
    shared: 1,
    window: { since: event?.date ?? null, until: event?.date ?? null },
    through: [part.type],
    latest: record.ordinal,
  }));
  return { label, record: null, event, neighbours };
}

/** Posts and parts that link the two, then events that both were part of, newest first. */
async function directPaths(
  index: GraphIndex,
  from: Node,
  to: Node,
  max: number,
  signal: AbortSignal | undefined,
): Promise<Path[]> {
  const edges = edgeHops(from, to).map((hops) => pathOf(from, to, hops, 2000));
  const event = from.event ?? to.event;
  if (event !== null) {
    const other = from.event === null ? from : to;
    const hop = hopToEvent(event, other.label);
    return hop === null ? edges : [pathOf(from, to, [from.event === null ? hop : reversed(hop)], 2000)];
  }
  const there = new Set(to.record?.events.map(({ ordinal }) => ordinal));
  const shared = (from.record?.events ?? []).filter(({ ordinal }) => there.has(ordinal));
  const events = await readEvents(
    index,
    shared.slice(0, max).map(({ ordinal }) => ordinal),
    signal,
  );
  const meetings = events.flatMap((met) => {
    const hops = hopsOver(met, from.label, to.label);
    return hops === null ? [] : [pathOf(from, to, hops, 1500)];
  });
  return [...edges, ...meetings].slice(0, max);
}

/** One hop for each post or part between the two. */
function edgeHops(from: Node, to: Node): Hop[][] {
  const { record } = from;
  if (record === null) return to.record === null ? [] : edgeHops(to, from).map((hops) => hops.map(reversed).reverse());
  const posts = record.posts.filter((post) => [post.person.id, post.organisation?.id].includes(to.label.id));
  const links = record.links.filter((link) => link.to.id === to.label.id);
  const [self, other] = [from.label, to.label];
  return [
    ...posts.map((post): Hop[] => [
      {
        from: self,
        to: other,
        type: 'holds',
        forward: post.person.id === self.id,
        as: post.title,
        date: post.window.until,
        quotes: post.quotes,
      },
    ]),
    ...links.map((link): Hop[] => [
      {
        from: self,
        to: other,
        type: link.type,
        forward: link.direction === 'out',
        as: null,
        date: null,
        quotes: link.quotes,
      },
    ]),
  ];
}

/** From the one to the event and on to the other; null where they did not meet there. */
function hopsOver(event: EventRecord, from: Label, to: Label): Hop[] | null {
  if (wereApart(event, from.id, to.id)) return null;
  const [there, on] = [hopToEvent(event, from), hopToEvent(event, to)];
  return there === null || on === null ? null : [there, reversed(on)];
}

function hopToEvent(event: EventRecord, label: Label): Hop | null {
  const part = partIn(event, label.id);
  if (part === null) return null;
  const { id, type, name, detail } = event;
  return {
    from: label,
    to: { id, type, name, detail },
    type: part.type,
    // The edge leads from the event to its place, and from everybody else to the event.
    forward: part.type !== 'tookPlaceAt',
    as: part.role,
    date: event.date,
    quotes: part.quotes,
  };
}

const reversed = (hop: Hop): Hop => ({ ...hop, from: hop.to, to: hop.from, forward: !hop.forward });

/** Chains over one thing that both are linked to. */
async function overOne(
  index: GraphIndex,
  from: Node,
  to: Node,
  max: number,
  signal: AbortSignal | undefined,
): Promise<Path[]> {
  const common = commonNeighbours(from, to).slice(0, max * 2);
  const chains = await Promise.all(
    common.map(async ({ label, weight }) => {
      const hops = await chain(index, [from.label, label, to.label], signal);
      return hops === null ? [] : [pathOf(from, to, hops, 500 + weight)];
    }),
  );
  return chains.flat().slice(0, max);
}

/** Neighbours of both but events, people before bodies before places: a district links everybody and says nothing. */
function commonNeighbours(from: Node, to: Node): readonly { label: Label; weight: number }[] {
  const there = new Map(to.neighbours.map((neighbour) => [neighbour.label.id, neighbour]));
  return from.neighbours
    .flatMap((here) => {
      const other = there.get(here.label.id);
      if (other === undefined || here.label.id === from.label.id || here.label.id === to.label.id) return [];
      const share = here.label.type === 'person' ? 1 : here.label.type === 'organisation' ? 2 : 6;
      const weight = Math.floor(Math.min(here.weight, other.weight, 900) / share / 2);
      return [{ label: here.label, weight, until: here.window.until }];
    })
    .sort((a, b) => b.weight - a.weight || newestFirst(a.until, b.until) || byCodeUnits(a.label.id, b.label.id));
}

/** Chains over two, found by opening the strongest neighbours of the one who has fewer. */
async function overTwo(
  index: GraphIndex,
  from: Node,
  to: Node,
  max: number,
  signal: AbortSignal | undefined,
): Promise<Path[]> {
  const near = [...from.neighbours].sort((a, b) => Number(isGround(a)) - Number(isGround(b))).slice(0, opened);
  const candidates = await Promise.all(
    near.map(async ({ label, weight }) => {
      const middle = await readNode(index, label.id, signal);
      if (middle === null) return [];
      return commonNeighbours(middle, to)
        .slice(0, 2)
        .map((next) => ({ stops: [from.label, label, next.label, to.label], weight: Math.min(weight, next.weight) }));
    }),
  );
  const best = candidates
    .flat()
    .filter(({ stops }) => new Set(stops.map(({ id }) => id)).size === stops.length)
    .sort((a, b) => b.weight - a.weight || byCodeUnits(keyOf(a.stops), keyOf(b.stops)))
    .slice(0, max);
  const chains = await Promise.all(
    best.map(async ({ stops, weight }) => {
      const hops = await chain(index, stops, signal);
      return hops === null ? [] : [pathOf(from, to, hops, Math.min(weight, 400))];
    }),
  );
  return chains.flat();
}

const isGround = ({ label }: Neighbour): boolean => label.type === 'place';
const keyOf = (stops: readonly Label[]): string => stops.map(({ id }) => id).join(' ');

/** The strongest step between each stop and the next; null where one is missing or the chain comes back to itself. */
async function chain(
  index: GraphIndex,
  stops: readonly Label[],
  signal: AbortSignal | undefined,
): Promise<Hop[] | null> {
  const steps = await Promise.all(stops.slice(1).map((stop, i) => stepBetween(index, stops[i] ?? stop, stop, signal)));
  if (steps.some((step) => step === null)) return null;
  const hops = steps.flatMap((step) => step ?? []);
  // A third who was at the same event explains nothing that the event does not.
  return new Set(hops.map(({ to }) => to.id)).size < hops.length ? null : hops;
}

async function stepBetween(
  index: GraphIndex,
  from: Label,
  to: Label,
  signal: AbortSignal | undefined,
): Promise<Hop[] | null> {
  const [here, there] = await Promise.all([readNode(index, from.id, signal), readNode(index, to.id, signal)]);
  if (here === null || there === null) return null;
  const [path] = await directPaths(index, here, there, 1, signal);
  return path === undefined ? null : [...path.hops];
}

const pathOf = (from: Node, to: Node, hops: readonly Hop[], weight: number): Path => ({
  from: from.label,
  to: to.label,
  hops,
  weight,
});
