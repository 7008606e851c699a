/** Steps to the left through a name: which words may stand in it, and which end it. */
import { maskOf } from '../../model/rule.js';
import { kept } from './kept.js';
import {
  endsGround,
  isInNeighbourhood,
  isNumberInName,
  plainNeighbourhood,
  wholeNeighbourhood,
} from './neighbourhood-names.js';
import type { Reading } from './reading.js';
import { isWithinWord } from './torn-names.js';
import { lengthsByEnd, levelsByEnd } from './word-ends.js';

export const boundary = /[\s，。、；：？！,.;:?!…—\-·|/\\＿_~～#＃▲●■◆★□【】[\]<>《》〈〉{}]/u;
export const opening = /[“"‘'「『(（]/u;
export const closing = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
  [')', '('],
  ['）', '（'],
]);
export const han = /\p{Script=Han}/u;
export const digit = /[0-9０-９%％]/u;
const stopTags = maskOf('verb', 'function', 'title', 'rank', 'honorific', 'event');
const plainTags = maskOf('word', 'organisation-head', 'place-head', 'organisation-name', 'division');
const nameTags = maskOf('organisation-head', 'place-head', 'organisation-name', 'division');
const [verbTag, titleTag] = [maskOf('verb'), maskOf('title')];
const roleTags = maskOf('person-role', 'title', 'honorific', 'kin');

/** Whether a new word may begin at the offset: punctuation or a word that ends names stands before it. */
export const isFree = kept((reading, at): boolean => {
  const before = reading.text.charAt(at - 1);
  if (before === '' || boundary.test(before) || opening.test(before) || closing.has(before) || digit.test(before))
    return true;
  if (isCounted(reading, at)) return true;
  if (reading.knowledge.bodies.sessions.test(reading.text.slice(Math.max(0, at - 6), at))) return true;
  return (
    stepLeft(reading, at, false).stop ||
    levelWordEnds(reading, at) ||
    (reading.endsAt(at, verbTag) && !endsGround(reading, at)) ||
    reading.upTo(at, 'title-prefix').some(({ lexeme }) => lexeme.word.length > 1)
  );
});

/** Whether a number with its unit ends at the offset: 13日, 三个, I标. */
export function isCounted(reading: Reading, at: number): boolean {
  if (isNumberInName(reading, at)) return false;
  const { text, knowledge } = reading;
  const { units, counters } = knowledge.bodies;
  if (units.includes(text.charAt(at - 1)) && /[0-9０-９%％A-ZⅠ-Ⅻ]/u.test(text.charAt(at - 2))) return true;
  return counters.test(text.slice(Math.max(0, at - 4), at));
}

const levelWordEnds = ({ text, knowledge }: Reading, at: number): boolean =>
  levelsByEnd(knowledge.bodies.levels, text.charCodeAt(at - 1)).some(
    ({ word }) => word.length > 1 && text.endsWith(word, at),
  );

interface Step {
  readonly to: number;
  /** A word stands there that no name has. */
  readonly stop: boolean;
  /** A word stands there that some names have. */
  readonly doubtful: boolean;
  /** The word says what a body is for, or is a body's head itself. */
  readonly chains: boolean;
  /** The word is a body's head that says nothing without a name before it. */
  readonly head: boolean;
}

/**
 * One word to the left. `beside` the head, words that say what a body is for never stop (服务 in 服务中心); a single
 * character stops only where it is a particle that names do not have (的, 在), for 上, 中, 同 stand in many names.
 */
export const stepLeft = (reading: Reading, at: number, beside: boolean): Step =>
  beside ? besideHead(reading, at) : withinName(reading, at);

const besideHead = kept((reading, at) => step(reading, at, true));
const withinName = kept((reading, at) => step(reading, at, false));

