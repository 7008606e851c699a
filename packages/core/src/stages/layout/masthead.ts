/** Reads what the masthead and the site say of a bulletin: title, number, date, and words of its jurisdiction. */
import { flat } from '../../model/flat.js';
import type { Masthead } from '../../model/bulletin.js';
import type { LayoutRules } from '../../model/layout-rules.js';
import { hanCount, widthOf } from '../../text/characters.js';
import { mayMatch } from '../../text/needed.js';
import { numberOf } from '../../text/numerals.js';
import { sliceMapped } from '../../text/offset-map.js';
import { hasHeadlineForm } from './forms.js';
import { dateOf, dateParts } from './issue-day.js';
import { tighten, type Line } from './lines.js';
import { withoutSitesHead } from './site-head.js';
import { piecesOf, wholeLine, type MarkedLine, type Values } from './marks.js';

/** A masthead is not taller than this. */
const tallest = 40;
/** A longer line is no headline with its site's name behind it. */
const longestHead = 160;

/** The lines with the masthead's own found among them, and later lines that repeat its title dropped. */
export function markMasthead(lines: readonly MarkedLine[], rules: LayoutRules): readonly MarkedLine[] {
  const marked = withoutSitesHead(lines, rules);
  const top = topOf(marked, rules);
  const dated = marked.map((entry, i) => (i < Math.min(top, tallest) ? withRest(entry, rules) : entry));
  const lastPrinted = dated.slice(0, top).findLastIndex((entry) => isPrinted(entry.values));
  const titles = titlesOf(dated, Math.min(top, tallest), lastPrinted, rules);
  const last = Math.max(lastPrinted, ...titles.keys());
  const repeated = new Set([...titles.values()].map(({ line }) => line.tight));
  return dated.map((entry, i) => {
    const title = titles.get(i);
    if (title !== undefined) return title;
    const { line, mark } = entry;
    if (repeated.has(line.tight)) return { ...entry, mark: 'furniture', values: [] };
    if (mark === null && i >= top) return pageHead(entry, rules) ?? entry;
    if (mark !== null || line.level > 1) return entry;
    if (isHead(dated, i, lastPrinted, rules)) return asMasthead(entry, namesIn(line.text));
    if (rules.words.body.pattern.test(line.text) && hasHeadlineBelow(dated, i, top))
      return asMasthead(entry, { word: line.text });
    if (lastPrinted < 0) return entry;
    if (i <= last + 1 && rules.words.body.pattern.test(line.text)) return asMasthead(entry, { publisher: line.text });
    if (i < last && line.width <= 12 && hanCount(line.tight) <= 10) {
      const isBeside = titles.has(i + 1) || titles.has(i - 1);
      return asMasthead(
        entry,
        isBeside || titles.size > 0 ? { word: line.tight, ...(isBeside && { beside: '' }) } : { title: line.tight },
      );
    }
    return entry;
  });
}

/** The masthead that the marked lines make. */
export function mastheadOf(marked: readonly MarkedLine[], rules: LayoutRules): Masthead {
  const values = flat(marked, (entry) => entry.values);
  const bodyAt = marked.findIndex(({ line, mark }) => mark === null && line.width > 46);
  const top = bodyAt < 0 ? marked : marked.slice(0, bodyAt);
  const dates = [
    ...values.filter((found) => found['issued'] !== undefined).map(dateOf),
    ...flat(top, (entry) => [...entry.values.map(dateOf), dateOf(together(entry.values))]),
    ...values.map(dateOf),
  ].filter((date) => date !== null);
  return {
    title: titleOf(values),
    issueDate: dates.find((date) => date.length === 10) ?? dates[0] ?? null,
    issueNumber: values.map(({ number, no }) => numberOf(number ?? no ?? '')).find((found) => found !== null) ?? null,
    jurisdictionWords: jurisdictionWords(values, rules),
  };
}

