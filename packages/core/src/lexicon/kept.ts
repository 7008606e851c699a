/** The lexicon put together, and its bytes: the build keeps them, so that opening reads columns instead of lists. */
import { readDivisions, type DivisionColumns } from './divisions.js';
import { placeWords, type PlaceColumns } from './lexemes.js';
import { divisions as provinceTexts, wordGroups } from './tables.js';
import { Trie } from './trie.js';

/** Words, each at its node, and the divisions among them. */
export interface Together {
  readonly trie: Trie;
  readonly places: PlaceColumns;
  readonly divisions: DivisionColumns;
}

/** Somewhat more nodes than the packed lists need, so that the trie does not grow while it is built. */
const expectedNodes = 1 << 17;

/** Puts the packed lists together. Takes some 80 ms. */
export function putTogether(fold: Uint16Array): Together {
  const trie = new Trie(expectedNodes);
  return { trie, ...placeWords(trie, fold, () => readDivisions(trie, fold)) };
}

/** As bytes for machines of this one's byte order: counts, the columns of four bytes, those of two and of one, the names. */
export function bytesOf({ trie, places, divisions }: Together): Uint8Array {
  const { parents, units, values } = trie.columns;
  const fours = [parents, values, places.next, places.froms, divisions.parents, divisions.names, divisions.shorts].map(
    (column) => Int32Array.from(column),
  );
  const twos = [units, places.owners, divisions.offsets].map((column) => Uint16Array.from(column));
  const ones = [divisions.levels, divisions.texts].map((column) => Uint8Array.from(column));
  const further = new TextEncoder().encode(JSON.stringify(divisions.further));
  const counts = Int32Array.of(mark(), parents.length, places.next.length, divisions.names.length, further.length);
  const columns = [counts, ...fours, ...twos, ...ones, further];
  const bytes = new Uint8Array(columns.reduce((sum, column) => sum + column.byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of columns) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}

/** What the bytes keep; null where they are not these lists'. */
export function togetherIn(bytes: Uint8Array): Together | null {
  const counts =
    bytes.byteOffset % 4 === 0 && bytes.length > 20 ? new Int32Array(bytes.buffer, bytes.byteOffset, 5) : [];
  const [marked, nodes = 0, words = 0, rows = 0, tail = 0] = counts;
  if (marked !== mark() || bytes.length !== 20 + nodes * 10 + words * 10 + rows * 16 + tail) return null;
  let at = bytes.byteOffset + 20;
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
  const [parents, values, next, froms] = [four(nodes), four(nodes), four(words), four(words)];
  const [above, names, shorts] = [four(rows), four(rows), four(rows)];
  const [units, owners, offsets] = [two(nodes), two(words), two(rows)];
  const [levels, texts] = [one(rows), one(rows)];
  const further = JSON.parse(new TextDecoder().decode(one(tail))) as DivisionColumns['further'];
  return {
    trie: Trie.of({ parents, units, values }),
    places: { next, owners, froms },
    divisions: { levels, parents: above, names, shorts, texts, offsets, further },
  };
}

/** A number of the lists: bytes kept of other lists have another one, and so, but for palindromes, has another byte order. */
function mark(): number {
  let sum = 1;
  for (const text of [...wordGroups, ...provinceTexts])
    for (let i = 0; i < text.length; i += 97) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
}
