/**
 * The official divisions of China, unpacked into columns: a name is the node that it has in the lexicon's trie, and is
 * spelled when somebody asks. The writer, packages/core/lexicons/pack/divisions.mjs, explains the code.
 */
import type { Division } from '../model/knowledge.js';
import {
  divisionAlias,
  divisionCharacters,
  divisionCode,
  divisionEndings,
  divisions as provinceTexts,
} from './tables.js';
import type { Trie } from './trie.js';

/** Levels from the coarsest down. */
export const divisionLevels = ['province', 'city', 'county', 'town'] as const satisfies readonly Division['level'][];

/** Every division, each behind those that it lies in, in columns. */
export interface DivisionColumns {
  /** For each row its level's place in {@link divisionLevels}. */
  readonly levels: ArrayLike<number>;
  /** For each row the one above; -1 for provinces. */
  readonly parents: ArrayLike<number>;
  /** Where each row's name is written: the text's place among those of the provinces, and the offset there. */
  readonly texts: ArrayLike<number>;
  readonly offsets: ArrayLike<number>;
  /** Further customary full names (恩施州 for 恩施土家族苗族自治州), by row. */
  readonly customary: readonly string[];
}

/** The columns with the nodes of the names, by which these find their rows. */
export interface PlacedDivisions extends DivisionColumns {
  /** For each row the node of its full name. */
  readonly names: ArrayLike<number>;
  /** For each row the node of its name without the last word, if that has two characters; 0 where there is none. */
  readonly shorts: ArrayLike<number>;
  /** The row and the node of each customary name. */
  readonly further: readonly { readonly row: number; readonly node: number }[];
}

/** The columns, and the names that they tell of. */
export interface DivisionRows extends DivisionColumns {
  /** Full name of a row. */
  nameOf(row: number): string;
  /** Name of a row without its last word. */
  shortOf(row: number): string;
}

interface Ending {
  readonly depth: number;
  readonly word: string;
  readonly customaryWord: string;
}

/** Reads the table and gives each name its path in the trie; `fold` maps units to those that the trie has. */
export function readDivisions(trie: Trie, fold: Uint16Array): PlacedDivisions {
  const [levels, parents, names, shorts]: [number[], number[], number[], number[]] = [[], [], [], []];
  const further: { row: number; node: number }[] = [];
  const customary: string[] = [];
  const [texts, offsets]: [number[], number[]] = [[], []];
  const extended = (node: number, word: string): number => {
    let last = node;
    for (let i = 0; i < word.length; i += 1) last = trie.grown(last, fold[word.charCodeAt(i)] ?? 0);
    return last;
  };
  const above = [-1, -1, -1, -1];
  const add = (name: WrittenName, stem: number, last: number, letter: number): void => {
    const ending = endings[letter - unitOfA];
    if (ending === undefined) {
      further.push({ row: names.length - 1, node: stem });
      customary.push(partsOf(name).short);
      return;
    }
    const { depth, word, customaryWord } = ending;
    let parent = -1;
    for (let i = 0; i < depth; i += 1) parent = Math.max(parent, above[i] ?? -1);
    for (let i = depth; i < above.length; i += 1) above[i] = -1;
    // An empty name closes the level above: 上海市's districts lie in no city.
    if (stem === 0) return;
    const row = names.length;
    above[depth] = row;
    levels.push(depth);
    parents.push(parent);
    texts.push(name.text);
    offsets.push(name.from);
    names.push(extended(last, word));
    shorts.push(word === '' || name.length < 2 ? 0 : stem);
    if (last === stem || customaryWord === '') return;
    further.push({ row, node: extended(stem, customaryWord) });
    customary.push(partsOf(name).short + customaryWord);
  };
  provinceTexts.forEach((text, place) => {
    above.fill(-1);
    // The nodes of what is read of a name, and of its short form once a bar has closed that; how long the form is.
    let [from, node, stem, length] = [0, 0, 0, 0];
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit >= unitOfA && unit <= unitOfZ) {
        add({ text: place, from, length }, stem === 0 ? node : stem, node, unit);
        [from, node, stem, length] = [i + 1, 0, 0, 0];
      } else if (unit === unitOfBar) stem = node;
      else {
        const code = placeOf[unit] ?? -1;
        if (code >= singleCount) i += 1;
        const plain = code < 0 ? unit : code < singleCount ? (units[code] ?? 0) : pairUnit(code, text.charCodeAt(i));
        node = trie.grown(node, fold[plain] ?? 0);
        if (stem === 0) length += 1;
      }
    }
  });
  return { levels, parents, names, shorts, texts, offsets, further, customary };
}

