/** Finds bodies that a row names together: 市、区民政局; 东风、新华街道; A、B两个居民区党组织; rows of firms. */
import { flat } from '../../model/flat.js';
import type { OrganisationKind } from '../../model/kinds.js';
import type { OrganisationMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';

import { isMadeOfMaterial } from './body-guards.js';
import { divisionUpTo, levelUpTo } from './division-bounds.js';
import { isFree } from './left-steps.js';
import { matchesIn } from '../../text/matches.js';
import { leftEdges } from './organisation-bounds.js';
import type { Reading } from './reading.js';

/** Bodies of rows; `found` are those that have a head of their own. */
export function findListed(reading: Reading, found: readonly OrganisationMention[]): readonly OrganisationMention[] {
  return [
    ...flat(found, (mention) => sharers(reading, mention)),
    ...countedRows(reading),
    ...rowsOfFirms(reading, found),
  ];
}

/** 市 before 、区民政局, 东风 before 、新华街道: what stands before the row's last member and shares its head. */
function sharers(reading: Reading, mention: OrganisationMention): readonly OrganisationMention[] {
  if (mention.rule === 'level-and-head') return levelSharers(reading, mention);
  return mention.rule === 'acting-division' ? divisionSharers(reading, mention) : [];
}

function levelSharers(reading: Reading, mention: OrganisationMention): readonly OrganisationMention[] {
  const { text, knowledge } = reading;
  const level = knowledge.bodies.levels.find(({ word }) => mention.name.startsWith(word));
  if (level === undefined) return [];
  const sharing: OrganisationMention[] = [];
  let at = mention.span.from;
  while (isJoined(reading, at)) {
    const from = levelUpTo(reading, at - 1);
    if (from === null) break;
    const word = text.slice(from, at - 1);
    const name = word + mention.name.slice(level.word.length);
    sharing.push({ ...mention, span: { from, to: at - 1 }, rule: 'row-of-levels', score: 3 + 0.3 * word.length, name });
    at = from;
  }
  return sharing;
}

function divisionSharers(reading: Reading, mention: OrganisationMention): readonly OrganisationMention[] {
  const { text, knowledge } = reading;
  const ending = knowledge.bodies.levels.find(({ word, acts }) => acts === true && mention.name.endsWith(word))?.word;
  if (ending === undefined) return [];
  const sharing: OrganisationMention[] = [];
  let at = mention.span.from;
  while (isJoined(reading, at)) {
    const to = at - 1;
    const length = [4, 3, 2].find((n) => knowledge.lexicon.divisions(text.slice(to - n, to) + ending).length > 0);
    // 疾控中心、南航街道 are no 中心街道.
    if (length === undefined || !isStart(reading, to - length)) break;
    const name = text.slice(to - length, to) + ending;
    sharing.push({
      ...mention,
      span: { from: to - length, to },
      rule: 'row-of-divisions',
      score: 3 + 0.3 * length,
      name,
    });
    at = to - length;
  }
  return sharing;
}

const isStart = (reading: Reading, at: number): boolean =>
  isFree(reading, at) || isJoined(reading, at) || divisionUpTo(reading, at)?.full === true;

const isJoined = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.bodies.joins.includes(text.charAt(at - 1)) && at > 1;

/** 芷江新村、共和新路、永太三个居民区党组织: each member takes the head behind the number. */
function countedRows(reading: Reading): readonly OrganisationMention[] {
  const { text, knowledge } = reading;
  return flat(rowsOf(reading, knowledge.bodies.countedRow), (match) => {
    const { row = '', count = '', head = '' } = match.groups;
    const end = match.index + row.length;
    const headTo = end + count.length + head.length;
    const kind = (reading.upTo(headTo, 'organisation-head')[0]?.lexeme.extra['kind'] ??
      'committee') as OrganisationKind;
    return membersOf(reading, { from: match.index, to: end }).map((span) => ({
      ...firm(reading, span, 'counted-row', 3.5),
      name: text.slice(span.from, span.to) + head,
      organisationKind: kind,
    }));
  });
}

/** A row, found only in clauses that hold its comma, with offsets of the text. */
function rowsOf(
  { text, sentences, knowledge }: Reading,
  pattern: RegExp,
): { index: number; groups: Readonly<Record<string, string | undefined>> }[] {
  // Clauses end where sentences do, and sentences are bounded: so is the work on either.
  return flat(sentences, (sentence) =>
    flat(matchesIn(text.slice(sentence.from, sentence.to), knowledge.bodies.clauseWithRow), (clause) =>
      matchesIn(clause[0], pattern).map((match) => ({
        index: sentence.from + clause.index + match.index,
        groups: match.groups ?? {},
      })),
    ),
  );
}

/** 走访了力德国际、国信典当等企业: a row whose members end in a trade, or that its end calls firms. */
function rowsOfFirms(reading: Reading, found: readonly OrganisationMention[]): readonly OrganisationMention[] {
  const { text, knowledge } = reading;
  const { rowOfNames, trades, vagueTrades, noFirm, rowOfTrades } = knowledge.bodies;
  const taken = new Set(found.filter(({ rule }) => rule !== 'reference').map(({ span }) => span.to));
  return flat(rowsOf(reading, rowOfNames), (match) => {
    const { row = '', closing } = match.groups;
    const span = { from: match.index, to: match.index + row.length };
    if (closing === undefined && rowOfTrades.test(text.slice(span.to, span.to + longestKind))) return [];
    const members = membersOf(reading, span, closing === undefined ? '' : reading.knowledge.bodies.joins);
    const traded = members.filter(({ from, to }) =>
      [2, 3].some(
        (n) =>
          to - from > n &&
          trades.has(text.slice(to - n, to)) &&
          !(to - from > n + 2 && isMadeOfMaterial(reading, from, to - n)),
      ),
    );
    const isSure = traded.some(({ from, to }) =>
      [2, 3].every((n) => !vagueTrades.has(text.slice(to - n, to)) || to - from - n > 2),
    );
    const isRow =
      closing === undefined
        ? traded.length > 1 && isSure
        : traded.length > 0 || members.some(({ to }) => taken.has(to));
    if (!isRow) return [];
    return (closing === undefined ? traded : members)
      .filter(({ from, to }) => !taken.has(to) && !noFirm.test(text.slice(from, to)))
      .map((span) => firm(reading, span, 'row-of-firms', 2.5));
  });
}

/** How far behind a row it may say what it names. */
const longestKind = 20;

/** The members of a row, of which the last may stand behind one of the joining words; the first one begins where its name does. */
function membersOf(reading: Reading, row: Span, joins = ''): readonly Span[] {
  const members: Span[] = [];
  let from = row.from;
  for (const word of wordsOf(reading.text.slice(row.from, row.to), joins)) {
    const span = { from, to: from + word.length };
    const edge = members.length === 0 ? leftEdges(reading, span.to).at(-1) : undefined;
    if (edge === undefined || edge.kind !== 'lost')
      members.push({ from: Math.max(edge?.from ?? from, from), to: span.to });
    from = span.to + 1;
  }
  return members.filter(({ from: start, to }) => to - start > 1 && to - start < 13);
}

/** The row cut at its commas, and its last member at a joining word within: 三味斋和青禾超市. */
function wordsOf(row: string, joins: string): readonly string[] {
  const words = row.split(/[、]/u);
  const last = words.at(-1) ?? '';
  const at = [...last].findIndex((character, i) => i > 1 && i < last.length - 2 && joins.includes(character));
  return at < 0 ? words : [...words.slice(0, -1), last.slice(0, at), last.slice(at + 1)];
}

const firm = (reading: Reading, span: Span, rule: string, score: number): OrganisationMention => ({
  kind: 'organisation',
  span,
  rule,
  score: score + 0.3 * (span.to - span.from),
  name: reading.text.slice(span.from, span.to),
  organisationKind: 'company',
  jurisdiction: null,
  passing: false,
});
