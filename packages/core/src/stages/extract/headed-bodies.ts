/** Finds bodies by the head of their name: 黄浦区|民政局, 上海新新(集团)|有限公司, 区|委, 社区党建|办. */
import { flat } from '../../model/flat.js';
import type { Hit } from '../../model/knowledge.js';
import { organisationKinds, type OrganisationKind } from '../../model/kinds.js';
import { maskOf } from '../../model/rule.js';
import { matchesIn } from '../../text/matches.js';
import { isCut, isEnd, isGeneric, isMadeOfMaterial } from './body-guards.js';
import { hasOwnTitle, headsOf, quotedFrom } from './body-heads.js';
import { divisionUpTo } from './division-bounds.js';
import type { Body } from './body.js';
import { cellEdge } from './body-cells.js';
import { cues, doubt, edgeScore, isNested } from './body-scores.js';
import { isBareHouse, isBrand, isNamedNearby, isOfEach, isOccasion, isTorn } from './false-bodies.js';
import { leftEdges, type LeftEdge } from './organisation-bounds.js';
import type { Reading } from './reading.js';

const [nameTag, titleTag, wordTag] = [maskOf('organisation-name'), maskOf('title'), maskOf('word')];

/** No name begins with it. */
const bracket = /[（(]/u;

/** Bodies by where they end. */
type Endings = Map<number, Body[]>;

/** Names that end in a head. A body may be part of the next one's name: 执法大队|芷江西路街道执法中队|党支部. */
export function headedBodies(reading: Reading, known: readonly Body[]): readonly Body[] {
  const endings: Endings = new Map();
  for (const body of known) push(endings, body);
  const all: Body[] = [];
  for (const head of headsOf(reading)) {
    for (const body of bodiesOf(reading, head, endings)) {
      all.push(body);
      push(endings, body);
    }
  }
  return [...all, ...departments(reading, endings)];
}

function push(endings: Endings, body: Body): void {
  const ending = endings.get(body.span.to);
  if (ending === undefined) endings.set(body.span.to, [body]);
  else ending.push(body);
}

function* bodiesOf(reading: Reading, head: Hit, endings: Endings): Generator<Body> {
  const start = headStart(reading, head);
  const edges = leftEdges(reading, start, start > head.span.from);
  if (edges.some(({ from }) => isGeneric(reading, from) && !isNamedNearby(reading, from, start, head))) return;
  const quoted = quotedFrom(reading, head.span);
  const own = ownFacts(reading, start, head);
  const base = 1.5 + 0.4 * Math.min(Math.max(head.lexeme.weight, 0), 5);
  if (quoted !== null) {
    const span = { from: quoted, to: head.span.to };
    yield { span, kind: own.kind, rule: 'quoted-body', score: base + 1.5 + 0.3 * (span.to - span.from) };
  }
  const cell = cellEdge(reading, start, head, edges);
  for (const edge of cell === null ? edges : [...edges, cell]) {
    if (isSplitAtJoin(reading, edge, edges) || bracket.test(reading.text.charAt(edge.from))) continue;
    const span = { from: edge.from, to: head.span.to };
    if (isOfEach(reading, edge.from, start) || isBrand(reading, span) || isOccasion(reading, span)) continue;
    const rule = ruleOf(reading, edge, start, head, own);
    if (rule === null) continue;
    const inner = {
      span,
      kind: own.kind,
      rule,
      score:
        base +
        edgeScore(reading, { start, head, edge, edges }) +
        own.cues +
        0.3 * (span.to - span.from) -
        doubt(rule, start - edge.from),
    };
    yield inner;
    if (edge.kind === 'division') yield* ofOuter(inner, edge.from, endings);
    yield* ofOuter(inner, sentFrom(reading, edge.from), endings);
  }
}

/** The body together with each one that ends before it and sent it or has it: 甲集团|华东公司, 县委组织部驻|青石村工作队. */
function* ofOuter(inner: Body, at: number, endings: Endings): Generator<Body> {
  for (const outer of endings.get(at) ?? []) {
    const span = { from: outer.span.from, to: inner.span.to };
    yield { span, kind: inner.kind, rule: 'body-of-body', score: outer.score + inner.score + 0.5 };
  }
}

/** Where the body ends that has sent the one whose name begins at the offset: 省社科联|驻村工作队; -1 where none has. */
function sentFrom({ text, knowledge }: Reading, from: number): number {
  const { behind, ahead } = knowledge.bodies.sent;
  if (ahead.test(text.slice(from, from + longestSent))) return from;
  const sent = behind.exec(text.slice(Math.max(0, from - longestSent), from))?.[0].length ?? 0;
  return sent === 0 ? -1 : from - sent;
}

/** As long as the words are for sending a body to others. */
const longestSent = 2;

/** 司法委员会 of 县人大监察和司法委员会: no name begins behind what joins two purposes where the whole one has its division. */
const isSplitAtJoin = ({ text, knowledge }: Reading, { from, kind }: LeftEdge, edges: readonly LeftEdge[]): boolean =>
  kind === 'weak' &&
  knowledge.bodies.joins.includes(text.charAt(from - 1)) &&
  edges.some((edge) => edge.from < from && (edge.kind === 'level' || edge.kind === 'division'));

/** What follows from a head alone, wherever its name begins. */
interface OwnFacts {
  readonly kind: OrganisationKind;
  readonly word: string;
  /** Whether a body of that kind is told by no more than its head and what it is for. */
  readonly isNameless: boolean;
  readonly cues: number;
}

function ownFacts(reading: Reading, start: number, head: Hit): OwnFacts {
  const word = reading.text.slice(start, head.span.to);
  return {
    kind: kindOf(head),
    word,
    isNameless: reading.knowledge.bodies.nameless.test(word),
    cues: cues(reading, start, head.span.to),
  };
}

/** By what right the head makes a body with this left end; null when by none. */
function ruleOf(
  reading: Reading,
  { from, kind: edge }: LeftEdge,
  start: number,
  head: Hit,
  { kind, word, isNameless }: OwnFacts,
): string | null {
  const { text, knowledge } = reading;
  const { own, inner, townCommittee, neighbourhood, divisionEnd, townOrgans, zones } = knowledge.bodies;
  const name = text.slice(from, start);
  if (edge === 'weak' && name !== '' && from === head.span.from) return null;
  if (edge === 'division') return 'division-and-head';
  if (edge === 'cell') return 'cell-and-head';
  if (edge === 'zone')
    return isNameless && !isOrgan(kind) && knowledge.bodies.zones.word.test(name) ? null : 'zone-and-head';
  if (edge === 'level')
    return isNameless && name === text.slice(head.span.from, start) && kind === 'company' ? null : 'level-and-head';
  if (name === '') {
    if (edge === 'lost') return null;
    if (own.test(word)) return 'own-body';
    if (neighbourhood.test(word)) return 'neighbourhood-body';
    const isTitled = reading.startsAt(head.span.to, titleTag);
    // 武警某部: what names a body only in front of another is none alone.
    if (knowledge.bodies.outer.test(word) && !isTitled) return null;
    if (!isNameless)
      return isOrgan(kind) && !isBareHouse(reading, { from: start, to: head.span.to }) ? 'organ-alone' : null;
    if (knowledge.bodies.brigades.test(word) || (knowledge.bodies.courts.test(word) && isTitled)) return 'organ-alone';
    // 党委 alone is looked for with the titles behind it.
    const isInner = inner.organ.test(word) && !townCommittee.test(word);
    return isInner && isTitled ? 'inner-organ' : null;
  }
  if (isTorn(reading, from, start, head.span.to)) return null;
  if (isMadeOfMaterial(reading, from, start)) {
    const isOfBody = kind === 'party' && isNested(reading, start);
    return isNameless && !isOfBody ? null : 'body-by-purpose';
  }
  if (knowledge.bodies.numbered.test(word)) return null;
  if (hasOwnTitle(reading, { from: start, to: head.span.to })) return name.length < 7 ? 'titled-organ' : null;
  const isStation = townOrgans.test(word) && name.length < 5;
  const isInner = inner.organ.test(word) && isNested(reading, start);
  const isOfSeat = zones.organs.test(word) && zones.seat.test(name);
  if (isOrgan(kind) && !isNameless && !isStation && !isInner && !isOfSeat && !divisionEnd.test(name)) return null;
  if (name.length < 2) return null;
  return 'name-and-head';
}

/** Where the head proper begins: 委 in 区委, so that 黄浦区委 and 区委 both begin with a division or a word for one. */
function headStart({ knowledge, text }: Reading, { span }: Hit): number {
  const { headOfLevel, levels } = knowledge.bodies;
  const word = text.slice(span.from, span.to);
  if (!headOfLevel.test(word)) return span.from;
  return span.from + (levels.find((level) => word.startsWith(level.word))?.word.length ?? 0);
}

/** Organs of a division; what is theirs is called by the division. */
export const isOrgan = (kind: OrganisationKind): boolean =>
  kind === 'government' || kind === 'party' || kind === 'congress' || kind === 'mass';

const kindOf = ({ lexeme }: Hit): OrganisationKind =>
  organisationKinds.find((kind) => kind === lexeme.extra['kind']) ?? 'society';

/** What it weighs that the title repeats the department's head (体卫艺科|科长): more than what may look like a name before it. */
const doubled = 10;

/** Departments with a title behind them: 人社局|就业科科长, 红会|赈济救护部部长. */
function departments(reading: Reading, endings: Endings): readonly Body[] {
  const { text, knowledge } = reading;
  return flat(matchesIn(text, knowledge.bodies.department), (match) => {
    const to = match.index + match[0].length;
    if (!isEnd(reading, to) || reading.from(to, 'title').length === 0) return [];
    // 集团|外部董事: the head is within a title.
    if (reading.from(to - 2, 'title').some(({ span }) => span.to > to)) return [];
    const outer = flat([0, 2, 3, 4, 5, 6, 1], (length) => endings.get(to - 1 - length) ?? []).sort(
      (a, b) => b.score - a.score,
    )[0];
    if (outer === undefined || /[^\p{Script=Han}]/u.test(text.slice(outer.span.to, to))) return [];
    // 县委常委|统战部部长: a seat, and a department whose head has it.
    if (knowledge.bodies.seatWithin.test(text.slice(outer.span.from, to))) return [];
    // 实验小学|干部教师: a word that ends like a department is none.
    if (reading.isWord(outer.span.to, to, wordTag)) return [];
    const isOfOffice = knowledge.bodies.departments.office.test(text.slice(outer.span.from, outer.span.to));
    return [
      {
        span: { from: outer.span.from, to },
        kind: outer.kind,
        rule: outer.rule,
        score:
          outer.score +
          0.5 +
          0.3 * (to - outer.span.to) +
          (isOfOffice || text.charAt(to - 1) === text.charAt(to) ? doubled : 0),
      },
    ];
  });
}

/** Names that the lexicon knows as a whole: 国务院. */
export function knownBodies(reading: Reading): readonly Body[] {
  const { standing } = reading.knowledge.bodies;
  return (
    reading
      .tagged(nameTag)
      // 冕宁县|农商银行 is named by its division, and that takes part in the name.
      .filter(({ lexeme, span }) => standing.test(lexeme.word) && divisionUpTo(reading, span.from)?.full !== true)
      .filter(({ span }) => !isCut(reading, span))
      .map((hit) => ({
        span: hit.span,
        kind: kindOf(hit),
        rule: 'known-name',
        score: 4.5 + 0.3 * (hit.span.to - hit.span.from),
      }))
  );
}
