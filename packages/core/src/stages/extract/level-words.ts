/** Resolves 区, 我市, 街道: the bulletin's own division of that level, else the last one that the article named. */
import type { LevelWord } from '../../model/level-words.js';
import type { Mention } from '../../model/mention.js';
import { matchesIn } from '../../text/matches.js';
import { bearerOf, groundOf, leadOf } from './division-links.js';
import { isOfLevel } from './of-level.js';
import { isOrdinaryPlace } from './ordinary-places.js';
import { sifted } from './sifted.js';
import type { Reading } from './reading.js';

/** What is known around a mention. */
export interface Surroundings {
  readonly reading: Reading;
  readonly jurisdiction: readonly string[];
  /** The article's mentions before this one, named. */
  readonly before: readonly Mention[];
  /** All mentions of the article. */
  readonly all: readonly Mention[];
}

/** A name that begins with a level word, taken apart. */
export interface Resolved {
  readonly word: string;
  /** The division that the word stands for; the word itself where nothing tells. */
  readonly division: string;
  readonly rest: string;
  readonly path: readonly string[] | null;
}

/** Takes a name that begins with a level word apart and finds the division; null for other names. */
export function divisionOfLevel(name: string, at: number, around: Surroundings): Resolved | null {
  const { levels, owners, leaders, material, headOfLevel, regionCalled } = around.reading.knowledge.bodies;
  const first = name.charAt(0);
  const isLed = (owners + leaders).includes(first) && levels.some(({ word }) => name.startsWith(word, 1));
  const bare = isLed ? name.slice(1) : name;
  const leader = isLed && leaders.includes(first) ? first : '';
  if (beginsWithDivision(name, around.reading)) return null;
  const region = around.jurisdiction[0] ?? '';
  // 区党委 of 广西 is the region's, whose districts have a 区委.
  const isRegions = regionCalled.organ.test(bare) && regionCalled.region.test(region);
  if (isRegions) return { word: bare.charAt(0), division: region, rest: bare.slice(1), path: [region] };
  const level = levels.find(({ word }) => bare.startsWith(word));
  if (level === undefined || (level.ground === true && bare !== level.word && !headOfLevel.test(bare))) return null;
  const rest = bare.slice(level.word.length);
  if (level.ground !== true && [1, 2, 3].some((n) => rest.length >= n && material.has(level.word + rest.slice(0, n))))
    return null;
  const held = level.ground === true ? null : heldBefore(at, level, around);
  if (held !== null) return { word: level.word, division: leader + held, rest, path: pathOf(held, around) };
  const last =
    level.ground === true ? -1 : around.jurisdiction.findLastIndex((division) => isOfLevel(division, level, levels));
  const own = last > 0 && isFromAbove(at, level, around.jurisdiction[last - 1] ?? '', around.reading) ? last - 1 : last;
  const convener = leader === '' && own >= 0 ? convenerBefore(level, around.jurisdiction[own] ?? '', around) : null;
  if (convener !== null) return { word: level.word, division: convener, rest, path: pathOf(convener, around) };
  if (own >= 0)
    return {
      word: level.word,
      division: leader + (around.jurisdiction[own] ?? ''),
      rest,
      path: around.jurisdiction.slice(0, own + 1),
    };
  const near = nearest(at, level, around);
  const division = leader + (near ?? level.word);
  return { word: level.word, division, rest, path: near === null ? null : pathOf(near, around) };
}

/** 楚雄州 for 楚雄彝族自治州: what everybody calls a division whose full name tells of its peoples. */
export function customaryName(division: string, { text, knowledge: { bodies, lexicon } }: Reading): string {
  const ending =
    bodies.customary.exec(division)?.groups?.['ending'] ?? bodies.customaryCounty.exec(division)?.groups?.['ending'];
  if (ending === undefined) return division;
  // A county's full name is as customary: as the text has it.
  const isPrinted = (name: string): boolean => bodies.customary.test(division) || text.includes(name);
  for (let length = division.length - ending.length - 1; length > 1; length -= 1) {
    const name = division.slice(0, length) + ending;
    if (name !== division && isPrinted(name) && lexicon.divisions(name).some((one) => one.name === division))
      return name;
  }
  return division;
}

