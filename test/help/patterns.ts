/** The expressions of the real rules, and words to try them on. */
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';

/** Every expression that is known, with the words of the rules' own examples. */
export function patternsIn(): { readonly patterns: readonly RegExp[]; readonly texts: readonly string[] } {
  const [patterns, texts] = [new Set<RegExp>(), new Set<string>()];
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (value instanceof RegExp) patterns.add(value);
    else if (typeof value === 'string') texts.add(value.replace(/\{[a-z\d]+:|\}/giu, ''));
    else if (typeof value === 'object' && value !== null && !(value instanceof Set) && !seen.has(value)) {
      seen.add(value);
      Object.values(value).forEach(walk);
    }
  };
  walk({ ...openKnowledge(), lexicon: null });
  return { patterns: [...patterns], texts: [...texts].filter(({ length }) => length < 80) };
}
