/** Gives sets of readings their ids, after what a reader of the graph decided by hand about whole entities. */
import { openClusters } from './clusters.js';
import type { Context } from './reading.js';
import { pairsOf } from './overrides.js';

/** Sets of readings, each with the id of what it is. */
export interface Settled<T> {
  readonly sets: readonly (readonly T[])[];
  readonly ids: readonly string[];
}

/** Joins the sets that corrections call the same, and names them all. Ids in corrections are those before joining. */
export function settle<T>(
  sets: readonly (readonly T[])[],
  name: (sets: readonly (readonly T[])[]) => string[],
  context: Context,
): Settled<T> {
  const ids = name(sets);
  const at = new Map(ids.map((id, i) => [id, i]));
  const wanted = pairsOf(context.corrections, 'same').filter(({ a, b }) => at.has(a) && at.has(b));
  if (wanted.length === 0) return { sets, ids };
  const clusters = openClusters(sets.length);
  for (const { correction, a, b } of wanted) {
    clusters.join(at.get(a) as number, at.get(b) as number);
    context.applied(correction);
  }
  const joined = clusters.sets().map((members) => members.flatMap((i) => sets[i] ?? []));
  const after = name(joined);
  clusters.sets().forEach((members, k) => members.forEach((i) => context.moved(ids[i] as string, after[k] as string)));
  return { sets: joined, ids: after };
}
