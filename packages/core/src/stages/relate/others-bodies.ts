/** Bodies that stand above a title and are not its bearer's: a guest's, whose host the text does not name, and one that has its head. */
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { OrganisationMention } from '../../model/mention.js';
import { matchesIn } from '../../text/matches.js';
import { ownUnitRule, unitsOrganRule } from './own-unit.js';
import type { Holding } from './posts.js';

/** Whether a body that was found above the title may be that of its bearer. */
export type MayBeOf = (holding: Holding, body: OrganisationMention) => boolean;

/** Tells it of all the posts of an article, with the bodies that it names. */
export function othersBodies(
  held: readonly Holding[],
  text: string,
  bodies: readonly OrganisationMention[],
  { arrivalAtUnit, receptionAtUnit, partyTail, soleTitle }: RelateKnowledge,
): MayBeOf {
  const arrivals = matchesIn(text, arrivalAtUnit).map(({ index }) => {
    const from = Math.max(text.lastIndexOf('。', index), text.lastIndexOf('\n', index)) + 1;
    return { at: index, to: index, guests: bodies.filter(({ span }) => span.from >= from && span.to <= index) };
  });
  const receptions = matchesIn(text, receptionAtUnit).map(({ index }) => {
    const end = text.slice(index).search(/[。\n]/u);
    const to = end < 0 ? text.length : index + end;
    return { at: -1, to, guests: bodies.filter(({ span }) => span.from >= index && span.to <= to) };
  });
  const stem = (name: string): string => name.replace(partyTail, '');
  const heads = held.filter(
    ({ body, title, status }) => body !== null && status === 'current' && soleTitle.test(title.title),
  );
  return ({ title, person, change, sentence }, body) => {
    const isGuests = [...arrivals, ...receptions].some(
      ({ at, to, guests }) =>
        at < title.span.from &&
        (body.span.from < at ||
          (body.span.to <= to && to <= sentence.from) ||
          body.rule === ownUnitRule ||
          body.rule === unitsOrganRule) &&
        guests.some(({ name }) => stem(body.name).startsWith(stem(name))),
    );
    if (isGuests) return false;
    return !heads.some(
      (other) =>
        change === null &&
        other.change === null &&
        other.title.title === title.title &&
        other.person.name !== person.name &&
        stem(other.body?.name ?? '') === stem(body.name),
    );
  };
}
