/** Where a body's or place's name begins: walks left from its head over characters that a name may have. */
import type { Hit } from '../../model/knowledge.js';
import type { LevelWord } from '../../model/body-words.js';
import type { LexiconTag } from '../../model/rule.js';
import type { Reading } from './reading.js';

/** A possible left end of a name, and what speaks for it. */
export interface LeftEdge {
  readonly from: number;
  /**
   * `division` and `level`: the name begins with one; `open`: punctuation stands before it; `stop`: a verb, title or
   * function word does; `weak`: a word does that may as well belong to the name; `lost`: nothing does.
   */
  readonly kind: 'division' | 'level' | 'open' | 'stop' | 'weak' | 'lost';
}

/** How far a name may reach to the left of its head. */
const reach = 24;
const boundary = /[\s，。、；：？！,.;:?!…—\-·|/\\＿_~～▲●■◆★□【】[\]<>《》〈〉{}]/u;
const opening = /[“"‘'「『(（]/u;
const closing = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
  [')', '('],
  ['）', '（'],
]);
const han = /\p{Script=Han}/u;
const digit = /[0-9０-９%％]/u;
const stopTags: ReadonlySet<LexiconTag> = new Set(['verb', 'function', 'title', 'rank', 'honorific', 'event']);
const plainTags: ReadonlySet<LexiconTag> = new Set([
  'word',
  'organisation-head',
  'place-head',
  'organisation-name',
  'division',
]);

/**
 * Left ends of a name whose head begins at `head`, nearest first; the last one is where the walk ended.
 * `isLevelHead`: the head goes with a level word (委会 in 村委会), so that 村 and 社区 stand for ground as well.
 */
