/** The ledger of who is who: decisions on readings, told of what the readings turned out to be. */
import type { Doubt, Judgement } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import { by, byCodeUnit } from '../../model/order.js';
import { judge, reason, type Weighed } from './judgement.js';
import { pairsOf } from './overrides.js';
import type { Context } from './reading.js';

/**
 * Doubts and differences are told of the persons or bodies; a join of the two readings that it joined. By `a`, then `b`.
 * `words` are those of the readings.
 */
export function tellByIds(
  judgements: readonly Weighed[],
  idOf: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, Evidence | undefined>,
  context: Context,
): Judgement[] {
  const byHand = new Map<string, Judgement>();
  const ofIds = new Map<string, Evidence | undefined>();
  for (const [ref, id] of idOf) if (!ofIds.has(id)) ofIds.set(id, words.get(ref));
  const proven = (weighed: Weighed, a = weighed.a, b = weighed.b): Judgement => ({
    ...weighed,
    evidence: [a, b].flatMap((ref) => words.get(ref) ?? ofIds.get(ref) ?? []),
  });
  const ids = new Set(idOf.values());
  for (const { correction, a, b } of pairsOf(context.corrections, 'different')) {
    if (!ids.has(a) || !ids.has(b) || a === b) continue;
    context.applied(correction);
    const detail = correction.note ?? 'decided by hand';
    const decision = judge(a, b, [reason('correction', 0, detail)]);
    byHand.set([a, b].sort().join('|'), proven({ ...decision, judgement: 'different' }));
  }
  const told = judgements.flatMap((judgement): Judgement[] => {
    const [a, b] = [idOf.get(judgement.a) ?? judgement.a, idOf.get(judgement.b) ?? judgement.b];
    if (judgement.judgement === 'same' || judgement.reasons[0]?.feature === 'correction') return [proven(judgement)];
    if (a === b || byHand.has([a, b].sort().join('|'))) return [];
    const { a: x, b: y } = judgement;
    return [proven(a < b ? { ...judgement, a, b } : { ...judgement, a: b, b: a }, a < b ? x : y, a < b ? y : x)];
  });
  return [...told, ...byHand.values()].sort(
    (x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b) || y.score - x.score,
  );
}

/** The doubts of each person or body, by the other's id: of two readings in doubt the likelier counts. */
export function doubtsIn(ledger: readonly Judgement[]): ReadonlyMap<string, readonly Doubt[]> {
  const doubts = new Map<string, Map<string, Doubt>>();
  const add = (id: string, other: string, { score, reasons }: Judgement) => {
    const own = doubts.get(id) ?? new Map<string, Doubt>();
    doubts.set(id, own);
    if (score > (own.get(other)?.score ?? -Infinity)) own.set(other, { other, score, reasons });
  };
  for (const judgement of ledger) {
    if (judgement.judgement !== 'unsure') continue;
    add(judgement.a, judgement.b, judgement);
    add(judgement.b, judgement.a, judgement);
  }
  return new Map([...doubts].map(([id, own]) => [id, [...own.values()].sort(by(({ other }) => other))]));
}
