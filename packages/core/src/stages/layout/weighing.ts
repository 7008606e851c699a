/** Weighs whether headline-like lines open an item or head a part of the one above. */
import type { LayoutRules } from '../../model/layout-rules.js';
import type { Group } from './headlines.js';
import { kinship, pairsOf, subjectOf } from './kinship.js';
import type { Outline } from './outline.js';
import type { Block } from './paragraphs.js';

/** What came before the group. */
export interface Standing extends Outline {
  /** The item above came to its end: sign-off, closing byline, a section's name. */
  isClosed: boolean;
  /** The item above has told when its news happened. */
  isTold: boolean;
  /** A list of headlines was announced. */
  isListed: boolean;
  /** A page ended. */
  isTurned: boolean;
}

/** What the item above says: its headline's lines, and the beginning of its text. */
export interface Above {
  readonly headline: readonly string[];
  readonly text: string;
  /** How many items there are already. */
  readonly items: number;
}

const enough = 2;
/** The most that the subject of the item above may weigh. */
const utmost = 1.5;

/** Whether the group opens an item, or heads a part of the one above. */
export function judge(group: Group, standing: Standing, above: Above, rules: LayoutRules): 'headline' | 'subhead' {
  const levels = group.heads.map(({ lines }) => lines[0]?.level ?? 0).filter((level) => level > 0);
  if (levels.length > 0) return levels.some((level) => level <= standing.level) ? 'headline' : 'subhead';
  const need = enough + (standing.level > 0 ? 1 : 0);
  const weight = ofSetting(group, standing) + ofWords(group, standing, above, rules);
  if (Math.abs(weight - need) > utmost) return weight > need ? 'headline' : 'subhead';
  return weight - continuity(group, standing, above, rules) >= need ? 'headline' : 'subhead';
}

/** What the page's setting says: blanks, bylines, ends of items and pages. */
function ofSetting({ heads, hasByline, hasData, isAttached }: Group, standing: Standing): number {
  const gap = heads[0]?.gap ?? 0;
  let weight = 0;
  if (standing.isClosed) weight += 2;
  if (standing.isTurned) weight += 1.5;
  if (standing.isPage && !hasData) weight -= 3;
  if (hasByline) weight += 3;
  if (hasData) weight += 3;
  if (heads.length > 1 && heads.length < 5) weight += isWrappedSubhead(heads) ? 1 : 2;
  if (gap >= 3) weight += 0.5;
  if (gap > 0 && standing.isTight) weight += 1.5;
  else if (gap > 0 && isAttached) weight += 0.5;
  return weight;
}

/** What the words say: news of its own, or none. */
function ofWords({ heads, below, hasByline }: Group, standing: Standing, above: Above, { words }: LayoutRules): number {
  const lines = wordsOfHeads(heads);
  const isPaper = standing.isPaper;
  let weight = isPaper ? 1 : above.items > 1 ? 0.5 : 0;
  if (!hasByline && words.dateline.pattern.test(below)) weight += 2;
  if (isNews(below, words)) weight += 2;
  else if (words.when.pattern.test(below.slice(0, 90)) && !words.ongoing.pattern.test(below)) weight += 1;
  else if ([words.lead, words.ongoing, words.purpose].some(({ pattern }) => pattern.test(below))) weight += 0.5;
  if (lines.some((line) => words.happening.pattern.test(line) || words.notice.pattern.test(line))) weight += 1;
  if (lines.some((line) => words.reporting.pattern.test(line))) weight += 1;
  else if (lines.some((line) => words.division.pattern.exec(line)?.index === 0)) weight += 0.5;
  if (!isTold(standing, above, words)) weight -= isPaper ? 0.5 : 1;
  return weight;
}

/**
 * Above 0 where the words go on telling of what the item above is about, below 0 where they tell of something else; 0
 * where they may do either, or the item above is too short to have a subject. News of one subject may follow each other.
 */
function continuity({ heads, below }: Group, standing: Standing, above: Above, { words }: LayoutRules): number {
  const lines = wordsOfHeads(heads);
  const everyday = new RegExp(words.everyday.pattern, 'gu');
  const without = (line: string) => line.replace(everyday, ' ');
  const headline = above.headline.map(without);
  const subject = subjectOf(headline, without(above.text));
  const here = pairsOf([without([...lines, below].join(' ').slice(0, 400))]);
  if (subject.size < 3) return isTold(standing, above, words) && kinship(pairsOf(headline), here) === 0 ? -1 : 0;
  const share = kinship(subject, here);
  const isOwn = isNews(below, words) && lines.some((line) => words.happening.pattern.test(line));
  if (share >= 0.2 && (isOwn || standing.isClosed)) return 0;
  if (share >= 0.2) return share >= 0.4 ? utmost : 1;
  if (share >= 0.12) return 0;
  return share === 0 && subject.size >= 5 ? -utmost : -1;
}

/** Whether a text begins with the day of its news, or with a word for it. */
const isNews = (below: string, words: LayoutRules['words']): boolean =>
  words.lead.pattern.test(below) && !words.ongoing.pattern.test(below);

/** Whether the item above said when its news happened, or is one that has no day: a notice. */
const isTold = (standing: Standing, { headline }: Above, words: LayoutRules['words']): boolean =>
  standing.isTold || headline.some((line) => words.notice.pattern.test(line));

const wordsOfHeads = (heads: readonly Block[]): readonly string[] =>
  heads.map(({ lines }) => lines.map(({ tight }) => tight).join(''));

/** Two narrow lines of one measure without a blank between: one subhead that was broken. */
function isWrappedSubhead(heads: readonly Block[]): boolean {
  const [a, b] = [heads[0]?.lines[0], heads[1]?.lines[0]];
  if (heads.length !== 2 || a === undefined || b === undefined || b.gap > 0) return false;
  return a.width <= 12 && b.width <= 12 && (heads[0]?.column ?? 0) > 0;
}
