/** Persons as facts: one for each name in an article, with the class that posts and context give. */
import type { PersonFact } from '../../model/facts.js';
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { PersonClass } from '../../model/kinds.js';
import { indexAt } from '../../model/span.js';
import type { Mention, PersonMention } from '../../model/mention.js';
import type { Holding } from './posts.js';
import { bestScore, confidenceOf, distinctProofs, groupedBy, printed, proofOf, type Scene } from './scene.js';
import { traitsOf } from './traits.js';
import { voicesOf, type Voices } from './voices.js';

/** What an article tells of persons beside their posts. */
export interface Known {
  /** Persons named in set phrases. */
  readonly formula: ReadonlySet<PersonMention>;
  /** Persons who are put into a post or relieved of one, be it never said which. */
  readonly inOffice: ReadonlySet<Mention>;
  /** The posts that the article gives. */
  readonly held: readonly Holding[];
}

/** The persons of an article; `told` are the posts that the whole bulletin gives. */
export function personFacts(
  scene: Scene,
  told: ReadonlyMap<string, readonly Holding[]>,
  known: Known,
  knowledge: RelateKnowledge,
): readonly PersonFact[] {
  const mentions = scene.mentions.filter((mention): mention is PersonMention => mention.kind === 'person');
  const voices = voicesOf(known.held, (holding) => classOfHolding(holding, knowledge), knowledge);
  const byName = groupedBy(mentions, (mention) => scene.naming.get(mention) ?? mention.name);
  return [...byName].map(([name, group]) => ({
    name,
    ...plainOf(group),
    ...traitsOf(scene, group, knowledge.traits),
    class: classOf(name, group, told, scene, known, voices, knowledge),
    mentions: [...new Set(group.map((mention) => (mention.full ? printed(scene, mention) : mention.name)))],
    confidence: confidenceOf(bestScore(group)),
    evidence: distinctProofs(group.map((mention) => proofOf(scene, [mention]))),
  }));
}

function plainOf(group: readonly PersonMention[]): Pick<PersonFact, 'plain'> {
  const plain = group.find((mention) => mention.plain !== undefined)?.plain;
  return plain === undefined ? {} : { plain };
}

/**
 * Whoever lived in the past does so whatever the post; then a post decides; then what stands beside the name; a name with nothing
 * beside it is a resident's.
 */
function classOf(
  name: string,
  group: readonly PersonMention[],
  told: ReadonlyMap<string, readonly Holding[]>,
  scene: Scene,
  { formula, inOffice }: Known,
  voices: Voices,
  knowledge: RelateKnowledge,
): PersonClass {
  if (group.some((mention) => formula.has(mention))) return 'official';
  if (group.some((mention) => mention.class === 'historical')) return 'historical';
  const held = told.get(name) ?? [];
  const work = held.filter((holding) => !isBesideWork(holding, knowledge));
  const posts = work.length > 0 ? work : held;
  const telling = posts.filter(({ body, title, retired }) => body !== null || title.class !== null || retired);
  const beside = group.map((mention) => mention.class).find((known) => known !== null);
  if (telling.length === 0 && (beside === 'representative' || beside === 'private')) return beside;
  const byPost = (telling.length > 0 ? telling : posts).map(
    (holding) => voices.classBeside(holding) ?? classOfHolding(holding, knowledge),
  );
  for (const known of ['official', 'representative', 'journalist', 'private'] as const) {
    if (byPost.includes(known)) return known;
  }
  if (group.every((mention) => isCredit(scene, mention))) return 'journalist';
  return beside ?? (group.some((mention) => inOffice.has(mention)) ? 'official' : 'private');
}

/** A seat in a congress: its bearer's work is elsewhere. */
const isBesideWork = ({ title, body }: Holding, { besideWork, besideInCongress }: RelateKnowledge): boolean =>
  besideWork.test(title.title) ||
  (body?.kind === 'organisation' && body.organisationKind === 'congress' && besideInCongress.test(title.title));

/** Whoever is named in a byline or signs an item works for the paper. */
function isCredit(scene: Scene, mention: PersonMention): boolean {
  const { paragraphs } = scene.article;
  const paragraph = paragraphs[indexAt(paragraphs, mention.span.from, ({ span }) => span)];
  return paragraph?.role === 'byline' || paragraph?.role === 'sign-off';
}

/** The body tells more than the title: a school's Party secretary speaks for the school, a Party school's teacher for the Party. */
function classOfHolding({ title, body, retired }: Holding, knowledge: RelateKnowledge): PersonClass {
  if (title.class === 'private' || retired) return 'private';
  if (body?.kind === 'organisation') {
    if (knowledge.residentsBody.test(body.name)) return 'private';
    if (knowledge.stateBody.test(body.name)) return 'official';
    if (title.class !== 'official' && knowledge.speakingForItself.test(body.name)) return 'representative';
    if (title.class !== null) return title.class;
    if (body.organisationKind === 'company' || body.organisationKind === 'society') return 'representative';
  }
  return title.class ?? 'official';
}
