/** Reads what the masthead and the site say of a bulletin: title, number, date, and words of its jurisdiction. */
import type { Masthead } from '../../model/bulletin.js';
import type { Edtf } from '../../model/edtf.js';
import type { LayoutRules } from '../../model/layout-rules.js';
import { hanCount } from '../../text/characters.js';
import { numberOf } from '../../text/numerals.js';
import { hasHeadlineForm } from './forms.js';
import { wholeLine, type MarkedLine, type Values } from './marks.js';

/** Lines of a masthead with its title found, and every later line that repeats it dropped. */
export function markMasthead(marked: readonly MarkedLine[], rules: LayoutRules): readonly MarkedLine[] {
  const end = marked.findIndex(
    ({ line, mark }) => mark === null && !hasHeadlineForm(line, rules) && hanCount(line.tight) > 8,
  );
  const top = end < 0 ? marked.length : end;
  const lastPrinted = marked.slice(0, top).findLastIndex((entry) => isPrinted(entry.values));
  const titles = new Map<number, MarkedLine>();
  for (let i = 0; i < Math.min(top, 40); i += 1) {
    const entry = marked[i];
    if (entry === undefined || entry.mark === 'masthead' || entry.mark === 'byline' || entry.line.level > 1) continue;
    const title = wholeLine(entry.line, rules.titles);
    if (title === null) continue;
    const isSure = title.values[0]?.['maybe'] === undefined || i <= lastPrinted + 1;
    if (isSure && (i < lastPrinted + 2 || hasMore(marked, i))) titles.set(i, title);
  }
  const last = Math.max(lastPrinted, ...titles.keys());
  const repeated = new Set([...titles.values()].map(({ line }) => line.tight));
  return marked.map((entry, i) => {
    const title = titles.get(i);
    if (title !== undefined) return title;
    if (repeated.has(entry.line.tight)) return { ...entry, mark: 'furniture', values: [] };
    if (i < last && entry.mark === null && entry.line.width <= 12 && isMastheadWord(marked, i, titles))
      return { ...entry, mark: 'masthead', values: [{ word: entry.line.tight, ...besides(i, titles) }] };
    return entry;
  });
}

/** The masthead that the marked lines make. */
export function mastheadOf(marked: readonly MarkedLine[], rules: LayoutRules): Masthead {
  const values = marked.flatMap((entry) => entry.values);
  const bodyAt = marked.findIndex(({ line, mark }) => mark === null && line.width > 46);
  const top = (bodyAt < 0 ? marked : marked.slice(0, bodyAt)).flatMap((entry) => entry.values);
  const dates = [values.filter((found) => found['issued'] !== undefined), top, values];
  return {
    title: titleOf(values),
    issueDate: dates.flatMap((list) => list.map(dateOf)).find((date) => date !== null) ?? null,
    issueNumber: values.map(({ number, no }) => numberOf(number ?? no ?? '')).find((found) => found !== null) ?? null,
    jurisdictionWords: jurisdictionWords(values, rules),
  };
}

/** The date that the values of a pattern write; null when they write none or one that no calendar has. */
export function dateOf({ year, month, day }: Values): Edtf | null {
  const [y, m, d] = [numberOf(year ?? ''), numberOf(month ?? ''), numberOf(day ?? '')];
  if (y === null || m === null || y < 1900 || y > 2199 || m < 1 || m > 12) return null;
  const yearMonth = `${y}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  if (d === null || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${yearMonth}-${String(d).padStart(2, '0')}`;
}

/** Whether the values are those of a printed paper's masthead, not of a site. */
function isPrinted(values: readonly Values[]): boolean {
  return values.some(
    (found) => (found['publisher'] ?? found['number'] ?? found['no'] ?? found['sheets']) !== undefined,
  );
}

/** Whether items follow: a title must stand above something. */
function hasMore(marked: readonly MarkedLine[], index: number): boolean {
  return marked.slice(index + 1, index + 12).filter(({ mark }) => mark === null).length >= 2;
}

/** A short line of a printed masthead: beside the title, or before the publisher's line with other such lines. */
function isMastheadWord(
  marked: readonly MarkedLine[],
  index: number,
  titles: ReadonlyMap<number, MarkedLine>,
): boolean {
  const entry = marked[index];
  if (entry === undefined || hanCount(entry.line.tight) > 10 || entry.line.level > 1) return false;
  return (
    [...titles.keys()].some((at) => Math.abs(at - index) <= 3) ||
    isPrinted(
      marked
        .slice(index)
        .flatMap((m) => m.values)
        .slice(0, 12),
    )
  );
}

function besides(index: number, titles: ReadonlyMap<number, MarkedLine>): Values {
  return titles.has(index + 1) || titles.has(index - 1) ? { beside: 'title' } : {};
}

/** The title with the place that stands beside it: 社区晨报·河湾. */
function titleOf(values: readonly Values[]): string | null {
  const found = values.find(({ title, maybe }) => (title ?? maybe) !== undefined);
  const title = (found?.['title'] ?? found?.['maybe'])?.replace(/\s/gu, '').replace(/[·•]$/u, '');
  if (title === undefined) return null;
  const place = values.find(
    ({ word, beside }) => beside !== undefined && hanCount(word ?? '') >= 2 && hanCount(word ?? '') <= 6,
  );
  return place?.['word'] === undefined || title.includes(place['word']) ? title : `${title}·${place['word']}`;
}

function jurisdictionWords(values: readonly Values[], { words }: LayoutRules): readonly string[] {
  const found = values.flatMap(({ title, maybe, beside, word, publisher, place, crumbs }) => {
    const named = [publisher, place, ...(crumbs ?? '').split(/[>＞»/→|\s]+/u), word].filter(
      (words_) => words_ !== undefined,
    );
    const sure = [title, maybe, beside === undefined ? undefined : word].filter((words_) => words_ !== undefined);
    return [...named.filter((name) => words.division.pattern.test(name)), ...sure];
  });
  return [...new Set(found.map((name) => name.trim()).filter((name) => name !== ''))];
}
