/** Bodies that a chain of one's posts names without whose they are: 县教育局党委委员、|办公室|主任, 县委常委、|统战部|部长、|政协党组|副书记. */
import type { BodyWords } from '../../model/body-words.js';
import type { Mention, OrganisationMention, PlaceMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import { indexAt } from '../../model/span.js';
import { customaryName, divisionOfLevel, type Surroundings } from './level-words.js';
import { sifted } from './sifted.js';

const titleTag = maskOf('title');

/** What has no division or body of its own in its name. */
const alone: ReadonlySet<string> = new Set([
  'department',
  'ward',
  'organ-alone',
  'own-body',
  'inner-organ',
  'body-by-purpose',
  'titled-organ',
]);

/** The office of the body that the chain named last, else the organ of that body's division; null for what no chain tells. */
export function ofChain(mention: OrganisationMention, around: Surroundings): OrganisationMention | null {
  const { reading, before } = around;
  const { chained, departments, inner, levels, zones } = reading.knowledge.bodies;
  if (!alone.has(mention.rule) || zones.organs.test(mention.name) || !isTitled(mention.span.to, around)) return null;
  if (divisionOfLevel(mention.name, mention.span.from, around) !== null) return null;
  const { neighbours, village: ofVillage } = reading.knowledge.bodies;
  // 青柳社区|书记某某、妇联主席: ground with posts of its own.
  const isGround = (other: Mention): other is PlaceMention =>
    other.kind === 'place' && neighbours.word.test(other.name) && reading.startsAt(other.span.to, titleTag);
  const isBearer = (other: Mention): boolean =>
    other.span.to <= mention.span.from &&
    ((other.kind === 'organisation' && !isHonour(other, reading.text, chained)) || isGround(other));
  // Few of them: a row of thousands whose bodies nothing names must not be walked for each of them.
  const first = Math.max(0, before.length - mostMentions);
  const near = before.slice(first).findLastIndex(isBearer);
  const at = near < 0 ? near : first + near;
  const bearer = before[at];
  if (bearer === undefined) return null;
  const gap = reading.text.slice(bearer.span.to, mention.span.from);
  if (/[。！？；\n]/u.test(gap)) return null;
  const ofGround = (village: string, jurisdiction: string | null): OrganisationMention | null =>
    inner.organ.test(mention.name) && /[、，,]$/u.test(withoutGround(gap, levels))
      ? { ...mention, name: village + mention.name, jurisdiction }
      : null;
  if (bearer.kind === 'place') return ofGround(bearer.name, bearer.within);
  if (bearer.kind !== 'organisation' || isUnnamed(bearer)) return null;
  const village = ofVillage.exec(bearer.name)?.groups?.['village'];
  if (village !== undefined) return ofGround(village, bearer.jurisdiction);
  const zone = chained.zone.office.test(mention.name) ? zoneOf(bearer.name, mention.name, around) : undefined;
  if (zone !== undefined) return { ...mention, name: zone + mention.name, jurisdiction: bearer.jurisdiction };
  const within = chained.house.exec(bearer.name)?.groups;
  const house = within?.['house'] ?? within?.['congress'];
  const name = (house ?? houseOf(bearer, before)).replace(inner.committee, '').replace(departments.ward, '');
  if (isOffice(mention.name, name, chained))
    return { ...mention, name: name + mention.name, jurisdiction: bearer.jurisdiction };
  // 镇妇联主席某某、工会主席某某: the town's, be they two people's.
  const town = chained.town.exec(bearer.name)?.groups?.['town'];
  if (town !== undefined && gap.endsWith('、') && chained.townOffice.test(mention.name))
    return { ...mention, name: town + mention.name, jurisdiction: bearer.jurisdiction };
  const isInRow = ({ kind }: Mention): boolean =>
    kind === 'title' || (kind === 'person' && mention.rule === 'inner-organ');
  return gap.endsWith('、') && before.slice(at + 1).every(isInRow) ? ofDivision(mention, bearer, around) : null;
}

/** 高新区 of 高新区管委会, and of 高新区招商部 before another 部. */
function zoneOf(bearer: string, name: string, { reading }: Surroundings): string | undefined {
  const { chained, zones } = reading.knowledge.bodies;
  const own = chained.zone.word.exec(bearer)?.groups?.['zone'];
  if (own !== undefined || bearer.at(-1) !== name.at(-1)) return own;
  const beside = chained.zone.beside.exec(bearer)?.groups?.['zone'];
  return beside !== undefined && zones.word.test(beside) ? beside : undefined;
}

/** 中国工程院|院士, 市政协|委员: whoever is so has his work elsewhere. */
const isHonour = (
  { span, organisationKind: kind }: OrganisationMention,
  text: string,
  { honours }: BodyWords['chained'],
): boolean => kind !== 'party' && kind !== 'government' && honours.test(text.slice(span.to, span.to + longestHonour));

const longestHonour = 2;

/** 办公室|主任, 办公室|陈某|主任: whether a title stands at the offset, or somebody with one. */
function isTitled(at: number, { reading, all }: Surroundings): boolean {
  if (reading.startsAt(at, titleTag)) return true;
  const persons = sifted(all, 'person', ({ kind }) => kind === 'person');
  const next = persons[indexAt(persons, at, ({ span }) => span)];
  return next?.span.from === at && reading.startsAt(next.span.to, titleTag);
}

/** 校党委 names no school, whose office could be called by it. */
export const isUnnamed = ({ rule, passing }: OrganisationMention): boolean => passing && rule.startsWith('formed-');

/** The words without 村 of 村妇联 at their end. */
const withoutGround = (words: string, levels: BodyWords['levels']): string => {
  const ground = levels.find((level) => level.ground === true && words.endsWith(level.word));
  return ground === undefined ? words : words.slice(0, -ground.word.length);
};

/** 县法院 behind 县法院院长、执行局局长: offices of one house are no houses of each other's. */
function houseOf({ name, span }: OrganisationMention, before: readonly Mention[]): string {
  // From the nearest back: a row of a thousand offices must not be walked for each of them.
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const other = before[i];
    if (other === undefined || other.span.from < span.from - 2 * longestRow) break;
    if (other.kind !== 'organisation' || other.span.to > span.from || other.span.to <= span.from - longestRow) continue;
    if (other.name.length < name.length && name.startsWith(other.name)) return other.name;
  }
  return name;
}

