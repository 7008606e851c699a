/** The part of the graph around some things, opened from each of them outwards as far as it is needed. */
import type { Label } from '../../model/answer.js';
import { byCodeUnits } from '../../format/order.js';
import type { Stop, Ways } from './stops.js';

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
  /** How many things lie next around it. */
  edge(id: string): number;
  /** Takes back a link that no words bear out. */
  cut(a: string, b: string): void;
}

/** A body links more people than a person does, and a place links everybody: half of it for each step to it. */
const surcharges: Readonly<Record<string, number>> = { organisation: 200, place: 1000 };

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
