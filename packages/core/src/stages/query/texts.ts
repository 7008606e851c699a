/** Full text: articles and events whose words have all terms, headlines first, then the newest. */
import type { Label, Match } from '../../model/answer.js';
import type { Edtf } from '../../model/edtf.js';
import { span, type Span } from '../../model/span.js';
import type { ArticleRecord } from '../../format/articles.js';
import { decodeGrams, gramsOf } from '../../format/grams.js';
import { decodeFolds } from '../../format/extras.js';
import { plainOf } from '../../format/plain.js';
import type { GraphIndex } from './open-index.js';
import { readArticles } from './read.js';

/** An article or event found by its words. */
export interface TextFound {
  readonly label: Label;
  readonly date: Edtf | null;
  readonly match: Match;
}

export interface TextQuestion {
  /** Folded; those of one character are left to the names. */
  readonly terms: readonly string[];
  readonly limit: number;
  readonly during: (date: Edtf | null) => boolean;
  readonly wanted: (label: Label) => boolean;
  readonly signal?: AbortSignal | undefined;
}

/** Articles opened at a time, and at most: pairs of characters seldom lie. */
const [batch, most] = [6, 18];
/** Characters of a snippet before its first match, and in all. */
const [before, length] = [16, 64];

/** At most `limit` articles and events that really have the words. */
export async function findTexts(index: GraphIndex, question: TextQuestion): Promise<readonly TextFound[]> {
  const { terms, limit, signal } = question;
  const ordinals = (await candidates(index, terms, signal)).slice(0, most);
  const found = new Map<string, TextFound>();
  for (let i = 0; i < ordinals.length && found.size < limit; i += batch) {
    const articles = await readArticles(index, ordinals.slice(i, i + batch), signal);
    for (const article of articles)
      for (const result of await verified(index, article, question))
        if (!found.has(result.label.id)) found.set(result.label.id, result);
  }
  return [...found.values()].slice(0, limit);
}

/** Numbers of the articles that have all pairs of all terms; those that have them in the headline first. */
async function candidates(
  index: GraphIndex,
  terms: readonly string[],
  signal: AbortSignal | undefined,
): Promise<readonly number[]> {
  const grams = [...new Set(terms.flatMap(chosenGrams))];
  if (grams.length === 0) return [];
  const postings = await Promise.all(
    grams.map(async (gram) => (await index.page('grams', gram, decodeGrams, signal))?.find(gram) ?? null),
  );
  if (postings.some((posting) => posting === null)) return [];
  const [heads, all] = [
    intersection(postings.map((p) => p?.heads ?? [])),
    intersection(postings.map((p) => p?.all ?? [])),
  ];
  return [...new Set([...heads, ...all])];
}

/** Of a long term every other pair covers it: each one spared is a page spared, and the text is compared in the end. */
function chosenGrams(term: string): readonly string[] {
  const grams = gramsOf(term);
  return grams.length < 5 ? grams : grams.filter((_, i) => i % 2 === 0 || i === grams.length - 1);
}

function intersection(lists: readonly (readonly number[])[]): readonly number[] {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return shortest.filter((n) => sets.every((set) => set.has(n)));
}

async function verified(index: GraphIndex, article: ArticleRecord, question: TextQuestion): Promise<TextFound[]> {
  const { terms, during, wanted, signal } = question;
  const { head, text, mentions } = article;
  const date = head.issueDate ?? head.date;
  if (!during(date)) return [];
  const events = mentions.filter(({ type }) => type === 'event');
  let plain = (words: string) => plainOf(words);
  const whole = [head.name, text, ...events.map(({ name }) => name)].join('\n');
  if (!hasAll(plain(whole), terms)) {
    // The paper itself may be printed in Traditional characters.
    const folds = await index.file(index.manifest.folds, decodeFolds, signal);
    plain = (words) => plainOf(words).replace(/[^\0-\x7f]/gu, (character) => folds.get(character) ?? character);
    if (!hasAll(plain(whole), terms)) return [];
  }
  const inTitle = events
    .filter((label) => wanted(label) && hasAll(plain(label.name), terms))
    .map((label): TextFound => ({ label, date, match: matchIn(label.name, plain, terms, 'name') }));
  const { id, type, name, detail } = head;
  const label = { id, type, name, detail };
  if (!wanted(label)) return inTitle;
  const match = hasAll(plain(head.name), terms)
    ? matchIn(head.name, plain, terms, 'name')
    : matchIn(snippetOf(text, plain, terms), plain, terms, 'text');
  return [{ label, date, match }, ...inTitle];
}

const hasAll = (words: string, terms: readonly string[]): boolean => terms.every((term) => words.includes(term));

function snippetOf(text: string, plain: (words: string) => string, terms: readonly string[]): string {
  const words = plain(text);
  const places = terms.map((term) => words.indexOf(term)).filter((at) => at >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - before);
  return text.slice(start, start + length);
}

function matchIn(
  words: string,
  plain: (words: string) => string,
  terms: readonly string[],
  field: 'name' | 'text',
): Match {
  return { kind: 'text', field, words, spans: occurrences(plain(words), terms), term: 0 };
}

function occurrences(words: string, terms: readonly string[]): readonly Span[] {
  const all: Span[] = [];
  for (const term of terms)
    for (let at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + term.length))
      all.push(span(at, at + term.length));
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  return all.filter(({ from }, i) => all.slice(0, i).every(({ to }) => to <= from));
}
