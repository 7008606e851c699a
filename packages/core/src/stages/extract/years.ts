/** The year that a bulletin without an issue date lives in. */
import type { DateWords } from '../../model/knowledge.js';
import { matchesIn } from '../../text/matches.js';
import { numberOf } from '../../text/numerals.js';

const year = /(?<!\d)(20[0-4]\d|199\d)\s*\u5e74(?!\u4ee3)/gu;
/** 到2025年, 至2035年: plans, not the present. */
const planned = 3;
/** 2020年9月新成立, 1984年入党: long ago, or not. */
const beginning = 24;

/**
 * The year that the bulletin lives in: the latest that it names, else the one that an anniversary or the name of a yearly
 * occasion tells. Null where nothing does.
 */
export const yearOf = (texts: readonly string[], words: DateWords): number | null =>
  namedYear(texts, words) ?? keptYear(texts, words);

/** 建党100周年, 第34个教师节, 2024河湾马拉松: the year that most of them tell; of as many the later. */
function keptYear(texts: readonly string[], { anniversaries, occasion }: DateWords): number | null {
  const counts = new Map<number, number>();
  const count = (told: number | null): void => {
    if (told !== null) counts.set(told, (counts.get(told) ?? 0) + 1);
  };
  for (const text of texts) {
    for (const { groups } of matchesIn(text, occasion)) count(Number(groups?.['year']));
    for (const { pattern, since } of anniversaries)
      for (const { groups } of matchesIn(text, pattern)) {
        const many = numberOf(groups?.['many'] ?? '');
        count(many === null ? null : since + many);
      }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/**
 * The latest year that the bulletin names, as long as it lies no more than one after the year that it names most: a report
 * on 2020 is given in 2021, while 2035 is a plan. Null where none is named but years in which something began.
 */
function namedYear(texts: readonly string[], { plan, origin, day }: DateWords): number | null {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (const match of matchesIn(text, year)) {
      if (plan.test(text.slice(Math.max(0, match.index - planned), match.index))) continue;
      const end = match.index + match[0].length;
      if (origin.test(text.slice(end, end + beginning))) continue;
      counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1);
    }
  }
  const most = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  if (most === undefined) return null;
  const latest = Math.max(...[...counts.keys()].filter((named) => named <= most + 1));
  // 12月28日, and what 2016年 is to bring: at the end of a year the next one is a plan.
  return latest > most && isYearsEnd(texts, day) ? most : latest;
}

/** Whether all days that the texts name lie in the last two months of a year. */
function isYearsEnd(texts: readonly string[], day: RegExp): boolean {
  const months = texts.flatMap((text) => matchesIn(text, day).map(({ groups }) => Number(groups?.['month'])));
  return months.length > 0 && months.every((month) => month > 10);
}
