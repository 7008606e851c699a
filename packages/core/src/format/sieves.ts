/**
 * Which articles a question may look at, known before any is opened: by their dates, which ascend with their numbers, and
 * by the bodies and places that they tell of.
 */
import type { Edtf } from '../model/edtf.js';
import { broken } from './index-error.js';
import { isListOf, isObject, isTextOrNull, isTexts } from './json.js';
import { decodeNumbers, encodeNumbers, stepsOf, sumsOf } from './varint.js';

/** From a number on, all articles have this date, until the next run. */
export interface DateRun {
  readonly from: number;
  readonly date: Edtf | null;
}

/** The one page of dates, ascending by number. */
export const encodeDates = (runs: readonly DateRun[]): object => ({
  dates: runs.map(({ date }) => date),
  from: encodeNumbers(stepsOf(runs.map(({ from }) => from))),
});

/** The runs again. */
export function decodeDates(page: unknown, file: string): readonly DateRun[] {
  const { dates, from } = isObject(page) ? page : {};
  const steps = decodeNumbers(from);
  if (!isListOf(dates, isTextOrNull) || steps?.length !== dates.length) throw broken(file, 'dates');
  return sumsOf(steps).map((number, i) => ({ from: number, date: dates[i] ?? null }));
}

/** A body or place by its number, and the numbers of the articles that tell of it, ascending. */
export interface Told {
  readonly ordinal: number;
  readonly articles: readonly number[];
}

/** Numbers of entities that share a page. */
const numbersOfPage = 1024;

/** The page of a body or place. */
export const toldPage = (ordinal: number): number => Math.floor(ordinal / numbersOfPage);

/** The page's content, ascending by number. */
export const encodeTold = (told: readonly Told[]): object => ({
  numbers: encodeNumbers(stepsOf(told.map(({ ordinal }) => ordinal))),
  articles: told.map(({ articles }) => encodeNumbers(stepsOf(articles))),
});

/** A page that was read. */
export interface ToldPage {
  /** Ascending; null for a number that is not on the page. */
  find(ordinal: number): readonly number[] | null;
}

/** Opens a page; a list is unfolded when it is asked for. */
export function decodeTold(page: unknown, file: string): ToldPage {
  const { numbers, articles: lists } = isObject(page) ? page : {};
  const steps = decodeNumbers(numbers);
  if (!isTexts(lists) || steps?.length !== lists.length) throw broken(file, 'articles');
  const places = new Map(sumsOf(steps).map((number, i) => [number, i]));
  return {
    find(ordinal) {
      const place = places.get(ordinal);
      if (place === undefined) return null;
      const articles = decodeNumbers(lists[place]);
      if (articles === null) throw broken(file, 'articles');
      return sumsOf(articles);
    },
  };
}
