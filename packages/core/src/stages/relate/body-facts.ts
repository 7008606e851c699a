/** Bodies, places and posts as facts. */
import { flat } from '../../model/flat.js';
import type { FormerName, OrganisationFact, PlaceFact, PositionFact } from '../../model/facts.js';
import { organisationKinds } from '../../model/kinds.js';
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { Mention, OrganisationMention, PlaceMention } from '../../model/mention.js';
import { changesOf } from './changes.js';
import type { Holding } from './posts.js';
import { bestScore, confidenceOf, distinctProofs, groupedBy, printed, proofOf, type Scene } from './scene.js';

/** The bodies of an article, and the ground that a title stands to like a body. */
export function organisationFacts(
  scene: Scene,
  held: readonly Holding[],
  formerly: ReadonlyMap<string, readonly FormerName[]>,
  knowledge: RelateKnowledge,
): readonly OrganisationFact[] {
  const bodies = scene.mentions.filter((mention): mention is OrganisationMention => mention.kind === 'organisation');
  const named = new Set(bodies.map(({ name }) => name));
  // 新合街道党工委 of 新合街道书记, which no words of the text name.
  const standIns = flat(held, ({ body }) =>
    body?.kind === 'place' ? [asBody(body)] : body === null || named.has(body.name) ? [] : [body],
  );
  const directed = flat(held, (holding) => directedBody(holding, knowledge));
  return [...groupedBy([...bodies, ...standIns, ...directed], (mention) => mention.name)].map(([name, group]) => ({
    name,
    kind: group[0]?.organisationKind ?? 'society',
    jurisdiction: group.find((mention) => mention.jurisdiction !== null)?.jurisdiction ?? null,
    mentions: printedForms(scene, group),
    ...(formerly.has(name) ? { formerly: formerly.get(name) ?? [] } : {}),
    confidence: confidenceOf(bestScore(group)),
    evidence: distinctProofs(group.map((mention) => proofOf(scene, [mention]))),
    ...(group.every((mention) => mention.passing) ? { optional: true as const } : {}),
  }));
}

/** 区民政局 in 区民政局党组书记、局长: the bureau that the text names only within its Party group's name. */
function directedBody(holding: Holding, knowledge: RelateKnowledge): readonly OrganisationMention[] {
  if (holding.body?.kind !== 'organisation') return [];
  const name = bodyName(holding, knowledge);
  return name === holding.body.name ? [] : [{ ...holding.body, name, organisationKind: kindOf(name, knowledge) }];
}

/** The kind that the longest head at the end of the name gives: a hospital's, a firm's; what no head ends is an organ. */
function kindOf(name: string, { lexicon }: RelateKnowledge): OrganisationMention['organisationKind'] {
  for (let from = Math.max(0, name.length - longestHead); from < name.length - 1; from += 1) {
    const head = lexicon.lookUp(name.slice(from)).find(({ tags }) => tags.includes('organisation-head'));
    const kind = organisationKinds.find((known) => known === head?.extra['kind']);
    if (kind !== undefined) return kind;
  }
  return 'government';
}

const longestHead = 10;

/** A village's secretary is the secretary of its committee: the ground stands for the body. */
const asBody = (place: PlaceMention): OrganisationMention => ({
  kind: 'organisation',
  span: place.span,
  rule: place.rule,
  score: place.score,
  name: place.name,
  organisationKind: 'committee',
  jurisdiction: place.within,
  passing: false,
});

/** The places of an article. */
export function placeFacts(scene: Scene): readonly PlaceFact[] {
  const places = scene.mentions.filter((mention): mention is PlaceMention => mention.kind === 'place');
  return [...groupedBy(places, (mention) => mention.name)].map(([name, group]) => ({
    name,
    kind: group[0]?.placeKind ?? 'area',
    within: group.find((mention) => mention.within !== null)?.within ?? null,
    mentions: printedForms(scene, group),
    confidence: confidenceOf(bestScore(group)),
    evidence: distinctProofs(group.map((mention) => proofOf(scene, [mention]))),
    ...(group.every((mention) => mention.passing) ? { optional: true as const } : {}),
  }));
}

const printedForms = (scene: Scene, group: readonly Mention[]): readonly string[] => [
  ...new Set(group.map((mention) => printed(scene, mention))),
];

/** The posts that an article gives; a title without a body only where the bulletin tells the body elsewhere. */
export function positionFacts(
  scene: Scene,
  held: readonly Holding[],
  told: ReadonlyMap<string, readonly Holding[]>,
  knowledge: RelateKnowledge,
): readonly PositionFact[] {
  const nameFor = (holding: Holding) => scene.naming.get(holding.person) ?? holding.person.name;
  const bodied = held.filter(
    (holding) => holding.body !== null && holding.status !== 'nominee' && !knowledge.noPost.test(holding.title.title),
  );
  const rows = groupedBy(bodied, (holding) =>
    [nameFor(holding), bodyName(holding, knowledge), holding.title.title].join('|'),
  );
  return flat([...rows.values()], (group) => {
    const [first] = group;
    if (first === undefined || isEcho(first, told.get(nameFor(first)) ?? [], knowledge)) return [];
    const changes = changesOf(scene, group);
    const ends = changes.length > 0 && changes.every(({ kind }) => kind === 'end');
    return [
      {
        person: nameFor(first),
        organisation: bodyName(first, knowledge),
        title: first.title.title,
        status: ends ? 'former' : first.status,
        ...(changes.length === 0 ? {} : { changes }),
        confidence: confidenceOf(Math.min(first.person.score, first.title.score + 3)),
        evidence: distinctProofs(
          group.map((holding) =>
            proofOf(scene, [holding.person, holding.title, ...(holding.body === null ? [] : [holding.body])]),
          ),
        ),
      },
    ];
  });
}

/** A Party group's director is the director of the body that the group belongs to (区民政局党组书记、局长). */
function bodyName(holding: Holding, knowledge: RelateKnowledge): string {
  const name = holding.body?.name ?? '';
  const stays = !holding.carried || knowledge.partyTitle.test(holding.title.title);
  if (stays) return name;
  // 湖北医院纪委书记、副院长 is the hospital's deputy head.
  const rule = knowledge.bodiesOfTitles.find(({ title }) => title.test(holding.title.title));
  const unit = name.replace(knowledge.ownUnitOrgan, '');
  if (rule !== undefined && unit !== name && !rule.body.test(name) && rule.body.test(unit)) return unit;
  const directed = name.replace(knowledge.partyTail, '');
  // 青湖街道党工委委员、副主任 is of the subdistrict's office.
  const office = knowledge.standsFor.find(
    (rule) => directed !== name && rule.division.test(directed) && rule.title.test(holding.title.title),
  );
  return directed + (office?.body ?? '');
}

/** A title behind the name that repeats a post told in full with another body, or a deputy's, who is called like the head. */
function isEcho(holding: Holding, told: readonly Holding[], { deputy }: RelateKnowledge): boolean {
  const isDeputy = ({ title }: Holding): boolean =>
    title.title !== holding.title.title && title.title.replace(deputy, '') === holding.title.title;
  const isRepeated = ({ title, body, behind }: Holding): boolean =>
    !behind && title.title === holding.title.title && body?.name !== holding.body?.name;
  return (
    holding.behind &&
    holding.change === null &&
    told.some((other) => other.body !== null && (isDeputy(other) || isRepeated(other)))
  );
}
