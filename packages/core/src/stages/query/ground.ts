/** The part of the graph around some things, opened from each of them outwards as far as it is needed. */
import type { Label } from '../../model/answer.js';
import { byCodeUnits } from '../../format/order.js';
import { sharedEvents, standingHops, type Stop, type Ways } from './stops.js';

/** What is known so far. */
export interface Ground {
  /** The things one step away of which is known, with what the step costs: weak links and hubs cost more. */
  links(id: string): ReadonlyMap<string, number>;
  /** The thing, opened. */
  stop(id: string): Promise<Stop | null>;
  /**
   * Opens what lies next around one of the things asked for, the strongest links first, as far as the reach goes: all
   * that is left of it, or its share of so many.
   */
  widen(id: string, shares?: number): Promise<void>;
  /**
   * Looks for links between things of so many links that each leaves the other out of its strongest: of what was opened,
   * with what was opened from elsewhere or lies next there, as far as the reach goes. Says whether there are any.
   */
  bridge(): Promise<boolean>;
  /** How many things lie next around it. */
  edge(id: string): number;
  /** Takes back a link that no words bear out. */
  cut(a: string, b: string): void;
}

/** A body links more people than a person does, and a place links everybody: half of it for each step to it. */
const surcharges: Readonly<Record<string, number>> = { organisation: 200, place: 1000 };

/** Of so many neighbours of one type an index keeps the strongest alone. */
const crowd = 100;

/** Types of which the thing may have more neighbours than are known. */
function crowdedTypes({ neighbours }: Stop): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { label } of neighbours) counts.set(label.type, (counts.get(label.type) ?? 0) + 1);
  return new Set([...counts].flatMap(([type, count]) => (count >= crowd ? [type] : [])));
}

/** Opens the things themselves. */
export function openGround(asked: readonly Stop[], ways: Ways): Ground {
  const known = new Map<string, Map<string, number>>();
  const cutLinks = new Set<string>();
  const opened = new Map(asked.map((stop) => [stop.label.id, stop]));
  const balls = new Map(asked.map(({ label: { id } }) => [id, { inside: new Set([id]), next: [] as string[] }]));
  const isAsked = new Set(opened.keys());
  let left = ways.reach;
  const linksOf = (id: string) => {
    const links = known.get(id) ?? new Map<string, number>();
    known.set(id, links);
    return links;
  };
  const stopAt = async (id: string) => opened.get(id) ?? (await ways.read(id));
  for (const stop of asked) learn(stop);
  for (const { label } of asked) lookAround(label.id);

  return {
    links: linksOf,
    bridge,
    stop: stopAt,
    edge: (id) => balls.get(id)?.next.length ?? 0,
    cut(a, b) {
      cutLinks.add(`${a} ${b}`).add(`${b} ${a}`);
      linksOf(a).delete(b);
      linksOf(b).delete(a);
    },
    async widen(id, shares = 1) {
      const ball = balls.get(id);
      const next = (ball?.next ?? []).slice(0, Math.ceil(left / shares));
      left -= next.filter((one) => !opened.has(one)).length;
      for (const stop of await Promise.all(next.map(stopAt))) {
        if (stop === null) continue;
        opened.set(stop.label.id, stop);
        ball?.inside.add(stop.label.id);
        learn(stop);
      }
      lookAround(id);
    },
  };

  /** Crowded things opened around one of those asked for, each beside what lies around the others. */
  async function bridge(): Promise<boolean> {
    let isNew = false;
    for (const ball of balls.values()) {
      const there = [...balls.values()]
        .filter((one) => one !== ball)
        .flatMap(({ inside, next }) => [...inside, ...next]);
      for (const id of ball.inside) {
        const stop = opened.get(id);
        const crowded = stop === undefined ? new Set<string>() : crowdedTypes(stop);
        if (stop === undefined || crowded.size === 0) continue;
        for (const other of await Promise.all(there.map((one) => within(one, stop)))) {
          if (other === null || !crowded.has(other.label.type)) continue;
          if (standingHops(stop, other, ways).length === 0 && !isMeeting(stop, other)) continue;
          const cost = 1000 + (surcharges[stop.label.type] ?? 0) + (surcharges[other.label.type] ?? 0);
          linksOf(id).set(other.label.id, cost);
          linksOf(other.label.id).set(id, cost);
          isNew = true;
        }
      }
    }
    return isNew;
  }

  function isMeeting(a: Stop, b: Stop): boolean {
    return ways.through.has('event') && sharedEvents([a, b], ways).length > 0;
  }

  /** The thing, where a link to it is neither known nor taken back, and the reach still goes so far. */
  async function within(id: string, from: Stop): Promise<Stop | null> {
    const own = from.label.id;
    if (id === own || linksOf(own).has(id) || cutLinks.has(`${own} ${id}`)) return null;
    const known = opened.get(id);
    if (known !== undefined) return known;
    if (left <= 0) return null;
    left -= 1;
    return ways.read(id);
  }

  function learn({ label, neighbours }: Stop): void {
    for (const neighbour of neighbours) {
      const other = neighbour.label;
      if (!mayStand(other) || !ways.allows(neighbour) || cutLinks.has(`${label.id} ${other.id}`)) continue;
      const cost =
        1000 - Math.min(neighbour.weight, 999) + (surcharges[label.type] ?? 0) + (surcharges[other.type] ?? 0);
      linksOf(label.id).set(other.id, cost);
      linksOf(other.id).set(label.id, cost);
    }
  }

  function mayStand({ id, type }: Label): boolean {
    return isAsked.has(id) || ways.through.has(type);
  }

  function lookAround(id: string): void {
    const ball = balls.get(id);
    if (ball === undefined) return;
    const costs = new Map<string, number>();
    for (const one of ball.inside)
      for (const [other, cost] of linksOf(one))
        if (!ball.inside.has(other)) costs.set(other, Math.min(cost, costs.get(other) ?? Infinity));
    ball.next = [...costs].sort(([a, x], [b, y]) => x - y || byCodeUnits(a, b)).map(([other]) => other);
  }
}
