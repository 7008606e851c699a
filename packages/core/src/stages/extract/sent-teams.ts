/** Teams that a county's bodies send to villages: 石井村第一书记、驻村工作队队长 is head of the team in that village. */
import type { OrganisationMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Surroundings } from './level-words.js';

const titleTag = maskOf('title');

/** The team with the village that its sentence named last; null for other bodies, and where no village is named. */
export function ofSentTeam(
  mention: OrganisationMention,
  { reading, before }: Surroundings,
): OrganisationMention | null {
  const { neighbours, sentTeam, village } = reading.knowledge.bodies;
  if (!sentTeam.test(mention.name) || !(mention.rule === 'inner-organ' || reading.startsAt(mention.span.to, titleTag)))
    return null;
  for (const other of before.slice(-nearest).reverse()) {
    const between = reading.text.slice(other.span.to, mention.span.from);
    if (/[。！？；\n]/u.test(between)) return null;
    if (other.kind !== 'place' && other.kind !== 'organisation') continue;
    const name = village.exec(other.name)?.groups?.['village'] ?? other.name;
    if (neighbours.word.test(name))
      return { ...mention, name: name + mention.name, jurisdiction: mention.jurisdiction };
  }
  return null;
}

/** How many mentions stand at the most between a village and the team in it. */
const nearest = 6;
