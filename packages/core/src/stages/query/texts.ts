/** Full text: articles and events whose words have all terms, the ones that are about them first. */
import type { Label, Match } from '../../model/answer.js';
import type { Edtf } from '../../model/edtf.js';
import type { ArticleRecord } from '../../format/articles.js';
import { decodeFolds } from '../../format/extras.js';
import { byCodeUnits } from '../../format/order.js';
import { plainOf } from '../../format/plain.js';
import { pageOf } from '../../format/table.js';
import type { GraphIndex } from './open-index.js';
import { candidatesFor, rarity, type Candidate } from './postings.js';
import { readArticles } from './read.js';
import { matchIn, timesIn, type Plain } from './snippet.js';

/** An article or event found by its words. */
export interface TextFound {
  readonly label: Label;
  readonly date: Edtf | null;
  readonly match: Match;
  readonly score: number;
}

export interface TextQuestion {
  /** Folded; those of one character are left to the names. */
  readonly terms: readonly string[];
  readonly limit: number;
  readonly during: (date: Edtf | null) => boolean;
  readonly wanted: (label: Label) => boolean;
  /** Ids of things that an article must tell of. */
  readonly about: readonly string[];
  readonly signal?: AbortSignal | undefined;
  /** Told what is known after the first page of articles; the others are asked for when what it returns has settled. */
  readonly onFirst?: ((found: readonly TextFound[]) => unknown) | undefined;
}

/** Articles opened at a time after the first page, and beyond the limit: what has all pairs seldom lacks the word. */
const [batch, beyond] = [8, 14];

/** At most `limit` articles and events that really have the words, best first, then newest. */
export async function findTexts(index: GraphIndex, question: TextQuestion): Promise<readonly TextFound[]> {
  const { terms, limit, signal, onFirst } = question;
  const { likely, narrow } = await candidatesFor(index, terms, signal);
  const found = new Map<string, TextFound>();
  const weigh = weigherOf(index, terms);
  const read = async (ordinals: readonly number[]) => {
    for (const article of await readArticles(index, ordinals, signal))
      for (const result of await verified(index, article, question, weigh))
        if (!found.has(result.label.id)) found.set(result.label.id, result);
  };
  // The first page alone, so that the first answer waits for one file; then those that more pairs speak for, some at a time.
  const page = pageOf(likely[0]?.ordinal ?? 0);
  const isOnFirst = ({ ordinal }: Candidate) => pageOf(ordinal) === page;
  await read(inReach(likely, limit).filter(isOnFirst).map(ordinalOf));
  if (found.size > 0) await onFirst?.(ranked(index, found, likely.length, limit));
  const sure = (await narrow?.()) ?? likely;
  const others = inReach(sure, limit)
    .filter((candidate) => !isOnFirst(candidate))
    .map(ordinalOf);
  for (let i = 0; i < others.length && found.size < limit; i += batch) await read(others.slice(i, i + batch));
  return ranked(index, found, sure.length, limit);
}

const ordinalOf = ({ ordinal }: Candidate): number => ordinal;

const inReach = (candidates: readonly Candidate[], limit: number): readonly Candidate[] =>
  candidates.slice(0, limit + beyond);

/** Of words that so many articles may have, what is found weighs as much as they are rare. */
function ranked(
  index: GraphIndex,
  found: ReadonlyMap<string, TextFound>,
  count: number,
  limit: number,
): readonly TextFound[] {
  const rare = rarity(count, index.counts.article);
  return [...found.values()]
    .map((one) => ({ ...one, score: Math.round(rare * one.score * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score || byDate(b.date, a.date) || byCodeUnits(a.label.id, b.label.id))
    .slice(0, limit);
}

const byDate = (a: Edtf | null, b: Edtf | null): number => byCodeUnits(a ?? '', b ?? '');

/** The words of an article by where they stand, made plain. */
interface Fields {
  readonly head: string;
  readonly titles: string;
  readonly names: string;
  readonly body: string;
}

/** BM25 with k1 = 1.2 and b = 0.75 over the text, and a share of its own for headline, events' titles and names. */
function weigherOf(index: GraphIndex, terms: readonly string[]): (fields: Fields) => number {
  const average = Math.max(1, index.manifest.grams.length);
  return ({ head, titles, names, body }) => {
    const norm = 1.2 * (0.25 + (0.75 * body.length) / average);
    return terms.reduce((sum, term) => {
      const times = timesIn(body, term);
      const boost =
        Number(head.includes(term)) + 0.8 * Number(titles.includes(term)) + 0.5 * Number(names.includes(term));
      return sum + (2.2 * times) / (times + norm) + boost;
    }, 0);
  };
}

async function verified(
  index: GraphIndex,
  { head, text, mentions }: ArticleRecord,
  { terms, during, wanted, about, signal }: TextQuestion,
  weigh: (fields: Fields) => number,
): Promise<TextFound[]> {
  const date = head.issueDate ?? head.date;
  if (!during(date) || !about.every((id) => mentions.some((mention) => mention.id === id))) return [];
  const events = mentions.filter(({ type }) => type === 'event');
  const titles = events.map(({ name }) => name).join('\n');
  const names = mentions.flatMap(({ type, name }) => (type === 'event' ? [] : [name])).join('\n');
  const whole = [head.name, text, titles, names].join('\n');
  let plain: Plain = plainOf;
  if (!hasAll(plain(whole), terms)) {
    // The paper itself may be printed in Traditional characters.
    const folds = await index.page('folds', 0, decodeFolds, signal);
    plain = (words) => plainOf(words).replace(/[^\0-\x7f]/gu, (character) => folds?.get(character) ?? character);
    if (!hasAll(plain(whole), terms)) return [];
  }
  const score = weigh({ head: plain(head.name), titles: plain(titles), names: plain(names), body: plain(text) });
  const inTitle = events
    .filter((label) => wanted(label) && hasAll(plain(label.name), terms))
    .map((label): TextFound => ({ label, date, score, match: matchIn(label.name, plain, terms, 'name') }));
  const { id, type, name, detail } = head;
  const label = { id, type, name, detail };
  if (!wanted(label)) return inTitle;
  const match = hasAll(plain(head.name), terms)
    ? matchIn(head.name, plain, terms, 'name')
    : matchIn(text, plain, terms, 'text');
  return [{ label, date, score, match }, ...inTitle];
}

const hasAll = (words: string, terms: readonly string[]): boolean => terms.every((term) => words.includes(term));
