/** Where the name of a place begins that ends in a head: behind a division, a town, a level word or what names do not have. */
import { flat } from '../../model/flat.js';
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { matchesIn } from '../../text/matches.js';
import { hasVerb, isEnd, isGeneric, isMadeOfMaterial } from './body-guards.js';
import { han, isFree } from './left-steps.js';
import { isOrdinaryPlace } from './ordinary-places.js';
import { leftEdges, type LeftEdge } from './organisation-bounds.js';
import { isPlainNeighbourhood } from './neighbourhood-names.js';
import type { Reading } from './reading.js';

const bodyTag = maskOf('organisation-head');
const plainTags = bodyTag | maskOf('word', 'verb', 'event', 'function');

/** A possible beginning of a place, and what speaks for it. */
export interface Start {
  readonly from: number;
  readonly bonus: number;
  readonly rule: string;
}

const longestName = 10;

/** Where the name may begin. A division in front of a name is a place of its own; in front of a bare head it names it. */
export function startsOf(reading: Reading, head: Hit, hasTail: boolean): readonly Start[] {
  const { span } = head;
  const { natural, visited, along } = reading.knowledge.bodies;
  const edges = leftEdges(reading, span.from).map((edge) => besideJoin(reading, edge, span.from));
  if (edges.some(({ from }) => isGeneric(reading, from) && !isOnGround(reading, from))) return [];
  const isNatural = !hasTail && natural.includes(head.lexeme.word);
  const isShore = isNatural && isOnShore(reading, head);
  const isOpen = isNatural && !isShore && !isEnd(reading, span.to);
  return flat(edges, (edge) => {
    // 横街口社区 is one name, not 横街 and 口社区.
    if (edge.kind === 'weak' && span.from - edge.from < 2) return [];
    if (edge.from === span.from || edge.kind === 'lost') return [];
    // 柳溪村|党群服务中心二楼: behind its village it has no name.
    if (edge.kind === 'weak' && hasTail && isMadeOfMaterial(reading, edge.from, span.from)) return [];
    // 沿着青溪|徒步: what one follows needs no end, where no road is called by it (沿着滨河|路).
    if (isOpen && isLongerName(reading, span)) return [];
    if (isOpen && !along.test(reading.text.slice(Math.max(0, edge.from - 2), edge.from))) return [];
    if (edge.kind !== 'level' && !hasTail && isOrdinary(reading, edge.from, span)) return [];
    // 全区各镇|街
    if (reading.knowledge.bodies.eachBefore.test(reading.text.slice(edge.from, span.from))) return [];
    if (!hasTail && isGenericGround(reading, head)) return [];
    if (isNatural && !isShore && !visited.test(reading.text.slice(Math.max(0, edge.from - 3), edge.from))) return [];
    return startOf(reading, edge, head, hasTail) ?? [];
  });
}

/** Whether a head ends right behind the one that is found: 路 of 滨河路. */
const isLongerName = (reading: Reading, { to }: Span): boolean =>
  reading.upTo(to + 1, 'place-head').some((head) => head.span.from === to);

/**
 * 纪念碑和|纪念塔: behind the head of another name a joining word begins none, unless it begins a word itself (大厦|和平路); 美和园社区,
 * 在|和坪村: before a single character it belongs to the name.
 */
function besideJoin(reading: Reading, edge: LeftEdge, head: number): LeftEdge {
  const { text, knowledge } = reading;
  const isJoin = (at: number): boolean => knowledge.bodies.joins.includes(text.charAt(at)) && han.test(text.charAt(at));
  const isHeadItself = (): boolean => reading.from(edge.from).some(({ span }) => span.to > head);
  if (edge.kind === 'stop' && head - edge.from === 1 && isJoin(edge.from - 1) && !isHeadItself()) {
    const from = [1, 2, 3].map((n) => edge.from - n).find((at) => at >= 0 && isFree(reading, at));
    return from === undefined ? edge : { ...edge, from };
  }
  if (head - edge.from <= 2 || !isJoin(edge.from)) return edge;
  const isLong = ({ span }: Hit): boolean => span.to - span.from > 1;
  const isBehind = reading.upTo(edge.from, 'place-head').some(isLong);
  return isBehind && !reading.from(edge.from).some(isLong) ? { ...edge, from: edge.from + 1 } : edge;
}

