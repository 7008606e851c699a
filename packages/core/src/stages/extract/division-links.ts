/** Takes the divisions and the ground off the beginning of a body's name: 石湖县 of 石湖县委, 矮岭村 of 新铺镇矮岭村党支部. */
import type { LevelWord } from '../../model/level-words.js';
import { isOfLevel } from './of-level.js';
import { isOrdinaryPlace } from './ordinary-places.js';
import type { Reading } from './reading.js';

/** 石湖县 of 石湖县委: the division whose body it is, official or not. */
export function bearerOf(name: string, level: LevelWord, reading: Reading): string | null {
  const { word } = level;
  const { headOfLevel, leaders, levels } = reading.knowledge.bodies;
  // 县委县政府 are two organs, and 县委 is no county.
  if (name.startsWith(word) && headOfLevel.test(name)) return null;
  // 团|定海区委: the division is the league's as well.
  const isLed = leaders.includes(name.charAt(0)) && linkLength(name.slice(1), reading) > 0;
  let bare = isLed ? name.slice(1) : name;
  for (let length = linkLength(bare, reading); length > 0; length = linkLength(bare, reading)) {
    const link = bare.slice(0, length);
    // 盂县委, whose county has but two characters, and 双江拉祜族佤族布朗族傣族自治县委
    if (link.endsWith(word) && isOfLevel(link, level, levels) && headOfLevel.test(bare.slice(length - word.length)))
      return link;
    if (link.endsWith(word)) break;
    bare = bare.slice(length);
  }
  const at = bare.indexOf(word, 2);
  if (at < 2 || at > 4 || !headOfLevel.test(bare.slice(at))) return null;
  // 东风里社区党委 is no district's.
  const bearer = bare.slice(0, at + word.length);
  return isOfLevel(bearer, level, levels) ? bearer : null;
}

/** 青湖街道 of 青湖街道邻里汇: the last of the official divisions with which any body's name begins. */
export function leadOf(name: string, level: LevelWord, reading: Reading): string | null {
  let [at, last] = [0, ''];
  for (let next = linkLength(name, reading); next > 0; next = linkLength(name.slice(at), reading)) {
    last = name.slice(at, at + next);
    at += next;
  }
  return last !== '' && at < name.length && isOfLevel(last, level, reading.knowledge.bodies.levels) ? last : null;
}

/** 矮岭村 of 新铺镇矮岭村党支部: the ground that a neighbourhood's body is named with. */
export function groundOf(name: string, { word }: LevelWord, reading: Reading): string | null {
  const bare = name.slice(chainLength(name, reading));
  const at = bare.indexOf(word, 1);
  const ground = bare.slice(0, at + word.length);
  const { ordinaryPlaces, village, neighbourhoods } = reading.knowledge.bodies;
  // 县卫健委|驻村工作队 and 农业农村局 name no village; 王家村党支部 and 董村党支部 do, though 家村 alone is none.
  const isVillages = village.test(bare);
  const isPart = !isVillages && ordinaryPlaces.whole.has(ground.slice(-word.length - 1));
  const isKind = isPart || (isOrdinaryPlace(ground, ordinaryPlaces) && !neighbourhoods.plain.has(bare.slice(0, at)));
  return at < (isVillages ? 1 : 2) || isKind ? null : ground;
}

/** How many characters of the name are a chain of divisions in full: 蕉岭县新铺镇 of 蕉岭县新铺镇矮岭村党支部. */
export function chainLength(name: string, reading: Reading): number {
  let at = 0;
  for (let next = linkLength(name, reading); next > 0; next = linkLength(name.slice(at), reading)) at += next;
  return at;
}

/** 双江拉祜族佤族布朗族傣族自治县 is the longest. */
const longestDivision = 15;

/** The length of the division in full with which the name begins; 0 where it begins with none. */
export function linkLength(name: string, { knowledge }: Reading): number {
  for (let length = Math.min(name.length, longestDivision); length > 1; length -= 1) {
    const word = name.slice(0, length);
    if (knowledge.lexicon.divisions(word).some(({ name }) => name === word || isCalledSo(word, name, knowledge)))
      return length;
  }
  return 0;
}

/** 青石县 is what everybody calls a 青石苗族自治县. */
const isCalledSo = (word: string, name: string, { bodies }: Reading['knowledge']): boolean =>
  bodies.customaryCounty.test(name) &&
  name.endsWith(word.slice(-1)) &&
  word.length < name.length &&
  name.startsWith(word.slice(0, -1));
