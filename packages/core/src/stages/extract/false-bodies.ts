/** What ends like a body and is none: a brand, an occasion, the rest of a name; and names behind words that mostly make none. */
import type { Hit } from '../../model/knowledge.js';
import type { Span } from '../../model/span.js';
import { isMadeOf, isMadeOfMaterial } from './body-guards.js';
import { closing, opening } from './left-steps.js';
import type { Reading } from './reading.js';

/** “移动居委会”: a brand of service that only looks like a body. */
export const isBrand = ({ text, knowledge }: Reading, { from, to }: Span): boolean =>
  opening.test(text.charAt(from - 1)) &&
  closing.has(text.charAt(to)) &&
  knowledge.bodies.brands.test(text.slice(from, to));

/** 各县（市）区|统战部: the level word is one of several, so the bodies are many. */
export const isOfEach = ({ text, knowledge }: Reading, from: number, start: number): boolean =>
  start - from < longestEach && knowledge.bodies.eachBefore.test(text.slice(Math.max(0, from - longestEach), start));

const longestEach = 10;

/** 党建联席会议|在…召开: what is held is no body. */
export function isOccasion({ text, knowledge }: Reading, { from, to }: Span): boolean {
  const { heads, before, after } = knowledge.bodies.occasions;
  if (!heads.test(text.slice(from, to))) return false;
  return before.test(text.slice(Math.max(0, from - 3), from)) || after.test(text.slice(to, to + longestAfter));
}

const longestAfter = 30;

/** 工商联第三届执行|委员会: what a society elects for a term is no body of its own. */
export const isOfTerm = ({ text, knowledge }: Reading, { from, to }: Span): boolean =>
  knowledge.bodies.ofTerm.test(text.slice(Math.max(0, from - longestTerm), to));

const longestTerm = 8;

/** ，|局|党组成员: of a bureau that was named before only what it is, before its Party group. */
export const isBareHouse = ({ text, knowledge }: Reading, { from, to }: Span): boolean =>
  to - from === 1 && knowledge.bodies.ownGroup.test(text.slice(from, to + longestGroup));

const longestGroup = 3;

/** 辖区|石桥小学, 附近|青山医院: a school or hospital with a name of its own, said to be near. */
export function isNamedNearby(reading: Reading, from: number, start: number, { lexeme, span }: Hit): boolean {
  const { nearby, qualities } = reading.knowledge.bodies;
  if (lexeme.extra['kind'] !== 'institution' || start - from < 2 || start - from > longestNearby) return false;
  if (!nearby.heads.test(reading.text.slice(start, span.to))) return false;
  if (!nearby.before.test(reading.text.slice(Math.max(0, from - longestNearby), from))) return false;
  return !isMadeOfMaterial(reading, from, start, qualities) && !nearby.plain.test(reading.text.slice(from, start));
}

const longestNearby = 5;

/** 精密机械|有限公司, 有限|公司党委: of a registered name only what it deals in and its legal form are left. */
export function isTorn({ text, knowledge }: Reading, from: number, start: number, to: number): boolean {
  const { torn, firmWords, trades, vagueTrades, material } = knowledge.bodies;
  const name = text.slice(from, to);
  if (torn.rest.test(name)) return true;
  if (!torn.legal.test(text.slice(start, to))) return false;
  const isTrade = (word: string): boolean =>
    [firmWords, trades, vagueTrades, material].some((words) => words.has(word));
  return isMadeOf(text.slice(from, start), isTrade);
}
