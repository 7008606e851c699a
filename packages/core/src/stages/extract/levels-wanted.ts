/** The levels of government that a text speaks for without a name: 县委, 我市. */
import type { Knowledge } from '../../model/knowledge.js';
import { matchesIn } from '../../text/matches.js';
import { divisionEndingAt } from './division-counts.js';
import { isOfLevel } from './of-level.js';

/** A level word with which an organ is named and no division. */
export interface BareOrgan {
  readonly index: number;
  readonly word: string;
}

/** How often each level word stands for a division that is not named with it. */
export function levelsWanted(text: string, knowledge: Knowledge): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of bareOrgans(text, knowledge)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Where organs stand without their division: 了镇长, 县委, but not 社棠镇政府 or 社棠镇镇长. */
export function bareOrgans(text: string, { bodies, lexicon }: Knowledge): readonly BareOrgan[] {
  return matchesIn(text, bodies.levelOrgans).flatMap(({ index, groups }) => {
    const word = groups?.['level'] ?? '';
    const level = bodies.levels.find((one) => one.word === word);
    const isPart = level === undefined || (index > 0 && level.joins.includes(text.charAt(index - 1)));
    const to = index + word.length;
    // 杭|州|市生态环境局: the level word lies within a division's name.
    if (isPart || [to, to + 1].some((end) => (divisionEndingAt(text, end, lexicon)?.length ?? 0) > end - to + 1))
      return [];
    // 社棠镇|镇长 and 拱墅区|副|区长 are of the division that stands before them.
    const prefix = bodies.deputy.exec(text.slice(Math.max(0, index - 4), index))?.[0].length ?? 0;
    const before = divisionEndingAt(text, index - prefix, lexicon);
    return before !== null && isOfLevel(before, level, bodies.levels) ? [] : [{ index, word }];
  });
}

/** 区委书记 in an item on 云溪镇 of 盐亭县: an organ acts of a level that the path has not, so that another town of the name is meant. */
export function isContradicted(
  path: readonly string[],
  wanted: ReadonlyMap<string, number>,
  { bodies: { levels } }: Knowledge,
): boolean {
  return levels.some(
    (level) =>
      level.acts !== true &&
      level.ground !== true &&
      (wanted.get(level.word) ?? 0) > 0 &&
      !path.some((name) => isOfLevel(name, level, levels)),
  );
}

/** The counts with those of what the bulletin calls its own (我市), but for towns. */
export function withOwn(
  wanted: ReadonlyMap<string, number>,
  text: string,
  { bodies }: Knowledge,
): ReadonlyMap<string, number> {
  const counts = new Map(wanted);
  for (const { groups } of matchesIn(text, bodies.calledOwn)) {
    const word = groups?.['level'] ?? '';
    if (!bodies.towns.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
