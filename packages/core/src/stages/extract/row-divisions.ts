/** Whose an organ is that stands in a row without its division: that of the body before it, of one person's posts or of a row. */
import type { Mention, OrganisationMention } from '../../model/mention.js';
import { customaryName, type Surroundings } from './level-words.js';
import { sifted } from './sifted.js';

/** A division that a row tells, as names begin with it, and its path where that is known. */
export interface RowDivision {
  readonly name: string;
  readonly path: string | null;
}

/** 柳湾镇党委委员、|纪委|书记: one person's posts are of one town, whatever county the row has named. */
export function isOfSamePerson({ span }: OrganisationMention, { reading, before }: Surroundings): boolean {
  const [body, title] = before.slice(-2);
  return (
    title?.kind === 'title' &&
    body?.kind === 'organisation' &&
    body.span.to === title.span.from &&
    reading.text.slice(title.span.to, span.from) === reading.knowledge.bodies.joins.charAt(0)
  );
}

/** 县 of a 县委 in the same sentence whose county nothing tells: the organs in a row with it are the county's as well. */
export function levelBefore({ span }: OrganisationMention, { reading, before }: Surroundings): RowDivision | null {
  const { levels, towns } = reading.knowledge.bodies;
  const isUnknown = (other: Mention): boolean =>
    other.kind === 'organisation' &&
    other.jurisdiction === null &&
    levels.some(({ word, ground }) => ground !== true && !towns.test(word) && other.name.startsWith(word));
  const last = sifted(before, 'of unknown division', isUnknown).findLast((other) => other.span.to <= span.from);
  if (last?.kind !== 'organisation' || /[。！？\n]/u.test(reading.text.slice(last.span.to, span.from))) return null;
  const word = levels.find((level) => last.name.startsWith(level.word))?.word;
  return word === undefined ? null : { name: word, path: null };
}

/**
 * The division of the body that the same sentence named last: an elided level is the one said before. `overTowns`: a town in a
 * row of a county's organs is passed over (区安监局、城南街道办事处、住建委).
 */
export function divisionBefore(
  { span }: OrganisationMention,
  { reading, before }: Surroundings,
  overTowns = false,
): RowDivision | null {
  const { towns } = reading.knowledge.bodies;
  const isOfDivision = (other: Mention): boolean =>
    other.kind === 'organisation' && other.jurisdiction !== null && !(overTowns && towns.test(other.jurisdiction));
  const last = sifted(before, overTowns ? 'of division over towns' : 'of division', isOfDivision).findLast(
    (other) => other.span.to <= span.from,
  );
  if (last?.kind !== 'organisation' || last.jurisdiction === null) return null;
  if (/[。！？\n]/u.test(reading.text.slice(last.span.to, span.from))) return null;
  const name = last.jurisdiction.split('/').at(-1) ?? '';
  const called = [name, customaryName(name, reading)].find((form) => last.name.startsWith(form));
  return called === undefined ? null : { name: called, path: last.jurisdiction };
}
