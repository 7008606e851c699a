/** Divisions by name, over the nodes that their names have in the lexicon's trie: no name is kept twice. */
import type { Division } from '../model/knowledge.js';
import { toDivision, type DivisionRow } from './divisions.js';
import type { Trie } from './trie.js';

const none: readonly Division[] = [];

/**
 * Makes the look-up of divisions by full name, customary name and name without its last word, in the order of the rows.
 * All of these are paths of the trie already, the last one as the beginning of the first.
 */
export function divisionsByName(
  rows: readonly DivisionRow[],
  trie: Trie,
  fold: (text: string) => string,
): (name: string) => readonly Division[] {
  const { firsts, next } = chainsOf(rows, trie, fold);
  const divisions: (Division | undefined)[] = [];
  const lists = new Map<number, readonly Division[]>();
  return (name) => {
    const node = trie.walk(fold(name));
    let link = firsts[node] ?? 0;
    if (node === 0 || link === 0) return none;
    const known = lists.get(node);
    if (known !== undefined) return known;
    const found: Division[] = [];
    for (; link > 0; link = next[2 * link] ?? 0) {
      const row = next[2 * link + 1] ?? 0;
      found.push((divisions[row] ??= toDivision(rows, row)));
    }
    lists.set(node, found);
    return found;
  };
}

/** For each node its first link, and for each link the next one and its row; link 0 is none. */
interface Chains {
  readonly firsts: Int32Array;
  readonly next: readonly number[];
}

function chainsOf(rows: readonly DivisionRow[], trie: Trie, fold: (text: string) => string): Chains {
  const firsts = new Int32Array(trie.length);
  const next = [0, 0];
  const link = (word: string, row: number): void => {
    const node = trie.walk(fold(word));
    if (node === 0) throw new RangeError(`a division's name outside the trie: ${word}`);
    next.push(firsts[node] ?? 0, row);
    firsts[node] = next.length / 2 - 1;
  };
  // From the last row on, so that each chain begins with its first one.
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const { name, short, aliases } = rows[row] as DivisionRow;
    link(name, row);
    for (const alias of aliases) if (alias !== name) link(alias, row);
    if (short.length > 1 && short !== name && !aliases.includes(short)) link(short, row);
  }
  return { firsts, next };
}
