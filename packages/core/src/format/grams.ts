/**
 * Grams page: in which articles two characters stand side by side, the likeliest first. A pair lies on the page that its
 * hash says.
 *
 * Articles come in four levels, each ascending and written as differences (3, 7, 8 is 3 4 1), so how often and where the
 * pair stands costs nothing more. For a pair of many articles each says which characters follow the pair in it: so the page
 * of 广场 knows where 广场舞 stands, and a word of three characters costs one page. Of a very common pair the page has the
 * best thousand; the others follow on pages of their own, one list for each character that follows: so the rest of 广场舞
 * is one page too, however common 广场 is.
 *
 * A page also says which pairs a name begins with, and what follows them there: so whoever searches the texts for several
 * words asks for the names of those alone that may be some.
 */
import { bucketOf } from './hash.js';
import { broken } from './index-error.js';
import { isObject, isTexts } from './json.js';
import { byCodeUnits } from './order.js';
import { decodeNumbers, encodeNumbers, stepsOf, sumsOf } from './varint.js';

/** Levels, best first: in the headline or an event's title, in the name of a thing told of, often, at all. */
export const gramLevels = 4;

/** So many of a pair's articles are on its page before all others. */
export const best = 1000;

/** Numbers of articles, ascending: many, so packed. */
export type Ordinals = Uint32Array;

/** The articles of one pair, or the best of them. */
export interface Postings {
  readonly gram: string;
  /** How many articles have the pair in all. */
  readonly count: number;
  /** One list a level. */
  readonly levels: readonly Ordinals[];
  /** The first of the pages with its other articles, and how many there are; none where all are here. */
  readonly rest: Rest;
}

/** Pages with the articles of a common pair that are not on its own page, spread by the character that follows it. */
export interface Rest {
  readonly from: number;
  readonly pages: number;
}

export const noRest: Rest = { from: 0, pages: 0 };

/** The page with the articles in which the character follows; empty for those in which the pair ends its run. */
export const restPage = ({ from, pages }: Rest, next: string): number => from + (bucketOf(next) % Math.max(1, pages));

/** The same as written. */
export interface WrittenPostings extends Omit<Postings, 'levels'> {
  readonly levels: readonly (readonly number[])[];
  /** The characters that follow the pair in each article, level by level; null where that is not written. */
  readonly followers: readonly (readonly string[])[] | null;
  /** What follows the pair in names of things, two characters at most: a space before each where a name begins so, else a comma. */
  readonly named: string;
}

/** The page's content. */
export function encodeGrams(postings: readonly WrittenPostings[]): object {
  const followed = postings.map(({ followers }) => encodeFollowers(followers ?? []));
  return {
    grams: postings.map(({ gram }) => gram),
    counts: encodeNumbers(postings.map(({ count }) => count)),
    rests: encodeNumbers(postings.flatMap(({ rest }) => [rest.from, rest.pages])),
    lists: postings.map(({ levels }) =>
      levels.map((level) => encodeNumbers([level.length]) + encodeNumbers(stepsOf(level))).join(''),
    ),
    followers: followed.map(({ characters }) => characters),
    follows: followed.map(({ marks }) => marks),
    named: postings.map(({ named }) => named),
  };
}

/**
 * The characters, the commonest first, and for each article their places from 1, doubled, and one more where another follows;
 * 0 for an article in which none does.
 */
function encodeFollowers(followers: readonly (readonly string[])[]): { characters: string; marks: string } {
  // Many articles share a list: it is looked through once.
  const uses = new Map<readonly string[], number>();
  for (const some of followers) uses.set(some, (uses.get(some) ?? 0) + 1);
  const times = new Map<string, number>();
  for (const [some, count] of uses)
    for (const character of some) times.set(character, (times.get(character) ?? 0) + count);
  const characters = [...times.keys()].sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || byCodeUnits(a, b));
  const places = new Map(characters.map((character, i) => [character, i + 1]));
  const marksOf = (some: readonly string[]): string => {
    const own = some.map((character) => places.get(character) ?? 0).sort((a, b) => a - b);
    return encodeNumbers(own.length === 0 ? [0] : own.map((place, i) => 2 * place + Number(i + 1 < own.length)));
  };
  const marks = new Map([...uses.keys()].map((some) => [some, marksOf(some)]));
  return { characters: characters.join(''), marks: followers.map((some) => marks.get(some)).join('') };
}

/** Where in a name something may stand. */
export type Naming = 'begins' | 'within' | 'none';