export function leftEdges(reading: Reading, head: number, isLevelHead = false): readonly LeftEdge[] {
  const { text, knowledge } = reading;
  const edges: LeftEdge[] = [];
  let chained = true;
  let at = head;
  while (head - at < reach) {
    const before = text.charAt(at - 1);
    const opener = closing.get(before);
    if (opener !== undefined) {
      const inner = text.lastIndexOf(opener, at - 1);
      if (inner < 0 || at - inner > 10 || /[\s，。、：“"]/u.test(text.slice(inner + 1, at - 1)))
        return ended(edges, at, 'stop');
      at = inner;
      chained = false;
      continue;
    }
    if (before === '' || boundary.test(before) || opening.test(before)) return ended(edges, at, 'open');
    if (digit.test(before) || isCounted(reading, at)) return ended(edges, at, 'stop');
    const division = divisionUpTo(reading, at);
    if (division !== null) {
      edges.push({ from: division.from, kind: 'division' });
      if (division.full) return edges;
      at = division.from;
      continue;
    }
    const level = levelUpTo(reading, at, isLevelHead && at === head);
    if (level !== null) return ended(edges, level, 'level');
    const session = knowledge.bodies.sessions.exec(text.slice(Math.max(0, at - 6), at));
    if (session !== null) {
      at -= session[0].length;
      continue;
    }
    const step = stepLeft(reading, at, chained && at <= head);
    if (step.stop) {
      const beyond = divisionBeyondJoin(reading, at);
      if (beyond !== null) edges.push({ from: beyond, kind: 'division' });
      return ended(edges, at, 'stop');
    }
    if (step.doubtful && at < head) edges.push({ from: at, kind: 'weak' });
    chained &&= step.chains;
    at = step.to;
  }
  return ended(edges, at, 'lost');
}

/** Adds the last edge; one at the same place as a division's gives way to it. */
function ended(edges: LeftEdge[], from: number, kind: LeftEdge['kind']): readonly LeftEdge[] {
  const last = edges.at(-1);
  if (last?.from === from) return edges;
  edges.push({ from, kind });
  return edges;
}

/** The chain of divisions that ends at the offset (上海市黄浦区): its start, and whether the last link is a full name. */
export function divisionUpTo(reading: Reading, to: number): { readonly from: number; readonly full: boolean } | null {
  let from = to;
  let full = false;
  for (let hit = divisionHit(reading, from); hit !== undefined; hit = divisionHit(reading, from)) {
    full ||= hit.lexeme.extra.form !== 'short';
    from = hit.span.from;
  }
  return from === to ? null : { from, full };
}

/** 清和 in 浙江清和茶业, 协和 in 武汉协和医院: a division stands few characters before what looks like a joining word. */
function divisionBeyondJoin(reading: Reading, at: number): number | null {
  const { text, knowledge } = reading;
  if (!knowledge.bodies.joins.includes(text.charAt(at - 1)) || boundary.test(text.charAt(at - 1))) return null;
  for (let to = at - 2; to >= at - 3; to -= 1) {
    if (
      !han.test(text.charAt(to)) ||
      isHead(reading, to + 1, 1) ||
      reading.upTo(to + 1, 'organisation-head').length > 0
    )
      return null;
    const division = divisionUpTo(reading, to);
    if (division !== null) return division.from;
  }
  return null;
}

/**
 * Short names of counties are often ordinary words (和平, 东方), and short towns' names ends of other names (南|西街道):
 * those count only in the bulletin's own path, towns also where a word may begin.
 */
function divisionHit(reading: Reading, to: number): Hit | undefined {
  const { upTo, context, knowledge } = reading;
  return upTo(to, 'division').find(({ span, lexeme: { word, extra } }) => {
    if (context.jurisdiction.some((name) => isShortName(word, name, knowledge.bodies.levels))) return true;
    if (extra.form === 'short') return extra.level !== 'county';
    if (word.length < 3) return isNear(reading, word);
    return extra.level !== 'town' || word.length > 3 || isFree(reading, span.from);
  });
}

/** 和县, 应县, 代县 are ordinary words (和|县妇联) but in their own province. */
export const isNear = ({ context, knowledge }: Reading, word: string): boolean =>
  context.jurisdiction.length === 0 ||
  knowledge.lexicon.divisions(word).some(({ path }) => path[0] === context.jurisdiction[0]);

/** Whether the word is the division's name without its ending: 黄浦 of 黄浦区, 六榕街 of 六榕街道. */
export const isShortName = (word: string, name: string, levels: readonly LevelWord[]): boolean =>
  name === word ||
  levels.some(({ endings }) =>
    endings.some((ending) => [1, ending.length].some((cut) => name.endsWith(ending) && name.slice(0, -cut) === word)),
  );

/** Start of a level word (区, 我市, 街道) that ends at the offset and stands for itself, or null. */
export function levelUpTo(reading: Reading, to: number, beside = true): number | null {
  const { text, knowledge } = reading;
  const { levels, owners } = knowledge.bodies;
  for (const { word, joins, ground } of levels) {
    if (!text.endsWith(word, to) || (ground === true && !beside)) continue;
    const from = to - word.length;
    const before = text.charAt(from - 1);
    if (before !== '' && owners.includes(before)) return from - 1;
    if (before !== '' && joins.includes(before)) continue;
    if (isFree(reading, from)) return from;
  }
  return null;
}

/** Whether a new word may begin at the offset: punctuation or a word that ends names stands before it. */
export function isFree(reading: Reading, at: number): boolean {
  const before = reading.text.charAt(at - 1);
  if (before === '' || boundary.test(before) || opening.test(before) || closing.has(before) || digit.test(before))
    return true;
  if (isCounted(reading, at)) return true;
  if (reading.knowledge.bodies.sessions.test(reading.text.slice(Math.max(0, at - 6), at))) return true;
  return (
    stepLeft(reading, at, false).stop ||
    levelWordEnds(reading, at) ||
    reading.upTo(at, 'verb').length > 0 ||
    reading.upTo(at, 'title-prefix').some(({ lexeme }) => lexeme.word.length > 1)
  );
}

/** Whether a number with its unit ends at the offset: 13日, 三个. */
function isCounted({ text, knowledge }: Reading, at: number): boolean {
  const { units, counters } = knowledge.bodies;
  if (units.includes(text.charAt(at - 1)) && digit.test(text.charAt(at - 2))) return true;
  return counters.test(text.slice(Math.max(0, at - 4), at));
}

const levelWordEnds = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.bodies.levels.some(({ word }: LevelWord) => word.length > 1 && text.endsWith(word, at));

interface Step {
  readonly to: number;
  /** A word stands there that no name has. */
  readonly stop: boolean;
  /** A word stands there that some names have. */
  readonly doubtful: boolean;
  /** The word says what a body is for, or is a body's head itself. */
  readonly chains: boolean;
}

/**
 * One word to the left. `beside` the head, words that say what a body is for never stop (服务 in 服务中心); a single
 * character stops only where it is a particle that names do not have (的, 在), for 上, 中, 同 stand in many names.
 */
function stepLeft(reading: Reading, at: number, beside: boolean): Step {
  const { material, stops, generic, particles } = reading.knowledge.bodies;
  const longest = longestHit(reading, at);
  for (let length = 4; length > 0; length -= 1) {
    const to = at - length;
    if (to < 0) continue;
    const word = reading.text.slice(to, at);
    const isMaterial = material.has(word);
    const isStop =
      stops.has(word) ||
      generic.has(word) ||
      (length > 1
        ? isStopHit(reading, at, length)
        : particles.includes(word) && !particles.includes(reading.text.charAt(to - 1)));
    if (beside && isJoinOfPurposes(reading, to, at)) return { to, stop: false, doubtful: true, chains: true };
    if (isMaterial) return { to, stop: isStop && !beside, doubtful: !beside && endsPlace(reading, at), chains: true };
    if (!isStop) continue;
    if (longest > length) return { to: at - longest, stop: false, doubtful: true, chains: false };
    return { to, stop: true, doubtful: false, chains: false };
  }
  return {
    to: at - Math.max(longest, 1),
    stop: false,
    doubtful: isStopHit(reading, at, 1) || endsPlace(reading, at),
    chains: isHead(reading, at, longest) || isShortHead(reading, at),
  };
}

/** 和 between two words of purpose: 绿化和市容管理所. */
function isJoinOfPurposes({ text, knowledge }: Reading, from: number, to: number): boolean {
  const { joins, material } = knowledge.bodies;
  if (to - from !== 1 || !joins.includes(text.charAt(from)) || boundary.test(text.charAt(from))) return false;
  return [2, 3, 4].some((length) => length <= from && material.has(text.slice(from - length, from)));
}

const isStopHit = ({ upTo }: Reading, at: number, length: number): boolean =>
  upTo(at).some(({ span, lexeme }) => span.to - span.from === length && lexeme.tags.some((tag) => stopTags.has(tag)));

const isHead = ({ upTo }: Reading, at: number, length: number): boolean =>
  length > 0 && upTo(at, 'organisation-head').some(({ span }) => at - span.from === length);

/** 局 behind a word of purpose, with more of the name to come: 行政执法局|执法大队. */
const isShortHead = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.bodies.oneCharacterHeads.includes(text.charAt(at - 1)) &&
  [4, 3, 2].some((length) => length < at && knowledge.bodies.material.has(text.slice(at - 1 - length, at - 1)));

/** A place's own name may end here, and another begin: 北横通道|北虹路立交. */
const endsPlace = ({ text, upTo, knowledge }: Reading, at: number): boolean =>
  upTo(at, 'place-head').some(({ span }) => span.to - span.from > 1) ||
  knowledge.bodies.levels.some(({ word, ground }) => ground === true && text.endsWith(word, at));

const endsWithin = (upTo: Reading['upTo'], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1)
    if (upTo(at, 'division').some(({ lexeme }) => lexeme.extra['form'] !== 'short')) return true;
  return false;
};

/** Length of the longest word that ends at the offset and may be part of a name. */
function longestHit({ upTo }: Reading, at: number): number {
  const hit = upTo(at).find(
    ({ span, lexeme }) => span.to - span.from > 1 && lexeme.tags.some((tag) => plainTags.has(tag)),
  );
  if (hit === undefined) return 0;
  // 镇巴 is a short name, but in 弶港镇|巴斗村 a full one ends within it.
  const isSplit = hit.lexeme.tags.includes('division') && endsWithin(upTo, hit.span.from + 1, at);
  return isSplit ? 0 : at - hit.span.from;
}