/**
 * 石湖县 of 石湖县委副书记、县长 and of 石湖县委书记某某，柳湾镇党委书记某某，县政协主席: one person's posts, and those of a row, are of
 * one division, whosever the bulletin is.
 */
function heldBefore(at: number, level: LevelWord, { reading, before }: Surroundings): string | null {
  const { text, knowledge } = reading;
  const beside = before.at(-1);
  const isPost = beside?.kind === 'title';
  // 市委常委、|市委书记 has a seat in the larger city and leads the smaller one.
  if (
    isPost &&
    knowledge.bodies.seatBefore.exec(text.slice(at - longestSeat, at + longestSeat))?.groups?.['level'] === level.word
  )
    return null;
  if (!(isPost ? /、$/u : /[，,、]$/u).test(text.slice(at - 1, at)) || !(isPost || beside?.kind === 'person'))
    return null;
  let end = at;
  for (let i = before.length - 1; i >= Math.max(0, before.length - longestRow); i -= 1) {
    const mention = before[i];
    if (
      mention === undefined ||
      !ofRow.has(mention.kind) ||
      !knowledge.bodies.betweenLeaders.test(text.slice(mention.span.to, end))
    )
      return null;
    end = Math.min(end, mention.span.from);
    const bearer = mention.kind === 'organisation' ? bearerOf(mention.name, level, reading) : null;
    if (bearer === null) continue;
    // 柳湾镇党委书记某某、镇长某某、人大主席: a town's other leaders are told by the town itself.
    if (!isPost && knowledge.bodies.towns.test(bearer)) return null;
    if (!isPost && hasLeader(bearer, soleLeaderAt(at, level, reading), at, { reading, before })) return null;
    return knowledge.lexicon.divisions(bearer).length > 0 ? bearer : null;
  }
  return null;
}

/** 委书记 of 县委书记: what follows the level word, where a division has one bearer of it; empty for other posts. */
const soleLeaderAt = (at: number, { word }: LevelWord, { text, knowledge }: Reading): string =>
  text.startsWith(word, at) ? (knowledge.bodies.soleLeader.exec(text.slice(at + word.length, at + 9))?.[0] ?? '') : '';

/** 德城区委书记某某，区委书记某某: a sentence that has named the division's one leader names another division's behind. */
function hasLeader(
  division: string,
  post: string,
  end: number,
  { reading: { text }, before }: Pick<Surroundings, 'reading' | 'before'>,
): boolean {
  let at = end;
  if (post === '') return false;
  for (let i = before.length - 1; i >= Math.max(0, before.length - longestRow); i -= 1) {
    const { kind, span } = before[i] ?? { span: { from: at, to: at } };
    if (/[。\n]/u.test(text.slice(span.to, at))) return false;
    if (kind === 'organisation' && text.startsWith(division + post, span.from)) return true;
    at = span.from;
  }
  return false;
}

/**
 * 安庆市召开大会。市委书记某某讲话: the division of that level that convenes, in an item that has not named the bulletin's own; a county
 * may have lain in another city.
 */
function convenerBefore(level: LevelWord, own: string, { reading, before }: Surroundings): string | null {
  const { text, knowledge } = reading;
  const named = (mention: Mention): string =>
    mention.kind === 'place' || mention.kind === 'organisation' ? mention.name : '';
  if (sifted(before, `own ${own}`, (mention) => named(mention).startsWith(own)).length > 0) return null;
  const isConvener = (mention: Mention): boolean =>
    isOfLevel(named(mention), level, knowledge.bodies.levels) &&
    knowledge.bodies.convenes.test(text.slice(mention.span.to, mention.span.to + 2)) &&
    // 在北京|举行的大会: where something is held, nobody convenes by that.
    !knowledge.bodies.arrival.test(text.slice(Math.max(0, mention.span.from - 2), mention.span.from)) &&
    knowledge.lexicon.divisions(named(mention)).some(({ name }) => name === named(mention));
  const found = sifted(before, `convener ${level.word}`, isConvener).at(-1);
  return found === undefined || reading.context.others.has(named(found)) ? null : named(found);
}