/** How many lines stand above the first line of text. */
function topOf(marked: readonly MarkedLine[], rules: LayoutRules): number {
  const end = marked.findIndex(
    ({ line, mark }) =>
      mark === null && !hasHeadlineForm(line, rules) && hanCount(line.tight) > 8 && !isDated(line.text, rules),
  );
  return end < 0 ? marked.length : end;
}

/** The first line of all above a number, or above a bare date and a headline: a title of no known form. */
function isHead(marked: readonly MarkedLine[], index: number, lastPrinted: number, rules: LayoutRules): boolean {
  const [entry, next, third, fourth] = marked.slice(index, index + 4);
  if (index > 0 || entry === undefined || next === undefined || hanCount(entry.line.tight) > 18) return false;
  if (/[，。：；！？]/u.test(entry.line.tight) || rules.words.happening.pattern.test(entry.line.tight)) return false;
  if (isPrinted(next.values) && lastPrinted >= 1) return true;
  const isBareDate =
    next.mark === 'masthead' && next.values.some((found) => dateOf(found) !== null && found['issued'] === undefined);
  if (!isBareDate || third?.mark !== null || !hasHeadlineForm(third.line, rules)) return false;
  return fourth === undefined || !isWrapped(third.line, fourth.line);
}

/** Two lines of one measure, the first with a comma: a paragraph that was broken, and no headline. */
const isWrapped = (line: Line, next: Line): boolean =>
  next.gap === 0 && line.width > 14 && Math.abs(line.width - next.width) < 1.6 && /[，,]/.test(line.tight);

/** Whether one of the next lines may be the headline of a page whose site named itself above it. */
function hasHeadlineBelow(marked: readonly MarkedLine[], index: number, top: number): boolean {
  return (
    index < 6 &&
    marked.slice(index + 1, Math.min(top, index + 12)).some(({ line, mark }) => mark === null && line.width > 6)
  );
}

/** A title, and what stands in brackets behind it: 河湾之声（河湾镇内部资料）. */
function namesIn(text: string): Values {
  const [title, word] = text.split(/[（(）)]/u);
  return { title: title?.trim(), word };
}

/** Lines that are a title by rule: surely, or because a masthead's other lines stand around them. */
function titlesOf(
  marked: readonly MarkedLine[],
  top: number,
  lastPrinted: number,
  rules: LayoutRules,
): ReadonlyMap<number, MarkedLine> {
  const titles = new Map<number, MarkedLine>();
  for (let i = 0; i < top; i += 1) {
    const entry = marked[i];
    if (entry === undefined || entry.mark === 'masthead' || entry.mark === 'byline' || entry.line.level > 1) continue;
    const title = wholeLine(entry.line, rules.titles);
    if (title === null) continue;
    const isSure = title.values[0]?.['maybe'] === undefined;
    const rest = marked.slice(i + 1, i + 12).filter(({ mark }) => mark === null).length;
    if (i < lastPrinted + 2 ? lastPrinted >= 0 || isSure : isSure && rest >= 2) titles.set(i, title);
  }
  return titles;
}

/** A line of the masthead that names paper or publisher beside its date or number: 河湾县委办 2021年5月6日. */
function withRest(entry: MarkedLine, rules: LayoutRules): MarkedLine {
  const hasSuffix = entry.mark === null && entry.line.text.length <= longestHead;
  const { pattern } = rules.words.siteSuffix;
  const suffix = hasSuffix && mayMatch(entry.line.text, pattern) ? pattern.exec(entry.line.text) : null;
  if (suffix !== null && suffix.index >= 6) return withoutSuffix(entry, suffix);
  if (entry.mark !== null || entry.line.level > 0 || !isDated(entry.line.text, rules)) return entry;
  const { values, rest } = piecesOf(entry.line.text, rules.fragments);
  if (isSentence.test(rest)) return entry;
  const isNumbered = values.some(({ number, no }) => (number ?? no) !== undefined);
  const names = rest.split(/[\n|｜·•（）()]+|\s{2,}/u).map((name) => name.trim());
  const named = names
    .filter((name) => hanCount(name) > 2)
    .map((name): Values => {
      const title = rules.titles
        .map(({ pattern }) => pattern.exec(name.replace(/\s/gu, ''))?.groups)
        .find((groups) => groups !== undefined);
      if (title !== undefined) return { title: title['title'] ?? title['maybe'] };
      return isNumbered && !rules.words.body.pattern.test(name) ? { title: name } : { word: name };
    });
  return { ...entry, mark: 'masthead', values: [...values, ...named] };
}

