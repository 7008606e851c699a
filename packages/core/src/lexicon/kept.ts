/** The lexicon put together, and its bytes: the build keeps them, so that opening reads columns instead of lists. */
import { namesOf, type NameColumns } from './division-names.js';
import { readDivisions, type DivisionColumns } from './divisions.js';
import { foldTable } from './fold.js';
import { placeWords, type PlaceColumns } from './lexemes.js';
import { divisions as provinceTexts, wordGroups } from './tables.js';
import { Trie } from './trie.js';

/** How characters fold, words, each at its node, the divisions, and which of these have a name of which node. */
export interface Together {
  readonly table: Uint16Array;
  readonly trie: Trie;
  readonly places: PlaceColumns;
  readonly divisions: DivisionColumns;
  readonly names: NameColumns;
}

/** Somewhat more nodes than the packed lists need, so that the trie does not grow while it is built. */
const expectedNodes = 1 << 17;

/** Puts the packed lists together. Takes some 100 ms. */
export function putTogether(): Together {
  const table = foldTable();
  const trie = new Trie(expectedNodes);
  const { places, divisions } = placeWords(trie, table, () => readDivisions(trie, table));
  return { table, trie, places, divisions, names: namesOf(divisions, trie.length) };
}

/** As bytes for machines of this one's byte order: counts, the columns of four bytes, those of two and of one, the names. */
export function bytesOf({ table, trie, places, divisions, names }: Together): Uint8Array {
  const { first, slots, seen, parents, units, values } = trie.columns;
  const fours = [slots, seen, first, parents, values, names.firsts, names.rows, places.next, places.froms];
  const twos = [table, units, places.owners, divisions.offsets];
  const ones = [divisions.levels, divisions.texts];
  const customary = new TextEncoder().encode(divisions.customary.join(' '));
  const counts = [slots, seen, names.rows, values, places.next, divisions.levels, customary].map(
    ({ length }) => length,
  );
  const columns = [
    Int32Array.of(mark(), ...counts),
    ...[...fours, divisions.parents].map((column) => Int32Array.from(column)),
    ...twos.map((column) => Uint16Array.from(column)),
    ...ones.map((column) => Uint8Array.from(column)),
    customary,
  ];
  const bytes = new Uint8Array(columns.reduce((sum, column) => sum + column.byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** The mark and the counts in front. */
const headLength = 8;
const unitCount = 0x10000;

/** What the bytes keep; null where they are not these lists'. */
export function togetherIn(bytes: Uint8Array): Together | null {
  const isHeaded = bytes.byteOffset % 4 === 0 && bytes.length > headLength * 4;
  const head = isHeaded ? new Int32Array(bytes.buffer, bytes.byteOffset, headLength) : [];
  const [marked, slotCount = 0, seenCount = 0, named = 0, nodes = 0, words = 0, rows = 0, tail = 0] = head;
  const fourBytes = headLength + slotCount + seenCount + unitCount + 3 * nodes + named + 2 * words + rows;
  const twoBytes = unitCount + nodes + words + rows;
  if (marked !== mark() || bytes.length !== 4 * fourBytes + 2 * twoBytes + 2 * rows + tail) return null;
  let at = bytes.byteOffset + headLength * 4;
  const column = <T>(
    Column: new (buffer: ArrayBufferLike, from: number, length: number) => T,
    length: number,
    size: number,
  ): T => {
    at += length * size;
    return new Column(bytes.buffer, at - length * size, length);
  };
  const four = (length: number): Int32Array => column(Int32Array, length, 4);
  const two = (length: number): Uint16Array => column(Uint16Array, length, 2);
  const one = (length: number): Uint8Array => column(Uint8Array, length, 1);
  const [slots, seen, first] = [four(slotCount), four(seenCount), four(unitCount)];
  const [parents, values, firsts, nameRows] = [four(nodes), four(nodes), four(nodes), four(named)];
  const [next, froms, above] = [four(words), four(words), four(rows)];
  const [table, units, owners, offsets] = [two(unitCount), two(nodes), two(words), two(rows)];
  const [levels, texts, customary] = [one(rows), one(rows), one(tail)];
  return {
    table,
    trie: Trie.of({ first, slots, seen, parents, units, values }),
    places: { next, owners, froms },
    divisions: { levels, parents: above, texts, offsets, customary: new TextDecoder().decode(customary).split(' ') },
    names: { firsts, rows: nameRows },
  };
}

/** A number of the lists: bytes kept of other lists have another one, and so, but for palindromes, has another byte order. */
function mark(): number {
  let sum = 1;
  for (const text of [...wordGroups, ...provinceTexts])
    for (let i = 0; i < text.length; i += 97) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}
