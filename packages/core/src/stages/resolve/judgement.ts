/** From reasons to a decision: unsure is an answer. */
import type { Judgement, Reason } from '../../model/entity.js';

/** From here on two are one. */
export const sureScore = 2.5;
/** Below this they are two; in between nobody can say. */
export const unlikeScore = 0.5;

/** A reason, or nothing where the feature has nothing to say. */
export const reason = (feature: string, score: number, detail: string): Reason => ({ feature, score, detail });

/** A decision before the words of the two are laid beside it. */
export type Weighed = Omit<Judgement, 'evidence'>;

/** Whether the decision is told where only doubts and decisions by hand are. */
export const isUnclear = ({ judgement, reasons }: Weighed): boolean =>
  judgement === 'unsure' || reasons[0]?.feature === 'correction';

/** Adds the reasons up and decides. */
export function judge(a: string, b: string, reasons: readonly Reason[]): Weighed {
  const score = Math.round(reasons.reduce((sum, { score }) => sum + score, 0) * 100) / 100;
  const judgement = score >= sureScore ? 'same' : score < unlikeScore ? 'different' : 'unsure';
  return a <= b ? { a, b, judgement, score, reasons } : { a: b, b: a, judgement, score, reasons };
}
