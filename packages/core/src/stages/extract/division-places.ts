/** Finds official divisions as ground: by full name, by short name where it is trusted, by level word (街道辖区). */
import { flat } from '../../model/flat.js';
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import type { PlaceMention } from '../../model/mention.js';
import { placesOf } from '../../text/matches.js';
import { isCut } from './body-guards.js';
import { isFree } from './left-steps.js';
import { isHanScript } from '../../text/characters.js';
import { divisionUpTo, isNear, isShortName, levelUpTo } from './division-bounds.js';
import { placeOf } from './place-mention.js';
import type { Reading } from './reading.js';

const divisionTag = maskOf('division');
const aloneTags = maskOf('verb', 'function', 'word', 'event');

/** Divisions; a chain (浙江省杭州市西湖区) is one place, named by its last link. */
export function findDivisions(reading: Reading): readonly PlaceMention[] {
  const ends = new Map<number, PlaceMention>();
  for (const hit of reading.tagged(divisionTag)) {
    if (!isTrusted(reading, hit)) continue;
    const { span, lexeme } = hit;
    const chain = divisionUpTo(reading, span.to)?.from ?? span.to;
    if (chain > span.from) continue;
    const isShort = lexeme.extra['form'] === 'short';
    const score = (isShort ? 1.6 : 2.6) + 0.3 * (span.to - chain);
    if ((ends.get(span.to)?.score ?? 0) >= score) continue;
    const rule = isShort ? 'short-division' : 'division';
    ends.set(
      span.to,
      placeOf(reading, { span: { from: chain, to: span.to }, rule, score, kind: 'division', name: lexeme.word }),
    );
  }
  return [...ends.values(), ...levelGround(reading)];
}

/** A short name counts where a place stands (在武汉考察, 武汉等地): in 凤阳经济 and 重庆东站 it is none. */
function isTrusted(reading: Reading, hit: Hit): boolean {
  const { span, lexeme } = hit;
  const { text, context, knowledge } = reading;
  if (
    isOfWater(reading, hit) ||
    knowledge.bodies.levels.some(({ word, ground }) => ground === true && lexeme.word.endsWith(word))
  )
    return false;
  // 浦阳江|市级河长, 石湖县|四大班子领导
  if (knowledge.bodies.ofRank.test(text.slice(span.to - 1, span.to + 1)) || isOfPeople(reading, span.to)) return false;
  // 沿|海城市 is any city by the sea.
  if (reading.upTo(span.to, 'word').some((other) => other.span.from < span.from)) return false;
  if (lexeme.extra['form'] !== 'short')
    return !isCut(reading, span) && (lexeme.word.length > 2 || isNear(reading, lexeme.word));
  const isPart = reading
    .from(span.from)
    .some((other) => other.span.to > span.to && !other.lexeme.tags.includes('surname'));
  if (isPart) return false;
  const { cityBefore, cityAfter, cityRow, native, touredBefore, touredAfter } = knowledge.bodies;
  const after = text.slice(span.to, span.to + longestAfter);
  if (native.test(after)) return false;
  const isOwn = context.jurisdiction.some((name) => isShortName(lexeme.word, name, knowledge.bodies.levels));
  const isKnown = isOwn || lexeme.extra['level'] !== 'county';
  if (!isKnown) return false;
  if (isOwn && lexeme.extra['level'] !== 'province' && lexeme.word.length > 1 && isAlone(reading, hit)) return true;
  // 赴浙江|杭州招商: what the chain stands behind leads to its last link.
  const start = divisionUpTo(reading, span.to)?.from ?? span.from;
  const isLed = cityBefore.test(text.slice(Math.max(0, start - longestLead), start)) && cityAfter.test(after);
  const isToured = touredBefore.test(text.slice(Math.max(0, start - longestTour), start)) && touredAfter.test(after);
  return isLed || isToured || cityRow.test(text.slice(span.to, span.to + 6));
}

/** 说起|石湖|这些年: the bulletin's own city or county, of whose name nothing else is made. */
const isAlone = (reading: Reading, { span: { from, to } }: Hit): boolean =>
  isFree(reading, from) && (!isHanScript(reading.text, to, to + 1) || reading.startsAt(to, aloneTags));

/** How much behind a city tells that it is one. */
const longestAfter = 4;
/** How far before a city what leads to a row of cities may stand. */
const longestLead = 12;
/** The same of what somebody does there. */
const longestTour = 2;

const isOfPeople = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.bodies.ofPeople.test(text.slice(at, at + 30));

/** 黑龙江干流 is the river, 朝阳社区 a neighbourhood, though short names of divisions are written so. */
const isOfWater = ({ text, knowledge }: Reading, { span, lexeme }: Hit): boolean =>
  knowledge.bodies.natural.includes(lexeme.word.slice(-1)) &&
  knowledge.bodies.shores.test(text.slice(span.to, span.to + 3));

/** 街道辖区内企业: the bulletin's own subdistrict as ground. */
function levelGround(reading: Reading): readonly PlaceMention[] {
  const { text, knowledge } = reading;
  const { levels, ground } = knowledge.bodies;
  return flat(
    flat(
      levels.filter(({ acts }) => acts === true),
      ({ word }) => placesOf(text, word).map((at) => at + word.length),
    ),
    (to) => {
      const from = levelUpTo(reading, to);
      if (from === null || !ground.after.test(text.slice(to, to + 4))) return [];
      return [
        placeOf(reading, { span: { from, to }, rule: 'level-ground', score: 2 + 0.3 * (to - from), kind: 'division' }),
      ];
    },
  );
}
