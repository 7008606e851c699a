/** A hop from one thing to another in words. */
import type { Hop } from '@bulletin-graph/core/query';
import type { Words } from '../words/words.js';

/** Post or role of the hop in the reader's language; titles of posts stay as printed. */
export function hopWords(words: Words, { type, as }: Hop): string {
  const roles: Readonly<Record<string, string>> = { ...words.organisationRoles, ...words.participantRoles };
  return words.link.hop(type, type === 'holds' || as === null ? as : (roles[as] ?? as));
}
