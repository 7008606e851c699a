/** Posts of the unit that an item tells of, which the words before the title only call by what it is: 学校党支部|书记, 工会|主席. */
import { flat } from '../../model/flat.js';
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { OrganisationMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Holding } from './posts.js';

/** The rule that such a body is named with, and the one that finds a unit's organ by what the unit is (我院党委). */
export const ownUnitRule = 'own-unit';
export const unitsOrganRule = 'formed-organ-of-ones-own-unit';

/** The rule that finds a village or neighbourhood that acts: 河湾村召开会议。党支部书记…. */
const actingVillage = 'acting-neighbourhood';

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
  const at = title.span.from;
  const found = wordsOf(holding, text, knowledge);
  if (found === null) return null;
  const { unit = '', organ = '' } = found;
  const own = unitFor(found, { from: sentence.from, to: at }, text, bodies, knowledge);
  if (own === undefined && (unit === '' || isStated(unit, text, knowledge))) return null;
  const kind = organ === '' ? (own?.body.organisationKind ?? 'company') : 'party';
  return {
    kind: 'organisation',
    span: { from: at - found.length, to: at },
    rule: ownUnitRule,
    score: title.score,
    name: (own?.name ?? unit) + organ,
    organisationKind: kind,
    jurisdiction: own?.body.jurisdiction ?? null,
    passing: false,
  };
}

/** Whether the text names such a unit after all, in words that were not read. */
const isStated = (unit: string, text: string, { unitKinds }: RelateKnowledge): boolean =>
  unitKinds.some((kind) => kind.unit.test(unit) && kind.stated?.test(text) === true);

/** No word of going is longer. */
const longestGoing = 2;

/** A unit that bodies' names begin with. */
interface Unit {
  readonly name: string;
  readonly body: OrganisationMention;
}

/** The unit of which the words in the sentence tell: one before them, else the only one that the item names. */
function unitFor(
  { unit = '', organ = '' }: { readonly unit?: string; readonly organ?: string },
  { from, to }: Span,
  text: string,
  bodies: readonly OrganisationMention[],
  knowledge: RelateKnowledge,
): Unit | undefined {
  const kinds = knowledge.unitKinds.filter((kind) => kind.unit.test(unit));
  // 我校校长某某到|青湖大学|调研: a unit to which somebody goes behind the words is another.
  const isVisited = ({ span }: OrganisationMention): boolean =>
    span.from >= to && knowledge.goingTo.test(text.slice(Math.max(0, span.from - longestGoing), span.from));
  const all = flat(bodies, (body): readonly Unit[] =>
    body.rule === unitsOrganRule || isVisited(body) ? [] : [{ body, name: stemOf(body, knowledge) }],
  );
  const sets =
    unit === ''
      ? [all.filter(({ body }) => body.rule === actingVillage || knowledge.speakingForItself.test(body.name))]
      : kinds.map((kind) =>
          flat(all, ({ body, name }): readonly Unit[] => {
            const begins = kind.name.exec(name)?.[0];
            return begins === undefined ? [] : [{ body, name: begins }];
          }),
        );
  const units = sets.find((set) => set.length > 0) ?? [];
  const sole = (some: readonly Unit[]): Unit | undefined =>
    new Set(some.map(({ name }) => name)).size === 1 ? some[0] : undefined;
  return (
    units.findLast(({ body: { span } }) => span.from >= from && span.to <= to) ??
    sole(units) ??
    (organ === '' ? undefined : sole(units.filter(({ body }) => body.name.endsWith(organ))))
  );
}

/** A body's name without its organ's. */
const stemOf = ({ name }: OrganisationMention, { ownUnitOrgan, partyTail }: RelateKnowledge): string =>
  name.replace(ownUnitOrgan, '').replace(partyTail, '');

/** 我院党委 → 石湖市人民医院党委: such organs with the name of the unit of which their words tell, where it can be known. */
export function unitsNamed(
  bodies: readonly OrganisationMention[],
  text: string,
  knowledge: RelateKnowledge,
): readonly OrganisationMention[] {
  return bodies.map((body) => {
    if (body.rule !== unitsOrganRule) return body;
    const { unit = '', organ = '' } = knowledge.ownUnit.exec(body.name)?.groups ?? {};
    const { from } = body.span;
    const sentence = { from: Math.max(text.lastIndexOf('。', from), text.lastIndexOf('\n', from)) + 1, to: from };
    const own = unitFor({ unit, organ }, sentence, text, bodies, knowledge);
    return own === undefined ? body : { ...body, name: own.name + organ, jurisdiction: own.body.jurisdiction };
  });
}
