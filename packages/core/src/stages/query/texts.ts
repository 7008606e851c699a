/** Full text: articles and events whose words have all terms, the ones that are about them first. */
import type { Label, Match } from '../../model/answer.js';
import type { Edtf } from '../../model/edtf.js';
import type { NodeType } from '../../model/graph.js';
import type { ArticleRecord } from '../../format/articles.js';
import { byCodeUnits } from '../../format/order.js';
import { labelOf } from '../../format/parts.js';
import { plainOf } from '../../format/plain.js';
import { pageOf } from '../../format/table.js';
import { foldingOf } from './folding.js';
import type { GraphIndex } from './open-index.js';
import { candidatesFor } from './postings.js';
import type { Period } from './period.js';
import { readArticles } from './read-articles.js';
import { rarity } from './shared-postings.js';
import type { Sieve } from './sieve.js';
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
  /** Known when the names are; the first page of articles does not wait for that. */
  readonly limit: () => Promise<number>;
  readonly period: Period;
  readonly wanted: (type: NodeType) => boolean;
  /** Ids of things that an article must tell of, of a place also what lies within. */
  readonly about: readonly string[];
  /** Whether the question has cost no page of names. */
  readonly isSpare: () => Promise<boolean>;
  readonly signal?: AbortSignal | undefined;
  /** Told what is known after the first page of articles; the others are asked for when what it returns has settled. */
  readonly onFirst?: ((found: readonly TextFound[]) => unknown) | undefined;
}

/** Articles looked at beyond the limit: what has all pairs seldom lacks the word. */
const beyond = 30;
/** Among how many of the likeliest the page with most of them is looked for, where pairs are not sure yet. */
const spread = 100;
/** Events are found by their titles, and those are words of the best level. */
const worstOfTitles = 0;

/** At most `limit` articles and events that really have the words, best first, then newest. */
export async function findTexts(index: GraphIndex, question: TextQuestion): Promise<readonly TextFound[]> {
  const { terms, onFirst, signal } = question;
  const sieve = await sieveFor(index, question);
  const worst = question.wanted('article') ? undefined : worstOfTitles;
  const looks = candidatesFor(index, { terms, worst, signal, mayShow: sieve }, question.isSpare);
  const found = new Map<string, TextFound>();
  const rows = index.manifest.rows.articles;
  let [tell, first] = [onFirst, -1];
  for await (const { likely, isLast, pairs } of looks) {
    const check = checkerOf(index, question, pairs);
    const read = async (some: readonly number[]) => {
      for (const article of await readArticles(index, some, signal)) {
        for (const result of await check(article)) if (!found.has(result.label.id)) found.set(result.label.id, result);
        await index.breathe();
      }
      if (found.size === 0) return;
      const told = tell?.(ranked(index, found, likely.count, await question.limit()));
      tell = undefined;
      await told;
    };
    const pageWith = (ordinal: number) => pageOf(ordinal, rows);
    if (first < 0) {
      // One page alone, so that the first answer waits for one file; then those that more pairs speak for.
      first = commonest(likely.best(isLast ? 1 : spread).map(pageWith)) ?? -1;
      await read(likely.best(Infinity, (ordinal) => pageWith(ordinal) === first));
    }
    if (!isLast) continue;
    const limit = await question.limit();
    const others = likely.best(limit + beyond).filter((ordinal) => pageWith(ordinal) !== first);
    for (let i = 0, step = 1; i < others.length && found.size < limit; i += step) {
      // All that are missing at once: whoever waits, waits for turns more than for bytes.
      step = found.size === 0 && i < 2 ? 1 : limit - found.size;
      await read(others.slice(i, i + step));
    }
    return ranked(index, found, likely.count, limit);
  }
  return [];
}

/** Null where nothing is left out. */
async function sieveFor(index: GraphIndex, { period, about, signal }: TextQuestion): Promise<Sieve | null> {
  const narrowed = period.since ?? period.until ?? about[0] ?? null;
  return narrowed === null ? null : (await import('./sieve.js')).openSieve(index, period, about, signal);
}

/** The number that is there most often; of several, the first. */
function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

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

/** The words of an article by where they stand, made plain: headline, titles of events, names of other things, text. */
type Fields = readonly string[];

/** BM25 with k1 = 1.2 and b = 0.75 over the text, and a share of its own for headline, events' titles and names. */
function weigh(index: GraphIndex, terms: readonly string[], fields: Fields): number {
  const [head = '', titles = '', names = '', body = ''] = fields;
  const norm = 1.2 * (0.25 + (0.75 * body.length) / Math.max(1, index.manifest.grams.length));
  return terms.reduce((sum, term) => {
    const times = timesIn(body, term);
    const boost =
      Number(head.includes(term)) + 0.8 * Number(titles.includes(term)) + 0.5 * Number(names.includes(term));
    return sum + (2.2 * times) / (times + norm) + boost;
  }, 0);
}

/** Fields of articles that were looked at, plain: who types on, looks at them again. They go with the article. */
const plainFields = new WeakMap<ArticleRecord, Fields>();

/** Whether an article really has the words: it and the events of these words that it tells of, or nothing. */
function checkerOf(
  index: GraphIndex,
  { terms, wanted, signal }: TextQuestion,
  pairs: readonly string[],
): (article: ArticleRecord) => Promise<readonly TextFound[]> {
  return async (article) => {
    const { head, text, mentions } = article;
    const date = head.issueDate ?? head.date;
    const events = mentions.filter(({ type }) => type === 'event');
    const titles = events.map(({ name }) => name).join('\n');
    const names = mentions.flatMap(({ type, name }) => (type === 'event' ? [] : [name])).join('\n');
    const inPlain = (plain: Plain): Fields => [head.name, titles, names, text].map(plain);
    let fields = plainFields.get(article) ?? inPlain(plainOf);
    plainFields.set(article, fields);
    const body = fields[3] ?? '';
    let plain: Plain = (words) => (words === text ? body : plainOf(words));
    if (!haveAll(fields, terms)) {
      // What has the pairs and not the words has them apart. What lacks a pair that it has is printed in other characters.
      if (haveAll(fields, pairs)) return [];
      const fold = await foldingOf(index, signal);
      plain = (words) => fold(plainOf(words));
      fields = inPlain(plain);
      if (!haveAll(fields, terms)) return [];
    }
    const score = weigh(index, terms, fields);
    const inTitle = events
      .filter((label) => wanted(label.type) && hasAll(plain(label.name), terms))
      .map((label): TextFound => ({ label, date, score, match: matchIn(label.name, plain, terms, 'name') }));
    const label = labelOf(head);
    if (!wanted(label.type)) return inTitle;
    const match = hasAll(plain(head.name), terms)
      ? matchIn(head.name, plain, terms, 'name')
      : matchIn(text, plain, terms, 'text');
    return [{ label, date, score, match }, ...inTitle];
  };
}

const hasAll = (words: string, terms: readonly string[]): boolean => terms.every((term) => words.includes(term));

/** Whether each of the terms stands in one of the fields. */
const haveAll = (fields: Fields, terms: readonly string[]): boolean => hasAll(fields.join('\n'), terms);
