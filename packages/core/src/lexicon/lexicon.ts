/** Look-up over all word lists, divisions and variant characters: the real lexicon that the pipeline hands to the stages. */
import type { Division, Hit, Lexeme, Lexicon, Scan } from '../model/knowledge.js';
import { maskOf, type LexiconTag } from '../model/rule.js';
import { divisionRows } from './divisions.js';
import { divisionsByName } from './division-names.js';
import { foldTable, foldText } from './fold.js';
import { putTogether, togetherIn } from './kept.js';
import { lexemesAt, type Lexemes } from './lexemes.js';
import type { Trie } from './trie.js';

/** The words, each at its node of the trie; characters as they fold. */
interface Index {
  readonly trie: Trie;
  readonly lexemes: Lexemes;
  readonly table: Uint16Array;
}

/**
 * Opens the packed lists. Takes some 80 ms, or 15 with the bytes that were kept of them: open once and hand it round.
 * Bytes of other lists are not used.
 */
export function openLexicon(kept: Uint8Array | null = null): Lexicon {
  const table = foldTable();
  const fold = (text: string): string => foldText(text, table);
  const { trie, places, divisions } = (kept === null ? null : togetherIn(kept)) ?? putTogether(table);
  const rows = divisionRows(divisions);
  const index: Index = { trie, lexemes: lexemesAt(places, rows), table };
  let names: ((name: string) => readonly Division[]) | null = null;
  return {
    fold,
    find: (text, tag?: LexiconTag) => hitsOf(scan(index, text, tag === undefined ? -1 : maskOf(tag))),
    scan: (text) => scan(index, text, -1),
    lookUp: (word) => lexemesOf(index, fold(word)),
    divisions: (name) => (names ??= divisionsByName(rows, trie, fold))(name),
  };
}

function lexemesOf({ trie, lexemes }: Index, key: string): readonly Lexeme[] {
  const found: Lexeme[] = [];
  for (let place = trie.value(trie.walk(key)); place > 0; place = lexemes.next(place)) found.push(lexemes.at(place));
  return found;
}

/** Walks the trie from every offset; words are short, so that this is linear. `mask` has the tags that are asked for. */
function scan({ trie, lexemes: words, table }: Index, text: string, mask: number): Scan {
  const from: number[] = [];
  const to: number[] = [];
  const lexemes: Lexeme[] = [];
  // Places and ends of the words that start at one offset, shortest first.
  const found: number[] = [];
  const { length } = text;
  for (let start = 0; start < length; start += 1) {
    let count = 0;
    let node = trie.step(0, table[text.charCodeAt(start)] ?? 0);
    for (let end = start + 1; node !== 0; end += 1) {
      const place = trie.value(node);
      if (place > 0) {
        found[count] = place;
        found[count + 1] = end;
        count += 2;
      }
      if (end === length) break;
      node = trie.step(node, table[text.charCodeAt(end)] ?? 0);
    }
    for (count -= 2; count >= 0; count -= 2) {
      for (let place = found[count] ?? 0; place > 0; place = words.next(place)) {
        const lexeme = words.at(place);
        if ((lexeme.mask & mask) === 0) continue;
        from.push(start);
        to.push(found[count + 1] ?? 0);
        lexemes.push(lexeme);
      }
    }
  }
  return { from, to, lexemes };
}

/** The hits as objects. */
const hitsOf = ({ from, to, lexemes }: Scan): readonly Hit[] =>
  lexemes.map((lexeme, i) => ({ span: { from: from[i] ?? 0, to: to[i] ?? 0 }, lexeme }));
