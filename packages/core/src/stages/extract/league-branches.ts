/** Branches of a democratic party that a chain of posts names without the party: 致公党浙江省委会副主委、|杭州市委会|主委. */
import type { OrganisationMention } from '../../model/mention.js';
import type { Surroundings } from './level-words.js';

/** How many mentions, and characters, lie between two posts of one chain at the most. */
const [fewMentions, fewCharacters] = [3, 8];

/** The branch with the party of the branch before it; null for what is no branch, and where the chain names none before. */
export function ofLeague(mention: OrganisationMention, { reading, before }: Surroundings): OrganisationMention | null {
  const { branch, chair, lead } = reading.knowledge.bodies.leagues;
  if (!branch.test(mention.name)) return null;
  chair.lastIndex = mention.span.to;
  if (!chair.test(reading.text)) return null;
  const last = before
    .slice(-fewMentions)
    .findLast((other): other is OrganisationMention => other.kind === 'organisation');
  const party = last === undefined ? undefined : lead.exec(last.name)?.[0];
  if (last === undefined || party === undefined || mention.name.startsWith(party)) return null;
  const between = reading.text.slice(last.span.to, mention.span.from);
  const isChain = between.length <= fewCharacters && between.endsWith(reading.knowledge.bodies.joins.charAt(0));
  return isChain ? { ...mention, name: party + mention.name } : null;
}
