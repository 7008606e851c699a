/** Joins lines to blocks: headlines apart, wrapped and interrupted paragraphs whole again. */
import { flat } from '../../model/flat.js';
import type { LayoutRules, LineMark } from '../../model/layout-rules.js';
import { joinMapped, type Mapped } from '../../text/offset-map.js';
import { columnsOf } from './forms.js';
import { junctions } from './junctions.js';
import { isRoll, type Line } from './lines.js';
import type { MarkedLine } from './marks.js';
import { settingOf } from './measure.js';
import { isBreaking, placeOf, type Around, type Open } from './placing.js';
import { raggedOf } from './ragged.js';
import { wrappedHeads } from './wrapped-heads.js';

/** A headline's line, a paragraph, or a line that is something else; in the source's order. */
export interface Block {
  readonly is: 'heading' | 'text' | LineMark;
  readonly lines: readonly Line[];
  /** Blank lines above it. */
  readonly gap: number;
  /** Width of its column; 0 where its lines are not wrapped. */
  readonly column: number;
  readonly marked: MarkedLine | null;
}

/** Whether a line of the page names who wrote or edited: such a line is kept for its people. */
const namesPeople = ({ values }: MarkedLine): boolean => values.some(({ people }) => people !== undefined);

/** The blocks of a bulletin. What stands between the halves of a paragraph comes behind it. */
export function blocksOf(marked: readonly MarkedLine[], rules: LayoutRules): readonly Block[] {
  const around = aroundOf(marked, rules);
  const blocks: Block[] = [];
  const between: Block[] = [];
  let open: Open | null = null;
  let isInterrupted = false;
  const close = (): void => {
    if (open !== null) blocks.push({ is: 'text', ...open, column: measureOf(open), marked: null });
    open = null;
    for (const block of between.splice(0)) blocks.push(block);
  };
  marked.forEach((entry, i) => {
    const { line, mark } = entry;
    const column = around.columns.get(line) ?? 0;
    const place = mark ?? placeOf(i, open, isInterrupted, around);
    if (place === 'heading-goes-on' && lengthen(blocks, line)) return;
    const is = place === 'heading-goes-on' ? 'heading' : place;
    isInterrupted = mark !== null || is === 'caption';
    if (is === 'goes-on') return void open?.lines.push(line);
    if (is === 'new' || is === 'heading' || isBreaking(is)) close();
    if (is === 'new') open = { lines: [line], gap: line.gap, column };
    else if (open === null) blocks.push({ is, lines: [line], gap: line.gap, column, marked: entry });
    else if (is !== 'furniture' || namesPeople(entry))
      between.push({ is, lines: [line], gap: line.gap, column, marked: entry });
  });
  close();
  return blocks;
}

/** Puts the second line of a broken headline to its first; false when that does not stand right above it. */
function lengthen(blocks: Block[], line: Line): boolean {
  const last = blocks.at(-1);
  if (last?.is !== 'heading') return false;
  blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
  return true;
}

/** The words of a block, without a trace of the lines that they were broken into. */
export function wordsOf(lines: readonly Line[]): Mapped {
  const parts: Mapped[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before !== undefined && isParted(before, line))
      parts.push({ text: ' ', offsets: Int32Array.of((before.offsets.at(-1) ?? 0) + 1) });
    parts.push(line);
  }
  return joinMapped(parts);
}

/** Whether a line end stands for a space: between Latin words, between the names of a roll. */
function isParted(before: Line, line: Line): boolean {
  return (isRoll(before) && isRoll(line)) || (/[\w,.]$/.test(before.text) && /^[A-Za-z]/.test(line.text));
}

function aroundOf(marked: readonly MarkedLine[], rules: LayoutRules): Around {
  const texts = flat(marked, ({ line, mark }) => (mark === null ? [line] : []));
  const columns = new Map(columnsOf(texts).map((column, i) => [texts[i], column]));
  const setting = settingOf(texts, rules);
  const ragged = raggedOf(texts);
  return {
    marked,
    rules,
    setting,
    brokenHeads: new Map([...setting.brokenHeads, ...wrappedHeads({ marked, columns, rules, ragged })]),
    columns,
    knows: junctions(texts),
    ragged,
    isMarkdown: texts.some((line) => line.level > 0),
  };
}

/** The measure of a paragraph of three lines and more; of a shorter one what stands around it. */
function measureOf({ lines, column }: Open): number {
  return lines.length > 2 && column > 0 ? lines.reduce((most, { width }) => Math.max(most, width), 0) : column;
}
