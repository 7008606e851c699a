/** Who and what an entity is linked to, ranked once at writing so that no reader has to walk the graph for it. */
import type { StoredNeighbour } from '../../format/neighbours.js';
import type { EdgeType } from '../../model/edge-types.js';
import type { GraphEdge } from '../../model/graph.js';
import type { Edtf } from '../../model/edtf.js';
import { windowOf } from '../../model/window.js';
import { newestFirst } from '../../format/newest-first.js';
import { byCodeUnits } from '../../format/order.js';
import type { Catalogue } from './catalogue.js';

/** How many neighbours of one type are kept, and how many of those met last a first look shows. */
const [kept, last] = [100, 10];
const weightOfPost = 600;
const weightOfPart = 300;

interface Tally {
  act: boolean;
  weight: number;
  shared: number;
  latest: number | null;
  readonly dates: (Edtf | null)[];
  readonly through: Set<EdgeType>;
}

/** Neighbours of a thing, ranked, and whom of them it met last. */
export interface Neighbours {
  /** Without words: those are the record's. */
  readonly all: readonly StoredNeighbour[];
  readonly met: readonly StoredNeighbour[];
  readonly metCount: number;
}

/** Neighbours of a person, organisation or place; `events` are the numbers of its events, newest first. */
export function neighboursOf(catalogue: Catalogue, id: string, events: readonly number[]): Neighbours {
  const tallies = new Map<string, Tally>();
  const tallyOf = (other: string): Tally => {
    const tally = tallies.get(other) ?? {
      act: false,
      weight: 0,
      shared: 0,
      latest: null,
      dates: [],
      through: new Set(),
    };
    tallies.set(other, tally);
    return tally;
  };
  for (const ordinal of events) addEvent(catalogue, id, ordinal, tallyOf);
  const { view } = catalogue;
  for (const edge of [...view.edgesFrom(id), ...view.edgesTo(id)]) addEdge(edge, id, tallyOf);
  return ranked(catalogue, tallies);
}

function addEvent(catalogue: Catalogue, id: string, ordinal: number, tallyOf: (other: string) => Tally): void {
  const event = catalogue.events[ordinal];
  if (event === undefined) return;
  const ends = catalogue.endsOf(event.id);
  const apart = new Set(event.apart.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])));
  // A hall of two hundred links two people less than a table of four.
  const weight = Math.floor(1000 / (ends.length + 3));
  for (const [other, type] of ends) {
    if (other === id || apart.has(other)) continue;
    const tally = tallyOf(other);
    tally.weight += weight;
    tally.act ||= event.acts.some(({ persons }) => persons.includes(id) && persons.includes(other));
    tally.shared += 1;
    tally.latest ??= ordinal;
    tally.dates.push(event.date);
    tally.through.add(type);
  }
}

function addEdge(edge: GraphEdge, id: string, tallyOf: (other: string) => Tally): void {
  const other = edge.source === id ? edge.target : edge.source;
  if (other === id) return;
  if (edge.type === 'holds') {
    const tally = tallyOf(other);
    tally.weight += weightOfPost;
    tally.dates.push(...edge.observedOn);
    tally.through.add('holds');
  } else if (edge.type === 'partOf' || edge.type === 'within' || edge.type === 'locatedIn') {
    const tally = tallyOf(other);
    tally.weight += weightOfPart;
    tally.through.add(edge.type);
  }
}

function ranked(catalogue: Catalogue, tallies: ReadonlyMap<string, Tally>): Neighbours {
  const found = [...tallies].flatMap(([other, { dates, through, ...tally }]): StoredNeighbour[] => {
    const label = catalogue.labelOf(other);
    if (label === null) return [];
    return [{ ...tally, label, window: windowOf(dates), through: [...through].sort(byCodeUnits), words: null }];
  });
  const byRecency = (a: StoredNeighbour, b: StoredNeighbour) =>
    newestFirst(a.window.until, b.window.until) || byCodeUnits(a.label.id, b.label.id);
  const people = found.filter(({ label, shared }) => label.type === 'person' && shared > 0);
  const byLast = (a: StoredNeighbour, b: StoredNeighbour) =>
    newestFirst(a.window.until, b.window.until) || b.shared - a.shared || byCodeUnits(a.label.id, b.label.id);
  const met = people.sort(byLast).slice(0, last);
  const counts = new Map<string, number>();
  const all = found
    .sort((a, b) => b.weight - a.weight || byRecency(a, b))
    .filter((neighbour) => {
      const count = (counts.get(neighbour.label.type) ?? 0) + 1;
      counts.set(neighbour.label.type, count);
      return count <= kept || met.includes(neighbour);
    });
  return { all, met, metCount: people.length };
}
