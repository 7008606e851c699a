/** Names in the bulletin's own hand: matching folds Traditional and variant characters, but a name stays as it is printed. */
import type { ArticleFacts } from '../../model/facts.js';
import type { Span } from '../../model/span.js';

/** What is needed of an article: its text, the same folded, and the persons named in full with where they stand. */
export interface Written {
  readonly text: string;
  readonly folded: string;
  readonly names: readonly { readonly name: string; readonly span: Span }[];
}

/** From this share of differing characters on a page is written in Traditional characters throughout. */
const traditionalShare = 0.08;

/** The facts of the articles, of which some text differs, with their names as printed. */
export function inOwnHand(facts: readonly ArticleFacts[], articles: readonly Written[]): readonly ArticleFacts[] {
  const characters = handOf(articles);
  const names = printedNames(articles);
  if (characters === null && names.size === 0) return facts;
  const write = (words: string): string => {
    const own = names.get(words);
    if (own !== undefined) return own;
    return characters === null ? words : [...words].map((character) => characters.get(character) ?? character).join('');
  };
  return facts.map((article) => rewritten(article, write));
}

/** For each folded character the form that the texts print most; null where few characters differ. */
function handOf(articles: readonly Written[]): ReadonlyMap<string, string> | null {
  let [differing, all] = [0, 0];
  for (const { text, folded } of articles) {
    all += text.length;
    for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) !== folded.charCodeAt(i)) differing += 1;
  }
  if (differing < all * traditionalShare) return null;
  const counts = new Map<string, Map<string, number>>();
  for (const { text, folded } of articles) {
    for (let i = 0; i < text.length; i += 1) {
      const [printed, plain] = [text.charAt(i), folded.charAt(i)];
      const forms = counts.get(plain) ?? new Map<string, number>();
      counts.set(plain, forms.set(printed, (forms.get(printed) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([plain, forms]) => [plain, most(forms)]));
}

/** Names that are never printed as they fold: 於 of a 於东明 is no 于. */
function printedNames(articles: readonly Written[]): ReadonlyMap<string, string> {
  const forms = new Map<string, Map<string, number>>();
  for (const { text, names } of articles) {
    for (const {
      name,
      span: { from, to },
    } of names) {
      if (to - from !== name.length) continue;
      const printed = text.slice(from, to);
      const known = forms.get(name) ?? new Map<string, number>();
      forms.set(name, known.set(printed, (known.get(printed) ?? 0) + 1));
    }
  }
  const own = [...forms]
    .filter(([name, known]) => !known.has(name))
    .map(([name, known]) => [name, most(known)] as const);
  return new Map(own);
}

/** The form counted most; of equals the first in the order of code units. */
const most = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';

function rewritten(article: ArticleFacts, write: (words: string) => string): ArticleFacts {
  const pair = ([a, b]: readonly [string, string]): [string, string] => [write(a), write(b)];
  return {
    ...article,
    persons: article.persons.map((person) => ({ ...person, name: write(person.name) })),
    positions: article.positions.map((position) => ({
      ...position,
      person: write(position.person),
      organisation: position.organisation === null ? null : write(position.organisation),
      title: write(position.title),
    })),
    organisations: article.organisations.map((body) => ({ ...body, name: write(body.name) })),
    places: article.places.map((place) => ({ ...place, name: write(place.name) })),
    events: article.events.map((event) => ({
      ...event,
      places: event.places.map(write),
      participants: event.participants.map((person) => ({ ...person, name: write(person.name) })),
      organisations: event.organisations.map((body) => ({ ...body, name: write(body.name) })),
      apart: event.apart.map(pair),
      ...(event.acts === undefined
        ? {}
        : { acts: event.acts.map((act) => ({ ...act, participants: act.participants.map(write) })) }),
    })),
    met: article.met.map(pair),
  };
}
