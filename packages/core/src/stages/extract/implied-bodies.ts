/** Bodies that a title names without printing them: 区政府 in 区长, 村党支部 in 村支书. */
import { flat } from '../../model/flat.js';
import { organisationKinds, type OrganisationKind } from '../../model/kinds.js';
import type { Mention, OrganisationMention, TitleMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { isGeneric, isPrintedBefore } from './body-guards.js';
import { levelUpTo } from './division-bounds.js';
import { departmentBeforeName, departmentOf } from './departments.js';
import { maskOf } from '../../model/rule.js';
import { isFree } from './left-steps.js';
import { isOfLevel } from './of-level.js';
import { leftEdges } from './organisation-bounds.js';
import type { Reading } from './reading.js';

/** Lets such titles bring their body along, in the same place. */
export function withImplied(mentions: readonly Mention[], reading: Reading): readonly Mention[] {
  return flat(mentions, (mention, i): Mention[] => {
    if (mention.kind === 'person') return [...wardOf(mention, mentions[i - 1], mentions[i + 1], reading), mention];
    if (mention.kind !== 'title') return [mention];
    const around = { before: mentions[i - 1], after: mentions[i + 1] };
    const implied = mention.implied ?? impliedBehindGround(mention, around, reading);
    if (implied !== undefined && isPrintedBefore(mention, implied, around.before, reading)) return [mention];
    const body =
      implied === undefined
        ? (elidedBody(mention, around, reading) ??
          bareCommittee(mention, around, reading) ??
          departmentOf(mention, around.before, reading))
        : impliedBody(mention, implied, around, reading);
    return body === null ? [mention] : [body, mention];
  });
}

/** 儿科|林瑜|主任, 学生处|林瑜|处长: the ward or office before somebody whose title stands behind the name. */
function wardOf(
  mention: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
  reading: Reading,
): readonly OrganisationMention[] {
  const { span } = mention;
  if (
    after?.kind !== 'title' ||
    after.span.from !== span.to ||
    (before !== undefined && before.span.to > span.from - 2)
  )
    return [];
  const found = departmentBeforeName(mention, after, before, reading);
  return found === null ? [] : [found];
}

/** The mentions beside a title. */
interface Beside {
  readonly before: Mention | undefined;
  readonly after: Mention | undefined;
}

/** 西畈村|主任 says the same as 村主任: what the last word of the ground makes with the title. */
function impliedBehindGround(
  { span, title }: TitleMention,
  { before }: Beside,
  { knowledge }: Reading,
): string | undefined {
  if (before?.kind !== 'place' || before.span.to !== span.from) return undefined;
  const level = knowledge.bodies.levels.find(({ word, ground }) => ground === true && before.name.endsWith(word));
  if (level === undefined) return undefined;
  return knowledge.lexicon.lookUp(level.word + title).find(({ extra }) => extra['title'] !== undefined)?.extra['body'];
}

/** 教育|局长, 县规划|局长, 香洲区教育|局长: the bureau's name leaves its head to the title. */
function elidedBody(
  { span, score, title }: TitleMention,
  { before }: Beside,
  reading: Reading,
): OrganisationMention | null {
  const { elidedHead, material } = reading.knowledge.bodies;
  const head = elidedHead.exec(title)?.groups?.['head'];
  const { text } = reading;
  const length = [4, 3, 2].find((size) => material.has(text.slice(span.from - size, span.from)));
  if (head === undefined || length === undefined || (before !== undefined && before.span.to > span.from - length))
    return null;
  const at = span.from - length;
  const division = before?.kind === 'place' && before.placeKind === 'division' && before.span.to === at ? before : null;
  const from = division?.span.from ?? levelUpTo(reading, at, false) ?? at;
  if (!isFree(reading, from) || (before !== undefined && before !== division && before.span.to > from)) return null;
  const level = from < at ? 'level-and-head' : 'organ-alone';
  return {
    kind: 'organisation',
    span: { from, to: span.from },
    rule: division === null ? level : 'division-and-implied',
    score,
    name: text.slice(from, span.from) + head,
    organisationKind: 'government',
    jurisdiction: null,
    passing: false,
  };
}

/**
 * 党委|书记 with nothing before it. A town's title behind it (党委副书记、镇长) tells whose committee it is; without one the bulletin's
 * own town does, once names are looked for.
 */
function bareCommittee(
  { span, score }: TitleMention,
  { before, after }: Beside,
  reading: Reading,
): OrganisationMention | null {
  const { townCommittee, ruralTown, levels } = reading.knowledge.bodies;
  const word = townCommittee.exec(reading.text.slice(Math.max(0, span.from - 2), span.from))?.[0] ?? '';
  const from = span.from - word.length;
  if (word === '' || (before !== undefined && before.span.to > from) || !isFree(reading, from)) return null;
  const next = after?.kind === 'title' && after.span.from - span.to < 2 ? after.implied : undefined;
  const level = levels.find((one) => next?.startsWith(one.word) === true && ruralTown.test(one.word));
  return {
    kind: 'organisation',
    span: { from, to: span.from },
    rule: level === undefined ? 'town-committee' : 'implied-by-title',
    score,
    name: (level?.word ?? '') + word,
    organisationKind: kindOf(word, reading),
    jurisdiction: null,
    passing: false,
  };
}

function impliedBody(
  { span, score }: TitleMention,
  implied: string,
  { before, after }: Beside,
  reading: Reading,
): OrganisationMention | null {
  const { neighbours, levels, partyDepartments, own, inner, sentTeam, towns } = reading.knowledge.bodies;
  const body = { kind: 'organisation', span, score, jurisdiction: null, passing: false } as const;
  const isBeside = before !== undefined && before.span.to === span.from && 'name' in before;
  const level = levels.find(({ word }) => implied.startsWith(word));
  if (isBeside && before.kind !== 'person' && neighbours.word.test(before.name)) {
    // 西畈村|村支书 and 西畈村|支书 name the village; 西畈村|第一书记 has it for its body.
    const rest = level?.ground === true ? implied.slice(level.word.length) : level === undefined ? implied : '';
    if (rest === '') return null;
    return {
      ...body,
      rule: 'ground-and-implied',
      name: before.name + rest,
      organisationKind: kindOf(implied, reading),
    };
  }
  if (isBeside && level !== undefined && before.kind === 'place' && isOfLevel(before.name, level, levels)) {
    // 石湖县|县长 is of 石湖县, whatever county the paper is of.
    const name = before.name + implied.slice(level.word.length);
    return {
      ...body,
      span: before.span,
      rule: 'division-and-implied',
      name,
      organisationKind: kindOf(implied, reading),
    };
  }
  // 县|人武部长: the level word, or the division in full, stands before a title whose own body has none.
  const led = level === undefined ? ledFrom(span.from, before, reading) : null;
  if (led !== null) {
    const ground = { from: led, to: span.from };
    const name = reading.text.slice(ground.from, ground.to) + implied;
    return { ...body, span: ground, rule: 'level-and-head', name, organisationKind: kindOf(implied, reading) };
  }
  const printed = level?.ground === true ? groundBefore(span.from, reading) : null;
  // 脱贫村|驻村第一书记: what ends in the level's word and is no place names no village.
  if (printed !== null && !reading.text.startsWith(level?.word ?? '', printed.to - 1)) {
    const name = reading.text.slice(printed.from, printed.to) + implied;
    return { ...body, span: printed, rule: 'ground-and-implied', name, organisationKind: kindOf(implied, reading) };
  }
  // 龙驹|街道办主任, 那日图|苏木达: the town's last word begins the title.
  const stem = isBeside || level === undefined || !towns.test(level.word) ? null : groundBefore(span.from, reading);
  if (stem !== null && level !== undefined && reading.text.startsWith(level.word, span.from)) {
    const isDoubled = reading.text.slice(stem.from, stem.to).endsWith(level.word);
    const name = reading.text.slice(stem.from, stem.to) + implied.slice(isDoubled ? level.word.length : 0);
    return { ...body, span: stem, rule: 'ground-and-implied', name, organisationKind: kindOf(implied, reading) };
  }
  const town = isBeside || level === undefined ? null : townBefore(span.from, level.word, reading);
  if (town !== null && level !== undefined) {
    const name = reading.text.slice(town.from, town.to) + implied.slice(level.word.length);
    return { ...body, span: town, rule: 'ground-and-implied', name, organisationKind: kindOf(implied, reading) };
  }
  // 各村书记, 社区主任会议: without a bearer no village is meant.
  if (level?.ground === true && (!isBorne(span, { before, after }) || isGeneric(reading, span.from))) return null;
  if (level === undefined && !isKnown(implied, reading))
    return inner.organ.test(implied) || sentTeam.test(implied)
      ? { ...body, rule: 'inner-organ', name: implied, organisationKind: kindOf(implied, reading) }
      : null;
  // 组织部长 is of the committee named before.
  const alone = partyDepartments.test(implied) ? 'organ-alone' : own.test(implied) ? 'own-body' : 'implied-by-title';
  const rule = level === undefined ? alone : 'implied-by-title';
  return { ...body, rule, name: implied, organisationKind: kindOf(implied, reading) };
}

/** Where the level word or the division begins that ends at the offset, behind the mention before it; null where none does. */
function ledFrom(at: number, before: Mention | undefined, reading: Reading): number | null {
  if (before?.kind === 'place' && before.placeKind === 'division' && before.span.to === at) return before.span.from;
  const from = levelUpTo(reading, at, false);
  return from === null || (before !== undefined && before.span.to > from) ? null : from;
}

/** 西畈 of 西畈|村支书: the name that goes on into the title. */
function groundBefore(at: number, reading: Reading): Span | null {
  if (isFree(reading, at)) return null;
  const edge = leftEdges(reading, at).at(-1);
  if (edge === undefined || edge.kind === 'lost' || edge.kind === 'level') return null;
  const length = at - edge.from;
  const isName = length > 1 ? length <= longestName : reading.endsAt(at, surnameTag);
  return isName && length > 0 ? { from: edge.from, to: at } : null;
}

/** 石桥镇 of 石桥镇|镇长, a town that no list has. */
function townBefore(at: number, level: string, reading: Reading): Span | null {
  const { ruralTown } = reading.knowledge.bodies;
  if (!ruralTown.test(level) || !reading.text.startsWith(level, at - level.length)) return null;
  const town = groundBefore(at, reading);
  return town === null || town.to - town.from < level.length + 2 ? null : town;
}

const longestName = 6;
const surnameTag = maskOf('surname');

/** Whether a person stands right before or behind the title, or another title behind it. */
const isBorne = ({ from, to }: Span, { before, after }: Beside): boolean =>
  (before?.kind === 'person' && before.span.to === from) ||
  ((after?.kind === 'person' || after?.kind === 'title') && after.span.from - to < 2);

/** Whether the name stands for one body wherever it is said: 国务院, not 党支部. */
const isKnown = (name: string, { knowledge }: Reading): boolean => !knowledge.bodies.nameless.test(name);

/** The kind of the longest head with which the name ends; a village's or neighbourhood's own for its bare word. */
function kindOf(name: string, { knowledge }: Reading): OrganisationKind {
  for (let at = 0; at < name.length; at += 1) {
    for (const { extra } of knowledge.lexicon.lookUp(name.slice(at))) {
      const kind = organisationKinds.find((known) => known === extra['kind']);
      if (kind !== undefined) return kind;
    }
  }
  return knowledge.bodies.levels.some(({ word, ground }) => ground === true && word === name)
    ? 'committee'
    : 'government';
}
