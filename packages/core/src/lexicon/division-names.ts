/** Divisions by name, over the nodes that their names have in the lexicon's trie: no name is kept twice. */
import type { Division } from '../model/knowledge.js';
import { toDivision, type DivisionRows, type PlacedDivisions } from './divisions.js';
import type { Trie } from './trie.js';

/** The rows that have each name, one list behind another. */
export interface NameColumns {
  /** For each node where its rows begin; 0 where no division is called so. */
  readonly firsts: Int32Array;
  /** Rows in order; the last one of a list is turned into its complement. Place 0 is none. */
  readonly rows: Int32Array;
}

const none: readonly Division[] = [];

/**
 * Makes the look-up of divisions by full name, customary name and name without its last word, in the order of the rows.
 * All of these are paths of the trie already, the last one as the beginning of the first.
 */
export function divisionsByName(
  divisionRows: DivisionRows,
  { firsts, rows }: NameColumns,
  trie: Trie,
  fold: (text: string) => string,
): (name: string) => readonly Division[] {
  const divisions: (Division | undefined)[] = [];
  const lists = new Map<number, readonly Division[]>();
  return (name) => {
    const node = trie.walk(fold(name));
    const first = firsts[node] ?? 0;
    if (node === 0 || first === 0) return none;
    const known = lists.get(node);
    if (known !== undefined) return known;
    const found: Division[] = [];
    for (let at = first, isLast = false; !isLast; at += 1) {
      const own = rows[at] ?? -1;
      isLast = own < 0;
      const row = isLast ? ~own : own;
      found.push((divisions[row] ??= toDivision(divisionRows, row)));
    }
    lists.set(node, found);
    return found;
  };
}

/** The rows of each name; `nodes` is how many nodes the trie has. */
export function namesOf({ names, shorts, further }: PlacedDivisions, nodes: number): NameColumns {
  const lists = new Map<number, number[]>();
  const add = (node: number, row: number): void => {
    const list = lists.get(node);
    if (list === undefined) lists.set(node, [row]);
    // A row is once at most among those of each of its names.
    else if (list.at(-1) !== row) list.push(row);
  };
  for (let row = 0, more = 0; row < names.length; row += 1) {
    add(names[row] ?? 0, row);
    for (; further[more]?.row === row; more += 1) add(further[more]?.node ?? 0, row);
    add(shorts[row] ?? 0, row);
  }
  lists.delete(0);
  const firsts = new Int32Array(nodes);
  const rows = [0];
  for (const [node, list] of lists) {
    firsts[node] = rows.length;
    list.forEach((row, i) => rows.push(i < list.length - 1 ? row : ~row));
  }
  return { firsts, rows: Int32Array.from(rows) };
}
