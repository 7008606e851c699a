/** Dates and windows as Chinese writes them; the same in both scripts. */
import type { Edtf, Window } from '@bulletin-graph/core/query';

function day(date: string): string {
  const [year, month, dayOfMonth] = date.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${dayOfMonth ? `${Number(dayOfMonth)}日` : ''}`;
}

/** `2021-05-13/2021-05-15` as 2021年5月13日至2021年5月15日. */
export const date = (value: Edtf): string => value.split('/').map(day).join('至');

/** 5月13日 of `2021-05-13`; nothing of a year alone. */
export const dayOfYear = (value: Edtf): string =>
  value
    .split('/')
    .map((date) => day(date).slice(5))
    .filter(Boolean)
    .join('至');

/** First to last observation; empty when there is none. */
export function window({ since, until }: Window): string {
  const [from, to] = [since ?? until, until ?? since];
  if (from === null || to === null) return '';
  return from === to ? date(from) : `${date(from)} 至 ${date(to)}`;
}
