/** Gathers headline-like lines with what stands below them, and joins a headline's lines. */
import type { LayoutRules } from '../../model/layout-rules.js';
import { isHanUnit, isWideUnit } from '../../text/characters.js';
import { joinMapped, keepUnits, sliceMapped, type Mapped } from '../../text/offset-map.js';
import { balance, withoutBullet } from './forms.js';
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
  /** How many of the lines stand above it. */
  readonly aboveData: number;
  /** Index of the first block after the group. */
  readonly end: number;
}

/** The group that begins at the block. */
export function groupAt(blocks: readonly Block[], start: number): Group {
  const heads: Block[] = [];
  let [at, hasData, aboveData] = [start, false, 0];
  for (; at < blocks.length; at += 1) {
    const block = blocks[at];
    const isHead = block?.is === 'heading' || (at === start && block?.is === 'section');
    if (block === undefined || !(isHead || ['furniture', 'masthead', 'page', 'contents'].includes(block.is))) break;
    if (isPath(block) && heads.every(({ lines }) => (lines[0]?.width ?? 0) <= widestMenu)) heads.splice(0);
    if (isHead && !repeats(block, heads)) heads.push(block);
    if (block.marked?.values.some(({ issued, place, year }) => (issued ?? place ?? year) !== undefined) === true) {
      if (!hasData) aboveData = heads.length;
      hasData = true;
    }
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
  return { heads, below, hasByline, hasData, aboveData, isAttached: next?.is === 'text' && next.gap === 0, end: at };
}

/** A site's path: what stands above it is the site's menu. */
const isPath = ({ marked }: Block): boolean => marked?.values.some(({ crumbs }) => crumbs !== undefined) === true;

/** Squares that an entry of a menu fills at most. */
const widestMenu = 8;

/** Whether the line says what a line above it in the group said already. */
function repeats(block: Block, heads: readonly Block[]): boolean {
  const words = block.lines[0]?.tight ?? '';
  return heads.slice(-6).some(({ lines }) => {
    const said = lines[0]?.tight ?? '';
    return said === words || (words.length > 8 && (said.startsWith(words) || said.endsWith(words)));
  });
}

/** A name alone between the headline and the text. */
export function authorOf(heads: readonly Block[], { words }: LayoutRules): Block | null {
  const [above, last] = heads.slice(-2);
  const [line, headline] = [last?.lines[0], above?.lines[0]];
  if (last === undefined || line === undefined || headline === undefined || line.level > 0) return null;
  const isName = line.width >= 2 && line.width <= 3 && /^[\p{Script=Han} ]+$/u.test(line.text);
  const isSigned = /^\p{Script=Han}{2,3} ?[（(]\p{Script=Han}{2,10}[）)]$/u.test(line.text);
  const isOwn = words.happening.pattern.test(line.tight) || words.lastWords.pattern.test(line.tight);
  return (isName || isSigned) && headline.width >= 4 && !isOwn ? last : null;
}

/** Without a word or two that stand apart above the headline: the name of a column, a site's menu. */
export function withoutColumnName(heads: readonly Block[], isMenu: boolean, { words }: LayoutRules): readonly Block[] {
  const first = heads.findIndex(({ lines: [line] }, i) => {
    const isShort = line !== undefined && line.width <= 6 && line.level === 0 && !line.text.includes(' ');
    const next = heads[1]?.lines[0];
    // 石桥社区 above a headline tells whose news it is.
    const isPlace = !isMenu && words.division.pattern.exec(line?.tight ?? '')?.[0] === line?.tight;
    return !isShort || isPlace || (!isMenu && (i > 0 || next === undefined || next.gap === 0 || next.width <= 6));
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

/**
 * A headline's lines as whole lines: one that broke inside brackets or a phrase is joined again. Whether the item's text
 * holds some characters in one run tells which spaces are none of the headline's own.
 */
export function headlineLines(
  heads: readonly Block[],
  rules: LayoutRules,
  isInText: (words: string) => boolean,
): readonly Mapped[] {
  const joined: Mapped[][] = [];
  for (const { lines } of heads) {
    for (const [i, line] of lines.entries()) {
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
      if (i > 0 || isBroken || isOpened) joined.at(-1)?.push(headlineWords(line, isInText));
      else joined.push([headlineWords(line, isInText)]);
    }
  }
  return joined.map((parts) => joinMapped(parts));
}

/** The words with the spaces between a headline's parts, without those that only the setting or a scan made. */
export function headlineWords(line: Mapped, isInText: (words: string) => boolean): Mapped {
  const mapped = sliceMapped(line, line.text.length - withoutBullet(line.text).length);
  const { text } = mapped;
  if (!text.includes(' ')) return mapped;
  const parts = text.split(' ');
  const isSpread = parts.length > 2 && parts.every((part) => part.length <= 1 || !isHanUnit(part.charCodeAt(0)));
  return keepUnits(mapped, (i) => {
    if (text[i] !== ' ') return true;
    const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(i + 1)];
    if (!isWideUnit(before) && !isWideUnit(after)) return true;
    if (isSpread || !isWideUnit(before) || !isWideUnit(after) || /[，。、：；]/u.test(text[i - 1] ?? '')) return false;
    return !isWithinWord(text, i, isInText);
  });
}

/** Whether the space parts a word: one character alone begins or ends the line, or the text writes those around it in one run. */
function isWithinWord(text: string, at: number, isInText: (words: string) => boolean): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  if (/^\p{Script=Han}$/u.test(before) || /^\p{Script=Han}$/u.test(after)) return true;
  const around = before.slice(-2) + after.slice(0, 2);
  return around.length === 4 && !around.includes(' ') && isInText(around);
}
