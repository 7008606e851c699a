/** Sets of things that were found to be one, joined pair by pair; some pairs must never be. */

/** Which things are one so far. Things are numbers from 0. */
export interface Clusters {
  /** The smallest number of the thing's set. */
  find(thing: number): number;
  /** Joins two sets, unless that would put two things together that must stay apart; says whether they are one now. */
  join(a: number, b: number): boolean;
  /** From now on the two must stay apart; says whether they are. */
  part(a: number, b: number): boolean;
  /** Whether the thing's set must stay apart from any other. */
  isParted(thing: number): boolean;
  /** Whether the two sets must stay apart. */
  areApart(a: number, b: number): boolean;
  /** Sets by their smallest member, members ascending. */
  sets(): readonly (readonly number[])[];
}

/** As many sets as things. */
export function openClusters(size: number): Clusters {
  const parent = Int32Array.from({ length: size }, (_, i) => i);
  const apart = new Map<number, Set<number>>();
  const find = (thing: number): number => {
    let root = thing;
    while (parent[root] !== root) root = parent[root] as number;
    for (let at = thing; at !== root;) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const mustPart = (a: number, b: number) => [...(apart.get(a) ?? [])].some((other) => find(other) === b);
  const areApart = (a: number, b: number) =>
    apart.size > 0 && (mustPart(find(a), find(b)) || mustPart(find(b), find(a)));
  return {
    find,
    isParted: (thing) => apart.has(find(thing)),
    areApart,
    join(a, b) {
      const [low, high] = find(a) < find(b) ? [find(a), find(b)] : [find(b), find(a)];
      if (low === high) return true;
      if (areApart(low, high)) return false;
      parent[high] = low;
      const others = apart.get(high);
      if (others !== undefined) apart.set(low, new Set([...(apart.get(low) ?? []), ...others]));
      return true;
    },
    part(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x === y) return false;
      apart.set(x, new Set([...(apart.get(x) ?? []), b]));
      apart.set(y, new Set([...(apart.get(y) ?? []), a]));
      return true;
    },
    sets() {
      const sets = new Map<number, number[]>();
      for (let i = 0; i < size; i++) {
        const root = find(i);
        const set = sets.get(root);
        if (set === undefined) sets.set(root, [i]);
        else set.push(i);
      }
      return [...sets.values()];
    },
  };
}

/** Values by key, in the order in which they came. */
export function groupBy<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
