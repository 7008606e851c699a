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
    // What is read of a name: up to a bar its short form, then what stands between that and its ending.
    let [name, short] = ['', ''];
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit >= unitOfA && unit <= unitOfZ) {
        if (short === '') addRow(rows, above, name, '', unit);
        else addRow(rows, above, short, name, unit);
        [name, short] = ['', ''];
      } else if (unit === unitOfBar) [short, name] = [name, ''];
      else {
        const place = placeOf[unit] ?? -1;
        if (place < singleCount) name += place < 0 ? text.charAt(i) : (characters[place] ?? '');
        else {
          i += 1;
          const beyond = (place - singleCount) * placeCount + (placeOf[text.charCodeAt(i)] ?? 0);
          name += characters[singleCount + beyond] ?? '';
        }
      }
    }
  }
  return rows;
}

/** Adds what a letter ends; `above` has the last row of each level. */
function addRow(rows: DivisionRow[], above: number[], short: string, rest: string, letter: number): void {
  const ending = endings[letter - unitOfA];
  if (ending === undefined) {
    const last = rows[rows.length - 1];
    if (last) rows[rows.length - 1] = { ...last, aliases: [...last.aliases, short] };
    return;
  }
  const { level, depth, word, customary } = ending;
  let parent = -1;
  for (let i = 0; i < depth; i += 1) parent = Math.max(parent, above[i] ?? -1);
  for (let i = depth; i < above.length; i += 1) above[i] = -1;
  // An empty name closes the level above: 上海市's districts lie in no city.
  if (short === '') return;
  above[depth] = rows.length;
  rows.push({
    level,
    name: short + rest + word,
    short: word === '' ? '' : short,
    aliases: rest !== '' && customary !== '' ? [short + customary] : none,
    parent,
  });
}

/** The division with its path. */
export function toDivision(rows: readonly DivisionRow[], index: number): Division {
  const path: string[] = [];
  for (let row = rows[index], i = index; row; i = row.parent, row = rows[i]) path.unshift(row.name);
  const { name, level } = rows[index] as DivisionRow;
  return { name, level, path };
}

const [unitOfA, unitOfZ, unitOfBar] = [0x41, 0x5a, 0x7c];
const [placeCount, singleCount] = [divisionCode.all.length, divisionCode.singles.length];
/** Place of each unit of ASCII in `divisionCode.all`; the singles come first, the leads behind them. */
const placeOf = Int8Array.from({ length: 0x80 }, (_, unit) => divisionCode.all.indexOf(String.fromCharCode(unit)));
const characters: readonly string[] = [...divisionCharacters];

/** What each capital letter ends; nothing for the letter of a further name. */
const endings = Array.from({ length: unitOfZ - unitOfA + 1 }, (_, i) => {
  const letter = String.fromCharCode(unitOfA + i);
  const [level = 'town', word = '', customary = ''] = divisionEndings[letter] ?? [];
  return letter === divisionAlias
    ? undefined
    : { level: level as Division['level'], depth: levels.indexOf(level), word, customary };
});
