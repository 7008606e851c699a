/** Traditional and variant characters, and the radicals that PDFs put for characters, as their simplified forms. */
import { simplified, variants } from './tables.js';

/** Unit → unit; most map to themselves. */
export function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = unit;
  for (let i = 0; i < variants.length; i += 1) table[variants.charCodeAt(i)] = simplified.charCodeAt(i);
  return table;
}

/** The text with each unit folded; the very same string where nothing folds. */
export function foldText(text: string, table: Uint16Array): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const plain = table[unit] ?? unit;
    if (plain === unit) continue;
    folded += text.slice(from, i) + String.fromCharCode(plain);
    from = i + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}
