/** Which level of government a division's name is of. */
import type { LevelWord } from '../../model/level-words.js';
import { remembered } from '../../text/remembered.js';

/** 区 stands for no 自治区 and no 地区: the longest ending decides. */
export function isOfLevel(division: string, level: LevelWord, levels: readonly LevelWord[]): boolean {
  const ofLevels = levelTests.get(levels) ?? new Map<LevelWord, (name: string) => boolean>();
  levelTests.set(levels, ofLevels);
  let test = ofLevels.get(level);
  if (test === undefined) {
    test = remembered((name) => endsLike(name, level, levels));
    ofLevels.set(level, test);
  }
  return test(division);
}

/** Whether both names end in the same word of level: 安阳市 and 林州市. */
export const isNamedAlike = (
  name: string,
  other: string,
  { levels }: { readonly levels: readonly LevelWord[] },
): boolean => levels.some((level) => isOfLevel(name, level, levels) && isOfLevel(other, level, levels));

/** Tests for each list of levels; they follow from the list alone. */
const levelTests = new WeakMap<readonly LevelWord[], Map<LevelWord, (name: string) => boolean>>();

function endsLike(division: string, level: LevelWord, levels: readonly LevelWord[]): boolean {
  const endsIn = ({ endings }: LevelWord): boolean =>
    endings.some((ending) => division.endsWith(ending) && division.length > ending.length);
  return (
    endsIn(level) &&
    !levels.some((other) => other.word.length > level.word.length && other.word.endsWith(level.word) && endsIn(other))
  );
}
