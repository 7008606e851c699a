/** The bulletin's own division where only level words ask for it: 县长 in a text that says 凤阳经济, never 凤阳县. */
import { flat } from '../../model/flat.js';
import type { LevelWord } from '../../model/level-words.js';
import type { Division, Knowledge } from '../../model/knowledge.js';
import { isOfLevel } from './of-level.js';
import { isContradicted, levelsWanted, withOwn } from './levels-wanted.js';
import { isOrdinary, namesIn, type Named } from './named-divisions.js';

/** How much of a source is read for names; what follows below a web page's item are other pages' headlines. */
const readLength = 6000;

/** What a name says for a division by how it is written. */
const weights = { full: 3, town: 2, county: 1, former: 0.5, around: 2 } as const;

/** The next best must be this much behind: of two that are as likely neither is said. */
const lead = 1.4;

/** How much of a source may name its town without its last word (陈村严阵以待). */
const leadLength = 120;

/**
 * The division of a level that level words ask for and `path` has not, among those that the source names in any way; null
 * where several are as likely. What is known already stays: only a division within `path` is an answer.
 */
export function wantedDivision(
  path: readonly string[],
  source: string,
  knowledge: Knowledge,
  others: ReadonlySet<string> = new Set(),
): Division | null {
  const text = knowledge.lexicon.fold(source.slice(0, readLength));
  const wanted = levelsWanted(text, knowledge);
  const levels = openLevels(path, withOwn(wanted, text, knowledge), knowledge.bodies.levels);
  if (levels.length === 0) return null;
  const named = namesIn(text, knowledge);
  // 州政协 in an item on a county that only its short name tells: no county of a city is meant.
  const isPossible = ({ division }: Candidate): boolean =>
    !division.path.some((name) => others.has(name)) &&
    (named.full.has(division.name) || !isContradicted(division.path, wanted, knowledge));
  for (const level of levels) {
    const short = level.acts === true ? shortTowns(text.slice(0, leadLength), level, named, knowledge) : [];
    const found = likeliest([...short, ...candidates(level, path, named, others, knowledge)].filter(isPossible));
    if (found !== null) return found;
  }
  return null;
}

/** The wanted levels that the path has not, fine before coarse; a town's only where no county speaks as often. */
function openLevels(
  path: readonly string[],
  wanted: ReadonlyMap<string, number>,
  levels: readonly LevelWord[],
): readonly LevelWord[] {
  const count = ({ word }: LevelWord): number => wanted.get(word) ?? 0;
  const coarse = Math.max(...levels.map((level) => (level.acts === true ? 0 : count(level))));
  return levels
    .filter((level) => level.ground !== true && count(level) > (level.acts === true ? coarse : 0))
    .filter((level) => !path.some((name) => isOfLevel(name, level, levels)))
    .reverse();
}

/** A division with what speaks for it; `sure`: without the names that are words. */
interface Candidate {
  readonly division: Division;
  readonly weight: number;
  readonly sure: number;
}

/** Divisions of the level within the path that the source names; one whose name is a word counts beside the divisions around it. */
function candidates(
  level: LevelWord,
  path: readonly string[],
  named: Named,
  others: ReadonlySet<string>,
  { lexicon, bodies }: Knowledge,
): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (division: Division, weight: number, isSure: boolean): void => {
    const isTold = division.level !== 'town' || named.full.has(division.name);
    if (!isTold && (aroundOf(division, named) === 0 || isNamesake(division, bodies.levels))) return;
    if (!isOfLevel(division.name, level, bodies.levels) || path.some((name, i) => division.path[i] !== name)) return;
    const key = division.path.join('/');
    const known = found.get(key) ?? { division, weight: aroundOf(division, named), sure: aroundOf(division, named) };
    found.set(key, { ...known, weight: known.weight + weight, sure: known.sure + (isSure ? weight : 0) });
  };
  for (const kind of ['full', 'short', 'ordinary'] as const)
    for (const [word, weight] of named[kind])
      for (const division of ofWord(word, lexicon)) add(division, weight, kind !== 'ordinary');
  for (const [word, weight] of named.short)
    for (const division of formerOf(word, level, lexicon, bodies)) add(division, weights.former * weight, true);
  const atHome = (word: string): boolean => lexicon.divisions(word).every(({ name }) => !others.has(name));
  for (const { outer, share } of aroundNamed([...named.full.keys()].filter(atHome), lexicon))
    add(outer, weights.town * share, share === 1);
  // 在西昌通报 tells of the 州 whose organs act.
  for (const word of [...named.short.keys()].filter(atHome))
    for (const outer of aroundSole(word, level, lexicon, bodies.levels)) add(outer, weights.county, true);
  return [...found.values()].filter(({ sure }) => sure > 0);
}

/** 松北街道 of 松北区: the short name is the county's. */
const isNamesake = ({ name, path }: Division, levels: readonly LevelWord[]): boolean => {
  const outer = path.at(-2) ?? '';
  return levels.some(({ endings }) =>
    endings.some((ending) => name.endsWith(ending) && outer.startsWith(name.slice(0, -ending.length))),
  );
};

