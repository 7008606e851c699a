/** Organs of a firm, a school or an army unit, named behind its Party committee: 某公司党委副书记、纪委书记. */
import type { OrganisationMention } from '../../model/mention.js';
import { isUnnamed } from './chained-bodies.js';
import type { Surroundings } from './level-words.js';
import { bodiesIn } from './sifted.js';

const alone: ReadonlySet<string> = new Set([
  'organ-alone',
  'own-body',
  'inner-organ',
  'town-committee',
  'implied-by-title',
]);

/** The organ with the body whose committee the sentence named last; null where that is a division's, whose organs have levels. */
export function ofBearer(mention: OrganisationMention, { reading, before }: Surroundings): OrganisationMention | null {
  const { lexicon, bodies } = reading.knowledge;
  if (!alone.has(mention.rule) || !bodies.inner.organ.test(mention.name)) return null;
  const last = bodiesIn(before).at(-1);
  if (last === undefined || /[。！？\n]/u.test(reading.text.slice(last.span.to, mention.span.from))) return null;
  const bearer = bearerOf(last, bodies.inner);
  // 学校党委副书记、|纪委|书记: the same unit's, which the text only calls by what it is.
  if (isUnnamed(last)) return bearer === null ? null : { ...last, span: mention.span, name: bearer + mention.name };
  if (
    bearer === null ||
    lexicon.divisions(bearer).length > 0 ||
    bodies.divisionEnd.test(bearer) ||
    !endsInHead(bearer, lexicon)
  )
    return null;
  return { ...mention, name: bearer + mention.name, jurisdiction: last.jurisdiction };
}

/** Whether the name ends as bodies do (公司, 支行, 团); 程某某党委 is no body of that name. */
const endsInHead = (name: string, lexicon: Surroundings['reading']['knowledge']['lexicon']): boolean =>
  [1, 2, 3, 4].some((length) =>
    lexicon.lookUp(name.slice(-length)).some(({ tags }) => tags.includes('organisation-head')),
  );

/** 某公司 of 某公司党委 and of 某公司纪委 behind that. */
function bearerOf(
  { name, rule }: OrganisationMention,
  { committee, organ }: Surroundings['reading']['knowledge']['bodies']['inner'],
): string | null {
  const word =
    committee.exec(name)?.[0] ??
    (alone.has(rule) || rule.startsWith('formed-')
      ? [2, 3].map((n) => name.slice(-n)).find((end) => organ.test(end))
      : undefined);
  return word === undefined || word === name ? null : name.slice(0, -word.length);
}