function step(reading: Reading, at: number, beside: boolean): Step {
  const named = Math.max(plainNeighbourhood(reading, at), wholeNeighbourhood(reading, at));
  if (named >= 0) return { to: named, stop: false, doubtful: false, chains: false, head: false };
  if (isInNeighbourhood(reading, at, isFree))
    return { to: at - 1, stop: false, doubtful: false, chains: false, head: false };
  const { material, stops, generic, particles, firmWords, subjects } = reading.knowledge.bodies;
  const longest = longestHit(reading, at);
  const last = reading.text.charCodeAt(at - 1);
  const purposes =
    (lengthsByEnd(material)[last] ?? 0) |
    (beside ? (lengthsByEnd(firmWords)[last] ?? 0) | (lengthsByEnd(subjects)[last] ?? 0) : 0);
  const ends = (lengthsByEnd(stops)[last] ?? 0) | (lengthsByEnd(generic)[last] ?? 0);
  for (let length = 4; length > 0; length -= 1) {
    const to = at - length;
    if (to < 0) continue;
    const [mayBeMaterial, mayStop] = [((purposes >> length) & 1) === 1, ((ends >> length) & 1) === 1];
    const word = mayBeMaterial || mayStop || length === 1 ? reading.text.slice(to, at) : '';
    const isMaterial =
      mayBeMaterial &&
      (material.has(word) || (beside && (firmWords.has(word) || subjects.has(word)))) &&
      !isActing(reading, to, at);
    const isStop =
      (mayStop && (stops.has(word) || generic.has(word))) ||
      (length > 1
        ? isStopHit(reading, at, length)
        : (particles.includes(word) && (to === 0 || !particles.includes(reading.text.charAt(to - 1)))) ||
          isComing(reading, to, word));
    if (beside && isJoinBehind(reading, to, at, subjects))
      return { to, stop: false, doubtful: false, chains: true, head: false };
    if (beside && isJoinBehind(reading, to, at, material) && !endsWhole(reading, to))
      return { to, stop: false, doubtful: true, chains: true, head: false };
    if (length === 1 && isStop && isWithinWord(reading, at, (free) => isFree(reading, free))) continue;
    if (isMaterial)
      return { to, stop: isStop && !beside, doubtful: !beside && endsPlace(reading, at), chains: true, head: false };
    if (!isStop) continue;
    if (longest > length && !(length > 1 && isSentenceWord(reading, at, longest)))
      return { to: at - longest, stop: false, doubtful: true, chains: false, head: false };
    return { to, stop: true, doubtful: false, chains: false, head: false };
  }
  return {
    to: at - Math.max(longest - levelLength(reading, at, longest), 1),
    stop: false,
    doubtful: isStopHit(reading, at, 1) || endsPlace(reading, at),
    chains: isHead(reading, at, longest) || isShortHead(reading, at),
    head: longest > 1 && reading.knowledge.bodies.torn.heads.test(reading.text.slice(at - longest, at)),
  };
}

/** 组织 in 石湖镇组织农技站…, 联合 in 街道联合司法所…: a verb whose object is the body, unless it begins the body's own name. */
const isActing = ({ text, knowledge }: Reading, from: number, to: number): boolean =>
  knowledge.bodies.acting.test(`${text.slice(Math.max(0, from - 2), to)}|${text.slice(to, to + 4)}`);

/** 充分发挥 ends with a verb and is a word of sentences, while what ends with a verb and is a head or a division is a name. */
const isSentenceWord = ({ upTo }: Reading, at: number, length: number): boolean =>
  upTo(at).every(({ span, lexeme }) => at - span.from !== length || (lexeme.mask & nameTags) === 0);

/** 一行|来|启源社区, 志愿者|进|石桥小学: somebody comes or goes there; 村民|经|济 is no such verb. */
const isComing = (reading: Reading, at: number, word: string): boolean =>
  reading.knowledge.bodies.coming.some(
    ({ words, behind, byRole }) =>
      words.includes(word) &&
      (behind.test(reading.text.slice(Math.max(0, at - 2), at)) || (byRole && reading.endsAt(at, roleTags))) &&
      !beginsName(reading, at),
  );

/** Whether a word begins at the offset that a name may have: 经济, 进修, 来凤. */
const beginsName = ({ text, from, knowledge }: Reading, at: number): boolean =>
  [2, 3, 4].some((length) => knowledge.bodies.material.has(text.slice(at, at + length))) ||
  from(at).some(({ span, lexeme }) => span.to - at > 1 && (lexeme.mask & plainTags) !== 0);

/** 和 behind a word of purpose or of what is taught: 绿化和市容管理所, 机械与汽车工程学院. */
function isJoinBehind({ text, knowledge }: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  const { joins } = knowledge.bodies;
  if (to - from !== 1 || !joins.includes(text.charAt(from)) || boundary.test(text.charAt(from))) return false;
  return [2, 3, 4].some((length) => length <= from && words.has(text.slice(from - length, from)));
}

/** 妇联|和|平安办: the word before 和 is a body's head itself. */
const endsWhole = ({ upTo }: Reading, at: number): boolean =>
  upTo(at, 'organisation-head').some(
    ({ span, lexeme }) => span.to - span.from > 1 && /^(?:mass|congress)$/u.test(lexeme.extra['kind'] ?? ''),
  );

