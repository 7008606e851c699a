/** Rows of things, each linked to the next, between two: so many steps long, the cheapest first. */

/** What is known of the links: for each thing the things one step away, with the cost of that step, 0 or more. */
export type Links = (id: string) => ReadonlyMap<string, number>;

export interface Chain {
  readonly ids: readonly string[];
  readonly cost: number;
}

/**
 * Yields every row of exactly so many steps from the one to the other that comes to nothing twice, by cost, then by ids.
 * Rows are built from the left; what is left of each costs at least as much as the cheapest walk of that many steps.
 */
export function* chainsOf(links: Links, from: string, to: string, steps: number): Generator<Chain> {
  const least = leastCosts(links, to, steps);
  const open: Draft[] = [];
  extend({ ids: [from], cost: 0, least: 0, key: from }, steps);
  for (let draft = open.pop(); draft !== undefined; draft = open.pop()) {
    const left = steps + 1 - draft.ids.length;
    if (left === 0) yield draft;
    else extend(draft, left);
  }

  function extend({ ids, cost, key }: Draft, left: number): void {
    for (const [id, step] of links(ids.at(-1) ?? '')) {
      const rest = least[left - 1]?.get(id);
      if (rest === undefined || ids.includes(id)) continue;
      const sum = cost + step;
      insert(open, { ids: [...ids, id], cost: sum, least: sum + rest, key: `${key} ${id}` });
    }
  }
}

interface Draft extends Chain {
  /** What the whole row costs at the least. */
  readonly least: number;
  readonly key: string;
}

/** For each number of steps left, what the way to the end costs at the least; nothing where there is none. */
function leastCosts(links: Links, to: string, steps: number): readonly ReadonlyMap<string, number>[] {
  const all: Map<string, number>[] = [new Map([[to, 0]])];
  for (let left = 1; left < steps; left++) {
    const next = new Map<string, number>();
    for (const [id, rest] of all[left - 1] ?? [])
      for (const [other, step] of links(id)) next.set(other, Math.min(next.get(other) ?? Infinity, rest + step));
    all.push(next);
  }
  return all;
}

/** Keeps the drafts in order, the best last. */
function insert(open: Draft[], draft: Draft): void {
  let [low, high] = [0, open.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBetter(open[middle], draft)) high = middle;
    else low = middle + 1;
  }
  open.splice(low, 0, draft);
}

const isBetter = (a: Draft | undefined, b: Draft): boolean =>
  a !== undefined && (a.least !== b.least ? a.least < b.least : a.key < b.key);
