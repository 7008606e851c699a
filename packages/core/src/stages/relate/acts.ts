/** Acts that a sentence puts several persons into: who met, accompanied, talked with whom. */
import type { SharedAct } from '../../model/facts.js';
import type { Mention, PersonMention } from '../../model/mention.js';
import { signs, type Saying } from './outline.js';
import { proofOf, type Scene } from './scene.js';

/** Persons in one act, and its words. */
export interface Act {
  readonly words: string;
  readonly persons: readonly PersonMention[];
}

const anySign = new RegExp(`[${Object.values(signs).join('')}]`, 'gu');

/** The acts that the rules found; whoever is in the group `each` shares the act with the others, but with none of that group. */
export function actsIn(sayings: readonly Saying[]): readonly Act[] {
  return sayings.flatMap(({ match, groups: { verb: _, each = [], ...groups } }) => {
    const words = (match.groups?.['verb'] ?? '').replace(anySign, '').trim();
    const all = Object.values(groups).flat().filter(isPerson);
    const acts = each.length === 0 ? [all] : each.filter(isPerson).map((one) => [...all, one]);
    return acts.filter((persons) => persons.length > 1).map((persons) => ({ words, persons }));
  });
}

const isPerson = (mention: Mention): mention is PersonMention => mention.kind === 'person';

/** The acts of those who took part, by name; an act told twice in one sentence is one. */
export function actFacts(
  scene: Scene,
  acts: readonly Act[],
  present: ReadonlySet<string>,
  nameFor: (mention: Mention) => string,
): readonly SharedAct[] {
  const facts = new Map<string, SharedAct>();
  for (const { words, persons } of acts) {
    const there = persons.filter((mention) => present.has(nameFor(mention)));
    const participants = [...new Set(there.map(nameFor))];
    if (participants.length < 2) continue;
    const evidence = proofOf(scene, there);
    const key = [...participants, words, evidence.span.from].join('|');
    if (!facts.has(key)) facts.set(key, { participants, words, evidence });
  }
  return [...facts.values()];
}
