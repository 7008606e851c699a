/** What speaks against a body or a place: words that its head is only a part of, and generic words before it. */
import type { Mention, TitleMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import { isNumberInName, isPlainNeighbourhood } from './neighbourhood-names.js';
import type { Reading } from './reading.js';

const wholeTags = maskOf('verb', 'word', 'event', 'organisation-head', 'place-head', 'function');
const [titleTag, functionTag, roleTag] = [maskOf('title'), maskOf('function'), maskOf('person-role')];
const endTags = maskOf('title', 'function', 'verb', 'title-prefix');

const none: ReadonlySet<string> = new Set();

/**
 * Whether the end of the head lies within another word (中学 in 中学生, 会 in 会议); 党总支书记 is a body's head and a title, and a title
 * right behind the head outweighs a word that takes the title's first characters (党组|成员, not 组成).
 */
export function isCut(reading: Reading, head: Span): boolean {
  if (reading.knowledge.bodies.wholeHeads.test(reading.text.slice(head.from, head.to))) return false;
  const isTitled = reading.startsAt(head.to, titleTag);
  const titleEnd = reading.from(head.to, 'title')[0]?.span.to ?? head.to;
  const isLong = head.to - head.from > 2;
  const wordEnd = isTitled ? head.to : nextWordEnd(reading, head);
  for (let at = head.from; at < head.to; at += 1) {
    for (const { span, lexeme } of reading.from(at)) {
      if (span.to <= head.to) break;
      // 小区居民 is people of the named compound.
      if (at === head.from && span.to - head.to > 1 && (lexeme.mask & roleTag) !== 0) continue;
      if (
        span.to < titleEnd ||
        (span.to < wordEnd && (lexeme.weight === 0 || isLong)) ||
        (at > head.from && span.to === titleEnd)
      )
        continue;
      if (
        (lexeme.mask & wholeTags) !== 0 &&
        (at > head.from || head.to - head.from === 1 || (lexeme.mask & functionTag) === 0)
      )
        return true;
      if (!isTitled && (lexeme.mask & titleTag) !== 0) return true;
    }
  }
  return false;
}

/** Where the word ends that begins right behind the head: 组织 of 综治中心|组织, though 中心组 is a word, and 沿线 of 锦绣路|沿线. */
const nextWordEnd = (reading: Reading, { to }: Span): number =>
  reading.from(to).find(({ span, lexeme }) => span.to - to > 1 && (lexeme.mask & nextTags) !== 0)?.span.to ?? to;

const nextTags = maskOf('verb', 'function', 'event', 'place-head');

/** Whether a name may end at the offset: punctuation follows, or a word that goes on with the sentence. */
export function isEnd(reading: Reading, at: number): boolean {
  const next = reading.text.charAt(at);
  if (next === '' || !isHanScript(next, 0, 1) || reading.knowledge.bodies.particles.includes(next)) return true;
  return reading.startsAt(at, endTags);
}

/** Whether a word stands before the offset after which a head is no name: 各, 有关, 三家. */
export function isGeneric(reading: Reading, at: number): boolean {
  const { text, knowledge } = reading;
  const { generic, counters, countedDeputies, torn } = knowledge.bodies;
  countedDeputies.lastIndex = at;
  if (countedDeputies.test(text)) return false;
  if (torn.whole.test(text.slice(Math.max(0, at - 2), at + 2))) return false;
  if (isNumberInName(reading, at)) return false;
  for (let length = 1; length <= 4 && length <= at; length += 1)
    if (generic.has(text.slice(at - length, at))) return true;
  return counters.test(text.slice(Math.max(0, at - 6), at));
}

/**
 * Whether the stretch consists of words that say what a body is for (社区党建), and of nothing that names it; `qualities` are
 * further words that name nothing (标准化 in 标准化果园).
 */
export function isMadeOfMaterial(
  reading: Reading,
  from: number,
  to: number,
  qualities: ReadonlySet<string> = none,
): boolean {
  const { material, joins } = reading.knowledge.bodies;
  const { text } = reading;
  if (isPlainNeighbourhood(reading, from, to)) return false;
  // Which offsets from `at` on are reached, a bit for each: no word is longer than a number has bits.
  let reached = 1;
  for (let at = from; at < to; at += 1, reached >>>= 1) {
    if (reached === 0) return false;
    if ((reached & 1) === 0) continue;
    if (at > from && joins.includes(text.charAt(at))) reached |= 2;
    for (const words of [material, qualities]) {
      // A bit for each length; most characters begin no such word.
      for (let left = lengthsOf(words)[text.charCodeAt(at)] ?? 0; left > 0; left &= left - 1) {
        const length = 31 - Math.clz32(left & -left);
        if (at + length <= to && words.has(text.slice(at, at + length))) reached |= 1 << length;
      }
    }
    for (const { span } of reading.from(at, 'organisation-head')) {
      const length = span.to - at;
      if (span.to <= to && length > 1 && length < 32) reached |= 1 << length;
    }
  }
  return (reached & 1) === 1;
}

/** Whether the name consists of words of two to four characters that pass. */
export function isMadeOf(name: string, isMeant: (word: string) => boolean): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < name.length; at += 1)
    if (reached.has(at))
      for (const length of [2, 3, 4]) if (isMeant(name.slice(at, at + length))) reached.add(at + length);
  return name !== '' && reached.has(name.length);
}

/** For each unit the lengths of the words that begin with it, a bit for each; longer words than these are no material. */
function lengthsOf(words: ReadonlySet<string>): Uint8Array {
  const known = lengths.get(words);
  if (known !== undefined) return known;
  const made = new Uint8Array(0x10000);
  for (const word of words) {
    const unit = word.charCodeAt(0);
    if (word.length > 0 && word.length <= longestMaterial) made[unit] = (made[unit] ?? 0) | (1 << word.length);
  }
  lengths.set(words, made);
  return made;
}

const longestMaterial = 6;

/** What was made of each list of words; it follows from the list alone. */
const lengths = new WeakMap<ReadonlySet<string>, Uint8Array>();

/** Whether a verb lies within the name that is followed by its head: the walk to the left took a wrong step over it. */
export function hasVerb(reading: Reading, from: number, { from: to, to: end }: Span): boolean {
  if (reading.knowledge.bodies.plainNames.test(reading.text.slice(from, end))) return false;
  if (isPlainNeighbourhood(reading, from, to)) return false;
  for (let at = from; at < to - 1; at += 1) {
    const isVerb = reading
      .from(at)
      .some(
        ({ span, lexeme }) => span.to <= to && span.to - at > 1 && lexeme.weight > 1 && lexeme.tags.includes('verb'),
      );
    if (isVerb) return true;
  }
  return false;
}

/** 秀山县政府|副县长: the government that the title implies stands right before it. */
export const isPrintedBefore = (
  { span }: TitleMention,
  implied: string,
  before: Mention | undefined,
  { text }: Reading,
): boolean =>
  before?.kind === 'organisation' &&
  before.span.to === span.from &&
  (before.rule === 'division-and-head' || before.rule === 'level-and-head') &&
  text.slice(before.span.from, before.span.to).endsWith(implied.slice(-governmentLength));

/** 政府, the end of the bodies that titles of leaders imply. */
const governmentLength = 2;
