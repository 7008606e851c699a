/** Firms that nothing but the post behind them tells, each with a clause's beginning or a sign before it: 、云帆时代|副总裁周晓禾. */
import { flat } from '../../model/flat.js';
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import type { Body } from './body.js';
import { isMadeOfMaterial } from './body-guards.js';
import { boundary } from './left-steps.js';
import type { Reading } from './reading.js';

const [titleTag, surnameTag] = [maskOf('title'), maskOf('surname')];
const wordTags = maskOf(
  'verb',
  'function',
  'title',
  'title-prefix',
  'rank',
  'honorific',
  'event',
  'person-role',
  'organisation-head',
);

const anyTag = -1;

/** What such a name weighs: less than most bodies where it may as well be a person's (张建国|董事长|高度评价). */
const [weight, weightOfShort] = [6, 2.5];
/** How many characters such a name has. */
const [shortest, longest] = [3, 8];
const longestPerson = 3;

/** `found` are the bodies with a head of their own: where one ends before the title, the post is there. */
export function titledFirms(reading: Reading, found: readonly Body[]): readonly Body[] {
  const { text, knowledge } = reading;
  const ends = new Set(found.map(({ span }) => span.to));
  return flat(reading.tagged(titleTag), ({ span: { from: to, to: end }, lexeme }): readonly Body[] => {
    if (!knowledge.bodies.firmTitles.test(lexeme.word) || ends.has(to) || !reading.startsAt(end, surnameTag)) return [];
    // 云帆副|总裁: the title begins further up.
    if (reading.upTo(end, 'title').some(({ span }) => span.from < to)) return [];
    const from = cellStart(text, to);
    if (from === null || !isName(reading, from, to)) return [];
    const span = { from, to };
    return [
      {
        span,
        kind: 'company',
        rule: 'titled-firm',
        score: (to - from > longestPerson ? weight : weightOfShort) + 0.3 * (to - from),
      },
    ];
  });
}

/** Where the characters begin that stand between a sign and the offset; null where they are too few or too many for a name. */
function cellStart(text: string, to: number): number | null {
  for (let at = to - 1; at >= to - longest - 1; at -= 1)
    if (at < 0 || boundary.test(text.charAt(at))) return to - at > shortest ? at + 1 : null;
  return null;
}

/** 云泽|装备: a word of trades that is a verb as well, behind what is no listed word. */
const isTrade = ({ text, knowledge, furthest }: Reading, from: number, { from: at, to }: Span): boolean =>
  at - from > 1 &&
  furthest(from, anyTag) < at &&
  [knowledge.bodies.firmWords, knowledge.bodies.material].some((words) => words.has(text.slice(at, to)));

/** Whether no word of sentences stands in the name, and it says more than what a firm is for. */
function isName(reading: Reading, from: number, to: number): boolean {
  const { text, knowledge } = reading;
  const { stops, generic, particles, divisionEnd, owners } = knowledge.bodies;
  const name = text.slice(from, to);
  if (!/^[\p{Script=Han}A-Za-z]+$/u.test(name) || divisionEnd.test(name) || owners.includes(name.charAt(0)))
    return false;
  for (let at = from; at < to; at += 1) {
    if (particles.includes(text.charAt(at))) return false;
    for (let length = 2; length <= 4 && at + length <= to; length += 1) {
      const word = text.slice(at, at + length);
      if (stops.has(word) || generic.has(word)) return false;
    }
    const isWord = ({ span, lexeme }: Hit): boolean =>
      span.to <= to && span.to - at > 1 && (lexeme.mask & wordTags) !== 0 && !isTrade(reading, from, span);
    if (reading.from(at).some(isWord)) return false;
  }
  return !isMadeOfMaterial(reading, from, to) && knowledge.lexicon.divisions(name).length === 0;
}
