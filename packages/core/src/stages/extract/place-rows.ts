/** Finds places that stand in a row and say only together what they are: 到东湾、西湾、下河等村; 长江路87号、89号. */
import { flat } from '../../model/flat.js';
import type { PlaceMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import { matchesIn } from '../../text/matches.js';
import { placeOf } from './place-mention.js';
import type { Reading } from './reading.js';

/** Rows of names that share a head, and hamlets that one goes to. */
export function findRows(reading: Reading, found: readonly PlaceMention[]): readonly PlaceMention[] {
  return [...sharedHeads(reading), ...hamlets(reading, found)];
}

/** The place, and those that further numbers behind it name: 长江路87号、89号; 小区1号、3号楼 are two blocks. */
export function withNumbers({ text, knowledge }: Reading, place: PlaceMention): readonly PlaceMention[] {
  const { numberEnd, numberAgain } = knowledge.bodies;
  const own = numberEnd.exec(place.name);
  if (own === null) return [place];
  const places = [place];
  for (let at = place.span.to; ;) {
    const next = numberAgain.exec(text.slice(at, at + longestNumber));
    if (next === null) break;
    const number = next.groups?.['number'] ?? '';
    at += next[0].length;
    places.push({
      ...place,
      span: { from: at - number.length, to: at },
      name: place.name.slice(0, own.index) + number,
    });
  }
  const unit = numberEnd.exec(places.at(-1)?.name ?? '')?.groups?.['unit'] ?? '';
  return places.map((one) => (one.name.endsWith(unit) ? one : { ...one, name: one.name + unit.slice(1) }));
}

const longestNumber = 10;

/** The members of a row, each with its place in the text. */
interface Member {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Words that stand in no name of a village. */
const wordTags = maskOf('verb', 'title', 'person-role', 'function', 'event', 'honorific', 'organisation-head');

/** 东湾、西湾、下河等村 are 东湾村, 西湾村, 下河村; compounds keep the names that they are called by. */
function sharedHeads(reading: Reading): readonly PlaceMention[] {
  const { sharedHead, calledBare } = reading.knowledge.bodies;
  return flat(matchesIn(reading.text, sharedHead), (match) => {
    const head = match.groups?.['head'] ?? '';
    const members = membersOf(reading, match).map((member) => behindTown(reading, member));
    if (members.some(({ from, to }) => isSentence(reading, from, to))) return [];
    return members.map(({ name, from, to }) =>
      placeOf(reading, {
        span: { from, to },
        rule: 'row-with-head',
        score: rowScore + 0.3 * (to - from),
        kind: 'area',
        name: calledBare.test(head) || name.endsWith(head) ? name : name + head,
      }),
    );
  });
}

/** 到塘坝、梁家坪、苦竹垭查看: hamlets without a head, where one of them at least is a place by itself. */
function hamlets(reading: Reading, found: readonly PlaceMention[]): readonly PlaceMention[] {
  const { knowledge } = reading;
  const { hamletRow, closedRow, hamletEnd, visitNever } = knowledge.bodies;
  const spans = new Set(found.map(({ span }) => span.to));
  const isNoFirm = ({ name }: Member): boolean => ![2, 3].some((n) => knowledge.bodies.trades.has(name.slice(-n)));
  const rows = flat([hamletRow, closedRow], (row) => matchesIn(reading.text, row));
  return flat(rows, (match) => {
    const members = membersOf(reading, match);
    if (!members.some(({ name, to }) => spans.has(to) || hamletEnd.test(name))) return [];
    if (members.some(({ name, from, to }) => !hamletEnd.test(name) && isSentence(reading, from, to))) return [];
    // 白水三镇 closes a row of towns.
    if (members.some(({ name }) => visitNever.test(name))) return [];
    // Divisions of a row are found as such.
    if (members.some(({ name }) => knowledge.lexicon.divisions(name).some((one) => one.name === name))) return [];
    return members.filter(isNoFirm).map(({ from, to }) =>
      placeOf(reading, {
        span: { from, to },
        rule: 'row-of-hamlets',
        score: rowScore + 0.3 * (to - from),
        kind: 'area',
      }),
    );
  });
}

/** A row with its head behind it outweighs its members as names of their own (西湾). */
const rowScore = 7;

function membersOf({ text, knowledge }: Reading, match: RegExpExecArray): readonly Member[] {
  const row = match.groups?.['row'] ?? '';
  const start = match.index + match[0].indexOf(row);
  const members: Member[] = [];
  let from = start;
  for (let at = start; at <= start + row.length; at += 1) {
    if (at < start + row.length && !isJoint(text, at, [from, start + row.length], knowledge.bodies.joins)) continue;
    if (at > from) members.push({ name: text.slice(from, at), from, to: at });
    from = at + 1;
  }
  return members;
}

/** Whether names stand on both sides of the character: 和 of 太和 joins none. */
const isJoint = (text: string, at: number, [from, to]: readonly [number, number], joins: string): boolean =>
  joins.includes(text.charAt(at)) && (text.charAt(at) === '、' || (at - from > 1 && to - at > 2));

/** 柳庄 of 槐林乡柳庄: the town only says where the first member lies. */
function behindTown({ knowledge }: Reading, member: Member): Member {
  const town = [...matchesIn(member.name.slice(0, -1), knowledge.bodies.innerTown)].at(-1);
  const length = town === undefined ? 0 : town.index + town[0].length;
  return { ...member, name: member.name.slice(length), from: member.from + length };
}

/** Whether a word of sentences begins or ends within the member. */
function isSentence(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const isWord = reading
      .from(at)
      .some(({ span, lexeme }) => span.to <= to && span.to - at > 1 && (lexeme.mask & wordTags) !== 0);
    if (isWord) return true;
  }
  return false;
}
