/** Names that stand alone between what somebody is and a sign: 管委会主任|孙殿镇，. Be their characters ever so rare. */
import { flat } from '../../model/flat.js';
import type { Hit } from '../../model/knowledge.js';
import type { PersonMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import { matchesIn } from '../../text/matches.js';
import { isClosed, isJoin, isWord, sureTitle, wordTags } from './name-edges.js';
import type { Reading } from './reading.js';
import { classOf } from './titles.js';
import type { Vouchers } from './vouchers.js';

const leadingTags = maskOf('title', 'person-role');
const [surnameTag, titleTag, bothTag] = [maskOf('surname'), maskOf('title'), maskOf('person-or-word')];
const [givenTag, grammarTags] = [maskOf('given'), maskOf('function', 'verb', 'title-prefix', 'level')];

/** As much as a weak name that its context vouches for: what reads better wins. */
const strength = 4.5;
/** From this weight on a surname with a single character behind it will do. */
const frequentSurname = 3;
/** What a lead that is an ordinary word, or what somebody is without a post, asks of the surname. */
const knownSurname = 0;

/** The cells behind titles and roles that no listed word accounts for. */
export function titledCells(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  let last = -1;
  return flat(reading.tagged(leadingTags), (lead): PersonMention[] => {
    const from = ':：'.includes(reading.text.charAt(lead.span.to)) ? lead.span.to + 1 : lead.span.to;
    const to = cellEnd(reading, from);
    if (to < 0 || from === last || !isLikely(reading, lead, { from, to })) return [];
    last = from;
    return [
      {
        kind: 'person',
        span: { from, to },
        rule: 'name-in-titled-cell',
        score: strength + 0.3 * (to - from),
        name: reading.text.slice(from, to),
        full: true,
        class: classOf(vouchers.before(from)?.says?.['class']),
      },
    ];
  });
}

/** A line of a roster: somebody, a space, and what he is up to the line's end. */
const rosterLine =
  /(?<=^|\n|[：:])(?<name>\p{Script=Han}{2,3}) \p{Script=Han}{2,20}(?:[、，,]\p{Script=Han}{2,20}){0,4}(?=\n|$)/dgu;

/** 程地生| 党委委员、副镇长: whoever stands before the space in a line of a roster. */
export const rosterCells = (reading: Reading): readonly PersonMention[] =>
  reading.text.includes(' ') ? cellsOf(reading, rosterLine, 'name-in-roster') : [];

/** 选举…，|蒋日旺|为镇人大副主席；: clauses of nobody but somebody who takes a post. */
export const appointedCells = (reading: Reading): readonly PersonMention[] =>
  cellsOf(reading, reading.knowledge.joins.takingInRow, 'name-takes-post');

/** 王建江，天镇县委书记；: whoever stands before the comma in a line of a list. */
export const listedCells = (reading: Reading): readonly PersonMention[] =>
  cellsOf(reading, reading.knowledge.joins.listedWithPost, 'name-in-list');

/** The names that the pattern's group `name` holds. */
const cellsOf = (reading: Reading, pattern: RegExp, rule: string): readonly PersonMention[] =>
  flat(matchesIn(reading.text, pattern), (match): PersonMention[] => {
    const [from, to] = match.indices?.groups?.['name'] ?? [0, 0];
    if (!reading.startsAt(from, surnameTag) || isAccountedFor(reading, { from, to })) return [];
    const score = strength + 0.3 * (to - from);
    const name = reading.text.slice(from, to);
    return [{ kind: 'person', span: { from, to }, rule, score, name, full: true, class: null }];
  });

/** Where the two or three characters end that stand before a sign; -1 where more or fewer do. */
function cellEnd(reading: Reading, from: number): number {
  if (!reading.startsAt(from, surnameTag)) return rareEnd(reading, from);
  for (const to of [from + 2, from + 3])
    if (isClosed(reading, to)) return to <= reading.text.length && isHanScript(reading.text, from, to) ? to : -1;
  return -1;
}

/** 副主席|仙新民，: a surname that no list has, with two characters that given names like; -1 for all else. */
function rareEnd(reading: Reading, from: number): number {
  const isLiked = (at: number) => reading.weight(at, at + 1, givenTag) > 0;
  const isName = isLiked(from + 1) && isLiked(from + 2) && !reading.isWord(from, from + 1, grammarTags);
  return isName && isClosed(reading, from + 3) && isHanScript(reading.text, from, from + 3) ? from + 3 : -1;
}

function isLikely(reading: Reading, lead: Hit, span: Span): boolean {
  const surname = reading.weight(span.from, span.from + 1, surnameTag);
  const isSure = (lead.lexeme.mask & titleTag) !== 0 && lead.lexeme.weight >= sureTitle;
  if (
    span.to - span.from === 2 &&
    !(isSure && surname >= (isBeforeTitle(reading, span.to) ? knownSurname : frequentSurname))
  )
    return false;
  if (!isSure && !(surname > knownSurname)) return false;
  // 社区干部|学先进、: what many are has no rare name behind it.
  if (!reading.startsAt(span.from, surnameTag) && !reading.knowledge.joins.postOfOne.test(lead.lexeme.word))
    return false;
  // 主任|务: the title is the beginning of a word, or the end of one.
  for (let at = span.from + 1; at <= span.to; at += 1) if (reading.earliest(at, wordTags) < span.from) return false;
  return !isJoin(reading, span.from) && !isAccountedFor(reading, span);
}

/** 副部长喜军，|镇长妥小龙: a row goes on with another's post. */
const isBeforeTitle = (reading: Reading, at: number): boolean => reading.startsAt(at + 1, titleTag);

/** Whether an ordinary word begins within the span. */
function isAccountedFor(reading: Reading, { from, to }: Span): boolean {
  for (let at = from; at < to; at += 1)
    if (reading.from(at).some((hit) => isWord(hit) && (hit.lexeme.mask & bothTag) === 0)) return true;
  return false;
}
