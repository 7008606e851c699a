/** Finds headlines that were longer than their column: full lines without a stop, and a short one below them. */
import type { LayoutRules } from '../../model/layout-rules.js';
import { hasHeadlineForm, isFinished, isSigned } from './forms.js';
import { isRoll, type Line } from './lines.js';
import type { MarkedLine } from './marks.js';
import type { Ragged } from './ragged.js';

/** Lines of a headline at most, and headlines of a line that may stand above it. */
const [mostLines, mostAbove] = [4, 2];
/** Squares that a full line may lack, and that a last line lacks at least. */
const [lacking, room] = [2.5, 3];

interface Page {
  readonly marked: readonly MarkedLine[];
  readonly columns: ReadonlyMap<Line | undefined, number>;
  readonly rules: LayoutRules;
  readonly ragged: Ragged | null;
  /** Index of the first line that is an item's own, and of the last. */
  readonly head: number;
  readonly foot: number;
}

/** Each further line of such a headline, with the line above it. */
export function wrappedHeads(printed: Omit<Page, 'head' | 'foot'>): ReadonlyMap<Line, Line> {
  const head = printed.marked.findIndex(({ mark }) => mark === null);
  const page = { ...printed, head, foot: printed.marked.findLastIndex(({ mark }) => mark === null) };
  const found = new Map<Line, Line>();
  for (let i = 0; i < page.marked.length; i += 1) {
    const end = endOf(i, page);
    for (; i < end; i += 1) {
      const [above, line] = [page.marked[i]?.line, page.marked[i + 1]?.line];
      if (above !== undefined && line !== undefined) found.set(line, above);
    }
  }
  return found;
}

/** Index of the last line of the headline that begins there; the index itself where none does. */
function endOf(start: number, page: Page): number {
  if (lineAt(start, page) === null) return start;
  const isTop = standsOnTop(start, page);
  const isAlone = isTop || start > page.foot - mostLines;
  if (!isTop && !followsAnEnd(start, page)) return start;
  let column = 0;
  for (let at = start; at < start + mostLines; at += 1) {
    const line = lineAt(at, page);
    if (line === null || (at > start && line.gap > 0) || !isBare(line, isAlone, page.rules)) return start;
    column = page.columns.get(line) || column;
    if (column === 0 || isRoll(line)) return start;
    const [full, short] =
      page.ragged === null ? [column - lacking, column - room] : [page.ragged.from, page.ragged.from];
    const isLastOfAll = at === page.foot && at > start;
    if (line.width >= full && !isLastOfAll) continue;
    const isLast = at > start && (isLastOfAll || line.width <= short) && !/[，,、：:]$/u.test(line.tight);
    return isLast && isFollowed(at, isTop, page) ? at : start;
  }
  return start;
}

/** The line where it is an item's own; `null` for the page's, and for a heading of Markdown. */
function lineAt(index: number, { marked }: Page): Line | null {
  const entry = marked[index];
  return entry === undefined || entry.mark !== null || entry.line.level > 0 ? null : entry.line;
}

/** Whether nothing of an item stands above the line but a headline or two of their own. */
function standsOnTop(index: number, page: Page): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lineAt(at, page);
    if (line === null) return at < page.head;
    if (index - at > mostAbove || !hasHeadlineForm(line, page.rules) || /[，,：:]/u.test(line.tight)) return false;
  }
  return true;
}

function followsAnEnd(index: number, page: Page): boolean {
  const before = page.marked[index - 1];
  return before?.mark !== null || isFinished(before.line.tight) || isSigned(before.line.tight);
}

/** Whether the line holds no end of a sentence, and within texts no comma either. */
function isBare({ tight }: Line, isAlone: boolean, { words }: LayoutRules): boolean {
  if (/[。；;]/u.test(tight) || words.lead.pattern.test(tight) || words.dateline.pattern.test(tight)) return false;
  return !words.unlikeHeadline.pattern.test(tight) && (isAlone || !/[，,：:！？!?]/u.test(tight));
}

/** Whether a text begins below, or none is left: no paragraph's last line is without a stop. */
function isFollowed(index: number, isTop: boolean, page: Page): boolean {
  const [line, next] = [page.marked[index]?.line, page.marked[index + 1]];
  if (index === page.foot) return true;
  if (line === undefined || next === undefined) return false;
  if (next.mark !== null) return isTop ? next.mark !== 'caption' : next.mark === 'masthead' || next.mark === 'byline';
  const { lead, dateline } = page.rules.words;
  const { tight, indent, gap, width } = next.line;
  if (lead.pattern.test(tight) || dateline.pattern.test(tight)) return true;
  if (gap === 0 && indent >= 1.5 && line.indent < 1) return true;
  const column = page.columns.get(next.line) ?? 0;
  return isTop && column > 0 && width >= column - room && /[，,。、：“]/u.test(tight);
}