/** A page that was read. */
export interface GramsPage {
  /**
   * Null for a pair that no article has. With a character that is to follow, only articles in which it does, where the page
   * says so; else all.
   */
  find(gram: string, next?: string): Postings | null;
  /** Whether a name may begin with, or have, the pair and the one or two characters that follow it; where it has no such pair, it may. */
  mayName(gram: string, next: string): Naming;
  /** What the page is about: pairs, or the pair of a rest with each character that follows it there. */
  readonly grams: readonly string[];
}

/** Opens a page; a pair is unfolded when it is asked for. */
export function decodeGrams(page: unknown, file: string): GramsPage {
  const columns = isObject(page) ? page : {};
  const texts = (name: string) => {
    const column = columns[name];
    if (!isTexts(column)) throw broken(file, 'pairs');
    return column;
  };
  const [grams, lists, followers, follows, named] = [
    texts('grams'),
    texts('lists'),
    texts('followers'),
    texts('follows'),
    texts('named'),
  ];
  const [counts, rests] = [columns['counts'], columns['rests']].map(decodeNumbers);
  if (!rests || !counts || [counts, lists, followers, follows, named].some(({ length }) => length !== rests.length / 2))
    throw broken(file, 'pairs');
  return {
    grams,
    mayName(gram, next) {
      const after = named[grams.indexOf(gram)] ?? ` ${next}`;
      return after.includes(` ${next}`) ? 'begins' : after.includes(`,${next}`) ? 'within' : 'none';
    },
    find(gram, next = '') {
      const i = grams.indexOf(gram);
      if (i < 0) return null;
      const all = decodeLevels(lists[i] ?? '', file);
      const isNarrowed = next !== '' && follows[i] !== '';
      const levels = isNarrowed
        ? followed(all, [...(followers[i] ?? '')].indexOf(next) + 1, follows[i] ?? '', file)
        : all;
      const rest = { from: rests[2 * i] ?? 0, pages: rests[2 * i + 1] ?? 0 };
      const count = isNarrowed && rest.pages === 0 ? sizeOf(levels) : (counts[i] ?? 0);
      return { gram, count, levels, rest };
    },
  };
}

/** How many numbers the levels have together. */
export const sizeOf = (levels: readonly { readonly length: number }[]): number =>
  levels.reduce((sum, { length }) => sum + length, 0);

function decodeLevels(text: string, file: string): readonly Ordinals[] {
  const numbers = decodeNumbers(text);
  const levels: Ordinals[] = [];
  let at = 0;
  while (numbers !== null && levels.length < gramLevels && at < numbers.length) {
    const end = at + 1 + (numbers[at] ?? 0);
    levels.push(Uint32Array.from(sumsOf(numbers.slice(at + 1, end))));
    at = end;
  }
  if (levels.length !== gramLevels || at !== numbers?.length) throw broken(file, 'pairs');
  return levels;
}

/** The articles in which the character at a place among the followers follows; none for place 0, which is no follower's. */
function followed(levels: readonly Ordinals[], wanted: number, text: string, file: string): readonly Ordinals[] {
  const marks = decodeNumbers(text);
  if (marks === null) throw broken(file, 'pairs');
  let at = 0;
  const kept = levels.map((level) =>
    level.filter(() => {
      let isFollowed = false;
      for (let mark = 1; mark % 2 === 1; at++) {
        mark = marks[at] ?? 0;
        if (wanted > 0 && mark >> 1 === wanted) isFollowed = true;
      }
      return isFollowed;
    }),
  );
  if (at !== marks.length) throw broken(file, 'pairs');
  return kept;
}

/** The page of a pair, of so many. */
export const gramPage = (gram: string, buckets: number): number => bucketOf(gram) % Math.max(1, buckets);

/**
 * Tells the pairs of neighbouring letters or digits of a folded text, in order, each with the one that follows it, empty where
 * none does. Indexing and query must cut alike, so both cut here.
 */
export function eachGram(text: string, tell: (gram: string, next: string) => void): void {
  let [first, second] = ['', ''];
  for (const character of text) {
    const next = isWordCharacter(character) ? character : '';
    if (first !== '') tell(first + second, next);
    [first, second] = [next === '' ? '' : second, next];
  }
  if (first !== '') tell(first + second, '');
}

const isWordCharacter = (character: string): boolean =>
  (character >= '\u4e00' && character <= '\u9fff') || /[\p{L}\p{N}]/u.test(character);
