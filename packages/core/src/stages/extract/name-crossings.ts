/** What a name loses by listed words that reach over its edges. */
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import {
  has,
  isAppointed,
  isClosed,
  isJoin,
  isSettled,
  isTitled,
  isWholeUpTo,
  isWord,
  sureTitle,
  wordTags,
} from './name-edges.js';
import type { Reading } from './reading.js';

/** The given name is what one calls people: 阿姨, 市民, 书记. */
export const callingCost = 6;
export const callingTags = maskOf('honorific', 'kin', 'person-role', 'title');
/** A listed word reaches over one of the name's edges (周明表|示). */
const crossingCost = 3;
const chanceCost = 0.8;
/** A listed word holds the name's first character together with what stands before (居民区|早). */
const tornOutCost = 4.5;

const [functionTag, verbTag, titleTag] = [maskOf('function'), maskOf('verb'), maskOf('title')];
/** Words that begin within the name and end behind it, or begin before it and end within it. */
export function crossings(reading: Reading, span: Span): number {
  let cost = 0;
  for (let at = span.from + 1; at < span.to; at += 1) {
    if (reading.furthest(at, wordTags) <= span.to) continue;
    for (const hit of reading.from(at)) {
      if (hit.span.to <= span.to || !isWord(hit)) continue;
      const isChance =
        !has(hit, functionTag) &&
        (isJoint(reading, span.to, hit) ||
          endsByGrammar(reading, span, hit) ||
          isTaken(reading, span, hit) ||
          endsByTitle(reading, span, hit));
      cost = Math.max(cost, isChance ? chanceCost : has(hit, callingTags) ? callingCost : crossingCost);
    }
  }
  if (isSettled(reading, span.from) || isJoinedToTitle(reading, span.from)) return cost;
  for (let end = span.from + 1; end < span.to; end += 1)
    if (reading.earliest(end, wordTags) < span.from) return cost + tornOutCost;
  return cost;
}

/** 书记|和|林永生: the place-name 和林 arises by chance where a title stands before 和. */
const isJoinedToTitle = (reading: Reading, at: number): boolean => isJoin(reading, at - 1) && isTitled(reading, at - 1);

/** 副县长|姚和平|和: the word 平和 arises by chance where a title stands before the name and grammar behind it, but not the verb
 * of 镇长李明|收到; so does 行为 in 任命|沈知行|为. */
const endsByGrammar = (reading: Reading, span: Span, hit: Hit): boolean =>
  ((isTitled(reading, span.from) && !has(hit, verbTag)) || isAppointed(reading, span.from)) &&
  hit.span.to === span.to + 1 &&
  reading.isWord(span.to, span.to + 1, functionTag);

/** 刘洪业|主任: so does 业主 behind a name of three characters, where the whole of a title goes on behind it. */
const endsByTitle = (reading: Reading, { from, to }: Span, hit: Hit): boolean =>
  to - from > 2 &&
  hit.span.from === to - 1 &&
  hit.span.to === to + 1 &&
  !has(hit, titleTag) &&
  reading.from(to, 'title').some((title) => title.span.to > to + 1 && title.lexeme.weight >= sureTitle);

/** 陈立新|任: so does 新任 before the post that somebody takes, but 主任 is a title of its own. */
function isTaken({ text, knowledge }: Reading, { from, to }: Span, hit: Hit): boolean {
  if (to - from < 3 || hit.span.to !== to + 1 || has(hit, callingTags)) return false;
  knowledge.joins.taking.lastIndex = to;
  return knowledge.joins.taking.test(text);
}

/** 顾大海|参加: so does 海参, where a whole verb goes on, and 会同 in 朱栋会|同志; 老同志 is one word. */
const isJoint = (reading: Reading, at: number, hit: Hit): boolean =>
  // 王强|作宣讲 is one verb, and 宣讲 its end.
  (reading.furthest(at, verbTag) > at + 1 && !(has(hit, verbTag) && hit.span.to >= reading.furthest(at, verbTag))) ||
  (!has(hit, callingTags) && !isClosed(reading, at) && isWholeUpTo(reading, at));