/**
 * 市委书记 who comes to 我市, and 市委常委 who is 市委书记 as well, are of the city around a smaller one, whose level word is the same.
 */
function isFromAbove(at: number, level: LevelWord, outer: string, { text, knowledge: { bodies } }: Reading): boolean {
  if (!isOfLevel(outer, level, bodies.levels)) return false;
  const clause = text.slice(at, at + longestClause).split(/[。！？\n]/u)[0] ?? '';
  return bodies.fromAbove.some((pattern) =>
    matchesIn(clause, pattern).some(({ groups }) => groups?.['level'] === level.word),
  );
}

/** How many characters a seat in a committee has. */
const longestSeat = 5;

/** How far behind a post its bearer's way is told. */
const longestClause = 80;

/** How many mentions of a row are looked back on: of some twenty leaders bodies, posts and names. */
const longestRow = 60;
/** What a row of leaders is made of. */
const ofRow: ReadonlySet<Mention['kind']> = new Set(['title', 'person', 'organisation']);

/** 市中区民政局, 镇平县人大: a division's own name begins with a level word. */
const beginsWithDivision = (name: string, { knowledge }: Reading): boolean =>
  [3, 4, 5].some((length) =>
    knowledge.lexicon.divisions(name.slice(0, length)).some((division) => division.name === name.slice(0, length)),
  );

/** The last division of that level named before the offset, else the first one after it. */
function nearest(at: number, level: LevelWord, { before, all, reading }: Surroundings): string | null {
  const { levels } = reading.knowledge.bodies;
  const nameIn = (mention: Mention): string | null => {
    // 民建市 of 民建市委会 is no city.
    if ((mention.kind !== 'place' && mention.kind !== 'organisation') || mention.rule.startsWith('formed-'))
      return null;
    const isGround = mention.kind === 'place' || mention.rule.includes('division');
    if (isGround && isOfLevel(mention.name, level, levels) && !isKindOfGround(mention.name, level, reading))
      return mention.name;
    if (mention.kind === 'place') return null;
    return level.ground === true
      ? groundOf(mention.name, level, reading)
      : (bearerOf(mention.name, level, reading) ?? leadOf(mention.name, level, reading));
  };
  // 市政协主席…赴嘉兴市, 嘉兴市政协主席率考察团到我市: whoever goes there is of another city.
  const isNamed = (mention: Mention): boolean => {
    const name = nameIn(mention);
    return name !== null && !reading.context.others.has(name);
  };
  const found =
    sifted(before, level.word, isNamed).at(-1) ??
    sifted(all, level.word, isNamed).find((mention) => mention.span.from > at);
  return found === undefined ? null : nameIn(found);
}

/** 工业园区 is no 区, unlike 西湖区: the character before the ending makes another word of what is no division; 凤山村 is a village. */
const isKindOfGround = (name: string, { word, joins, ground }: LevelWord, { knowledge }: Reading): boolean =>
  name.endsWith(word) &&
  (ground === true
    ? (name.length < word.length + 2 && joins.includes(name.charAt(0))) ||
      isOrdinaryPlace(name, knowledge.bodies.ordinaryPlaces)
    : joins.includes(name.charAt(name.length - word.length - 1)) || name.length - word.length > longestUnlisted) &&
  !knowledge.lexicon.divisions(name).some((division) => division.name === name);

/** What has more characters before its last word, and stands in no list, is no division: 飞行山片区棚户|区. */
const longestUnlisted = 4;

/** The path of the division of that name, the bulletin's own before others; null where several are as likely. */
export function pathOf(name: string, { reading, jurisdiction }: Surroundings): readonly string[] | null {
  const found = reading.knowledge.lexicon.divisions(name);
  const own = found.find(({ path }) => path.every((part, i) => i >= jurisdiction.length || jurisdiction[i] === part));
  return own?.path ?? (found.length === 1 ? (found[0]?.path ?? null) : null);
}
