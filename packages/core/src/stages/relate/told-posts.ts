/** What posts that an article gives with their bodies say of those that it gives without: the same person's, a society's, a row's. */
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { OrganisationMention } from '../../model/mention.js';
import type { Holding } from './posts.js';
import { officeOf, postOf } from './unnamed-bodies.js';

/** 县教育局赵某局长、谢某|书记: behind a name whose neighbour in the row has a body, the title is of that body too. */
export function inRows(
  held: readonly Holding[],
  text: string,
  { traits, partyTail, partyTitle, committee, bodiesOfTitles }: RelateKnowledge,
): readonly Holding[] {
  // 镇长赵某、钱某|主席: a government has no chair, while a bureau has a secretary.
  const mayHave = (body: Holding['body'], { title }: Holding): boolean => {
    if (body === null || !committee.test(body.name)) return true;
    const rules = bodiesOfTitles.filter((rule) => rule.title.test(title.title));
    return rules.length === 0 || rules.some((rule) => rule.body.test(body.name));
  };
  const ends = new Map<number, Holding['body']>();
  return held.map((holding) => {
    const { behind, person, title } = holding;
    const isRow =
      behind && title.span.from >= person.span.to && traits.closeRow.test(text.charAt(person.span.from - 1));
    const next = isRow ? (ends.get(person.span.from - 1) ?? null) : null;
    const beside = mayHave(next, holding) ? next : null;
    const body = holding.body ?? beside;
    if (behind && title.span.from >= person.span.to) ends.set(title.span.to, body);
    if (body === null || body === holding.body) return holding;
    // 学院党委刘某书记、王某|副院长: a Party group has no such title, and its college has.
    const name = partyTitle.test(title.title) ? body.name : body.name.replace(partyTail, '');
    return { ...holding, body: { ...body, name } };
  });
}

/**
 * 双江村支书赵某、|主任钱某、|副主任孙某: whoever stands next in a row has his post in the same ground, in the body that such a title
 * tells of there.
 */
export function besideGround(
  held: readonly Holding[],
  text: string,
  { traits, partyTail, partyTitle, standsFor, bodiesOfTitles }: RelateKnowledge,
): readonly Holding[] {
  const rows = new Map<number, Ground>();
  const groundBeside = ({ title, behind, body }: Holding): Ground | undefined => {
    const isOpen = body === null && !behind && title.implied === undefined && title.class !== 'private';
    const at = title.span.from - 1;
    const before = text.charAt(at);
    const beside = isOpen && (before === '，' || traits.closeRow.test(before)) ? rows.get(at) : undefined;
    if (beside === undefined) return undefined;
    // 人大油坊街道工委主任某某、副主任: the body before has such a title itself.
    const { name } = beside.body;
    return bodiesOfTitles.some((rule) => rule.title.test(title.title) && rule.body.test(name)) ? undefined : beside;
  };
  const bodyIn = ({ body, name }: Ground, title: string): Holding['body'] => {
    const office = standsFor.find((rule) => rule.division.test(name) && rule.title.test(title));
    if (office !== undefined) return officeOf(body, name, office);
    return body.kind === 'place' && partyTitle.test(title) ? body : null;
  };
  return held.map((holding) => {
    const { behind, person, title, body: own } = holding;
    const beside = groundBeside(holding);
    const body = beside === undefined ? own : bodyIn(beside, title.title);
    if (body === null) return holding;
    if (beside !== undefined) rows.set(person.span.to, beside);
    else if (!behind) rows.set(person.span.to, { body, name: body.name.replace(partyTail, '') });
    return body === own ? holding : { ...holding, body };
  });
}

/** A village, neighbourhood or town of which somebody in a row has a post, with the body or ground that tells so. */
interface Ground {
  readonly body: NonNullable<Holding['body']>;
  readonly name: string;
}

/** The posts that the text gives with their bodies: whoever is called by one again (会长李某) has no second one. */
export function statedPosts(held: readonly Holding[]): ReadonlyMap<string, OrganisationMention> {
  const told = new Map<string, OrganisationMention>();
  for (const holding of held) {
    const { body, person, status, carried } = holding;
    if (body?.kind === 'organisation' && person.full && status === 'current' && !carried)
      told.set(postOf(holding), body);
  }
  return told;
}

/** The bodies that have people in the item, and how often it names each: one named in passing has nobody else's posts. */
export interface Staffed {
  readonly staffed: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, number>;
}

export function staffedBodies(
  told: ReadonlyMap<string, OrganisationMention>,
  bodies: readonly OrganisationMention[],
): Staffed {
  const named = new Map<string, number>();
  for (const { name } of bodies) named.set(name, (named.get(name) ?? 0) + 1);
  return { staffed: new Set([...told.values()].map(({ name }) => name)), named };
}
