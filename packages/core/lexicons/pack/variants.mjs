/** Makes the table of Traditional and variant characters: opencc's, character by character, mended by variants.tsv. */
import { Converter } from 'opencc-js/t2cn';
import { rowsOf } from './lists.mjs';

const [firstUnit, lastUnit] = [0x2e80, 0xfaff];

/** Two strings of one length: the character to fold, and what it folds to. */
export function packVariants() {
  const simplify = Converter({ from: 't', to: 'cn' });
  const folds = new Map();
  for (let unit = firstUnit; unit <= lastUnit; unit += 1) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const character = String.fromCharCode(unit);
    // Kangxi radicals and compatibility ideographs are one character in NFKC; punctuation is not touched.
    const plain = isRadicalOrCompatible(unit) ? character.normalize('NFKC') : character;
    const simple = simplify(plain);
    if (simple !== character && simple.length === 1) folds.set(character, simple);
  }
  for (const { cells } of rowsOf('variants.tsv')) {
    const [character, simple] = cells;
    if (character === simple) folds.delete(character);
    else folds.set(character, simple);
  }
  // A fold may fold on (a variant to its Traditional form, that to the Simplified one): the end of the chain is what counts.
  for (const character of folds.keys()) folds.set(character, endOf(folds, character));
  const pairs = [...folds].sort(([a], [b]) => (a < b ? -1 : 1));
  return [pairs.map(([from]) => from).join(''), pairs.map(([, to]) => to).join('')];
}

function endOf(folds, character) {
  const seen = new Set();
  let end = character;
  while (folds.has(end) && !seen.has(end)) {
    seen.add(end);
    end = folds.get(end);
  }
  return end;
}

const isRadicalOrCompatible = (unit) => (unit >= 0x2f00 && unit <= 0x2fd5) || unit >= 0xf900;
