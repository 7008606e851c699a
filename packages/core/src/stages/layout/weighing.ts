/** Weighs whether headline-like lines open an item or head a part of the one above. */
import type { LayoutRules } from '../../model/layout-rules.js';
import type { Group } from './headlines.js';
import { kinship, pairsOf } from './kinship.js';
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
  if (standing.isPaper) weight += 0.5;
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
function ofWords({ heads, below, hasByline }: Group, standing: Standing, above: Above, { words }: LayoutRules): number {
  const lines = heads.map((block) => block.lines.map(({ tight }) => tight).join(''));
  const isNotice = lines.some((line) => words.notice.pattern.test(line));
  const isTold = standing.isTold || above.headline.some((line) => words.notice.pattern.test(line));
  let weight = 0;
  if (!hasByline && words.dateline.pattern.test(below)) weight += 2;
  if (words.lead.pattern.test(below)) weight += words.ongoing.pattern.test(below) ? 0.5 : 2;
  else if (words.when.pattern.test(below.slice(0, 90))) weight += 1;
  if (lines.some((line) => words.happening.pattern.test(line))) weight += 1;
  else if (isNotice) weight += 1;
  if (lines.some((line) => words.reporting.pattern.test(line))) weight += 1;
  if (!isTold) weight -= 1;
  return weight - continuity(above, [...lines, below]);
}

/**
 * 1 where the words go on telling of what the headline above names, -1 where they tell of something else; 0 where
 * that headline's words tell nothing, since its own text does without them too.
 */
function continuity({ headline, text }: Above, lines: readonly string[]): number {
  const subject = pairsOf(headline);
  const own = kinship(subject, pairsOf([text.slice(0, 400)]));
  if (subject.size < 4 || own < 0.3) return 0;
  const share = kinship(subject, pairsOf([lines.join(' ').slice(0, 400)])) / own;
  return share >= 0.5 ? 1 : share < 0.3 ? -1 : 0;
}

/** Two narrow lines of one measure without a blank between: one subhead that was broken. */
function isWrappedSubhead(heads: readonly Block[]): boolean {
  const [a, b] = [heads[0]?.lines[0], heads[1]?.lines[0]];
  if (heads.length !== 2 || a === undefined || b === undefined || b.gap > 0) return false;
  return a.width <= 12 && b.width <= 12 && (heads[0]?.column ?? 0) > 0;
}