const isStopHit = (reading: Reading, at: number, length: number): boolean =>
  reading.endsAt(at, stopTags) &&
  reading
    .upTo(at)
    .some(
      ({ span, lexeme }) =>
        span.to - span.from === length &&
        (lexeme.mask & stopTags) !== 0 &&
        !(
          (lexeme.mask & titleTag) !== 0 &&
          length === 2 &&
          (isDivision(reading.upTo, span.from + 1) || isBesideGround(reading, at))
        ),
    );

/** 镇长 of 青石镇|长丰村: what looks like a leader would have a village's name of one character behind it. */
const isBesideGround = ({ text, knowledge: { bodies } }: Reading, at: number): boolean =>
  levelsByEnd(bodies.levels, text.charCodeAt(at - 2)).length > 0 &&
  bodies.levels.some(
    ({ word, ground }) => ground === true && (text.startsWith(word, at) || text.startsWith(word, at + 1)),
  );

/** 区长 of 中山区|长利社区, 市长 of 江阴市|长江村: a division in full ends within what looks like its leader. */
const isDivision = (upTo: Reading['upTo'], to: number): boolean =>
  upTo(to, 'division').some(({ span, lexeme }) => lexeme.extra['form'] !== 'short' && to - span.from > 2);

export const isHead = ({ upTo }: Reading, at: number, length: number): boolean =>
  length > 0 && upTo(at, 'organisation-head').some(({ span }) => at - span.from === length);

/** 局 behind a word of purpose, with more of the name to come: 行政执法局|执法大队. */
const isShortHead = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.bodies.oneCharacterHeads.includes(text.charAt(at - 1)) &&
  [4, 3, 2].some((length) => length < at && knowledge.bodies.material.has(text.slice(at - 1 - length, at - 1)));

/** A place's own name may end here, and another begin: 北横通道|北虹路立交. */
const endsPlace = ({ text, upTo, knowledge }: Reading, at: number): boolean =>
  upTo(at, 'place-head').some(({ span }) => span.to - span.from > 1) ||
  levelsByEnd(knowledge.bodies.levels, text.charCodeAt(at - 1)).some(
    ({ word, ground }) => ground === true && text.endsWith(word, at),
  );

/** 街道 of 街道党工委, which belongs to the division before it. */
function levelLength({ text, knowledge }: Reading, at: number, length: number): number {
  const { headOfLevel, levels } = knowledge.bodies;
  const word = text.slice(at - length, at);
  return headOfLevel.test(word) ? (levels.find((level) => word.startsWith(level.word))?.word.length ?? 0) : 0;
}

const endsWithin = (upTo: Reading['upTo'], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (upTo(at, 'division').some(({ lexeme }) => lexeme.extra['form'] !== 'short')) return true;
  return false;
};

/** 今天|河湾镇卫生院: what looks like 天河 begins within a word of sentences. */
export const isWithinStop = ({ text, knowledge }: Reading, at: number): boolean =>
  [1, 2].some((length) => length <= at && knowledge.bodies.stops.has(text.slice(at - length, at + 1)));

/** Length of the longest word that ends at the offset and may be part of a name. */
function longestHit(reading: Reading, at: number): number {
  const { upTo, endsAt, knowledge } = reading;
  if (!endsAt(at, plainTags)) return 0;
  const { particles, aspects, levels, torn } = knowledge.bodies;
  // 由县 and 成立由 are listed as no names of persons; they are no words that a body's name may have either.
  const isPhrase = (word: string): boolean =>
    (particles.includes(word.charAt(0)) && levels.some((level) => word.startsWith(level.word, 1))) ||
    torn.never.includes(word.charAt(0)) ||
    (word.length > 2 && particles.includes(word.charAt(word.length - 1))) ||
    aspects.includes(word.charAt(word.length - 1));
  const hit = upTo(at).find(
    ({ span, lexeme }) => span.to - span.from > 1 && (lexeme.mask & plainTags) !== 0 && !isPhrase(lexeme.word),
  );
  if (hit === undefined) return 0;
  // 镇巴 is a short name, but in 弶港镇|巴斗村 a full one ends within it; 来自|古港 and 深入|海兰村 hold no 自古 and no 入海.
  const isSplit =
    ((hit.lexeme.mask & nameTags) === 0 && isWithinStop(reading, hit.span.from)) ||
    (hit.lexeme.tags.includes('division') &&
      (endsWithin(upTo, hit.span.from + 1, at) || isWithinStop(reading, hit.span.from)));
  return isSplit ? 0 : at - hit.span.from;
}
