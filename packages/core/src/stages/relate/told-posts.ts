/** What posts that an article gives with their bodies say of those that it gives without: the same person's, a society's, a row's. */
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { OrganisationMention } from '../../model/mention.js';
import type { Holding } from './posts.js';
import { postOf } from './unnamed-bodies.js';

/** 县教育局赵某局长、谢某|书记: behind a name whose neighbour in the row has a body, the title is of that body too. */
export function inRows(
  held: readonly Holding[],
  text: string,
  { traits, partyTail, partyTitle }: RelateKnowledge,
): readonly Holding[] {
  const ends = new Map<number, Holding['body']>();
  return held.map((holding) => {
    const { behind, person, title } = holding;
    const isRow =
      behind && title.span.from >= person.span.to && traits.closeRow.test(text.charAt(person.span.from - 1));
    const beside = isRow ? (ends.get(person.span.from - 1) ?? null) : null;
    const body = holding.body ?? beside;
    if (behind && title.span.from >= person.span.to) ends.set(title.span.to, body);
    if (body === null || body === holding.body) return holding;
    // 学院党委刘某书记、王某|副院长: a Party group has no such title, and its college has.
    const name = partyTitle.test(title.title) ? body.name : body.name.replace(partyTail, '');
    return { ...holding, body: { ...body, name } };
  });
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