/** 7月30日上午，柳荫街道…: a clause goes on behind the day, where a masthead has names. */
const isSentence = /[，,]\s*\p{Script=Han}{4}/u;

/** The head of a later page: its day, with weekday or number of the page, and perhaps the section's name apart. */
function pageHead(entry: MarkedLine, rules: LayoutRules): MarkedLine | null {
  const { text } = entry.line;
  if (text.length > 40 || !/(19|20)\d\d/.test(text) || !isDated(text, rules)) return null;
  const { values, rest } = piecesOf(text, rules.fragments);
  const page = values.find(({ pages }) => pages !== undefined)?.['pages'];
  const isHead = page !== undefined || values.some(({ weekday }) => weekday !== undefined);
  return isHead && !/\n\p{Script=Han}/u.test(rest) ? { ...entry, mark: 'page', values: [...values, { page }] } : null;
}

/** A headline without the name that its site hangs behind it: 河湾镇召开会议_河湾县人民政府. */
function withoutSuffix({ line, mark }: MarkedLine, suffix: RegExpExecArray): MarkedLine {
  const bare = sliceMapped(line, 0, suffix.index);
  const tight = tighten(bare).text;
  return {
    line: { ...line, ...bare, tight, width: widthOf(tight) },
    mark,
    values: [{ word: suffix.groups?.['place'] }],
  };
}

/** Whether a line is a date or a number with a few still words apart from it. */
function isDated(text: string, rules: LayoutRules): boolean {
  if (text.length > 60 || /[，。；！？]/u.test(text)) return false;
  const { values, rest } = piecesOf(text, rules.fragments);
  const isFull = values.some(
    ({ year, month, number, no }) => (year !== undefined && month !== undefined) || (number ?? no) !== undefined,
  );
  if (!isFull || hanCount(rest) > 28 || /\p{Script=Han}\n|\n\p{Script=Han}{3}/u.test(rest)) return false;
  return rest
    .split(/[\n\s|｜·•（）()]+/u)
    .every((name) => hanCount(name) <= 16 && !rules.words.happening.pattern.test(name));
}

/** Whether the values are those of a printed paper's masthead, not of a site. */
function isPrinted(values: readonly Values[]): boolean {
  return values.some(({ publisher, number, no }) => (publisher ?? number ?? no) !== undefined);
}

function asMasthead(entry: MarkedLine, values: Values): MarkedLine {
  return { ...entry, mark: 'masthead', values: [values] };
}

/** What the pieces of one line say of a day together: the year may stand in one and the day in another. */
function together(values: readonly Values[]): Values {
  const parts: Record<string, string | undefined> = {};
  for (const part of dateParts) parts[part] = values.findLast((found) => found[part] !== undefined)?.[part];
  return parts;
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

/** Words that may name the ground: the publisher, the paper's title, a source or a step of a site's path that names a division. */
function jurisdictionWords(values: readonly Values[], { words }: LayoutRules): readonly string[] {
  const found = flat(values, ({ title, maybe, beside, word, publisher, place, press, crumbs }) => {
    const steps = (crumbs ?? '').split(/[>＞»/→|\s：:]+/u);
    const named = [publisher, place, ...steps, beside === undefined ? word : undefined];
    const sure = [title, maybe, press, beside === undefined ? undefined : word];
    return [...named.filter((name) => name !== undefined && words.division.pattern.test(name)), ...sure];
  });
  return [...new Set(flat(found, (name) => (name === undefined || name.trim() === '' ? [] : [name.trim()])))];
}
