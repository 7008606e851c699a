/** Look-up over all word lists, divisions and variant characters: the real lexicon that the pipeline hands to the stages. */
import type { Division, Hit, Lexeme, Lexicon, Scan } from '../model/knowledge.js';
import { maskOf, type LexiconTag } from '../model/rule.js';
import { decodeDivisions, type DivisionRow } from './divisions.js';
import { divisionsByName } from './division-names.js';
import { foldTable, foldText } from './fold.js';
import { wordGroups } from './tables.js';
import { Trie } from './trie.js';

/** Somewhat more nodes than the packed lists need, so that the trie does not grow while it is built. */
const expectedNodes = 1 << 17;

/** A word's place in `lexemes` is kept at its node of the trie; places of the word in further lists follow by `next`. */
interface Index {
  readonly trie: Trie;
  /** Place 0 is empty: a node without a word has the value 0. */
  readonly lexemes: (Lexeme | null)[];
  readonly next: number[];
}

/** Opens the packed lists. Takes some 100 ms: open once and hand it round. */
export function openLexicon(): Lexicon {
  const table = foldTable();
  const fold = (text: string): string => foldText(text, table);
  const index: Index = { trie: new Trie(expectedNodes), lexemes: [null], next: [0] };
  for (const group of wordGroups) addGroup(index, group, fold);
  const rows = decodeDivisions();
  addDivisions(index, rows, fold);
  let names: ((name: string) => readonly Division[]) | null = null;
  return {
    fold,
    find: (text, tag?: LexiconTag) => hitsOf(scan(index, text, table, tag === undefined ? -1 : maskOf(tag))),
    scan: (text) => scan(index, text, table, -1),
    lookUp: (word) => lexemesOf(index, fold(word)),
    divisions: (name) => (names ??= divisionsByName(rows, index.trie, fold))(name),
  };
}

function addGroup(index: Index, group: string, fold: (text: string) => string): void {
  const [tagWords = '', weight = '0', extraWords = '', words = ''] = group.split('|');
  const tags = tagWords.split(',') as LexiconTag[];
  const mask = maskOf(...tags);
  const pairs = extraWords === '' ? [] : extraWords.split(',').map((pair) => pair.split('=') as [string, string]);
  const extra = Object.fromEntries(pairs);
  for (const word of words.split(' ')) add(index, fold(word), { word, tags, mask, weight: Number(weight), extra });
}

function add(index: Index, key: string, lexeme: Lexeme): void {
  append(index, index.trie.insert(key), lexeme);
}

function append({ trie, lexemes, next }: Index, node: number, lexeme: Lexeme): void {
  const place = lexemes.push(lexeme) - 1;
  next.push(0);
  let last = trie.value(node);
  if (last === 0) trie.assign(node, place);
  else {
    while ((next[last] ?? 0) > 0) last = next[last] ?? 0;
    next[last] = place;
  }
}

function lexemesOf({ trie, lexemes, next }: Index, key: string): readonly Lexeme[] {
  const found: Lexeme[] = [];
  for (let place = trie.value(trie.walk(key)); place > 0; place = next[place] ?? 0)
    found.push(lexemes[place] as Lexeme);
  return found;
}

/** Lexemes for full names of all divisions, and for short names down to counties; one a name, of the coarsest division that has it. */
function addDivisions(index: Index, rows: readonly DivisionRow[], fold: (text: string) => string): void {
  for (const level of ['province', 'city', 'county', 'town']) {
    const ofLevel = rows.filter((row) => row.level === level);
    const full = { level, form: 'full' };
    for (const { name, aliases } of ofLevel) {
      addDivision(index, fold(name), name, full);
      for (const alias of aliases) addDivision(index, fold(alias), alias, full);
    }
    if (level === 'town') continue;
    const short = { level, form: 'short' };
    for (const row of ofLevel) if (row.short.length > 1) addDivision(index, fold(row.short), row.short, short);
  }
}

const divisionTags: readonly LexiconTag[] = ['division'];
const divisionMask = maskOf('division');
/** A full name that is one of these as well (城区, 郊区, 新镇) tells of no division by itself. */
const ordinaryMask = maskOf('word', 'level', 'place-head', 'organisation-head');

function addDivision(index: Index, key: string, word: string, extra: Lexeme['extra']): void {
  const { trie, lexemes, next } = index;
  const node = trie.insert(key);
  for (let place = trie.value(node); place > 0; place = next[place] ?? 0) {
    const known = lexemes[place] as Lexeme;
    if (known.tags === divisionTags || (extra['form'] === 'full' && (known.mask & ordinaryMask) !== 0)) return;
  }
  append(index, node, { word, tags: divisionTags, mask: divisionMask, weight: 0, extra });
}

/** Walks the trie from every offset; words are short, so that this is linear. `mask` has the tags that are asked for. */
function scan({ trie, lexemes: words, next }: Index, text: string, table: Uint16Array, mask: number): Scan {
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
      for (let place = found[count] ?? 0; place > 0; place = next[place] ?? 0) {
        const lexeme = words[place] as Lexeme;
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
