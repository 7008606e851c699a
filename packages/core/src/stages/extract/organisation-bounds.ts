/** Where a body's or place's name begins: walks left from its head over characters that a name may have. */
import { behindAppointed } from './behind-appointed.js';
import { isMadeOfMaterial } from './body-guards.js';
import { divisionUpTo, levelUpTo } from './division-bounds.js';
import { kept } from './kept.js';
import { boundary, closing, digit, han, isCounted, isHead, opening, stepLeft } from './left-steps.js';
import type { Reading } from './reading.js';
import { isVerbOfName } from './torn-names.js';
import { zoneUpTo } from './zones.js';

/** A possible left end of a name, and what speaks for it. */
export interface LeftEdge {
  readonly from: number;
  /**
   * `division`, `zone` and `level`: the name begins with one; `open`: punctuation stands before it; `stop`: a verb, title or
   * function word does; `weak`: a word does that may as well belong to the name; `lost`: nothing does; `cell`: it begins with a
   * division and fills the cell between a sign and a title.
   */
  readonly kind: 'cell' | 'division' | 'zone' | 'level' | 'open' | 'stop' | 'weak' | 'lost';
}

/** How far a name may reach to the left of its head. */
const reach = 24;
/**
 * Left ends of a name whose head begins at `head`, nearest first; the last one is where the walk ended.
 * `isLevelHead`: the head goes with a level word (委会 in 村委会), so that 村 and 社区 stand for ground as well.
 */
export const leftEdges = (reading: Reading, head: number, isLevelHead = false): readonly LeftEdge[] =>
  isLevelHead ? ofLevelHead(reading, head) : ofPlainHead(reading, head);

const ofLevelHead = kept((reading, head) => edgesOf(reading, head, true));
const ofPlainHead = kept((reading, head) => edgesOf(reading, head, false));

function edgesOf(reading: Reading, head: number, isLevelHead: boolean): readonly LeftEdge[] {
  const edges = walked(reading, head, isLevelHead);
  const last = edges.at(-1);
  if (last === undefined || (last.kind !== 'open' && last.kind !== 'stop')) return edges;
  const behind = behindAppointed(reading, last.from, head);
  if (behind === null) return edges;
  const nearer = edges.filter(({ from }) => from > behind.from);
  return [...nearer, { from: behind.from, kind: 'stop' }, ...(behind.isSure ? [] : [last])];
}

function walked(reading: Reading, head: number, isLevelHead: boolean): readonly LeftEdge[] {
  const { text, knowledge } = reading;
  const edges: LeftEdge[] = [];
  let chained = true;
  let at = head;
  while (head - at < reach) {
    const before = text.charAt(at - 1);
    const opener = closing.get(before);
    if (opener !== undefined) {
      const inner = text.lastIndexOf(opener, at - 1);
      if (inner < 0 || at - inner > 10 || /[\s，。、：“"]/u.test(text.slice(inner + 1, at - 1)))
        return ended(edges, at, 'stop');
      if (isQuotedApart(reading, at, head)) return ended(edges, at, 'stop');
      // 华林企业|管理|（上海）|有限公司: behind the words of its trade a firm may say where it is.
      chained = chained && opener !== '“' && knowledge.bodies.torn.legal.test(text.slice(head, head + longestLegal));
      at = inner;
      continue;
    }
    if (before === '' || boundary.test(before) || opening.test(before)) return ended(edges, at, 'open');
    if (digit.test(before) || isCounted(reading, at)) return ended(edges, at, 'stop');
    const zone = chained ? zoneUpTo(reading, at) : null;
    if (zone !== null) {
      edges.push({ from: zone, kind: 'zone' });
      at = zone;
      continue;
    }
    const division = divisionUpTo(reading, at);
    if (division !== null && (division.full || !goesOn(reading, at))) {
      edges.push({ from: division.from, kind: 'division' });
      if (division.full) return edges;
      at = division.from;
      continue;
    }
    const level = levelUpTo(reading, at, isLevelHead && at === head);
    if (level !== null) return ended(edges, level, 'level');
    const session = knowledge.bodies.sessions.exec(text.slice(Math.max(0, at - 6), at));
    if (session !== null) {
      at -= session[0].length;
      continue;
    }
    const step = stepLeft(reading, at, chained && at <= head);
    if (step.stop && isVerbOfName(reading, { from: step.to, to: at }, head, chained)) {
      at = step.to;
      continue;
    }
    if (step.stop) {
      const beyond = divisionBeyondJoin(reading, at);
      if (beyond !== null) edges.push({ from: beyond, kind: 'division' });
      return ended(edges, at, 'stop');
    }
    if (step.doubtful && at < head) edges.push({ from: at, kind: 'weak' });
    // 护理|学院|研究生|党支部: words of purpose stand before a body within the name as well.
    chained = step.head || (chained && step.chains);
    at = step.to;
  }
  return ended(edges, at, 'lost');
}

/** “师傅”|青石村党支部: what is quoted is said of a village, school or firm that has a name of its own behind it. */
const isQuotedApart = (reading: Reading, at: number, head: number): boolean => {
  const { text, knowledge } = reading;
  const isQuote = /[”’」』]/u.test(text.charAt(at - 1));
  return (
    isQuote &&
    knowledge.bodies.torn.apart.test(text.slice(at, head + longestApart)) &&
    head - at > 1 &&
    !isMadeOfMaterial(reading, at, head)
  );
};

/** As long as 股份有限公司. */
const longestLegal = 6;

/** As long as the words are that tell such a name: 有限公司. */
const longestApart = 4;

/** 市中 of 市中级人民法院: the last character of a short name begins a body's head that goes on behind it. */
const goesOn = (reading: Reading, at: number): boolean =>
  reading.from(at - 1, 'organisation-head').some(({ span }) => span.to > at + 1);

/** Adds the last edge; one at the same place as a division's gives way to it, but 中国开发区 in 中国开发区协会 is no zone. */
function ended(edges: LeftEdge[], from: number, kind: LeftEdge['kind']): readonly LeftEdge[] {
  const last = edges.at(-1);
  if (last?.from === from && last.kind !== 'zone') return edges;
  edges.push({ from, kind });
  return edges;
}

/** 清和 in 浙江清和茶业, 协和 in 武汉协和医院: a division stands few characters before what looks like a joining word. */
function divisionBeyondJoin(reading: Reading, at: number): number | null {
  const { text, knowledge } = reading;
  if (!knowledge.bodies.joins.includes(text.charAt(at - 1)) || boundary.test(text.charAt(at - 1))) return null;
  for (let to = at - 2; to >= at - 3; to -= 1) {
    if (
      !han.test(text.charAt(to)) ||
      isHead(reading, to + 1, 1) ||
      reading.upTo(to + 1, 'organisation-head').length > 0
    )
      return null;
    const division = divisionUpTo(reading, to);
    if (division !== null) return division.from;
  }
  return null;
}
