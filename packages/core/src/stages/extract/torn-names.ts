/** Characters that mostly join words, and where they are part of a name instead: 和 of 清和苑社区, 同 of 同心小学. */
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import type { Reading } from './reading.js';

const bodyTags = maskOf('organisation-name', 'organisation-head', 'division');
const groundTags = maskOf('organisation-head', 'place-head');

/** Whether the joining character before the offset is part of a name; `isFree` tells whether a word may begin at an offset. */
export function isWithinWord(reading: Reading, at: number, isFree: (at: number) => boolean): boolean {
  const { text, knowledge } = reading;
  const { characters, words, whole } = knowledge.bodies.torn;
  const from = at - 1;
  if (whole.test(text.slice(Math.max(0, from - 1), from + 3))) return true;
  if (!characters.includes(text.charAt(from))) return false;
  if (isAlone(reading, from, isFree)) return true;
  if (!words.has(text.slice(from, at + 1)) && !isLeftOver(reading, at)) return false;
  return !beginsBody(reading, at) && (isBehindGround(reading, from) || isFree(from));
}

/** 美 of 美和园社区, 永 of 永同昌物业: one character where a word may begin is nobody for 和 to join. */
function isAlone(reading: Reading, from: number, isFree: (at: number) => boolean): boolean {
  const { pairing, bearers } = reading.knowledge.bodies.torn;
  const one = reading.text.charAt(from - 1);
  if (!pairing.includes(reading.text.charAt(from)) || !isHanScript(one, 0, 1) || bearers.includes(one)) return false;
  return isBehindGround(reading, from - 1) || isFree(from - 1);
}

/** 西 of 向西社区, 心 of 同心小学: one character before the head would be left over. */
const isLeftOver = ({ text, startsAt, knowledge: { bodies } }: Reading, at: number): boolean =>
  bodies.torn.led.includes(text.charAt(at - 1)) &&
  startsAt(at + 1, groundTags) &&
  // 并同|闫寨村: the head that stands there is none.
  !startsAt(at + 2, groundTags) &&
  !startsAt(at, groundTags);

/** 和|兴业银行, 同|兴化市: what begins behind the character is a body or a division itself. */
const beginsBody = ({ startsAt, from }: Reading, at: number): boolean =>
  startsAt(at, bodyTags) && from(at).some(({ span, lexeme }) => span.to - at > 1 && (lexeme.mask & bodyTags) !== 0);

/**
 * Whether the verb that stands between the offsets is part of the name whose head begins at `head`: of a registered firm's trade
 * (华泰|劳务派遣|有限公司), or the name of a school behind its division (平江县|希望|小学). `chained`: only such words follow it.
 */
export function isVerbOfName(reading: Reading, { from, to }: Span, head: number, chained: boolean): boolean {
  const { text, knowledge } = reading;
  const { stops, torn } = knowledge.bodies;
  const word = text.slice(from, to);
  if (to === head && torn.verbs.has(word)) return isBehindGround(reading, from);
  return chained && word.length > 1 && !stops.has(word) && torn.legal.test(text.slice(head, head + longestLegal));
}

/** As long as the words are that begin a firm's legal form: 集团股份有限. */
const longestLegal = 6;

/** Whether a division in full ends at the offset, listed or not: 平江县|同心小学. */
const isBehindGround = ({ text, upTo, knowledge: { bodies } }: Reading, at: number): boolean =>
  bodies.torn.ground.test(text.slice(Math.max(0, at - 3), at)) ||
  upTo(at, 'division').some(({ lexeme }) => lexeme.extra['form'] !== 'short');
