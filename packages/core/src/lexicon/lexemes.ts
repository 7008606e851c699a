/** The lexicon's words, each at its node of the trie; a word's lexeme is made when somebody first looks at it. */
import type { Lexeme } from '../model/knowledge.js';
import { maskOf, type LexiconTag } from '../model/rule.js';
import { divisionLevels, type DivisionRows, type PlacedDivisions } from './divisions.js';
import { wordGroups } from './tables.js';
import type { Trie } from './trie.js';

/** Lexemes by place: a node of the trie has the place of its first one, and further ones follow. Place 0 is none. */
export interface Lexemes {
  /** The lexeme of a place. */
  at(place: number): Lexeme;
  /** The lexeme's tags, as `maskOf` packs them: told without making the lexeme. */
  maskAt(place: number): number;
  /** The place behind it for the same word; 0 where there is none. */
  next(place: number): number;
}

/** What all words of one group of a list share. */
type Group = Omit<Lexeme, 'word'>;

/** What makes each lexeme, by place. */
export interface PlaceColumns {
  readonly next: ArrayLike<number>;
  /** The place of its group in `wordGroups`; behind these, one for each level of divisions. */
  readonly owners: ArrayLike<number>;
  /** Where a word begins in its group; for divisions see {@link divisionLexeme}. */
  readonly froms: ArrayLike<number>;
}

/** Adds the words of all lists to the trie, and the names of the divisions, which then are in it, as words of their own. */
export function placeWords(
  trie: Trie,
  fold: Uint16Array,
  columns: (trie: Trie) => PlacedDivisions,
): { readonly places: PlaceColumns; readonly divisions: PlacedDivisions } {
  const groups = wordGroups.map(groupOf);
  const places: Places = { trie, next: [0], owners: [-1], froms: [-1] };
  wordGroups.forEach((text, owner) => addWords(places, fold, text, owner));
  const divisions = columns(trie);
  addDivisions(places, groups, divisions);
  return { places, divisions };
}

/** The lexemes of the places. */
export function lexemesAt({ next, owners, froms }: PlaceColumns, divisions: DivisionRows): Lexemes {
  const groups: (Group | undefined)[] = wordGroups.map(() => undefined);
  // At its full length from the start: a list that is filled far from its end is kept as a slow table.
  const made = new Array<Lexeme | undefined>(next.length);
  const masks = Int32Array.from([...wordGroups.map(groupMask), ...divisionLevels.map(() => divisionMask)]);
  const make = (place: number): Lexeme => {
    const owner = owners[place] ?? 0;
    const from = froms[place] ?? 0;
    const text = wordGroups[owner];
    if (text === undefined) return divisionLexeme(divisions, owner - groups.length, from);
    return { word: wordAt(text, from), ...(groups[owner] ??= groupOf(text)) };
  };
  return {
    at: (place) => (made[place] ??= make(place)),
    maskAt: (place) => masks[owners[place] ?? 0] ?? 0,
    next: (place) => next[place] ?? 0,
  };
}

/** The columns while they are filled. */
interface Places extends PlaceColumns {
  readonly trie: Trie;
  readonly next: number[];
  readonly owners: number[];
  readonly froms: number[];
}

function append({ trie, next, owners, froms }: Places, node: number, owner: number, from: number): void {
  const place = next.push(0) - 1;
  owners.push(owner);
  froms.push(from);
  let last = trie.value(node);
  if (last === 0) return trie.assign(node, place);
  while ((next[last] ?? 0) > 0) last = next[last] ?? 0;
  next[last] = place;
}

function addWords(places: Places, fold: Uint16Array, text: string, owner: number): void {
  let from = wordsFrom(text);
  let node = 0;
  for (let i = from; i <= text.length; i += 1) {
    const unit = i < text.length ? text.charCodeAt(i) : space;
    if (unit !== space) node = places.trie.grown(node, fold[unit] ?? 0);
    else {
      append(places, node, owner, from);
      from = i + 1;
      node = 0;
    }
  }
}

/** One lexeme a name, of the coarsest division that has it: full names of all, short ones down to counties. */
function addDivisions(places: Places, groups: readonly Group[], divisions: PlacedDivisions): void {
  const { levels, names, shorts, further } = divisions;
  const add = (node: number, level: number, from: number): void => {
    if (!isTaken(places, groups, node, !isShortForm(from))) append(places, node, groups.length + level, from);
  };
  for (let level = 0; level < divisionLevels.length; level += 1) {
    let more = 0;
    for (let row = 0; row < names.length; row += 1) {
      if (levels[row] === level) add(names[row] ?? 0, level, row * forms);
      for (; further[more]?.row === row; more += 1)
        if (levels[row] === level) add(further[more]?.node ?? 0, level, -1 - more);
    }
    if (divisionLevels[level] === 'town') continue;
    for (let row = 0; row < names.length; row += 1)
      if (levels[row] === level && (shorts[row] ?? 0) > 0) add(shorts[row] ?? 0, level, row * forms + 1);
  }
}

/** Whether a division has the name already, or an ordinary word that tells of none where it stands in full. */
function isTaken({ trie, next, owners }: Places, groups: readonly Group[], node: number, isFull: boolean): boolean {
  for (let place = trie.value(node); place > 0; place = next[place] ?? 0) {
    const group = groups[owners[place] ?? 0];
    if (group === undefined || (isFull && (group.mask & ordinaryMask) !== 0)) return true;
  }
  return false;
}

/** A division's row and form as one number: even the full name, odd the short one, negative a further full name. */
const forms = 2;
const isShortForm = (from: number): boolean => from >= 0 && from % forms === 1;

function divisionLexeme({ nameOf, shortOf, customary }: DivisionRows, level: number, from: number): Lexeme {
  const isShort = isShortForm(from);
  const row = Math.floor(from / forms);
  const word = from < 0 ? (customary[-1 - from] ?? '') : isShort ? shortOf(row) : nameOf(row);
  const extra = (isShort ? shortKinds : fullKinds)[level] ?? {};
  return { word, tags: divisionTags, mask: divisionMask, weight: 0, extra };
}

const space = 0x20;
const divisionTags: readonly LexiconTag[] = ['division'];
const divisionMask = maskOf('division');
const fullKinds = divisionLevels.map((level): Lexeme['extra'] => ({ level, form: 'full' }));
const shortKinds = divisionLevels.map((level): Lexeme['extra'] => ({ level, form: 'short' }));
/** A full name that is one of these as well (城区, 郊区, 新镇) tells of no division by itself. */
const ordinaryMask = maskOf('word', 'level', 'place-head', 'organisation-head');

/** Reads `tags|weight|extra|words`, but for the words. */
function groupOf(text: string): Group {
  const [tagWords = '', weight = '0', extraWords = ''] = text.slice(0, wordsFrom(text)).split('|');
  const tags = tagWords.split(',') as LexiconTag[];
  const pairs = extraWords === '' ? [] : extraWords.split(',').map((pair) => pair.split('=') as [string, string]);
  return { tags, mask: maskOf(...tags), weight: Number(weight), extra: Object.fromEntries(pairs) };
}

const groupMask = (text: string): number => maskOf(...(text.slice(0, text.indexOf('|')).split(',') as LexiconTag[]));

/** Where the words of a group begin: behind the third bar. */
function wordsFrom(text: string): number {
  let at = 0;
  for (let bar = 0; bar < 3; bar += 1) at = text.indexOf('|', at) + 1;
  return at;
}

function wordAt(text: string, from: number): string {
  const to = text.indexOf(' ', from);
  return text.slice(from, to < 0 ? text.length : to);
}
