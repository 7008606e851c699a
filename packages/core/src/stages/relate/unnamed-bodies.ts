/** Bodies that a title's own words tell of without naming them: 我院|院长, 党组|成员, 德城区|书记. */
import type { DivisionBody, RelateKnowledge } from '../../model/knowledge.js';
import type { Mention, OrganisationMention, PlaceMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import { ownUnitRule } from './own-unit.js';
import type { Holding } from './posts.js';

/** Who bears which title, whatever body is named with it. */
export const postOf = ({ person, title }: Holding): string => `${person.name}|${title.title}`;

const reach = 12;

/** 我院李某院长, 我院院长李某: the speaker's own body, unnamed, is no body that was named before. */
export function isOfOwnBody(
  { title, person, body, sentence }: Holding,
  text: string,
  { ownBody }: RelateKnowledge,
): boolean {
  if (body !== null) return false;
  const at = Math.min(title.span.from, person.span.from);
  const before = text.slice(Math.max(sentence.from, at - reach), at);
  const found = /[^，。；（(]*$/u.exec(before)?.[0] ?? '';
  return ownBody.test(found);
}

/** 党组成员、副局长某某: the Party group of the body that the sentence names before. */
export function groupOf(
  { title, sentence }: Holding,
  text: string,
  bodies: readonly OrganisationMention[],
  { partyGroup, partyTail, partyTitle, committee }: RelateKnowledge,
): OrganisationMention | null {
  if (!partyTitle.test(title.title)) return null;
  const at = title.span.from;
  const group = partyGroup.exec(text.slice(Math.max(sentence.from, at - reach), at))?.[0];
  if (group === undefined) return null;
  const above = bodies.findLast(
    ({ span, name, organisationKind: kind }) =>
      span.from >= sentence.from &&
      span.to <= at - group.length &&
      (partyTail.test(name) || (kind !== 'mass' && kind !== 'society')),
  );
  if (above === undefined || committee.test(above.name)) return null;
  // 县水利局局长某某、|局党组|成员: the house is called by what it is.
  const isCalled = above.name.endsWith(text.charAt(at - group.length - 1));
  if (!isCalled && !partyTail.test(above.name)) return null;
  const name = above.name.replace(partyTail, '') + group;
  return name === above.name ? above : { ...above, name, organisationKind: 'party' };
}

/** Villages and neighbourhoods, by where they end. */
export const groundsIn = (mentions: readonly Mention[], { branched }: RelateKnowledge): ReadonlyMap<number, Ground> =>
  new Map(
    mentions
      .filter((mention): mention is Ground => mention.kind === 'place' || mention.kind === 'organisation')
      .filter(({ name }) => branched.test(name))
      .map((ground) => [ground.span.to, ground] as const),
  );

/** Ground with a Party branch. */
type Ground = OrganisationMention | PlaceMention;

/** 在机务社区，|党总支|书记: the branch of the ground that the sentence has just entered. */
export function branchOf(
  { title: { span, title, score }, sentence }: Holding,
  text: string,
  grounds: ReadonlyMap<number, Ground>,
  { partyGroup, partyTitle }: RelateKnowledge,
): OrganisationMention | null {
  const group = partyGroup.exec(text.slice(Math.max(sentence.from, span.from - reach), span.from))?.[0] ?? '';
  const from = span.from - group.length;
  const ground = group === '' || !partyTitle.test(title) ? undefined : grounds.get(from - 1);
  if (ground === undefined || !/[，,]/u.test(text.charAt(from - 1))) return null;
  const jurisdiction = ground.kind === 'place' ? ground.within : ground.jurisdiction;
  const body = { kind: 'organisation', rule: ownUnitRule, organisationKind: 'party', passing: false } as const;
  return { ...body, span: { from, to: span.from }, score, name: ground.name + group, jurisdiction };
}

/** 德城区|副书记 is of the district's committee, 新合街道|副主任 of its office. */
export function ofDivision(holding: Holding, { standsFor }: RelateKnowledge): Holding {
  const { body, title } = holding;
  if (body === null || (body.kind === 'organisation' && body.rule !== 'acting-division')) return holding;
  const found = standsFor.find((rule) => rule.division.test(body.name) && rule.title.test(title.title));
  if (found === undefined) return holding;
  return { ...holding, body: officeOf(body, body.name, found) };
}

/** The ground's body that a title tells of, printed where `body` is. */
export const officeOf = (
  body: NonNullable<Holding['body']>,
  ground: string,
  office: DivisionBody,
): OrganisationMention => ({
  kind: 'organisation',
  span: body.span,
  rule: body.rule,
  score: body.score,
  name: ground + office.body,
  organisationKind: office.kind,
  jurisdiction: body.kind === 'place' ? body.within : body.jurisdiction,
  passing: false,
});

/** 市委常委、组织部部长、|秘书长: the committee's, not its department's. */
export function ofCommittee(holding: Holding, { committeesOwn }: RelateKnowledge): Holding {
  const { body, carried, title } = holding;
  if (!carried || body?.kind !== 'organisation' || !committeesOwn.title.test(title.title)) return holding;
  const name = body.name.replace(committeesOwn.department, '');
  return name === body.name ? holding : { ...holding, body: { ...body, name } };
}

/** 石湖镇纪委书记…、组织委员|某某: a seat in the town's committee, behind another organ of the town's in the sentence. */
export function seatOf(
  { title, sentence }: Holding,
  bodies: readonly OrganisationMention[],
  { seats }: RelateKnowledge,
): OrganisationMention | null {
  const above = bodies.findLast(({ span }) => span.from >= sentence.from && span.to <= title.span.from);
  const town = above?.jurisdiction?.split('/').at(-1) ?? '';
  if (above === undefined || town === '' || !above.name.startsWith(town)) return null;
  if (above.organisationKind === 'institution' || above.organisationKind === 'company') return null;
  const found = seats.find((rule) => rule.division.test(town) && rule.title.test(title.title));
  return found === undefined ? null : { ...above, name: town + found.body, organisationKind: found.kind };
}

const titleTag = maskOf('title');
const freeTags = maskOf('function', 'verb', 'event', 'title-prefix', 'honorific', 'title');

/** 与凤凰卫视|副总裁: words that nobody read stand before the title, and name a body of its own. */
export function isAnother(said: string, body: RegExp, { lexicon }: RelateKnowledge): boolean {
  const titles = lexicon.find(said).filter(({ lexeme }) => (lexeme.mask & titleTag) !== 0);
  const words = said.slice(Math.max(0, ...titles.map(({ span }) => span.to)));
  if (words.length < 2 || body.test(words)) return false;
  return !lexicon.find(words).some(({ span, lexeme }) => span.to === words.length && (lexeme.mask & freeTags) !== 0);
}