/** 辖区|红柳南路市场: ground that a name may stand behind. */
const isOnGround = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.bodies.onGround.test(text.slice(Math.max(0, at - 4), at));

/** Words that end like a place and name none: 背街小巷, 村庄, 修路, 标准化果园; 书香润社区 is a clause. */
function isOrdinary(reading: Reading, from: number, head: Span): boolean {
  const { ordinaryPlaces, placelessHeads, clausePlaces, pronouns, qualities, plainNames } = reading.knowledge.bodies;
  const name = reading.text.slice(from, head.to);
  if (isPlainNeighbourhood(reading, from, head.from)) return false;
  if (
    isOrdinaryPlace(name, ordinaryPlaces) ||
    placelessHeads.test(name) ||
    clausePlaces.test(name) ||
    pronouns.test(name)
  )
    return true;
  if (isMadeOfMaterial(reading, from, head.from, qualities)) return !plainNames.test(name);
  // A list of words may hold the name of a village, a neighbourhood or a river as well.
  const { neighbours, natural, namedWords } = reading.knowledge.bodies;
  const isGround =
    neighbours.word.test(name) ||
    namedWords.test(name) ||
    (natural.includes(name.slice(head.from - from)) && head.from - from > 0);
  const ordinary = isGround ? bodyTag : plainTags;
  return reading.from(from).some(({ span, lexeme }) => span.to === head.to && (lexeme.mask & ordinary) !== 0);
}

/** 竹联村|高标准农田: behind a village or a neighbourhood a head without a name adds nothing. */
const isGenericGround = ({ text, knowledge }: Reading, { span, lexeme }: Hit): boolean =>
  /^(?:area|compound|road)$/u.test(lexeme.extra['kind'] ?? '') &&
  !knowledge.bodies.ofVillage.test(lexeme.word) &&
  knowledge.bodies.levels.some(({ word, ground }) => ground === true && text.endsWith(word, span.from));