/** Of how many mentions before it an office looks for its bearer. */
const mostMentions = 60;

/** How far before an office its house may be named. */
const longestRow = 60;

/** Whether such a body has such an office: 办公室 has every one, 基教股 a bureau, 提案委 a congress, 科研院 a university. */
const isOffice = (name: string, bearer: string, { offices }: BodyWords['chained']): boolean =>
  offices.some(({ office, of }) => office.test(name) && of.test(bearer));

/** 政协党组 behind 石湖县委统战部部长: the county's; 工会 behind 石湖镇人大主席: the town's. */
function ofDivision(
  mention: OrganisationMention,
  bearer: OrganisationMention,
  { reading }: Surroundings,
): OrganisationMention | null {
  const { bodies } = reading.knowledge;
  const division = bearer.jurisdiction?.split('/').at(-1) ?? '';
  const called = [division, customaryName(division, reading), levelOf(bearer, bodies)].find(
    (form) => form !== '' && bearer.name.startsWith(form),
  );
  const isTown = bodies.towns.test(division);
  if (called === undefined || isTown !== (mention.rule === 'inner-organ')) return null;
  if (mention.rule === 'department' || mention.rule === 'ward') return null;
  if (bodies.partyDepartments.test(mention.name) && mention.rule === 'organ-alone') return null;
  const committee = bodies.partyDepartments.test(mention.name) ? bodies.chained.committee : '';
  return { ...mention, name: called + committee + mention.name, jurisdiction: bearer.jurisdiction };
}

/** 县 of a 县纪委 whose county nothing tells. */
const levelOf = ({ name, jurisdiction }: OrganisationMention, { levels }: BodyWords): string =>
  jurisdiction === null ? (levels.find(({ word }) => name.startsWith(word))?.word ?? '') : '';
