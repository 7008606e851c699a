/** What a masthead's short name does not mean: 河北 is no 河北区, 临江 no 临江市 where a district speaks. */
import type { LevelWord } from '../../model/level-words.js';
import type { Division, Knowledge } from '../../model/knowledge.js';
import type { Counts } from './division-counts.js';
import { isOfLevel } from './of-level.js';

/** How often divisions are named, and how often each level word stands for the bulletin's own. */
interface Evidence {
  readonly levels: Counts;
  readonly all: Counts;
}

/** Whether the printed word speaks for another division than this one that is called so too. */
export const isMeantOtherwise = (word: string, division: Division, told: Evidence, knowledge: Knowledge): boolean =>
  isOfProvince(word, division, told.all, knowledge) ||
  isShortOfAnother(word, division, told.all) ||
  isNamesake(word, division, told, knowledge) ||
  isSpokenOver(word, division, told, knowledge);

/** 河北 is the province, and 天津's 河北区 only where that stands in full. */
const isOfProvince = (word: string, { name, level }: Division, all: Counts, { lexicon }: Knowledge): boolean =>
  word !== name &&
  level !== 'province' &&
  !all.has(name) &&
  lexicon.divisions(word).some((one) => one.level === 'province');

/** 江岸 in a masthead means 江岸区 where that is named, not 江岸苏木. */
function isShortOfAnother(word: string, { name }: Division, all: Counts): boolean {
  if (word === name || all.has(name)) return false;
  for (const other of all.keys()) if (other.length > word.length && other.startsWith(word)) return true;
  return false;
}

/** 新乡 alone is the city, not its 新乡县, and 沅陵 the county, not its 沅陵镇, where no organ of the smaller one speaks. */
function isNamesake(
  word: string,
  { name, path }: Division,
  { levels, all }: Evidence,
  { bodies, lexicon }: Knowledge,
): boolean {
  if (word === name || all.has(name)) return false;
  const isTown = bodies.towns.test(name);
  // 新乡 is no 新乡镇 far away either.
  if (isTown && lexicon.divisions(word).some(({ level }) => level === 'city' || level === 'county')) return true;
  const outer = path.at(-2) ?? '';
  if (!outer.startsWith(word)) return false;
  const wanted = (division: string): number =>
    bodies.levels.reduce(
      (sum, level) => (isOfLevel(division, level, bodies.levels) ? sum + (levels.get(level.word) ?? 0) : sum),
      0,
    );
  return isTown || wanted(name) <= wanted(outer);
}

/** 临江 in a masthead is no 临江市 where none but organs of a level speak that its path has not (区委, 区长). */
function isSpokenOver(
  word: string,
  { name, path, level }: Division,
  { levels, all }: Evidence,
  { bodies }: Knowledge,
): boolean {
  if (word === name || level !== 'county' || all.has(name)) return false;
  const isOf = (one: LevelWord, division: string): boolean => isOfLevel(division, one, bodies.levels);
  const speaking = bodies.levels.filter((one) => one.acts !== true && one.ground !== true && levels.has(one.word));
  if (speaking.some((one) => isOf(one, name))) return false;
  return speaking.some((one) => (levels.get(one.word) ?? 0) > 1 && !path.some((division) => isOf(one, division)));
}
