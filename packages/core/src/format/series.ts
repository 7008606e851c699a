/** The series that were read. */
import type { CoveredSeries } from '../model/coverage.js';
import { broken } from './index-error.js';
import { isCount, isCounts, isListOf, isObject, isRow, isTextOrNull, isTexts } from './json.js';

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
