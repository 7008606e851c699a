/** Look-up over all word lists, divisions and variant characters: the real lexicon that the pipeline hands to the stages. */
import type { Division, Hit, Lexeme, Lexicon, Scan } from '../model/knowledge.js';
import { maskOf, type LexiconTag } from '../model/rule.js';
import { readDivisions, type DivisionRows } from './divisions.js';
import { divisionsByName } from './division-names.js';
import { foldTable, foldText } from './fold.js';
import { readLexemes, type Lexemes } from './lexemes.js';
import { Trie } from './trie.js';

/** Somewhat more nodes than the packed lists need, so that the trie does not grow while it is built. */
const expectedNodes = 1 << 17;

/** The words, each at its node of the trie; characters as they fold. */
interface Index {
  readonly trie: Trie;
  readonly lexemes: Lexemes;
  readonly table: Uint16Array;
}

/** Opens the packed lists. Takes some 50 ms: open once and hand it round. */
export function openLexicon(): Lexicon {
  const table = foldTable();
  const fold = (text: string): string => foldText(text, table);
  const trie = new Trie(expectedNodes);
  let rows: DivisionRows | null = null;
  const lexemes = readLexemes(trie, table, () => (rows = readDivisions(trie, table)));
  const index: Index = { trie, lexemes, table };
  let names: ((name: string) => readonly Division[]) | null = null;
  return {
    fold,
    find: (text, tag?: LexiconTag) => hitsOf(scan(index, text, tag === undefined ? -1 : maskOf(tag))),
    scan: (text) => scan(index, text, -1),
    lookUp: (word) => lexemesOf(index, fold(word)),
    divisions: (name) => (names ??= divisionsByName(rows as DivisionRows, trie, fold))(name),
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
