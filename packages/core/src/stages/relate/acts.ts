/** Acts that a sentence puts several persons into: who met, accompanied, talked with whom. */
import { flat } from '../../model/flat.js';
import type { Participant, SharedAct } from '../../model/facts.js';
import type { Mention, PersonMention } from '../../model/mention.js';
import { signs, type Saying } from './outline.js';
import { distinctProofs, proofOf, type Scene } from './scene.js';

/** Persons in one act, and its words. */
export interface Act {
  readonly words: string;
  readonly persons: readonly PersonMention[];
  /** Whether they accompany somebody whom the words leave out: whoever leads the event. */
  readonly withLead: boolean;
}

const anySign = new RegExp(`[${Object.values(signs).join('')}]`, 'gu');

/** The acts that the rules found; whoever is in the group `each` shares the act with the others, but with none of that group. */
export function actsIn(sayings: readonly Saying[]): readonly Act[] {
  return flat(sayings, ({ match, groups: { verb: _, each = [], ...groups } }): Act[] => {
    const words = (match.groups?.['verb'] ?? '').replace(anySign, '').trim();
    const all = flat(Object.values(groups), (group) => group.filter(isPerson));
    const withLead = groups['accompany'] !== undefined;
    const acts = each.length === 0 ? [all] : each.filter(isPerson).map((one) => [...all, one]);
    return acts
      .filter((persons) => persons.length > (withLead ? 0 : 1))
      .map((persons) => ({ words, persons, withLead }));
  });
}

const isPerson = (mention: Mention): mention is PersonMention => mention.kind === 'person';

/** The acts of those who took part, by name; an act told twice in one sentence is one. */
export function actFacts(
  scene: Scene,
  acts: readonly Act[],
  present: readonly Participant[],
  nameFor: (mention: Mention) => string,
): readonly SharedAct[] {
  const facts = new Map<string, SharedAct>();
  const names = new Set(present.map(({ name }) => name));
  const leaders = present.filter(({ role }) => role === 'lead');
  for (const { words, persons, withLead } of acts) {
    const there = persons.filter((mention) => names.has(nameFor(mention)));
    const own = [...new Set(there.map(nameFor))];
    const led = withLead ? leaders.filter(({ name }) => !own.includes(name)) : [];
    const participants = [...led.map(({ name }) => name), ...own];
    if (own.length === 0 || participants.length < 2) continue;
    const proof = proofOf(scene, there);
    const evidence = distinctProofs([...led.map((leader) => leader.evidence), proof]);
    const key = [...participants, words, proof.span.from].join('|');
    if (!facts.has(key)) facts.set(key, { participants, words, evidence });
  }
  return [...facts.values()];
}
