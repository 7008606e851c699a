/** The variant forms that the index's words need, so that the reader's side carries no table of its own. */

/** Where Traditional forms, radicals and compatibility forms lie in Unicode. */
const ranges = [
  [0x2e80, 0x2fdf],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
] as const;

/** Variants of the characters that stand in the words, by variant, ascending. */
export function foldsOf(words: Iterable<string>, fold: (text: string) => string): ReadonlyMap<string, string> {
  const needed = new Set<string>();
  for (const word of words) for (const character of fold(word)) needed.add(character);
  const folds = new Map<string, string>();
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code++) {
      const variant = String.fromCharCode(code);
      const simple = fold(variant);
      if (simple !== variant && needed.has(simple)) folds.set(variant, simple);
    }
  return folds;
}
