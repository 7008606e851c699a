/** What connects two things or more: what all of them share, else the smallest tree that joins them. */
import type { Hop, Label } from '../../model/answer.js';
import type { Connection } from '../../model/connection.js';
import { coverage } from './coverage.js';
import { openGround, type Ground } from './ground.js';
import type { GraphIndex } from './open-index.js';
import { sharedBy } from './shared.js';
import { hopsAlong, waysOf, type Stop, type WayOptions, type Ways } from './stops.js';
import { treeOf } from './tree.js';

export interface ConnectsOptions extends WayOptions {
  /** How many shared things of each kind; 5 unless given. */
  readonly limit?: number | undefined;
}

/** More than these are no question but a crowd, and each of them doubles the work. */
const most = 8;
/** How far around each of them is opened, in steps: trees of six steps are found for certain. */
const farthest = 2;
/** Trees that are looked at until one stands. */
const tried = 100;

/** What connects the things of these ids, two to eight. What they share may be a place; the tree leads through places only when asked to. */
export async function connects(
  index: GraphIndex,
  ids: readonly string[],
  options: ConnectsOptions = {},
): Promise<Connection> {
  const asked = [...new Set(ids)];
  if (asked.length < 2 || asked.length > most) throw new RangeError(`not two to ${most} things`);
  const ways = waysOf(index, options);
  const read = await Promise.all(asked.map(ways.read));
  const stops = read.filter((stop): stop is Stop => stop !== null);
  const subjects = stops.map(({ label }) => label);
  const unknown = asked.filter((_, i) => read[i] === null);
  const everywhere = options.through === undefined ? { ...ways, through: new Set(ways.through).add('place') } : ways;
  const shared = stops.length < 2 ? [] : await sharedBy(stops, everywhere, options.limit ?? 5);
  const isEnough = stops.length < 2 || shared.some(({ kind }) => kind !== 'place');
  const { tree, apart } = isEnough ? { tree: [], apart: [] } : await joining(stops, ways);
  const isFound = shared.length + tree.length > 0;
  return {
    subjects,
    unknown,
    shared,
    tree,
    apart,
    coverage: isFound ? index.coverage : await coverage(index, options),
  };
}

/** The tree's hops, and who stays outside. */
async function joining(
  stops: readonly Stop[],
  ways: Ways,
): Promise<{ readonly tree: readonly Hop[]; readonly apart: readonly Label[] }> {
  const ground = openGround(stops, ways);
  const ids = stops.map(({ label }) => label.id);
  let radius = 0;
  for (let i = 0; i < tried; i++) {
    const group = largestGroup(ground, ids);
    const steps = treeOf(ground.links, group) ?? [];
    // A smaller tree than this one has no step that is farther from all of them than half its size.
    const mayBeSmaller = group.length < ids.length || steps.length > 2 * radius + 2;
    if (mayBeSmaller && radius < farthest) {
      for (const [n, id] of ids.entries()) await ground.widen(id, ids.length - n);
      radius++;
      continue;
    }
    const hops = await hopsOf(ground, steps, ways);
    if (hops === null) continue;
    return { tree: hops, apart: stops.flatMap(({ label }) => (group.includes(label.id) ? [] : label)) };
  }
  return { tree: [], apart: stops.map(({ label }) => label) };
}

/** Most of the things that the links known join; the first such group, none of a single one. */
function largestGroup({ links }: Ground, ids: readonly string[]): readonly string[] {
  const groups = ids.map((id) => {
    const reached = new Set([id]);
    for (const one of reached) for (const other of links(one).keys()) reached.add(other);
    return ids.filter((other) => reached.has(other));
  });
  const best = groups.reduce((a, b) => (b.length > a.length ? b : a));
  return best.length > 1 ? best : [];
}

/** The hops of all steps, each once; null where a step does not stand, which is then taken back. */
async function hopsOf(ground: Ground, steps: readonly (readonly [string, string])[], ways: Ways) {
  const all = new Map<string, Hop>();
  for (const pair of steps) {
    const stops = (await Promise.all(pair.map(ground.stop))).filter((stop): stop is Stop => stop !== null);
    const hops = stops.length < 2 ? 0 : await hopsAlong(stops, ways);
    if (typeof hops === 'number') {
      ground.cut(...pair);
      return null;
    }
    for (const hop of hops) {
      const key = [hop.from.id, hop.to.id].sort().join(' ');
      if (!all.has(key)) all.set(key, hop);
    }
  }
  return [...all.values()];
}
