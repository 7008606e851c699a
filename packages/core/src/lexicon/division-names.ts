/** Divisions by name, over the nodes that their names have in the lexicon's trie: no name is kept twice. */
import type { Division } from '../model/knowledge.js';
import { toDivision, type DivisionRows } from './divisions.js';
import type { Trie } from './trie.js';

const none: readonly Division[] = [];

/**
 * Makes the look-up of divisions by full name, customary name and name without its last word, in the order of the rows.
 * All of these are paths of the trie already, the last one as the beginning of the first.
 */
export function divisionsByName(
  rows: DivisionRows,
  trie: Trie,
  fold: (text: string) => string,
): (name: string) => readonly Division[] {
  const { firsts, next, owners } = chainsOf(rows, trie.length);
  const divisions: (Division | undefined)[] = [];
  const lists = new Map<number, readonly Division[]>();
  return (name) => {
    const node = trie.walk(fold(name));
    let link = firsts[node] ?? 0;
    if (node === 0 || link === 0) return none;
    const known = lists.get(node);
    if (known !== undefined) return known;
    const found: Division[] = [];
    for (; link > 0; link = next[link] ?? 0) {
      const row = owners[link] ?? 0;
      found.push((divisions[row] ??= toDivision(rows, row)));
    }
    lists.set(node, found);
    return found;
  };
}

/** For each node its first link, and for each link the next one and its row; link 0 is none. */
interface Chains {
  readonly firsts: Int32Array;
  readonly next: Int32Array;
  readonly owners: Int32Array;
}

function chainsOf({ names, shorts, further }: DivisionRows, nodes: number): Chains {
  const firsts = new Int32Array(nodes);
  const most = 1 + 2 * names.length + further.length;
  const [next, owners] = [new Int32Array(most), new Int32Array(most)];
  let count = 0;
  const link = (node: number, row: number): void => {
    // A row has one link at most to each of its names.
    if (node === 0 || owners[firsts[node] ?? 0] === row + 1) return;
    count += 1;
    next[count] = firsts[node] ?? 0;
    owners[count] = row + 1;
    firsts[node] = count;
  };
  // From the last row on, so that each chain begins with its first one.
  for (let row = names.length - 1, more = further.length - 1; row >= 0; row -= 1) {
    link(names[row] ?? 0, row);
    for (; further[more]?.row === row; more -= 1) link(further[more]?.node ?? 0, row);
    link(shorts[row] ?? 0, row);
  }
  for (let i = 1; i <= count; i += 1) owners[i] = (owners[i] ?? 0) - 1;
  return { firsts, next, owners };
}
