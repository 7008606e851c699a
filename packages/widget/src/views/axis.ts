/** A scale of years, for everything that is drawn along time. */
import { svg, type SVGTemplateResult } from 'lit';
import { firstDay, lastDay, type Edtf, type Window } from '@bulletin-graph/core/query';

/** Whole years from the first to the last, as days since 1970. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly years: readonly number[];
}

/** More years than these are labelled every second, third … only. */
const labelled = 8;

/** So many have room on the narrowest scale. */
const fewLabels = 4;

const dayOf = (date: string): number => Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8)) / 86_400_000;

/** The years that the window touches; null where it is open on both sides. */
export function axisOf({ since, until }: Window): Axis | null {
  const [first, last] = [since ?? until, until ?? since];
  if (first === null || last === null) return null;
  const [from, to] = [Number(firstDay(first).slice(0, 4)), Number(lastDay(last).slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return { from: dayOf(`${from}-01-01`), to: dayOf(`${to}-12-31`) + 1, years };
}

/** How far along the axis the day lies, in percent of its length. */
const along = ({ from, to }: Axis, day: number): number => Math.round(((day - from) / (to - from)) * 10_000) / 100;

/** Where the date begins and ends on the axis, in percent: a year without a day is as wide as the year. */
export function stretchOf(axis: Axis, date: Edtf): readonly [from: number, to: number] {
  return [along(axis, dayOf(firstDay(date))), along(axis, dayOf(lastDay(date)) + 1)];
}

/** Thin lines where years begin. */
export const yearLines = (axis: Axis): readonly SVGTemplateResult[] =>
  axis.years.map((year) => {
    const x = `${along(axis, dayOf(`${year}-01-01`))}%`;
    return svg`<line class="grid" x1=${x} x2=${x} y1="0" y2="100%" />`;
  });

/** The years in figures, each where it begins. */
export function yearLabels(axis: Axis): readonly SVGTemplateResult[] {
  const step = Math.ceil(axis.years.length / labelled);
  return axis.years
    .filter((_, index) => index % step === 0)
    .map((year, index) => {
      const x = `${along(axis, dayOf(`${year}-01-01`))}%`;
      const name = index % 2 === 1 && axis.years.length > fewLabels ? 'year-label second' : 'year-label';
      return svg`<text class=${name} x=${x} dx="4" y="12">${year}</text>`;
    });
}
