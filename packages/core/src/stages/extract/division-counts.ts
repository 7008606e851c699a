/** Counts how often texts name divisions. */
import { flat } from '../../model/flat.js';
import type { Knowledge, Lexicon } from '../../model/knowledge.js';
import { maskOf, type LexiconTag } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isOfName } from './divisions-in-names.js';
import { matchesIn } from '../../text/matches.js';

/** Names as printed, and their weight. */
export type Counts = ReadonlyMap<string, number>;

/** A short name (黄浦) is less sure than a full one. */
const shortShare = 0.4;

/** Divisions named in the texts; `isMasthead`: short names of counties and towns count as well (青神要闻, 弶港通讯). */
export function divisionCounts(
  texts: readonly string[],
  knowledge: Knowledge,
  weight: number,
  isMasthead = false,
): Counts {
  const counts = new Map<string, number>();
  const count = (word: string, share: number): void => void counts.set(word, (counts.get(word) ?? 0) + weight * share);
  for (const text of texts) {
    let end = 0;
    for (const { span, lexeme } of knowledge.lexicon.find(text, 'division')) {
      if (span.from < end || isOfName(text, span.from, span.to, knowledge)) continue;
      if (lexeme.word.length === 2 && isWordUpTo(text, span.from + 1, knowledge.lexicon)) continue;
      const isShort = lexeme.extra['form'] === 'short';
      if (isShort && isTornOffTitle(text, span.from, knowledge.lexicon)) continue;
      if (
        isShort &&
        !(isMasthead && isCrumb(text, span.from, span.to)) &&
        !isTrusted(lexeme.word, lexeme.extra['level'], beside(text, span), knowledge, isMasthead)
      )
        continue;
      end = span.to;
      count(lexeme.word, isShort ? shortShare : 1);
    }
    if (isMasthead) for (const word of townsInTitle(text, knowledge)) count(word, 1);
  }
  return counts;
}

/** Full names only, found from their endings (区, 街道): the texts are long, and a walk over all words costs ten times more. */
export function fullNameCounts(texts: readonly string[], knowledge: Knowledge, weight: number): Counts {
  const { lexicon, bodies } = knowledge;
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const match of matchesIn(text, bodies.divisionEndings)) {
      const end = match.index + match[0].length;
      const word = bodies.ofRank.test(text.slice(end - 1, end + 1)) ? null : divisionEndingAt(text, end, lexicon);
      if (word !== null && !isOfName(text, end - word.length, end, knowledge))
        counts.set(word, (counts.get(word) ?? 0) + weight);
    }
  }
  return counts;
}

const longestDivision = 12;

/** The official division whose full name ends at the offset; null where none does. */
export function divisionEndingAt(text: string, to: number, lexicon: Lexicon): string | null {
  for (let from = Math.max(0, to - longestDivision); from < to - 1; from += 1) {
    const found = lexicon.lookUp(text, from, to);
    if (found.some(({ mask, extra }) => (mask & divisionTag) !== 0 && extra['form'] === 'full'))
      // 现代化镇江 names no 代化镇.
      return to - from < 4 && isWordUpTo(text, from + 1, lexicon) ? null : text.slice(from, to);
  }
  return null;
}

const divisionTag = maskOf('division');

/** Whether two characters before the offset are a word: 理 of 代理|县长 ends one, and no 理县 is named; nor is 大城县 by 人大|城建. */
export const isWordUpTo = (text: string, to: number, lexicon: Lexicon): boolean =>
  to > 1 && lexicon.lookUp(text, to - 2, to).some(({ mask }) => (mask & wordTags) !== 0);

const wordTags = maskOf('title-prefix', 'verb', 'function', 'word', 'organisation-head');

/** 县长|白启桐 names no 长白: a title ends within what looks like a short name, and is none behind a division (吉林省|长春). */
export const isTornOffTitle = (text: string, from: number, lexicon: Lexicon): boolean =>
  from > 0 &&
  lexicon.lookUp(text, from - 1, from + 1).some(({ mask }) => (mask & titleTag) !== 0) &&
  divisionEndingAt(text, from, lexicon) === null;

const titleTag = maskOf('title');

/** The sums of several counts. */
export function joined(maps: readonly Counts[]): Counts {
  const all = new Map<string, number>();
  for (const map of maps) for (const [word, count] of map) all.set(word, (all.get(word) ?? 0) + count);
  return all;
}

/** The last of several crumbs: 首页 > 县区动态 > 青神. */
const isCrumb = (text: string, from: number, to: number): boolean =>
  /[>》〉]\s*$/u.test(text.slice(0, from)) && /^\s*(?:\n|$)/u.test(text.slice(to));

/** What stands right before some words, and right behind them. */
interface Beside {
  readonly before: string;
  readonly after: string;
}

const beside = (text: string, { from, to }: Span): Beside => ({
  before: text.slice(Math.max(0, from - 3), from),
  after: text.slice(to, to + 3),
});

/** Short names of counties are ordinary words too often: they count only in a masthead, beside its words (青神要闻, 今日青神). */
function isTrusted(
  word: string,
  level: string | undefined,
  { before, after }: Beside,
  knowledge: Knowledge,
  isMasthead: boolean,
): boolean {
  const { bodies } = knowledge;
  if (bodies.material.has(word) || isOrdinary(word, knowledge)) return false;
  if (level !== 'county') return true;
  const isEnd = !/^\p{Script=Han}/u.test(after);
  return isMasthead && (bodies.mastheadAfter.test(after) || (isEnd && bodies.mastheadBefore.test(before)));
}

const isOrdinary = (word: string, knowledge: Knowledge): boolean =>
  knowledge.lexicon
    .lookUp(word)
    .some(({ tags }) => !tags.includes('division') && !tags.includes('given') && !isNameless(word, tags, knowledge));

/** 邹城 and 吴堡 are listed as no names of persons, and are no words of sentences for that. */
export const isNameless = (word: string, tags: readonly LexiconTag[], { bodies }: Knowledge): boolean =>
  tags.includes('not-name') && !bodies.commonNames.has(word);

/** Short names of towns, which no list of words holds, in front of a masthead's words: 弶港|通讯, 社区晨报·老西门. */
function townsInTitle(text: string, knowledge: Knowledge): readonly string[] {
  const { lexicon, bodies } = knowledge;
  const clean = text.replace(/\s/gu, '');
  return flat(clean.split(/[·|｜>》]/u), (part) =>
    [5, 4, 3, 2]
      .filter(
        (length) => length <= part.length && (length === part.length || bodies.mastheadAfter.test(part.slice(length))),
      )
      .map((length) => part.slice(0, length))
      .filter((word) => !bodies.material.has(word) && !isOrdinary(word, knowledge))
      .filter((word) => lexicon.divisions(word).some(({ level, name }) => level === 'town' && name !== word))
      .slice(0, 1),
  );
}
