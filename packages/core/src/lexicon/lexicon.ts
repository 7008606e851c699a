/** Look-up over all word lists, divisions and variant characters: the real lexicon that the pipeline hands to the stages. */
import type { Division, Hit, Lexeme, Lexicon, Scan } from '../model/knowledge.js';
import { maskOf, type LexiconTag } from '../model/rule.js';
import { decodeDivisions, toDivision, type DivisionRow } from './divisions.js';
import { foldTable, foldText } from './fold.js';
import { wordGroups } from './tables.js';
import { Trie } from './trie.js';

/** Somewhat more nodes than the packed lists need, so that the trie does not grow while it is built. */
const expectedNodes = 1 << 17;

/** A word's place in `entries` is kept at its node of the trie; words of several lists hang together by `next`. */
interface Entry {
  readonly lexeme: Lexeme;
  next: Entry | null;
}
interface Index {
  readonly trie: Trie;
  /** Place 0 is empty: a node without a word has the value 0. */
  readonly entries: (Entry | null)[];
}

const noDivisions: readonly Division[] = [];

/** Opens the packed lists. Takes some 100 ms: open once and hand it round. */
export function openLexicon(): Lexicon {
  const table = foldTable();
  const fold = (text: string): string => foldText(text, table);
  const index: Index = { trie: new Trie(expectedNodes), entries: [null] };
  for (const group of wordGroups) addGroup(index, group, fold);
  const rows = decodeDivisions();
  addDivisions(index, rows, fold);
  const divisions: (Division | undefined)[] = [];
  let byName: ReadonlyMap<string, readonly number[]> | null = null;
  return {
    fold,
    find: (text, tag?: LexiconTag) => hitsOf(scan(index, text, table, tag === undefined ? -1 : maskOf(tag))),
    scan: (text) => scan(index, text, table, -1),
    lookUp: (word) => lexemesOf(index, fold(word)),
    divisions: (name) => {
      byName ??= namesOf(rows, fold);
      const found = byName.get(fold(name));
      return found === undefined ? noDivisions : found.map((row) => (divisions[row] ??= toDivision(rows, row)));
    },
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

function add({ trie, entries }: Index, key: string, lexeme: Lexeme): void {
  const node = trie.insert(key);
  const place = trie.value(node);
  const entry = { lexeme, next: null };
  if (place === 0) trie.assign(node, entries.push(entry) - 1);
  else lastOf(entries[place] as Entry).next = entry;
}

function lastOf(entry: Entry): Entry {
  let last = entry;
  while (last.next) last = last.next;
  return last;
}

function lexemesOf({ trie, entries }: Index, key: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let entry = entries[trie.value(trie.walk(key))] ?? null;
  for (; entry; entry = entry.next) lexemes.push(entry.lexeme);
  return lexemes;
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
const ordinaryTags: readonly LexiconTag[] = ['word', 'level', 'place-head', 'organisation-head'];

function addDivision(index: Index, key: string, word: string, extra: Lexeme['extra']): void {
  const known = lexemesOf(index, key);
  if (known.some(({ tags }) => tags === divisionTags)) return;
  if (extra['form'] === 'full' && known.some(({ tags }) => tags.some((tag) => ordinaryTags.includes(tag)))) return;
  add(index, key, { word, tags: divisionTags, mask: divisionMask, weight: 0, extra });
}

/** Rows by each of their names. */
function namesOf(rows: readonly DivisionRow[], fold: (text: string) => string): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  rows.forEach(({ name, short, aliases }, row) => {
    for (const word of new Set([name, ...aliases, short.length > 1 ? short : name])) {
      const key = fold(word);
      const known = byName.get(key);
      if (known) known.push(row);
      else byName.set(key, [row]);
    }
  });
  return byName;
}

/** Walks the trie from every offset; words are short, so that this is linear. `mask` has the tags that are asked for. */
function scan({ trie, entries }: Index, text: string, table: Uint16Array, mask: number): Scan {
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
      for (let entry = entries[found[count] ?? 0] ?? null; entry; entry = entry.next) {
        if ((entry.lexeme.mask & mask) === 0) continue;
        from.push(start);
        to.push(found[count + 1] ?? 0);
        lexemes.push(entry.lexeme);
      }
    }
  }
  return { from, to, lexemes };
}

/** The hits as objects. */
const hitsOf = ({ from, to, lexemes }: Scan): readonly Hit[] =>
  lexemes.map((lexeme, i) => ({ span: { from: from[i] ?? 0, to: to[i] ?? 0 }, lexeme }));
