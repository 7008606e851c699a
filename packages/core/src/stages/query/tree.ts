/** The cheapest tree that joins some things (Dreyfus and Wagner's way: from trees of fewer of them to trees of more). */
import type { Links } from './chains.js';

type Step = readonly [string, string];

/** A tree of some of the things that ends in one place: what it costs, and its steps. */
interface Branch {
  readonly cost: number;
  readonly steps: readonly Step[];
}

/** What a step costs beside its weight, so that fewer steps are always cheaper. */
const eachStep = 1_000_000;

/** The steps of the tree, from the first of the things outwards; null where the links known do not join them all. */
export function treeOf(links: Links, ids: readonly string[]): readonly Step[] | null {
  const [root = '', ...others] = ids;
  const all = (1 << others.length) - 1;
  // For each set of the others, what it costs to join them to any place.
  const best: Map<string, Branch>[] = Array.from({ length: all + 1 }, () => new Map<string, Branch>());
  others.forEach((id, i) => best[1 << i]?.set(id, { cost: 0, steps: [] }));
  for (let set = 1; set <= all; set++) {
    const here = best[set] ?? new Map<string, Branch>();
    for (let part = (set - 1) & set; part > set - part; part = (part - 1) & set)
      merge(here, best[part] ?? new Map<string, Branch>(), best[set - part] ?? new Map<string, Branch>());
    spread(links, here);
  }
  const found = best[all]?.get(root);
  return found === undefined ? null : outwards(root, found.steps);
}

function merge(into: Map<string, Branch>, a: ReadonlyMap<string, Branch>, b: ReadonlyMap<string, Branch>): void {
  for (const [id, one] of a) {
    const other = b.get(id);
    if (other === undefined) continue;
    const cost = one.cost + other.cost;
    if (cost < (into.get(id)?.cost ?? Infinity)) into.set(id, { cost, steps: [...one.steps, ...other.steps] });
  }
}

/** Carries each branch on to the places around it, as long as that is cheaper. */
function spread(links: Links, here: Map<string, Branch>): void {
  let edge = [...here.keys()];
  while (edge.length > 0) {
    const next = new Set<string>();
    for (const id of edge) {
      const { cost = 0, steps = [] } = here.get(id) ?? {};
      for (const [other, weight] of links(id)) {
        const sum = cost + eachStep + weight;
        if (sum >= (here.get(other)?.cost ?? Infinity)) continue;
        here.set(other, { cost: sum, steps: [...steps, [other, id]] });
        next.add(other);
      }
    }
    edge = [...next];
  }
}

/** The same steps, each led away from the root, nearer ones first. */
function outwards(root: string, steps: readonly Step[]): readonly Step[] {
  const led: Step[] = [];
  const reached = [root];
  for (const from of reached) {
    for (const [a, b] of steps) {
      const to = a === from ? b : b === from ? a : null;
      if (to === null || reached.includes(to)) continue;
      led.push([from, to]);
      reached.push(to);
    }
  }
  return led;
}
