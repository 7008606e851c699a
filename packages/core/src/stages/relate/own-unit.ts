/** Posts of the unit that an item tells of, which the words before the title only call by what it is: 学校党支部|书记, 工会|主席. */
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { OrganisationMention } from '../../model/mention.js';
import type { Holding } from './posts.js';

/** The rule that such a body is named with. */
export const ownUnitRule = 'own-unit';

const reach = 12;

/** The unit that the words call by what it is, and its organ: whatever other body's organ was named before (市民政局党组成员、|校党委|书记). */
export const ofNamedUnit = (
  holding: Holding,
  text: string,
  bodies: readonly OrganisationMention[],
  knowledge: RelateKnowledge,
): OrganisationMention | null =>
  wordsOf(holding, text, knowledge)?.unit === undefined ? null : ofOwnUnit(holding, text, bodies, knowledge);

/** What the words right before the title say of unit and organ; null where they say neither. */
function wordsOf(
  { title, sentence }: Holding,
  text: string,
  { ownUnit }: RelateKnowledge,
): { readonly length: number; readonly unit?: string; readonly organ?: string } | null {
  const at = title.span.from;
  const found = ownUnit.exec(text.slice(Math.max(sentence.from, at - reach), at));
  return found === null || found[0] === '' ? null : { length: found[0].length, ...found.groups };
}

/**
 * The school, hospital or firm that the sentence names before, else the one that the item names, with the organ that the words name;
 * the words themselves (集团工会) where they say what unit it is and the item names none.
 */
export function ofOwnUnit(
  holding: Holding,
  text: string,
  bodies: readonly OrganisationMention[],
  knowledge: RelateKnowledge,
): OrganisationMention | null {
  const { title, sentence } = holding;
  const { ownUnitOrgan, partyTail, speakingForItself } = knowledge;
  const at = title.span.from;
  const found = wordsOf(holding, text, knowledge);
  if (found === null) return null;
  const { unit = '', organ = '' } = found;
  const units = bodies.filter(({ name }) => speakingForItself.test(name));
  const stem = (body: OrganisationMention): string => body.name.replace(ownUnitOrgan, '').replace(partyTail, '');
  const near = units.findLast(({ span }) => span.from >= sentence.from && span.to <= at);
  const sole = (all: readonly OrganisationMention[]): OrganisationMention | undefined =>
    new Set(all.map(stem)).size === 1 ? all[0] : undefined;
  const own =
    near ?? sole(units) ?? (organ === '' ? undefined : sole(units.filter(({ name }) => name.endsWith(organ))));
  if (own === undefined && unit === '') return null;
  const kind = organ === '' ? (own?.organisationKind ?? 'company') : 'party';
  return {
    kind: 'organisation',
    span: { from: at - found.length, to: at },
    rule: ownUnitRule,
    score: title.score,
    name: (own === undefined ? unit : stem(own)) + organ,
    organisationKind: kind,
    jurisdiction: own?.jurisdiction ?? null,
    passing: false,
  };
}
