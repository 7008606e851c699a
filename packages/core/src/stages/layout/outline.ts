/** What a bulletin's blocks tell as a whole: how its headlines are marked, how its items are kept apart. */
import type { MarkedLine } from './marks.js';
import type { Block } from './paragraphs.js';

/** What holds for the whole bulletin. */
export interface Outline {
  /** Markdown level of headlines, 0 where the bulletin has none. */
  readonly level: number;
  /** Paragraphs follow each other without a blank line: a blank stands between items. */
  readonly isTight: boolean;
  /** The bulletin is one page of a site: one item. */
  readonly isPage: boolean;
  /** The bulletin has a printed paper's masthead: it holds several items. */
  readonly isPaper: boolean;
}

/** Reads the outline of the blocks. */
export function outlineOf(blocks: readonly Block[]): Outline {
  const has = (name: string) =>
    blocks.filter(({ marked }) => marked?.values.some((found) => found[name] !== undefined));
  return {
    level: headlineLevel(blocks),
    isPage: isPage(blocks),
    isTight: isTight(blocks),
    isPaper: ['title', 'number', 'no', 'publisher'].some((name) => has(name).length > 0),
  };
}

/** Whether one date of publication stands in it, or, without any, one day below a headline, one source or one path. */
function isPage(blocks: readonly Block[]): boolean {
  const dates = runsWith(blocks, 'issued');
  if (dates > 0) return dates === 1;
  const below = blocks.filter(({ marked }, i) => marked !== null && isDay(marked) && blocks[i - 1]?.is === 'heading');
  return below.length === 1 || runsWith(blocks, 'place') === 1 || runsWith(blocks, 'crumbs') === 1;
}

const isDay = ({ values }: MarkedLine): boolean => values.some(({ year, day }) => (year && day) !== undefined);

/** How often blocks in a row hold such a value. */
function runsWith(blocks: readonly Block[], name: string): number {
  const has = blocks.map(({ marked }) => marked?.values.some((found) => found[name] !== undefined) === true);
  return has.filter((found, i) => found && has[i - 1] !== true).length;
}

/** The highest level of a Markdown heading; the next one where a single highest heading only names the paper. */
function headlineLevel(blocks: readonly Block[]): number {
  const levels = blocks.map(levelOf).filter((level) => level > 0);
  const top = levels.reduce((least, level) => Math.min(least, level), 7);
  const below = levels.filter((level) => level > top);
  const namesPaper = levels.length === below.length + 1 && below.length > 0 && isTitleOnly(blocks, top);
  if (namesPaper) return below.reduce((least, level) => Math.min(least, level), 7);
  return levels.length === 0 ? 0 : top;
}

/** Whether the heading of that level has no text before the next heading. */
function isTitleOnly(blocks: readonly Block[], level: number): boolean {
  const at = blocks.findIndex((block) => levelOf(block) === level);
  const next = blocks.slice(at + 1).find(({ is }) => is === 'heading' || is === 'text');
  return next !== undefined && levelOf(next) > level;
}

/** Whether most paragraphs follow the one above them, or their headline, without a blank line. */
function isTight(blocks: readonly Block[]): boolean {
  return (['text', 'heading'] as const).some((above) => {
    const pairs = blocks.filter(({ is }, i) => is === 'text' && blocks[i - 1]?.is === above);
    const close = pairs.filter(({ gap }) => gap === 0).length;
    return close >= 2 && close > 2 * (pairs.length - close);
  });
}

const levelOf = ({ is, lines }: Block): number => (is === 'heading' ? (lines[0]?.level ?? 0) : 0);
