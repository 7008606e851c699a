/** Look-up over all word lists, divisions and variant characters: the real lexicon that the pipeline hands to the stages. */
import type { Hit, Lexeme, Lexicon, Scan } from '../model/knowledge.js';
import { maskOf, type LexiconTag } from '../model/rule.js';
import { divisionRows } from './divisions.js';
import { divisionsByName } from './division-names.js';
import { foldText } from './fold.js';
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
  const { table, trie, places, divisions, names } = (kept === null ? null : togetherIn(kept)) ?? putTogether();
  const fold = (text: string): string => foldText(text, table);
  const rows = divisionRows(divisions);
  const index: Index = { trie, lexemes: lexemesAt(places, rows), table };
  return {
    fold,
    find: (text, tag?: LexiconTag) => hitsOf(scan(index, text, tag === undefined ? -1 : maskOf(tag))),
    scan: (text) => scan(index, text, -1),
    lookUp: (text, from = 0, to = text.length) => lexemesOf(index, text, from, to),
    divisions: divisionsByName(rows, names, trie, fold),
  };
}

const none: readonly Lexeme[] = [];

/** Folds while it walks: most texts that are asked about are no words, and need not be cut out for that. */
function lexemesOf({ trie, lexemes, table }: Index, text: string, from: number, to: number): readonly Lexeme[] {
  let node = 0;
  for (let i = from; i < to; i += 1) {
    node = trie.step(node, table[text.charCodeAt(i)] ?? 0);
    if (node === 0) return none;
  }
  let place = trie.value(node);
  if (place === 0) return none;
  const found: Lexeme[] = [];
  for (; place > 0; place = lexemes.next(place)) found.push(lexemes.at(place));
  return found;
}

/** Texts have some three words a character: columns for this many seldom grow. */
const wordsEach = 4;

/** Walks the trie from every offset; words are short, so that this is linear. `mask` has the tags that are asked for. */
function scan({ trie, lexemes, table }: Index, text: string, mask: number): Scan {
  const { length } = text;
  // Four numbers a hit, in four columns of one array: where it begins and ends, the tags of its word, and its place.
  let room = mask === -1 ? wordsEach * length + 8 : length + 8;
  let numbers: Int32Array = new Int32Array(4 * room);
  let size = 0;
  // Places and ends of the words that start at one offset, shortest first.
  const found: number[] = [];
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
      for (let place = found[count] ?? 0; place > 0; place = lexemes.next(place)) {
        const tags = lexemes.maskAt(place);
        if ((tags & mask) === 0) continue;
        if (size === room) {
          numbers = widened(numbers);
          room *= 2;
        }
        numbers[size] = start;
        numbers[room + size] = found[count + 1] ?? 0;
        numbers[2 * room + size] = tags;
        numbers[3 * room + size] = place;
        size += 1;
      }
    }
  }
  const column = (i: number): Int32Array => numbers.subarray(i * room, i * room + size);
  const places = column(3);
  return { from: column(0), to: column(1), masks: column(2), lexeme: (i) => lexemes.at(places[i] ?? 0) };
}

/** The four columns with twice the room each. */
function widened(numbers: Int32Array): Int32Array {
  const wide = new Int32Array(2 * numbers.length);
  const room = numbers.length / 4;
  for (let i = 0; i < 4; i += 1) wide.set(numbers.subarray(i * room, (i + 1) * room), 2 * i * room);
  return wide;
}

/** The hits as objects. */
const hitsOf = ({ from, to, lexeme }: Scan): readonly Hit[] =>
  Array.from(from, (start, i) => ({ span: { from: start, to: to[i] ?? 0 }, lexeme: lexeme(i) }));
