/** How two things are linked: rows of people and bodies, and events between them, each hop with its words. */
import type { Hop, Label, Path } from '../../model/answer.js';
import { chainsOf } from './chains.js';
import { openGround, type Ground } from './ground.js';
import type { GraphIndex } from './open-index.js';
import { hopsAlong, waysOf, type Stop, type WayOptions, type Ways } from './stops.js';

export interface PathOptions extends WayOptions {
  /** 3 unless given. */
  readonly max?: number | undefined;
  /** How many people, bodies and places may stand between the two, events aside; 3 unless given. */
  readonly between?: number | undefined;
}

/** Rows that are tried for one path asked for; most stand at the first try. */
const triedForEach = 50;

/**
 * The shortest ways from the one to the other, none of which comes to anything twice: fewest people and bodies between,
 * then the strongest links. One way for each row of people and bodies; of several events that link the same two it
 * takes the newest. Empty where nothing within reach links the two, or one of them is not in the index.
 */
export async function paths(
  index: GraphIndex,
  a: string,
  b: string,
  options: PathOptions = {},
): Promise<readonly Path[]> {
  const { max = 3, between = 3 } = options;
  const ways = waysOf(index, options);
  if (a === b) return [];
  const [from, to] = await Promise.all([ways.read(a), ways.read(b)]);
  if (from === null || to === null) return [];
  const [start, end] = [from.label, to.label];
  const ground = openGround([from, to], ways);
  await index.breathe();
  const direct = await hopsAlong([from, to], ways);
  const found = typeof direct === 'number' ? [] : [pathOf(start, end, direct, 0, 0)];
  ground.cut(a, b);
  // With both opened all rows over one thing are known, and each ball that is widened adds those over one more.
  for (let over = 1; over <= between && found.length < max; over++) {
    if (over > 1) await ground.widen(ground.edge(b) < ground.edge(a) ? b : a);
    await add(over);
    // Between two whom everybody met no list may have the link; that is looked for only where nothing else was found.
    if (found.length === 0 && (await ground.bridge())) await add(over);
  }
  return found;

  async function add(over: number): Promise<void> {
    await index.breathe();
    for await (const { hops, cost } of standing(ground, [a, b], over + 1, max - found.length, ways)) {
      found.push(pathOf(start, end, hops, over, cost));
      if (found.length === max) break;
    }
  }
}

/** Rows whose every step is borne out by words. */
async function* standing(
  ground: Ground,
  [a, b]: readonly [string, string],
  steps: number,
  room: number,
  ways: Ways,
): AsyncGenerator<{ readonly hops: readonly Hop[]; readonly cost: number }> {
  let tries = room * triedForEach;
  for (const { ids, cost } of chainsOf(ground.links, a, b, steps)) {
    if (ids.some((id, i) => i > 0 && !ground.links(ids[i - 1] ?? '').has(id))) continue;
    if (tries-- === 0) return;
    await ways.index.breathe();
    const stops = (await Promise.all(ids.map(ground.stop))).filter((stop): stop is Stop => stop !== null);
    const hops = stops.length < ids.length ? 0 : await hopsAlong(stops, ways);
    if (typeof hops !== 'number') yield { hops, cost };
    else if (hops >= 0) ground.cut(ids[hops] ?? '', ids[hops + 1] ?? '');
  }
}

const pathOf = (from: Label, to: Label, hops: readonly Hop[], over: number, cost: number): Path => ({
  from,
  to,
  hops,
  weight: 100_000 - 10_000 * over - Math.min(cost, 9999),
});
