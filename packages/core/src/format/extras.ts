/** The small files: the series read, the variant forms of characters, and the pack that holds a small graph whole. */
import type { CoveredSeries } from '../model/answer.js';
import { broken } from './index-error.js';
import { isCount, isListOf, isObject, isRow, isText, isTextOrNull, type Json } from './json.js';

/** One row a series. */
export const encodeSeries = (series: readonly CoveredSeries[]): object => ({
  rows: series.map((s) => [s.title, s.jurisdiction, s.bulletins, s.articles, s.since, s.until]),
});

type SeriesRow = readonly [string | null, string | null, number, number, string | null, string | null];
const isSeriesRow = (row: unknown): row is SeriesRow =>
  isRow(row, isTextOrNull, isTextOrNull, isCount, isCount, isTextOrNull, isTextOrNull);

/** The series read. */
export function decodeSeries(page: unknown, file: string): readonly CoveredSeries[] {
  if (!isObject(page) || !isListOf(page['rows'], isSeriesRow)) throw broken(file, 'series');
  return page['rows'].map(([title, jurisdiction, bulletins, articles, since, until]) => ({
    title,
    jurisdiction,
    bulletins,
    articles,
    since,
    until,
  }));
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
  if (from.length !== to.length) throw broken(file, 'folds of unequal length');
  return new Map(from.map((variant, i) => [variant, to[i] ?? variant]));
}

/** All files of a small graph in one, by name. */
export const encodePack = (files: Iterable<readonly [string, unknown]>): object => ({
  files: Object.fromEntries(files),
});

/** The files of the pack. */
export function decodePack(page: unknown, file: string): Json {
  if (!isObject(page) || !isObject(page['files'])) throw broken(file, 'no files in the pack');
  return page['files'];
}
