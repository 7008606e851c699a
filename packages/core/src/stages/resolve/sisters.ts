/** Bodies that share words and are not one: organs that lead one division, a Party branch beside its committee. */
import { groupBy } from './clusters.js';
import { judge, reason, type Weighed } from './judgement.js';
import type { Body } from './body.js';

/** Decisions on bodies by id: each organ of a division against the first, each body against the one whose name begins its own. */
export function sistersIn(bodies: readonly Body[]): readonly Weighed[] {
  return [...groupBy(bodies, ({ path }) => path.join('/'))].flatMap(([path, group]) => {
    const same = reason('same-jurisdiction', 1, path);
    const [first, ...others] = group.filter(({ leads }) => leads);
    const organs = others.map((other) =>
      judge(first?.entity.id ?? '', other.entity.id, [
        same,
        reason('organ', -2, 'each leads the division beside the other'),
      ]),
    );
    const byRest = new Map(group.map((body) => [body.rest, body]));
    return [
      ...organs,
      ...group.flatMap((body) => besideIts(body, byRest).map((kinds) => judge(kinds.a, kinds.b, [same, kinds.why]))),
    ];
  });
}

/** The body whose name begins this one's name, of another kind, which it is no part of. */
function besideIts({ rest, entity, leads }: Body, byRest: ReadonlyMap<string, Body>) {
  if (leads) return [];
  for (let length = rest.length - 1; length > 1; length--) {
    const whole = byRest.get(rest.slice(0, length));
    if (whole === undefined || whole.leads) continue;
    if (whole.entity.kind === entity.kind || entity.partOf === whole.entity.id) return [];
    const why = reason('kind', -2, `${whole.entity.kind} and ${entity.kind}`);
    return [{ a: whole.entity.id, b: entity.id, why }];
  }
  return [];
}