/** The divisions of the columns; a name is spelled when somebody asks. */
export function divisionRows(columns: DivisionColumns): DivisionRows {
  const { texts, offsets } = columns;
  const written = (row: number): WrittenName => ({ text: texts[row] ?? 0, from: offsets[row] ?? 0, length: 0 });
  const spelled = new Map<number, string>();
  const nameOf = (row: number): string => {
    const known = spelled.get(row) ?? partsOf(written(row)).name;
    spelled.set(row, known);
    return known;
  };
  return { ...columns, nameOf, shortOf: (row) => partsOf(written(row)).short };
}

/** The division with its path. */
export function toDivision(rows: DivisionRows, row: number): Division {
  const path: string[] = [];
  for (let at = row; at >= 0; at = rows.parents[at] ?? -1) path.unshift(rows.nameOf(at));
  return { name: rows.nameOf(row), level: divisionLevels[rows.levels[row] ?? 0] ?? 'town', path };
}

/** A name in the table: which text, where it begins, and how many characters its short form has. */
interface WrittenName {
  readonly text: number;
  readonly from: number;
  readonly length: number;
}

/** Spells a written name: its short form, and all of it with its ending. */
function partsOf({ text: place, from }: WrittenName): { short: string; name: string } {
  const text = provinceTexts[place] ?? '';
  let [name, short] = ['', null as string | null];
  for (let i = from; ; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= unitOfA && unit <= unitOfZ)
      return { short: short ?? name, name: name + (endings[unit - unitOfA]?.word ?? '') };
    if (unit === unitOfBar) {
      short = name;
      continue;
    }
    const code = placeOf[unit] ?? -1;
    if (code >= singleCount) i += 1;
    const plain = code < 0 ? unit : code < singleCount ? (units[code] ?? 0) : pairUnit(code, text.charCodeAt(i));
    name += String.fromCharCode(plain);
  }
}

const [unitOfA, unitOfZ, unitOfBar] = [0x41, 0x5a, 0x7c];
const [placeCount, singleCount] = [divisionCode.all.length, divisionCode.singles.length];
/** Place of each unit of ASCII in `divisionCode.all`; the singles come first, the leads behind them. */
const placeOf = Int8Array.from({ length: 0x80 }, (_, unit) => divisionCode.all.indexOf(String.fromCharCode(unit)));
/** The frequent characters, all of one unit. */
const units = Uint16Array.from(divisionCharacters, (character) => character.charCodeAt(0));

/** What a lead and the unit behind it stand for. */
const pairUnit = (lead: number, unit: number): number =>
  units[singleCount + (lead - singleCount) * placeCount + (placeOf[unit] ?? 0)] ?? 0;

/** What each capital letter ends; nothing for the letter of a further name. */
const endings = Array.from({ length: unitOfZ - unitOfA + 1 }, (_, i): Ending | undefined => {
  const letter = String.fromCharCode(unitOfA + i);
  const [level = 'town', word = '', customaryWord = ''] = divisionEndings[letter] ?? [];
  return letter === divisionAlias
    ? undefined
    : { depth: divisionLevels.indexOf(level as Division['level']), word, customaryWord };
});
