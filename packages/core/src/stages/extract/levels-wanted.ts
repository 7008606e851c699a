/** The levels of government that a text speaks for without a name: 县委, 我市. */
import type { Knowledge } from '../../model/knowledge.js';
import { matchesIn } from '../../text/matches.js';
import { divisionEndingAt } from './division-counts.js';
import { isOfLevel } from './level-words.js';

/** How often each level word stands for a division that is not named with it: 了镇长, 县委, but not 社棠镇政府 or 社棠镇镇长. */
export function levelsWanted(text: string, { bodies, lexicon }: Knowledge): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const match of matchesIn(text, bodies.levelOrgans)) {
    const word = match.groups?.['level'] ?? '';
    const level = bodies.levels.find((one) => one.word === word);
    const isPart = level === undefined || (match.index > 0 && level.joins.includes(text.charAt(match.index - 1)));
    if (isPart || divisionEndingAt(text, match.index + word.length, lexicon) !== null) continue;
    // 社棠镇|镇长 and 拱墅区|副|区长 are of the division that stands before them.
    const prefix = bodies.deputy.exec(text.slice(Math.max(0, match.index - 4), match.index))?.[0].length ?? 0;
    const before = divisionEndingAt(text, match.index - prefix, lexicon);
    if (before !== null && isOfLevel(before, level, bodies.levels)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
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
