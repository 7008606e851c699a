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

/** Shared by the many divisions without further names. */
const none: readonly string[] = [];
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
        aliases: rest !== '' && customary !== '' ? [short + customary] : none,
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
  let [name, short] = ['', ''];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const place = placeOf[unit] ?? -1;
    if (unit >= unitOfA && unit <= unitOfZ) {
      const letter = text.charAt(i);
      yield short === '' ? { short: name, rest: '', letter } : { short, rest: name, letter };
      [name, short] = ['', ''];
    } else if (place < 0) {
      if (unit === unitOfBar) [short, name] = [name, ''];
      else name += text.charAt(i);
    } else if (place < singleCount) {
      name += divisionCharacters.charAt(place);
    } else {
      i += 1;
      const beyond = (place - singleCount) * placeCount + (placeOf[text.charCodeAt(i)] ?? 0);
      name += divisionCharacters.charAt(singleCount + beyond);
    }
  }
}

const [unitOfA, unitOfZ, unitOfBar] = [0x41, 0x5a, 0x7c];
const [placeCount, singleCount] = [divisionCode.all.length, divisionCode.singles.length];
/** Place of each unit of ASCII in `divisionCode.all`; the singles come first, the leads behind them. */
const placeOf = Int8Array.from({ length: 0x80 }, (_, unit) => divisionCode.all.indexOf(String.fromCharCode(unit)));
