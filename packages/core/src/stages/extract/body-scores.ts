/** What speaks for a body and against it, beside its length: where its name begins, the title behind it, what stands before. */
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import type { LeftEdge } from './organisation-bounds.js';
import type { Reading } from './reading.js';

const bonus: Readonly<Record<LeftEdge['kind'], number>> = {
  cell: 6,
  division: 2,
  zone: 2,
  level: 1.8,
  open: 0.6,
  stop: 0.6,
  weak: 0,
  lost: -3,
};

/** One left end of a name, among all of them, and the head with where it proper begins. */
interface Ended {
  readonly start: number;
  readonly head: Hit;
  readonly edge: LeftEdge;
  readonly edges: readonly LeftEdge[];
}

/** What the left end weighs. */
export const edgeScore = (reading: Reading, { start, head, edge, edges }: Ended): number =>
  bonus[edge.kind] +
  outerLink * outerLinks(reading, edge) +
  (isBranch(reading, head, edge) ? 2 : 0) +
  (isStationOf(reading, start, head, edge) ? 6 : 0) +
  (isOfFellows(reading, head, edge, edges) ? 4 : 0) +
  (isBehindOwner(reading, head, edge, edges) ? 4 : 0);

/** About what a division weighs that stands alone: 黄湖区 of 黄湖区青石镇敬老院 is not to win by going its own way. */
const outerLink = 3;

/** How many divisions stand before the last one of the chain with which the name begins. */
function outerLinks(reading: Reading, { from, kind }: LeftEdge): number {
  if (kind !== 'division' && kind !== 'cell') return 0;
  let links = -1;
  for (let at: number | undefined = from; at !== undefined; links += 1) at = fullDivision(reading, at);
  return Math.max(0, links - 1);
}

const fullDivision = (reading: Reading, at: number): number | undefined =>
  reading.from(at, 'division').find(({ lexeme }) => lexeme.extra['form'] !== 'short')?.span.to;

/** 秦丰保险|富平支公司: a branch has its firm's name before its place's. */
const isBranch = ({ text, knowledge }: Reading, { span }: Hit, { from, kind }: LeftEdge): boolean =>
  kind !== 'weak' &&
  kind !== 'lost' &&
  span.from - from > 4 &&
  knowledge.bodies.branches.test(text.slice(span.from, span.to));

/** 深圳市|怀化商会: fellows of one division have their society in another, which stands before it. */
const isOfFellows = (
  { text, knowledge }: Reading,
  { span }: Hit,
  { from, kind }: LeftEdge,
  edges: readonly LeftEdge[],
): boolean =>
  kind === 'division' &&
  knowledge.bodies.fellows.test(text.slice(span.from, span.to)) &&
  edges.some((nearer) => nearer.kind === 'division' && nearer.from > from);

/** 大唐|河南|发电有限公司: the owner's name stands before the province, and nothing that ends a name between them. */
const isBehindOwner = (
  { text, knowledge: { bodies }, endsAt }: Reading,
  { lexeme }: Hit,
  { from, kind }: LeftEdge,
  edges: readonly LeftEdge[],
): boolean =>
  (kind === 'open' || kind === 'stop') &&
  /^(?:company|party)$/u.test(lexeme.extra['kind'] ?? '') &&
  edges.some((nearer) => {
    const owner = nearer.kind === 'division' ? text.slice(from, nearer.from) : '';
    if (owner.length < 2 || owner.length > longestOwner || endsAt(nearer.from, plainTags)) return false;
    return ![...owner].some((one) => bodies.particles.includes(one));
  });

const longestOwner = 4;
/** 第十七: an ordinal of three characters, and one more. */
const longestOrdinal = 4;
/** 设计单位|四川众合: words of sentences are no owners. */
const plainTags = maskOf('word', 'verb', 'event', 'function', 'person-role', 'title');

/** 县公安局|卢峰|派出所: a station's own name, be it like a person's, stands between its bureau and its head. */
const isStationOf = ({ text, knowledge, upTo }: Reading, start: number, { span }: Hit, { from }: LeftEdge): boolean =>
  knowledge.bodies.townOrgans.test(text.slice(span.from, span.to)) &&
  [2, 3, 4].some((length) =>
    upTo(start - length, 'organisation-head').some(
      (bureau) => bureau.span.from > from && bureau.span.to - bureau.span.from > 1,
    ),
  );

/** What speaks for a body beside its left end: a long head, a title behind it, a body whose Party organ it is. */
export function cues(reading: Reading, start: number, to: number): number {
  // 党委委员 is a title of the Party committee's behind a body, not of the body itself.
  const isTitled =
    reading.from(to, 'title').length > 0 &&
    !reading.from(to, 'organisation-head').some(({ span }) => span.to - span.from > 1);
  return 0.2 * Math.max(0, to - start - 1) + (isTitled ? 2.5 : 0) + (isNested(reading, start) ? 1.5 : 0);
}

/** 局|党组, 党支部第一|党小组: a body's own Party organ is one name, though 党组成员 is a title. */
export const isNested = ({ upTo, text, knowledge }: Reading, at: number): boolean =>
  upTo(
    at - (knowledge.bodies.ordinals.exec(text.slice(Math.max(0, at - longestOrdinal), at))?.[0].length ?? 0),
    'organisation-head',
  ).some(({ span, lexeme }) => span.to - span.from > 1 && lexeme.extra['kind'] !== undefined);

/** How much longer than this a name without a division may be before its length speaks against it. */
const plainLength = 12;

/** What speaks against a body that the rule makes, with so many characters before its head. */
export const doubt = (rule: string, length: number): number => {
  if (rule === 'name-and-head') return 0.6 * Math.max(0, length - plainLength);
  return rule === 'organ-alone' || rule === 'neighbourhood-body' ? 0.5 : 0;
};
