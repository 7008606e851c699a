/** Which bulletins were read, from when to when, and of which months none was. */
import { gapsIn, monthsOf, type CoveredSeries, type Coverage } from '../../model/coverage.js';
import { windowOf } from '../../model/window.js';
import { decodeSeries } from '../../format/series.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { duringPeriod, type Period } from './period.js';

export interface CoverageOptions extends Cancellable, Period {
  /** Only series of this jurisdiction or of one within it: `上海市/黄浦区`. */
  readonly jurisdiction?: string | null | undefined;
}

/**
 * What was read, with the series of bulletins; of a period only the issues that may lie in it, and its months of which no
 * issue was read. A series of which nothing was read in the period stays, with zeros: that is the answer.
 */
export async function coverage(index: GraphIndex, options: CoverageOptions = {}): Promise<Coverage> {
  const { since = null, until = null, jurisdiction = null, signal } = options;
  const during = duringPeriod(options);
  const all = (await index.page('series', 0, decodeSeries, signal)) ?? [];
  const isWithin = (path: string | null) => jurisdiction === null || `${path}/`.startsWith(`${jurisdiction}/`);
  const asked = all.filter((series) => isWithin(series.jurisdiction));
  if (since === null && until === null) {
    const series = asked.map((one) => ({ ...one, gaps: gapsOf(one, one.since, one.until) }));
    return jurisdiction === null ? { ...index.coverage, series } : sumOf(series);
  }
  return sumOf(
    asked.map((one) => {
      const part = partOf({ ...one, issues: one.issues.filter(({ date }) => during(date)) });
      return { ...part, gaps: gapsOf(one, since ?? one.since, until ?? one.until) };
    }),
  );
}

function partOf({ title, jurisdiction, issues }: Omit<CoveredSeries, 'gaps'>) {
  const sum = (of: 'bulletins' | 'articles') => issues.reduce((total, issue) => total + issue[of], 0);
  const window = windowOf(issues.map(({ date }) => date));
  return { title, jurisdiction, bulletins: sum('bulletins'), articles: sum('articles'), ...window, issues };
}

function sumOf(series: readonly CoveredSeries[]): Coverage {
  const sum = (of: 'bulletins' | 'articles') => series.reduce((total, one) => total + one[of], 0);
  const window = windowOf(series.flatMap(({ since, until }) => [since, until]));
  return { bulletins: sum('bulletins'), articles: sum('articles'), ...window, series };
}

function gapsOf({ issues }: Pick<CoveredSeries, 'issues'>, since: string | null, until: string | null) {
  if (since === null || until === null) return [];
  return gapsIn(
    issues.map(({ date }) => date),
    monthsOf(since)[0],
    monthsOf(until)[1],
  );
}
