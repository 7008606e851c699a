/** Which words of a text may be the head of a body's name: 委, 局, 有限公司. */
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isCut, isEnd } from './body-guards.js';
import type { Reading } from './reading.js';

const [verbTag, titleTag, surnameTag] = [maskOf('verb'), maskOf('title'), maskOf('surname')];
const headTags = maskOf('organisation-name', 'organisation-head');

/** Heads by where they end, the longest at each place; short ones only behind words of purpose. */
export function headsOf(reading: Reading): readonly Hit[] {
  const { text, knowledge } = reading;
  const { ordinaryBodies, titledBodies, oneCharacterHeads } = knowledge.bodies;
  const longest = new Map<number, Hit>();
  for (const hit of reading.tagged(headTags)) {
    const { span, lexeme } = hit;
    if (lexeme.extra['kind'] === undefined || longest.has(span.to)) continue;
    if (span.to - span.from === 1 && !(oneCharacterHeads.includes(lexeme.word) && isEndOfShort(reading, span)))
      continue;
    if (isParticle(reading, hit)) continue;
    if (
      isShaky(hit) &&
      !isBehindMaterial(reading, span.from) &&
      !hasOwnTitle(reading, span) &&
      quotedFrom(reading, span) === null
    )
      continue;
    longest.set(span.to, hit);
  }
  return [...longest.values()]
    .filter(
      ({ span }) =>
        !ordinaryBodies.test(text.slice(span.from, span.to)) ||
        quotedFrom(reading, span) !== null ||
        (titledBodies.test(text.slice(span.from, span.to)) && reading.startsAt(span.to, titleTag)),
    )
    .filter(
      ({ span }) =>
        !isCut(reading, span) &&
        !knowledge.bodies.countedAfter.test(text.slice(span.to, span.to + 6)) &&
        !knowledge.bodies.onlineAfter.test(text.slice(span.to, span.to + 2)),
    )
    .sort((a, b) => a.span.to - b.span.to);
}

/** 林业和草原局|文萧翰: a name may follow at once on a body that is told by its purpose. */
const isEndOfShort = (reading: Reading, { from, to }: Span): boolean =>
  isEnd(reading, to) || (isBehindMaterial(reading, from) && reading.startsAt(to, surnameTag));

/** Short or weak heads stand in many other words: they need a word of purpose before them. */
const isShaky = ({ span, lexeme }: Hit): boolean => span.to - span.from === 1 || lexeme.weight < 3;

/** 林管局|副局长: the title is made of the head. */
export const hasOwnTitle = ({ text, knowledge }: Reading, { from, to }: Span): boolean =>
  to - from === 1 && knowledge.bodies.ownTitle.exec(text.slice(to, to + 12))?.groups?.['head'] === text.charAt(from);

/** 发展所|做出: grammar rather than a head. */
const isParticle = (reading: Reading, { span: { from, to } }: Hit): boolean =>
  to - from === 1 &&
  reading.knowledge.bodies.particleHeads.includes(reading.text.charAt(from)) &&
  reading.startsAt(to, verbTag);

const isBehindMaterial = ({ text, knowledge }: Reading, at: number): boolean =>
  [4, 3, 2].some((length) => knowledge.bodies.material.has(text.slice(Math.max(0, at - length), at)));

/** Where the quotation begins that the head ends, so that the marks name it: “加装电梯防疫小组”; null where none does. */
export function quotedFrom({ text, knowledge }: Reading, { from, to }: Span): number | null {
  const { quotable, particles } = knowledge.bodies;
  if (!/["”]/u.test(text.charAt(to)) || !quotable.test(text.slice(from, to))) return null;
  for (let at = from - 1; at > from - longestQuoted && at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (/["“]/u.test(character)) return to - at > 5 ? at + 1 : null;
    if (particles.includes(character) || !/[\p{L}\d]/u.test(character)) return null;
  }
  return null;
}

const longestQuoted = 14;
