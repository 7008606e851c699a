/** The small files: the series read, the variant forms of characters, and the pack that holds a small graph whole. */
import type { CoveredSeries } from '../model/coverage.js';
import { broken } from './index-error.js';
import { isCount, isCounts, isListOf, isObject, isRow, isText, isTextOrNull, isTexts, type Json } from './json.js';

type Series = Omit<CoveredSeries, 'gaps'>;

/** One row a series; its issues as three columns. */
export const encodeSeries = (series: readonly Series[]): object => ({
  rows: series.map((s) => [
    s.title,
    s.jurisdiction,
    s.bulletins,
    s.articles,
    s.since,
    s.until,
    s.issues.map(({ date }) => date),
    s.issues.map(({ bulletins }) => bulletins),
    s.issues.map(({ articles }) => articles),
  ]),
});

type SeriesRow = readonly [
  title: string | null,
  jurisdiction: string | null,
  bulletins: number,
  articles: number,
  since: string | null,
  until: string | null,
  dates: readonly string[],
  bulletinsOf: readonly number[],
  articlesOf: readonly number[],
];
const isSeriesRow = (row: unknown): row is SeriesRow =>
  isRow(row, isTextOrNull, isTextOrNull, isCount, isCount, isTextOrNull, isTextOrNull, isTexts, isCounts, isCounts);

/** The series read. */
export function decodeSeries(page: unknown, file: string): readonly Series[] {
  if (!isObject(page) || !isListOf(page['rows'], isSeriesRow)) throw broken(file, 'series');
  return page['rows'].map(
    ([title, jurisdiction, bulletins, articles, since, until, dates, bulletinsOf, articlesOf]) => ({
      ...{ title, jurisdiction, bulletins, articles, since, until },
      issues: dates.map((date, i) => ({ date, bulletins: bulletinsOf[i] ?? 0, articles: articlesOf[i] ?? 0 })),
    }),
  );
}

/** Two strings of equal length in characters: variant forms, and what each folds to. Only what the index's words need. */
export const encodeFolds = (folds: ReadonlyMap<string, string>): object => ({
  from: [...folds.keys()].join(''),
  to: [...folds.values()].join(''),
});

/** The forms by variant. */
export function decodeFolds(page: unknown, file: string): ReadonlyMap<string, string> {
  if (!isObject(page) || !isText(page['from']) || !isText(page['to'])) throw broken(file, 'folds');
  const [from, to] = [[...page['from']], [...page['to']]];
  if (from.length !== to.length) throw broken(file, 'folds');
  return new Map(from.map((variant, i) => [variant, to[i] ?? variant]));
}

/** All files of a small graph in one, by name. */
export const encodePack = (files: Iterable<readonly [string, unknown]>): object => ({
  files: Object.fromEntries(files),
});

/** The files of the pack. */
export function decodePack(page: unknown, file: string): Json {
  if (!isObject(page) || !isObject(page['files'])) throw broken(file, 'pack');
  return page['files'];
}
