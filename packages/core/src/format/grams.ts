/**
 * Grams page: in which articles two characters stand side by side. The table's keys are the folded pairs.
 *
 * Article numbers ascend and are written as differences: 3, 7, 8 is `[3, 4, 1]`.
 */
import { broken } from './index-error.js';
import { isCount, isListOf, isObject, isText } from './json.js';

/** The articles of one pair. */
export interface Postings {
  readonly gram: string;
  /** Numbers of the articles whose headline or event titles have the pair. */
  readonly heads: readonly number[];
  /** Numbers of all articles that have the pair, wherever. */
  readonly all: readonly number[];
}

/** The page's content. */
export const encodeGrams = (postings: readonly Postings[]): object => ({
  grams: postings.map(({ gram }) => gram),
  heads: postings.map(({ heads }) => differences(heads)),
  all: postings.map(({ all }) => differences(all)),
});

/** A page that was read. */
export interface GramsPage {
  /** Null for a pair that no article has. */
  find(gram: string): Postings | null;
}

const isCounts = (value: unknown): value is readonly number[] => isListOf(value, isCount);

/** Opens a page. */
export function decodeGrams(page: unknown, file: string): GramsPage {
  if (!isObject(page)) throw broken(file, 'no columns');
  const { grams, heads, all } = page;
  if (!isListOf(grams, isText) || !isListOf(heads, isCounts) || !isListOf(all, isCounts)) throw broken(file, 'pairs');
  if (heads.length !== grams.length || all.length !== grams.length) throw broken(file, 'columns of unequal length');
  const places = new Map(grams.map((gram, i) => [gram, i]));
  return {
    find(gram) {
      const i = places.get(gram);
      return i === undefined ? null : { gram, heads: sums(heads[i] ?? []), all: sums(all[i] ?? []) };
    },
  };
}

/**
 * The pairs of neighbouring letters or digits of a folded text. Indexing and query must cut alike, so both cut here.
 */
export function gramsOf(text: string): readonly string[] {
  const grams: string[] = [];
  for (const [run] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const characters = [...run];
    for (let i = 1; i < characters.length; i++) grams.push(`${characters[i - 1]}${characters[i]}`);
  }
  return grams;
}

const differences = (numbers: readonly number[]): number[] => numbers.map((n, i) => n - (numbers[i - 1] ?? 0));

function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
