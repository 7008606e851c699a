/** How words of a list may end, so that most stretches of a text are told to be none of them without being cut out. */
import type { LevelWord } from '../../model/level-words.js';

/** For each unit the lengths of the words that end with it, a bit for each length up to 31. */
export function lengthsByEnd(words: ReadonlySet<string>): Int32Array {
  const known = lengths.get(words);
  if (known !== undefined) return known;
  const made = new Int32Array(0x10000);
  for (const word of words) {
    const unit = word.charCodeAt(word.length - 1);
    if (word.length > 0 && word.length < 32) made[unit] = (made[unit] ?? 0) | (1 << word.length);
  }
  lengths.set(words, made);
  return made;
}

/** The level words, in their order, that end with the unit. */
export function levelsByEnd(levels: readonly LevelWord[], unit: number): readonly LevelWord[] {
  let ends = levelEnds.get(levels);
  if (ends === undefined) {
    ends = new Map<number, LevelWord[]>();
    for (const level of levels) {
      const last = level.word.charCodeAt(level.word.length - 1);
      const own = ends.get(last);
      if (own === undefined) ends.set(last, [level]);
      else own.push(level);
    }
    levelEnds.set(levels, ends);
  }
  return ends.get(unit) ?? none;
}

const none: readonly LevelWord[] = [];

/** What was made of each list; it follows from the list alone. */
const lengths = new WeakMap<ReadonlySet<string>, Int32Array>();
const levelEnds = new WeakMap<readonly LevelWord[], Map<number, LevelWord[]>>();
