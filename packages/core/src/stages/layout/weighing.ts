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
}

const enough = 2;

/** Whether the group opens an item, or heads a part of the one above. */
export function judge(group: Group, standing: Standing, above: Above, rules: LayoutRules): 'headline' | 'subhead' {
  const levels = group.heads.map(({ lines }) => lines[0]?.level ?? 0).filter((level) => level > 0);
  if (levels.length > 0) return levels.some((level) => level <= standing.level) ? 'headline' : 'subhead';
  const weight = ofSetting(group, standing) + ofWords(group, standing, above, rules);
  return weight >= enough + (standing.level > 0 ? 1 : 0) ? 'headline' : 'subhead';
}

/** What the page's setting says: blanks, bylines, ends of items and pages. */
function ofSetting({ heads, hasByline, hasData, isAttached }: Group, standing: Standing): number {
  const gap = heads[0]?.gap ?? 0;
  let weight = 0;
  if (standing.isClosed) weight += 2;
  if (standing.isTurned) weight += 1.5;
  if (standing.isPaper) weight += 1;
  if (standing.isPage && !hasData) weight -= 3;
  if (hasByline) weight += 3;
  if (hasData) weight += 3;
  if (heads.length > 1 && heads.length < 5) weight += isWrappedSubhead(heads) ? 1 : 2;
  if (gap >= 3) weight += 0.5;
  if (gap > 0 && standing.isTight) weight += 1.5;
  else if (gap > 0 && isAttached) weight += 0.5;
  return weight;
}

/** What the words say: news of its own, or more of the story above. */
function ofWords({ heads, below, hasByline }: Group, standing: Standing, above: Above, rules: LayoutRules): number {
  const { words } = rules;
  const lines = heads.map((block) => block.lines.map(({ tight }) => tight).join(''));
  const isNotice = lines.some((line) => words.notice.pattern.test(line));
  const isTold = standing.isTold || above.headline.some((line) => words.notice.pattern.test(line));
  let weight = 0;
  if (!hasByline && words.dateline.pattern.test(below)) weight += 2;
  if (words.lead.pattern.test(below)) weight += words.ongoing.pattern.test(below) ? 0.5 : 2;
  else if (words.when.pattern.test(below.slice(0, 90))) weight += 1;
  else if (words.ongoing.pattern.test(below) || words.purpose.pattern.test(below)) weight += 0.5;
  if (lines.some((line) => words.happening.pattern.test(line))) weight += 1;
  else if (isNotice) weight += 1;
  if (lines.some((line) => words.reporting.pattern.test(line))) weight += 1;
  if (!isTold) weight -= 1;
  return weight - continuity(above, [...lines, below], isTold, rules);
}

/**
 * Above 0 where the words go on telling of what the item above is about, below 0 where they tell of something else; 0
 * where they may do either, or the item above is too short to have a subject.
 */
function continuity(
  { headline, text }: Above,
  lines: readonly string[],
  isTold: boolean,
  { words }: LayoutRules,
): number {
  const without = (line: string) => line.replace(new RegExp(words.everyday.pattern, 'gu'), ' ');
  const subject = subjectOf(headline.map(without), without(text));
  const here = pairsOf([without(lines.join(' ').slice(0, 400))]);
  if (subject.size < 3) return isTold && kinship(pairsOf(headline.map(without)), here) === 0 ? -1 : 0;
  const share = kinship(subject, here);
  if (share >= 0.2) return share >= 0.4 ? 1.5 : 1;
  if (share >= 0.12) return 0;
  return share === 0 && subject.size >= 5 ? -1.5 : -1;
}

/** Two narrow lines of one measure without a blank between: one subhead that was broken. */
function isWrappedSubhead(heads: readonly Block[]): boolean {
  const [a, b] = [heads[0]?.lines[0], heads[1]?.lines[0]];
  if (heads.length !== 2 || a === undefined || b === undefined || b.gap > 0) return false;
  return a.width <= 12 && b.width <= 12 && (heads[0]?.column ?? 0) > 0;
}
