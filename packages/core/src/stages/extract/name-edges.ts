/** Where a name may begin and end: what stands before it and behind it, and what it must not be torn out of. */
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import type { Reading } from './reading.js';

/** What an ordinary word is listed as. */
export const wordTags = maskOf(
  'word',
  'not-name',
  'verb',
  'event',
  'function',
  'title',
  'honorific',
  'kin',
  'person-role',
  'division',
  'organisation-name',
  'organisation-head',
  'place-head',
);

const [titleTag, verbTag, bothTag] = [maskOf('title'), maskOf('verb'), maskOf('person-or-word')];
const roleTag = maskOf('person-role');
const anyTag = -1;
const plainWordTags = maskOf('verb', 'word', 'function', 'event');
const openingTags = verbTag | maskOf('place-head', 'organisation-head');
const closingTags = maskOf('function', 'title', 'honorific');

/** Whether the word has one of the tags. */
export const has = (hit: Hit, tags: number): boolean => (hit.lexeme.mask & tags) !== 0;

/** Whether it is an ordinary word of two characters or more. */
export const isWord = (hit: Hit): boolean => hit.span.to - hit.span.from >= 2 && has(hit, wordTags);

/** Whether the characters are a piece of the bulletin's own jurisdiction: 老西门 in 老西门营商. */
export function isHome(reading: Reading, span: Span): boolean {
  const { context, text } = reading;
  for (const division of context.jurisdiction)
    if (
      division.charCodeAt(0) === text.charCodeAt(span.from) &&
      division.length >= span.to - span.from &&
      text.startsWith(division.slice(0, span.to - span.from), span.from)
    )
      return true;
  return false;
}

/** Titles of less weight are ordinary words as well: 代表, 成员. */
export const sureTitle = 2;

/** Whether a title ends at the offset. */
export const isTitled = (reading: Reading, at: number): boolean => reading.endsAt(at, titleTag);

/** 副县长|沙鸥, 村民|和生: what somebody is stands right before the name and settles where it starts. */
export const isSettled = (reading: Reading, at: number): boolean =>
  isTitled(reading, at) ||
  (reading.endsAt(at, roleTag) && reading.upTo(at, 'person-role').some((role) => isWhole(reading, role.span)));

/** Not 居民 of 居民区, not 工人 of 施工人员, not 保安 of 确保安全. */
function isWhole(reading: Reading, { from, to }: Span): boolean {
  if (reading.furthest(from, anyTag) > to) return false;
  for (let at = from + 1; at < to; at += 1)
    if (reading.furthest(at, plainWordTags) > to || reading.earliest(at, wordTags) < from) return false;
  return true;
}

/** Whether a name may begin at the offset: behind a sign, or where a listed word ends. */
export function isOpen(reading: Reading, at: number): boolean {
  const { text } = reading;
  // A number counts what follows: 73户 is no beginning of a name.
  if (at <= 0 || !(isHanScript(text, at - 1, at) || isDigit(text.charCodeAt(at - 1)))) return true;
  return reading.endsAt(at, openingTags) || reading.earliest(at, wordTags) < at - 1 || isPreposition(reading, at - 1);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** How many characters stand at the offset that may only stand behind a name: 家的, 端来. */
export function behindNameAt({ text, knowledge, signs }: Reading, at: number): number {
  if (at < text.length && !signs.mayBeBehind(text.charCodeAt(at))) return 0;
  const { behindName } = knowledge.joins;
  behindName.lastIndex = at;
  return behindName.test(text) ? behindName.lastIndex - at : 0;
}

/** Whether the name's last character joins it to what follows: 隋斌和|街道书记, but not 骆清和|强调 and 骆清和，. */
export const isJoining = (reading: Reading, { to }: Span): boolean =>
  isJoin(reading, to - 1) && !isWholeUpTo(reading, to) && !isSpeech(reading, to);

/** Whether nothing but a name's end can stand before the offset: a sign follows, or 同志. */
export function isWholeUpTo(reading: Reading, at: number): boolean {
  const { behindWholeName } = reading.knowledge.joins;
  behindWholeName.lastIndex = at;
  return isClosed(reading, at) || behindWholeName.test(reading.text);
}

/** Whether a verb of saying or presiding stands at the offset, no title (组织委员): somebody's, whose name has just ended. */
const isSpeech = (reading: Reading, at: number): boolean =>
  reading.startsAt(at, verbTag) &&
  !reading.startsAt(at, titleTag) &&
  reading.from(at, 'verb').some(({ lexeme: { extra } }) => extra['says'] === 'yes' || extra['leads'] === 'yes');

/** Whether the character may join a name to the next one. */
export const isJoin = ({ text, signs }: Reading, at: number): boolean => signs.isJoining(text.charCodeAt(at));

/** What closes a clause or a member of a row. */
const closingSigns = '，。、；：！？）】,;:!?)\n';

/** Whether somebody is put into a post, or taken out of it, right before the offset. */
export const isAppointed = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.joins.appointing.test(text.slice(Math.max(0, at - 4), at));

/** Whether the text ends at the offset, or a sign stands there that closes what stands before it. */
export function isClosed({ text }: Reading, at: number): boolean {
  if (at >= text.length) return true;
  // Nearly all units are of this block, which has no sign.
  const unit = text.charCodeAt(at);
  return (unit < 0x4e00 || unit > 0x9fff) && closingSigns.includes(text.charAt(at));
}

/** Whether grammar stands at the offset behind which a name may begin: 对, 向, 由. */
export const isPreposition = ({ text, signs }: Reading, at: number): boolean => signs.isBeforeName(text.charCodeAt(at));

/** Whether an ordinary word that nobody bears begins at the offset. */
export const beginsWord = (reading: Reading, at: number): boolean =>
  reading.startsAt(at, wordTags) && reading.from(at).some((hit) => isWord(hit) && !has(hit, bothTag));

/** 王大|为和: grammar that something must stand behind, and nothing does. */
export const isLeftAlone = (reading: Reading, at: number): boolean =>
  reading.signs.isBeforeWords(reading.text.charCodeAt(at)) &&
  (isClosed(reading, at + 1) || (isJoin(reading, at + 1) && !beginsWord(reading, at + 1)));

/** Whether something that never belongs to a name begins at the offset: a sign, a verb, a function word, a title. */
export function isEdge(reading: Reading, at: number): boolean {
  const { text } = reading;
  if (at >= text.length || !isHanScript(text, at, at + 1)) return true;
  if (reading.startsAt(at, closingTags)) return !isLeftAlone(reading, at);
  if (reading.furthest(at, verbTag) > at + 1) return true;
  return behindNameAt(reading, at) > 0;
}
