/** The official divisions of China, unpacked. The writer, packages/core/lexicons/pack/divisions.mjs, explains the code. */
import type { Division } from '../model/knowledge.js';
import {
  divisionAlias,
  divisionCharacters,
  divisionCode,
  divisionEndings,
  divisions as provinceTexts,
} from './tables.js';

/** A division of the table: its own row and the row above it. */
export interface DivisionRow {
  readonly level: Division['level'];
  readonly name: string;
  /** Name without its last word; empty where there is none. */
  readonly short: string;
  /** Further customary full names (恩施州 for 恩施土家族苗族自治州). */
  readonly aliases: readonly string[];
  /** Row above; -1 for provinces. */
  readonly parent: number;
}

const levels: readonly string[] = ['province', 'city', 'county', 'town'];

/** Every division, each behind those that it lies in. */
export function decodeDivisions(): readonly DivisionRow[] {
  const rows: DivisionRow[] = [];
  const above = [-1, -1, -1, -1];
  for (const text of provinceTexts) {
    above.fill(-1);
    for (const { short, rest, letter } of spelled(text)) {
      if (letter === divisionAlias) {
        const last = rows.length - 1;
        const row = rows[last];
        if (row) rows[last] = { ...row, aliases: [...row.aliases, short] };
        continue;
      }
      const [levelWord = 'town', ending = '', customary = ''] = divisionEndings[letter] ?? [];
      const level = levelWord as Division['level'];
      const depth = levels.indexOf(level);
      const parent = above.slice(0, depth).findLast((row) => row >= 0) ?? -1;
      above.fill(-1, depth);
      // An empty name closes the level above: 上海市's districts lie in no city.
      if (short === '') continue;
      above[depth] = rows.length;
      rows.push({
        level,
        name: short + rest + ending,
        short: ending === '' ? '' : short,
        aliases: rest !== '' && customary !== '' ? [short + customary] : [],
        parent,
      });
    }
  }
  return rows;
}

/** The division with its path. */
export function toDivision(rows: readonly DivisionRow[], index: number): Division {
  const path: string[] = [];
  for (let row = rows[index], i = index; row; i = row.parent, row = rows[i]) path.unshift(row.name);
  const { name, level } = rows[index] as DivisionRow;
  return { name, level, path };
}

/** Names of a province's text, in order. */
function* spelled(text: string): Iterable<{ short: string; rest: string; letter: string }> {
  const { all, singles, leads } = divisionCode;
  let [name, short] = ['', ''];
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character >= 'A' && character <= 'Z') {
      yield short === '' ? { short: name, rest: '', letter: character } : { short, rest: name, letter: character };
      [name, short] = ['', ''];
    } else if (character === '|') {
      [short, name] = [name, ''];
    } else if (singles.includes(character)) {
      name += divisionCharacters.charAt(singles.indexOf(character));
    } else if (leads.includes(character)) {
      i += 1;
      const beyond = leads.indexOf(character) * all.length + all.indexOf(text.charAt(i));
      name += divisionCharacters.charAt(singles.length + beyond);
    } else {
      name += character;
    }
  }
}
