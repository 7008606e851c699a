/** What a bulletin's blocks tell as a whole: how its headlines are marked, how its items are kept apart. */
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
  const [dates, origins] = [has('issued').length, has('place').length];
  return {
    level: headlineLevel(blocks),
    isPage: dates === 1 || (dates === 0 && origins === 1),
    isTight: isTight(blocks),
    isPaper: ['title', 'number', 'no', 'publisher'].some((name) => has(name).length > 0),
  };
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