function startOf(
  reading: Reading,
  { from, kind }: LeftEdge,
  { span: head, lexeme }: Hit,
  hasTail: boolean,
): Start | null {
  if (isWithinHead(reading, from, head)) return null;
  const isBody = hasTail && lexeme.tags.includes('organisation-head');
  if (kind === 'level' && !isBody && !/^(?:venue|building)$/u.test(lexeme.extra['kind'] ?? ''))
    return behindLevel(reading, from, head, hasTail);
  if (kind === 'level')
    return !hasTail && isOrdinary(reading, from, head) ? null : { from, bonus: 0, rule: 'level-and-head' };
  if (kind === 'division' && isFullDivision(reading, from)) {
    const end = divisionEnd(reading, from, head.from);
    // 凤山镇|河段: what lies in the town has no name.
    if (end === head.from && !hasTail && reading.knowledge.bodies.natural.includes(lexeme.word)) return null;
    if (end === head.from || isMadeOfMaterial(reading, end, head.from))
      return { from, bonus: 1, rule: 'division-and-head' };
    // 石桥镇|农贸市场: the town names what has no name of its own.
    if (!hasTail && isNameless(reading, end, head))
      return isBuilt(reading, lexeme) ? { from, bonus: 1, rule: 'division-and-head' } : null;
    return head.to - end <= longestName ? { from: end, bonus: 1.2, rule: 'name-and-head' } : null;
  }
  const town = townEnd(reading, from, head.from);
  if (town > from) {
    const isNamed = hasTail || !isNameless(reading, town, head);
    if (!isNamed && (town - from < 3 || !isBuilt(reading, lexeme))) return null;
    return { from: isNamed ? town : from, bonus: 1, rule: 'name-and-head' };
  }
  if (!hasTail && isNameless(reading, from, head)) return null;
  const { awarded, figurative } = reading.knowledge.bodies;
  if (!hasTail && awarded.test(reading.text.slice(Math.max(0, from - 8), from))) return null;
  if (!hasTail && figurative.test(reading.text.slice(Math.max(0, from - 3), head.to))) return null;
  if (head.to - from > longestName || /["“”]/u.test(reading.text.charAt(from))) return null;
  if (/[a-z]/u.test(reading.text.charAt(from)) || hasVerb(reading, from, head)) return null;
  return { from, bonus: kind === 'weak' ? 0 : 0.8, rule: 'name-and-head' };
}

/** Whether one stands for itself where it is built: a hall, a market, a square. */
const isBuilt = ({ knowledge }: Reading, { word, extra }: Hit['lexeme']): boolean =>
  /^(?:venue|building)$/u.test(extra['kind'] ?? '') || knowledge.bodies.ofVillage.test(word);

/** 该镇|夸父山村, 市区|平安街: the level word only says where the place lies. */
function behindLevel(reading: Reading, from: number, head: Span, hasTail: boolean): Start | null {
  const lead = reading.knowledge.bodies.levelLead.exec(reading.text.slice(from, head.from))?.[0].length ?? 0;
  const start = from + lead;
  if (lead === 0 || head.from - start < 2 || head.to - start > longestName) return null;
  if (hasVerb(reading, start, head) || (!hasTail && isOrdinary(reading, start, head))) return null;
  return { from: start, bonus: 0.8, rule: 'name-and-head' };
}

/** Where a town that no list has or an avenue ends, and the walk went over it (石桥镇|永丰村); the start where there is none. */
function townEnd({ text, knowledge }: Reading, from: number, head: number): number {
  const { innerTown, innerRoad } = knowledge.bodies;
  const name = text.slice(from, head - 1);
  const ends = [innerTown, innerRoad].flatMap((inner) =>
    [...matchesIn(name, inner)].slice(-1).map((last) => last.index + last[0].length),
  );
  return from + Math.max(0, ...ends);
}

/** Whether what begins there names nothing: 农贸市场, 篮球场. */
const isNameless = (reading: Reading, from: number, head: Span): boolean =>
  isOrdinary(reading, from, head) || isLongerHead(reading, from, head);

/** 名邸 is a head with nothing before it, though 邸 is one as well; 东街 and 中路 may be whole names. */
const isLongerHead = (reading: Reading, from: number, { to }: Span): boolean =>
  reading.from(from, 'place-head').some(({ span, lexeme }) => span.to === to && lexeme.extra['kind'] !== 'road');

/** 办|事大厅: the name would begin within a word that is a head itself. */
const isWithinHead = (reading: Reading, from: number, { to }: Span): boolean =>
  reading.upTo(to, 'place-head').some(({ span }) => span.from < from);

/** Short names of divisions begin names of roads and compounds (南京西路), full ones stand for themselves. */
const isFullDivision = (reading: Reading, from: number): boolean =>
  reading.from(from, 'division').some(({ lexeme }) => lexeme.extra['form'] !== 'short');

/** Where the chain of divisions ends that begins at the offset. */
function divisionEnd(reading: Reading, from: number, limit: number): number {
  let end = from;
  for (let next = longestDivision(reading, end, limit); next > end; next = longestDivision(reading, end, limit))
    end = next;
  return end;
}

const longestDivision = (reading: Reading, from: number, limit: number): number =>
  reading.from(from, 'division').find(({ span, lexeme }) => span.to <= limit && lexeme.extra['form'] !== 'short')?.span
    .to ?? from;

/** 大洋河|岸, 乌江|沿线: natural ground, though 河岸 is a word. */
export const isOnShore = ({ text, knowledge }: Reading, { span, lexeme }: Hit): boolean =>
  knowledge.bodies.natural.includes(lexeme.word) && knowledge.bodies.shores.test(text.slice(span.to, span.to + 5));
