/**
 * Grams page: in which articles two characters stand side by side, the likeliest first. A pair lies on the page that its
 * hash says.
 *
 * Articles come in four levels, each ascending and written as differences (3, 7, 8 is 3 4 1), so how often and where the
 * pair stands costs nothing more. Of a very common pair the page has the best thousand; the others follow on pages of
 * their own, that only a question needs which the best cannot answer.
 */
import { bucketOf } from './hash.js';
import { broken } from './index-error.js';
import { isListOf, isObject, isText } from './json.js';
import { decodeNumbers, encodeNumbers } from './varint.js';

/** Levels, best first: in the headline or an event's title, in the name of a thing told of, often, at all. */
export const gramLevels = 4;

/** The articles of one pair, or the best of them. */
export interface Postings {
  readonly gram: string;
  /** How many articles have the pair in all. */
  readonly count: number;
  /** Numbers of the articles, one list a level; ascending. */
  readonly levels: readonly (readonly number[])[];
  /** The page with those that follow; 0 when none do. */
  readonly rest: number;
}

/** The page's content. */
export const encodeGrams = (postings: readonly Postings[]): object => ({
  grams: postings.map(({ gram }) => gram),
  counts: encodeNumbers(postings.map(({ count }) => count)),
  rests: encodeNumbers(postings.map(({ rest }) => rest)),
  lists: postings.map(({ levels }) =>
    encodeNumbers(levels.flatMap((level) => [level.length, ...level.map((n, i) => n - (level[i - 1] ?? 0))])),
  ),
});

/** A page that was read. */
export interface GramsPage {
  /** Null for a pair that no article has. */
  find(gram: string): Postings | null;
}

/** Opens a page; a pair is unfolded when it is asked for. */
export function decodeGrams(page: unknown, file: string): GramsPage {
  if (!isObject(page) || !isText(page['counts']) || !isText(page['rests'])) throw broken(file, 'no columns');
  const { grams, lists } = page;
  if (!isListOf(grams, isText) || !isListOf(lists, isText)) throw broken(file, 'pairs');
  const [counts, rests] = [decodeNumbers(page['counts']), decodeNumbers(page['rests'])];
  if ([counts, rests, lists].some((column) => column?.length !== grams.length))
    throw broken(file, 'columns of unequal length');
  const found = new Map<string, Postings>();
  return {
    find(gram) {
      const i = grams.indexOf(gram);
      if (i < 0) return null;
      const known = found.get(gram);
      if (known !== undefined) return known;
      const levels = decodeLevels(lists[i] ?? '', file);
      const postings = { gram, count: counts?.[i] ?? 0, levels, rest: rests?.[i] ?? 0 };
      found.set(gram, postings);
      return postings;
    },
  };
}

function decodeLevels(text: string, file: string): readonly (readonly number[])[] {
  const numbers = decodeNumbers(text);
  const levels: number[][] = [];
  let at = 0;
  while (numbers !== null && levels.length < gramLevels && at < numbers.length) {
    const length = numbers[at] ?? 0;
    let sum = 0;
    levels.push(numbers.slice(at + 1, at + 1 + length).map((step) => (sum += step)));
    at += 1 + length;
  }
  if (levels.length !== gramLevels || at !== numbers?.length) throw broken(file, 'postings');
  return levels;
}

/** The page of a pair, of so many. */
export const gramPage = (gram: string, buckets: number): number => bucketOf(gram) % Math.max(1, buckets);

/**
 * The pairs of neighbouring letters or digits of a folded text, in order. Indexing and query must cut alike, so both cut here.
 */
export function gramsOf(text: string): readonly string[] {
  const grams: string[] = [];
  let before = '';
  for (const character of text) {
    const isWord = isWordCharacter(character);
    if (isWord && before !== '') grams.push(before + character);
    before = isWord ? character : '';
  }
  return grams;
}

const isWordCharacter = (character: string): boolean =>
  (character >= '\u4e00' && character <= '\u9fff') || /[\p{L}\p{N}]/u.test(character);
