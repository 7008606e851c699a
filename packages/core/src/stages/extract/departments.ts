/** Departments that no list knows and the post behind them tells: 安监站|站长, 儿科|主任, 儿科|林某主任. */
import type { Mention, OrganisationMention, TitleMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isGeneric } from './body-guards.js';
import type { Surroundings } from './level-words.js';
import { ofOrgan } from './organ-names.js';
import { leftEdges } from './organisation-bounds.js';
import type { Reading } from './reading.js';

const longest = 12;

/** The department whose head the title repeats, or the ward before it; `before` is what stands before the title. */
export function departmentOf(
  title: TitleMention,
  before: Mention | undefined,
  reading: Reading,
): OrganisationMention | null {
  const end = title.span.from;
  if (before !== undefined && before.span.to > end - shortest) return null;
  return wardUpTo(end, title.score, reading) ?? doubled(title, end, before, reading);
}

/** 学生工作处|夏某|处长, 儿科|林某|主任: the department before somebody whose title stands behind the name. */
export const departmentBeforeName = (
  name: Mention,
  title: TitleMention,
  before: Mention | undefined,
  reading: Reading,
): OrganisationMention | null =>
  wardUpTo(name.span.from, title.score, reading) ?? doubled(title, name.span.from, before, reading);

const shortest = 2;

/** 儿科 before a title or before somebody of it: the hospital's ward. */
export function wardUpTo(end: number, score: number, { text, knowledge }: Reading): OrganisationMention | null {
  const ward = knowledge.bodies.departments.ward.exec(text.slice(Math.max(0, end - longest), end))?.[0];
  return ward === undefined ? null : departmentAt(end - ward.length, end, score, text, 'ward', 'institution');
}

function doubled(
  { span, score }: TitleMention,
  end: number,
  before: Mention | undefined,
  reading: Reading,
): OrganisationMention | null {
  const { headless, generic } = reading.knowledge.bodies.departments;
  const { text } = reading;
  const title = text.slice(span.from, span.to);
  const isHead = headless.some(
    ({ title: ends, body }) => ends.test(title) && body.test(text.slice(Math.max(0, end - 4), end)),
  );
  if (!isHead) return null;
  const inner = ofGround(end, score, before, reading);
  if (inner !== null) return inner;
  const edge = leftEdges(reading, end).at(-1);
  const cell = cellStart(end, before, reading);
  if (cell === null && (edge === undefined || edge.kind === 'lost')) return null;
  const begin = cell ?? Math.max(edge?.from ?? 0, before?.span.to ?? 0);
  // 由学生处: a word of grammar stands in no office's name.
  const from = begin + (reading.knowledge.bodies.stops.has(text.charAt(begin)) ? 1 : 0);
  const words = text.slice(from, end);
  const isNamed = words.length > shortest && words.length <= longest && !generic.test(words);
  return isNamed && !isGeneric(reading, from)
    ? departmentAt(from, end, score, text, 'department', kindOf(words, reading))
    : null;
}

/** 志愿者服务队 is a society, and no office of anybody's. */
const kindOf = (words: string, { knowledge }: Reading): OrganisationMention['organisationKind'] =>
  knowledge.bodies.departments.teams.test(words) ? 'society' : 'government';

/** 副主任某某、|产业发展部|部长: in a row of people all that stands between the sign and the title is the office's name, verbs or not. */
function cellStart(to: number, before: Mention | undefined, reading: Reading): number | null {
  if (before?.kind !== 'person' && before?.kind !== 'title') return null;
  const from = before.span.to + 1;
  const words = reading.text.slice(from, to);
  if (reading.text.charAt(from - 1) !== '、' || words.length <= shortest || !isOneName.test(words)) return null;
  for (let at = from; at < to; at += 1) if (isGrammar(reading, at)) return null;
  return from;
}

const longestInner = 16;

/** 沙湾村|工作组|组长, 省政府|安全生产督导组|组长: all that stands between the ground or body and the title, be it never so general. */
function ofGround(
  to: number,
  score: number,
  before: Mention | undefined,
  reading: Reading,
): OrganisationMention | null {
  if (before?.kind !== 'place' && before?.kind !== 'organisation') return null;
  const from = before.span.to;
  const words = reading.text.slice(from, to);
  if (words.length < shortest || words.length > longestInner || !isOneName.test(words)) return null;
  const isOfBody = before.kind === 'organisation';
  for (let at = from; at < to; at += 1)
    if (isGrammar(reading, at) && !(isOfBody && joinsTasks(reading, at, { from, to }))) return null;
  return departmentAt(from, to, score, reading.text, 'department', kindOf(words, reading));
}

/** 民政厅|社会救助和社会福利处: an office has two tasks, while 办公室和基教股 are two offices. */
const joinsTasks = (reading: Reading, at: number, { from, to }: Span): boolean =>
  reading.signs.isJoining(reading.text.charCodeAt(at)) &&
  at - from >= shortest &&
  to - at > shortest + 1 &&
  !reading.endsAt(at, officeTag);

const officeTag = maskOf('organisation-head', 'title');
const isOneName = /^[\p{Script=Han}\d]+$/u;
const anyTag = -1;

/** Whether a character of grammar stands at the offset by itself: 在, but not that of 在建. */
const isGrammar = (reading: Reading, at: number): boolean => {
  const unit = reading.text.charCodeAt(at);
  return (
    (reading.signs.isJoining(unit) || reading.signs.isBeforeName(unit)) && !(reading.furthest(at, anyTag) > at + 1)
  );
};

const departmentAt = (
  from: number,
  to: number,
  score: number,
  text: string,
  rule: 'department' | 'ward',
  organisationKind: OrganisationMention['organisationKind'],
): OrganisationMention => ({
  kind: 'organisation',
  span: { from, to },
  rule,
  score,
  name: text.slice(from, to),
  organisationKind,
  jurisdiction: null,
  passing: false,
});

/** 延安医院|骨科: the department of the body right before it; else an organ's, as other organs are named, but for 校办公室. */
export function ofBodyBefore(mention: OrganisationMention, around: Surroundings): OrganisationMention {
  const { ofOwnUnit } = around.reading.knowledge.bodies.departments;
  const body = around.before.findLast(({ kind }) => kind === 'organisation' || kind === 'place');
  if (body?.span.to === mention.span.from && body.kind === 'organisation')
    return { ...mention, name: body.name + mention.name, jurisdiction: body.jurisdiction };
  if (body?.span.to === mention.span.from && body.kind === 'place' && mention.rule === 'department')
    return { ...mention, name: body.name + mention.name, jurisdiction: body.within };
  if (mention.rule === 'ward' || ofOwnUnit.test(mention.name) || isOfPlace(mention, around.reading)) return mention;
  return ofOrgan(mention, around) ?? mention;
}

/** 解放路|环卫所 has a place's name of its own, and needs no division's. */
function isOfPlace({ span: { from, to } }: OrganisationMention, reading: Reading): boolean {
  for (let at = from + leastPlace; at < to; at += 1)
    if (reading.upTo(at, 'place-head').some(({ span }) => span.from >= from + leastPlace - 1)) return true;
  return false;
}

/** 解放路: two characters before a head of one. */
const leastPlace = 3;
