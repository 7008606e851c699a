/** Which bodies the article says bore another name before. */
import type { FormerName } from '../../model/facts.js';
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { Mention, OrganisationMention } from '../../model/mention.js';
import { mayBeSaid, outlineOf, sayerOf } from './outline.js';
import { proofOf, type Scene } from './scene.js';

/** Former names by the name that the body bears now. `folded` is the article's text as the rules read it. */
export function formerNames(
  scene: Scene,
  folded: string,
  inSentences: readonly (readonly Mention[])[],
  { phrases, traits }: RelateKnowledge,
): ReadonlyMap<string, readonly FormerName[]> {
  const found = new Map<string, readonly FormerName[]>();
  scene.sentences.forEach((sentence, i) => {
    const inside = inSentences[i] ?? [];
    if (inside.filter(({ kind }) => kind === 'organisation').length < 2) return;
    if (!mayBeSaid(folded.slice(sentence.from, sentence.to), phrases, meanings)) return;
    const plain = inside.filter(({ kind }) => kind !== 'event');
    for (const { groups } of sayerOf(outlineOf(folded, sentence, plain, traits.aside), phrases, meanings)('rename')) {
      const [old, now] = [bodyIn(groups['old']), bodyIn(groups['now'])];
      if (old === undefined || now === undefined || old.name === now.name) continue;
      found.set(now.name, [...(found.get(now.name) ?? []), { name: old.name, evidence: proofOf(scene, [old, now]) }]);
    }
  });
  return found;
}

const meanings = ['rename'] as const;

const bodyIn = (mentions: readonly Mention[] | undefined): OrganisationMention | undefined =>
  mentions?.find((mention): mention is OrganisationMention => mention.kind === 'organisation');
