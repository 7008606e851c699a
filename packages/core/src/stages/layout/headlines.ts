/** Weighs whether headline-like lines open an item or head a part of one, and joins a headline's lines. */
import type { LayoutRules } from '../../model/layout-rules.js';
import { isHanUnit, isWideUnit } from '../../text/characters.js';
import { joinMapped, keepUnits, type Mapped } from '../../text/offset-map.js';
import { balance } from './forms.js';
import type { Outline } from './outline.js';
import type { Block } from './paragraphs.js';

/** Headline-like lines in a row, and what comes after them. */
export interface Group {
  readonly heads: readonly Block[];
  /** The first words of the text below; empty when there is none. */
  readonly below: string;
  readonly hasByline: boolean;
  /** The text begins in the very next line. */
  readonly isAttached: boolean;
  /** A site's line with date or source stands below. */
  readonly hasData: boolean;
  /** Index of the first block after the group. */
  readonly end: number;
}

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

const enough = 2;

/** The group that begins at the block. */
export function groupAt(blocks: readonly Block[], start: number): Group {
  const heads: Block[] = [];
  let [at, hasData] = [start, false];
  for (; at < blocks.length; at += 1) {
    const block = blocks[at];
    const isHead = block?.is === 'heading' || (at === start && block?.is === 'section');
    if (block === undefined || !(isHead || ['furniture', 'masthead', 'page', 'contents'].includes(block.is))) break;
    if (isHead && !repeats(block, heads)) heads.push(block);
    if (block.marked?.values.some(({ issued, place }) => (issued ?? place) !== undefined) === true) hasData = true;
  }
  const next = blocks[at];
  let below = '';
  let hasByline = next?.is === 'byline';
  for (const block of blocks.slice(at, at + 6)) {
    if (block.is === 'heading' || block.is === 'section') break;
    if (block.is === 'text')
      below += block.lines
        .map(({ tight }) => tight)
        .join('')
        .slice(0, 1200);
    hasByline &&= below !== '' || block.is === 'byline' || block.is === 'furniture' || block.is === 'masthead';
  }
  return { heads, below, hasByline, hasData, isAttached: next?.is === 'text' && next.gap === 0, end: at };
}

/** Whether the group opens an item, or heads a part of the one above. */
export function judge(group: Group, standing: Standing, rules: LayoutRules): 'headline' | 'subhead' {
  const levels = group.heads.map(({ lines }) => lines[0]?.level ?? 0).filter((level) => level > 0);
  if (levels.length > 0) return levels.some((level) => level <= standing.level) ? 'headline' : 'subhead';
  return weigh(group, standing, rules) >= enough + (standing.level > 0 ? 1 : 0) ? 'headline' : 'subhead';
}

function weigh(group: Group, standing: Standing, { words }: LayoutRules): number {
  const { heads, below, hasByline, hasData } = group;
  const lines = heads.flatMap((block) => block.lines);
  const isAbove = (heads[0]?.gap ?? 0) > 0;
  let weight = 0;
  if (standing.isClosed) weight += 2;
  if (standing.isTurned) weight += 1.5;
  if (hasByline) weight += 3;
  else if (words.dateline.pattern.test(below)) weight += 2;
  if (hasData) weight += 3;
  if (standing.isPage && !hasData) weight -= 3;
  if (lines.length > 1 && lines.length < 5) weight += isWrappedSubhead(heads) ? 1 : 2;
  if (words.lead.pattern.test(below)) weight += 1.5;
  else if (words.when.pattern.test(below.slice(0, 90))) weight += 0.5;
  if (lines.some(({ tight }) => words.happening.pattern.test(tight))) weight += 1;
  if ((heads[0]?.gap ?? 0) >= 3) weight += 0.5;
  if (isAbove && standing.isTight) weight += 1.5;
  else if (isAbove && group.isAttached) weight += 0.5;
  if (!standing.isTold) weight -= 1;
  return weight;
}

/** Two narrow lines of one measure without a blank between: one subhead that was broken. */
function isWrappedSubhead(heads: readonly Block[]): boolean {
  const [a, b] = [heads[0]?.lines[0], heads[1]?.lines[0]];
  if (heads.length !== 2 || a === undefined || b === undefined || b.gap > 0) return false;
  return a.width <= 12 && b.width <= 12 && (heads[0]?.column ?? 0) > 0;
}

/** Whether the line says what a line above it in the group said already. */
function repeats(block: Block, heads: readonly Block[]): boolean {
  const words = block.lines[0]?.tight ?? '';
  return heads
    .slice(-6)
    .some(({ lines }) => lines[0]?.tight === words || (words.length > 8 && lines[0]?.tight.startsWith(words)));
}

/** A name alone between the headline and the text. */
export function authorOf(heads: readonly Block[], { words }: LayoutRules): Block | null {
  const [above, last] = heads.slice(-2);
  const [line, headline] = [last?.lines[0], above?.lines[0]];
  if (last === undefined || line === undefined || headline === undefined || line.level > 0) return null;
  const isName = line.width >= 2 && line.width <= 3 && /^[\p{Script=Han} ]+$/u.test(line.text);
  return isName && headline.width >= 4 && !words.happening.pattern.test(line.tight) ? last : null;
}

/** Without a word or two that stand apart above the headline: the name of a column, a site's menu. */
export function withoutColumnName(heads: readonly Block[], isMenu: boolean): readonly Block[] {
  const first = heads.findIndex(({ lines: [line] }, i) => {
    const isShort = line !== undefined && line.width <= 6 && line.level === 0 && !line.text.includes(' ');
    const next = heads[1]?.lines[0];
    return !isShort || (!isMenu && (i > 0 || next === undefined || next.gap === 0 || next.width <= 6));
  });
  return first > 0 ? heads.slice(first) : heads;
}

/** Headline lines that stand together, apart from the others. */
export function runsOf(heads: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of heads) {
    const run = runs.at(-1);
    if (run === undefined || block.gap > 0) runs.push([block]);
    else run.push(block);
  }
  return runs;
}

/** A headline's lines as whole lines: one that broke inside brackets or a phrase is joined again. */
export function headlineLines(heads: readonly Block[], rules: LayoutRules): readonly Mapped[] {
  const joined: Mapped[][] = [];
  for (const { lines } of heads) {
    for (const line of lines) {
      const before = joined.at(-1)?.at(-1);
      const whole =
        joined
          .at(-1)
          ?.map(({ text }) => text)
          .join('') ?? '';
      const isBroken =
        before !== undefined &&
        (balance(whole) > 0 || rules.words.dangles.pattern.test(whole) || /^[”’」』）)》】：:，,、]/u.test(line.tight));
      const isOpened =
        before !== undefined && line.gap === 0 && balance(line.tight) > 0 && /^[“‘「『《（(]/u.test(line.tight);
      if (isBroken || isOpened) joined.at(-1)?.push(headlineWords(line));
      else joined.push([headlineWords(line)]);
    }
  }
  return joined.map((parts) => joinMapped(parts));
}

/** The words with the spaces between a headline's parts, without those that only the setting made. */
export function headlineWords(mapped: Mapped): Mapped {
  const { text } = mapped;
  const parts = text.split(' ');
  const isSpread = parts.length > 2 && parts.every((part) => part.length <= 1 || !isHanUnit(part.charCodeAt(0)));
  return keepUnits(mapped, (i) => {
    if (text[i] !== ' ') return true;
    const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(i + 1)];
    if (!isWideUnit(before) && !isWideUnit(after)) return true;
    return !isSpread && isWideUnit(before) && isWideUnit(after) && !/[，。、：；]/u.test(text[i - 1] ?? '');
  });
}
