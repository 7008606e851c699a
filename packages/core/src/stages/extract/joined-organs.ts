/** Two organs of one division that a text writes as one word: 县委县政府, 镇党委政府. */
import type { BodyWords } from '../../model/body-words.js';
import type { Mention } from '../../model/mention.js';

/** The two bodies with the ground of the first, each on the words of both; nothing where no ground is known; others as they are. */
export function inTwo(mention: Mention, { joinedOrgans, towns, zones }: BodyWords): readonly Mention[] {
  if (mention.kind !== 'organisation') return [mention];
  const { ground, party = '', government = '' } = joinedOrgans.pattern.exec(mention.name)?.groups ?? {};
  if (ground === undefined) return [mention];
  if (ground === '') return [];
  // A county's committee is no 党委 but a 委, and a town's is no 委 but a 党委.
  const isOwn = towns.test(ground) || zones.word.test(ground);
  const form = isOwn ? joinedOrgans.ofTown : joinedOrgans.ofCounty;
  const committee = party.replace(form.short, form.full);
  return [
    { ...mention, name: ground + committee, organisationKind: 'party' },
    { ...mention, name: ground + government, organisationKind: 'government' },
  ];
}
