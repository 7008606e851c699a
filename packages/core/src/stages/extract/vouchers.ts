/** What vouches for a name: the rules whose context stands before it or behind it. */
import type { Rule } from '../../model/rule.js';
import { contextRules, type ContextRule } from './match.js';
import type { Reading } from './reading.js';

/** Rules whose context stands before the name and those whose context stands after it; the best of each side counts. */
export interface NameContexts {
  readonly before: readonly ContextRule[];
  readonly after: readonly ContextRule[];
}

/** Makes the rules for names ready; once for many articles. The strongest come first, so that the first that fits is best. */
export function nameContexts(rules: readonly Rule[]): NameContexts {
  const known = contexts.get(rules);
  if (known !== undefined) return known;
  const all = [...contextRules(rules, 'person')].sort((a, b) => Math.abs(b.rule.score) - Math.abs(a.rule.score));
  const made = {
    before: all.filter(({ side }) => side === 'before'),
    after: all.filter(({ side }) => side === 'after'),
  };
  contexts.set(rules, made);
  return made;
}

/** What was made of each list of rules; it follows from the list alone. */
const contexts = new WeakMap<readonly Rule[], NameContexts>();

/** Asks the rules once for each offset. */
export function vouchersOf(reading: Reading, { before, after }: NameContexts): Vouchers {
  const kept = (rules: readonly ContextRule[]) => {
    const known = new Map<number, Rule | null>();
    return (at: number): Rule | null => {
      let best = known.get(at);
      if (best === undefined) {
        best = rules.find(({ fits }) => fits(reading, at))?.rule ?? null;
        known.set(at, best);
      }
      return best;
    };
  };
  return { before: kept(before), after: kept(after) };
}

/** The best rule on either side of each offset: what vouches for a name depends on where it begins or ends alone. */
export interface Vouchers {
  readonly before: (at: number) => Rule | null;
  readonly after: (at: number) => Rule | null;
}
