/** What is known of a person once some readings are taken for one: posts with their days, where and with whom they were seen. */
import { firstDay } from '../../model/edtf.js';
import type { PersonTraits } from '../../model/facts.js';
import type { PersonClass } from '../../model/kinds.js';
import type { Body } from './body.js';
import type { PersonReading } from './person-reading.js';
import type { Path } from './jurisdiction.js';

/** A post over time. */
export interface HeldPost {
  readonly body: Body;
  readonly title: string;
  readonly standing: number;
  /** First days of the dates on which it was told of as held, ascending; `former` tells of no day. */
  readonly days: readonly string[];
  /** Whether it was ever told of as held. */
  readonly held: boolean;
}

/** Readings taken for one person, summed up. */
export interface Profile {
  /** Number of the first reading, by which the set is known. */
  readonly root: number;
  readonly name: string;
  /** The first reading's, for the ledger. */
  readonly ref: string;
  readonly posts: readonly HeldPost[];
  /** Jurisdictions of the bulletins that told of the person, each once. */
  readonly grounds: readonly Path[];
  readonly sources: ReadonlySet<string>;
  readonly mastheads: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
  /** What texts say of sex, birth and marks. */
  readonly traits: readonly PersonTraits[];
  /** Articles that name the person beside a namesake. */
  readonly besideNamesake: ReadonlySet<string>;
  /** Known in the whole country by the body or the title. */
  readonly nationwide: boolean;
  readonly classes: ReadonlySet<PersonClass>;
  /** Some article has the person lead an event. */
  readonly leads: boolean;
  /** All days on which the person was seen, ascending. */
  readonly days: readonly string[];
}

/** Sums readings up; there must be one at least. */
export function profileOf(root: number, readings: readonly PersonReading[]): Profile {
  const posts = new Map<string, { body: Body; title: string; standing: number; days: Set<string>; held: boolean }>();
  for (const reading of readings) {
    for (const { body, title, standing, date, fact } of reading.posts) {
      if (body === null) continue;
      const key = `${body.entity.id}|${title}`;
      const post = posts.get(key) ?? { body, title, standing, days: new Set<string>(), held: false };
      posts.set(key, post);
      if (fact.status === 'former' || fact.status === 'nominee') continue;
      post.held = true;
      if (date !== null) post.days.add(firstDay(date));
    }
  }
  const first = readings[0] as PersonReading;
  return {
    root,
    name: first.name,
    ref: first.ref,
    posts: [...posts.values()].map((post) => ({ ...post, days: [...post.days].sort() })),
    grounds: [...new Map(readings.map(({ article }) => [article.path.join('/'), article.path])).values()],
    sources: new Set(readings.map(({ article }) => article.source)),
    mastheads: new Set(
      readings.flatMap(({ article }) => (article.bulletin.title === null ? [] : [article.bulletin.title])),
    ),
    company: new Set(readings.flatMap(({ company }) => [...company])),
    traits: readings.flatMap(({ fact }) => fact.traits ?? []),
    besideNamesake: new Set(readings.flatMap(({ fact, article }) => (fact.plain === undefined ? [] : [article.key]))),
    nationwide: readings.some(
      ({ posts, nationwideTitle }) => nationwideTitle !== null || posts.some((post) => post.nationwide),
    ),
    classes: new Set(readings.map((reading) => reading.class)),
    leads: readings.some(({ leads }) => leads),
    days: [...new Set(readings.flatMap(({ date }) => (date === null ? [] : [firstDay(date)])))].sort(),
  };
}

/** How the days of two posts lie: one after the other, one within the other, or in turns. */
export type Timing = 'after' | 'return' | 'in-turns' | 'unknown';

/** `A A B B` is after, `A B A` is a return, `A B A B` and the same day are in turns. */
export function timingOf(a: readonly string[], b: readonly string[]): Timing {
  if (a.length === 0 || b.length === 0) return 'unknown';
  let [turns, i, j, last] = [0, 0, 0, ''];
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) return 'in-turns';
    const next = y === undefined || (x !== undefined && x < y) ? 'a' : 'b';
    if (next === 'a') i++;
    else j++;
    if (last !== '' && next !== last) turns++;
    last = next;
  }
  return turns <= 1 ? 'after' : turns === 2 ? 'return' : 'in-turns';
}

/** Years between two lists of ascending days; 0 where they overlap, null where one is empty. */
export function yearsBetween(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  return Math.max(0, yearOf(b[0]) - yearOf(a.at(-1)), yearOf(a[0]) - yearOf(b.at(-1)));
}

/** A day as years and months, as a number. */
export const yearOf = (day: string | undefined): number =>
  day === undefined ? 0 : Number(day.slice(0, 4)) + Number(day.slice(5, 7)) / 12;