/**
 * The divisions around those of these names, once for each name, with the share that the name has in telling of one: all of it where it
 * is the only one that is called so, or where every town that is named lies there, of two or more (新华乡 and 和平镇).
 */
function aroundNamed(
  words: readonly string[],
  lexicon: Knowledge['lexicon'],
): readonly { readonly outer: Division; readonly share: number }[] {
  const named = words.map((word) => {
    // 明水乡 is the customary name of 明水满族乡.
    const all = lexicon.divisions(word).filter(({ name }) => name === word || name.endsWith(word.slice(-1)));
    const around = flat(all, (division) => outerOf(division, lexicon));
    const byPath = new Map(around.map((outer) => [outer.path.join('/'), outer] as const));
    return { byPath, count: all.length, isTown: all.some(({ level }) => level === 'town') };
  });
  const towns = named.filter(({ isTown }) => isTown);
  const isOfAll = (path: string): boolean => towns.length > 1 && towns.every(({ byPath }) => byPath.has(path));
  return flat(named, ({ byPath, count }) =>
    [...byPath].map(([path, outer]) => ({ outer, share: count === 1 || isOfAll(path) ? 1 : 1 / count })),
  );
}

/** The divisions around the only county, and no city, that a short name may mean; 建德 says 建德市 where a 市 is wanted. */
function aroundSole(
  word: string,
  level: LevelWord,
  lexicon: Knowledge['lexicon'],
  levels: readonly LevelWord[],
): readonly Division[] {
  const [only, ...others] = lexicon.divisions(word).filter((one) => one.level !== 'town');
  const isSole = only?.level === 'county' && others.length === 0 && !isOfLevel(only.name, level, levels);
  return isSole ? outerOf(only, lexicon) : [];
}

/** 京山 where a 县 acts, though 京山县 has become a city; not where a 市 does, for a city lies around districts that were cities. */
function formerOf(
  word: string,
  level: LevelWord,
  lexicon: Knowledge['lexicon'],
  { press, levels }: Knowledge['bodies'],
): readonly Division[] {
  if (level.word === press.city) return [];
  const now = lexicon.divisions(word).filter((one) => one.level !== 'town');
  const isCounty = now.length > 0 && now.every((one) => one.level === 'county' && !isOfLevel(one.name, level, levels));
  return isCounty ? lexicon.divisions(word + level.word).filter((one) => one.level === 'county') : [];
}

/** What a name may mean: 河北 is the province, and no 河北区. */
function ofWord(word: string, lexicon: Knowledge['lexicon']): readonly Division[] {
  const all = lexicon.divisions(word);
  const provinces = all.filter(({ level }) => level === 'province');
  return provinces.length > 0 ? provinces : all;
}

/** Towns named in the lead without their last word, in a county that the source names: 陈村 beside 顺德. */
function shortTowns(lead: string, level: LevelWord, named: Named, knowledge: Knowledge): readonly Candidate[] {
  const { lexicon, bodies } = knowledge;
  const found = new Map<string, Candidate>();
  for (let at = 0; at < lead.length - 1; at += 1)
    for (const word of [lead.slice(at, at + 2), lead.slice(at, at + 3)])
      for (const division of lexicon.divisions(word)) {
        if (division.level !== 'town' || !isOfLevel(division.name, level, bodies.levels)) continue;
        // 松北区 names no 松北街道 of its own.
        if (division.path.at(-2)?.startsWith(word) === true) continue;
        const around = aroundOf({ ...division, path: division.path.slice(-2) }, named);
        if (around > 0 && !isOrdinary(word, knowledge))
          found.set(division.path.join('/'), { division, weight: weights.full + around, sure: around });
      }
  return [...found.values()];
}

/** What the divisions around one say for it, by being named as well. */
function aroundOf({ path }: Division, { full, short, ordinary }: Named): number {
  const isNamed = (name: string): boolean =>
    full.has(name) || [1, 2].map((n) => name.slice(0, -n)).some((word) => short.has(word) || ordinary.has(word));
  return weights.around * path.slice(0, -1).filter(isNamed).length;
}

/** The divisions around one, below the province. */
const outerOf = ({ path }: Division, lexicon: Knowledge['lexicon']): readonly Division[] =>
  flat(path.slice(0, -1), (name, i) => {
    const own = path.slice(0, i + 1).join('/');
    return lexicon.divisions(name).filter((division) => division.path.join('/') === own);
  });

function likeliest(found: readonly Candidate[]): Division | null {
  const [first, ...rest] = [...found].sort((a, b) => b.weight - a.weight);
  if (first === undefined) return null;
  const { name } = first.division;
  // 杭州市 around 建德市 is said by the same towns.
  const rivals = rest.filter(
    ({ division: { path }, weight }) =>
      !path.every((part, i) => first.division.path[i] === part) && first.weight < lead * weight,
  );
  if (rivals.length === 0) return first.division;
  // Of two 鼓楼区 nothing is sure but the name, where it stands more than once.
  return first.weight > 1 && rivals.every(({ division }) => division.name === name)
    ? { ...first.division, path: [name] }
    : null;
}
