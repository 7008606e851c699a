/** What vouches for a name: the rules whose context stands before it or behind it. */
import type { Rule } from '../../model/rule.js';
import { contextRules, type ContextRule } from './match.js';
import type { Reading } from './reading.js';

/** Rules whose context stands before the name and those whose context stands after it; the best of each side counts. */
export interface NameContexts {
  readonly before: RulesByUnit;
  readonly after: RulesByUnit;
}

/** The rules that may fit beside a unit, in their order; all of them for NaN, at the ends of a text. */
type RulesByUnit = (unit: number) => readonly ContextRule[];

/** Makes the rules for names ready; once for many articles. The strongest come first, so that the first that fits is best. */
export function nameContexts(rules: readonly Rule[]): NameContexts {
  const known = contexts.get(rules);
  if (known !== undefined) return known;
  const all = [...contextRules(rules, 'person')].sort((a, b) => Math.abs(b.rule.score) - Math.abs(a.rule.score));
  const made = {
    before: byUnit(all.filter(({ side }) => side === 'before')),
    after: byUnit(all.filter(({ side }) => side === 'after')),
  };
  contexts.set(rules, made);
  return made;
}

/** Most rules are told by the character beside the name not to fit. */
function byUnit(rules: readonly ContextRule[]): RulesByUnit {
  const lists = new Map<number, readonly ContextRule[]>();
  return (unit) => {
    if (Number.isNaN(unit)) return rules;
    let list = lists.get(unit);
    if (list === undefined) {
      list = rules.filter(({ mayStandBy }) => mayStandBy === null || mayStandBy(unit));
      lists.set(unit, list);
    }
    return list;
  };
}

/** What was made of each list of rules; it follows from the list alone. */
const contexts = new WeakMap<readonly Rule[], NameContexts>();

/** Asks the rules once for each offset. */
export function vouchersOf(reading: Reading, { before, after }: NameContexts): Vouchers {
  const { text } = reading;
  const kept = (rules: RulesByUnit, beside: -1 | 0) => {
    const known = new Array<Rule | null | undefined>(text.length + 1);
    return (at: number): Rule | null => {
      const best = known[at];
      if (best !== undefined) return best;
      const unit = at > 0 && at < text.length ? text.charCodeAt(at + beside) : NaN;
      return (known[at] = firstOf(rules(unit), reading, at));
    };
  };
  return { before: kept(before, -1), after: kept(after, 0) };
}

/** The first rule that fits at the offset. */
function firstOf(rules: readonly ContextRule[], reading: Reading, at: number): Rule | null {
  for (const { rule, fits } of rules) if (fits(reading, at)) return rule;
  return null;
}

/** The best rule on either side of each offset: what vouches for a name depends on where it begins or ends alone. */
export interface Vouchers {
  readonly before: (at: number) => Rule | null;
  readonly after: (at: number) => Rule | null;
}
