/** Asks a list of mentions that only grows the same question again and again, but each of its mentions once. */
import type { Mention, OrganisationMention } from '../../model/mention.js';

interface Sieve {
  /** How many mentions of the list have been asked. */
  asked: number;
  readonly kept: Mention[];
}

/** Sieves of each list by question; they follow from the list alone and go with it. */
const sieves = new WeakMap<readonly Mention[], Map<string, Sieve>>();

const isBody = (mention: Mention): mention is OrganisationMention => mention.kind === 'organisation';

/** The bodies of the list, in order. */
export const bodiesIn = (list: readonly Mention[]): readonly OrganisationMention[] =>
  sifted(list, 'body', isBody) as readonly OrganisationMention[];

/** The last mention of each name that the list has, of those that fit; see {@link sifted}. */
export function lastNamed<T extends Mention & { readonly name: string }>(
  list: readonly Mention[],
  question: string,
  fits: (mention: Mention) => mention is T,
): ReadonlyMap<string, T> {
  const known = sifted(list, question, fits) as readonly T[];
  const named = names.get(known) ?? { counted: 0, last: new Map<string, T>() };
  names.set(known, named);
  for (; named.counted < known.length; named.counted += 1) {
    const mention = known[named.counted];
    if (mention !== undefined) named.last.set(mention.name, mention);
  }
  return named.last as unknown as ReadonlyMap<string, T>;
}

/** How many mentions of a list have been entered by name. */
interface Named {
  counted: number;
  readonly last: Map<string, Mention>;
}

const names = new WeakMap<readonly Mention[], Named>();

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
