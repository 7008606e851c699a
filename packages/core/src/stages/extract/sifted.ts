/** Asks a list of mentions that only grows the same question again and again, but each of its mentions once. */
import type { Mention } from '../../model/mention.js';

interface Sieve {
  /** How many mentions of the list have been asked. */
  asked: number;
  readonly kept: Mention[];
}

/** Sieves of each list by question; they follow from the list alone and go with it. */
const sieves = new WeakMap<readonly Mention[], Map<string, Sieve>>();

/** The mentions of the list that fit, in order; `question` names the test, and must name no other for the same list. */
export function sifted(
  list: readonly Mention[],
  question: string,
  fits: (mention: Mention) => boolean,
): readonly Mention[] {
  const ofList = sieves.get(list) ?? new Map<string, Sieve>();
  sieves.set(list, ofList);
  const sieve = ofList.get(question) ?? { asked: 0, kept: [] };
  ofList.set(question, sieve);
  for (; sieve.asked < list.length; sieve.asked += 1) {
    const mention = list[sieve.asked];
    if (mention !== undefined && fits(mention)) sieve.kept.push(mention);
  }
  return sieve.kept;
}
