/** Judges where a line belongs: in the paragraph above it, in a new one, in a headline, below a picture. */
import type { LayoutRules, LineMark } from '../../model/layout-rules.js';
import { balance, hasHeadlineForm, hasHeadlineSpace, isFinished, isSigned, withoutBullet } from './forms.js';
import { isRoll, isRosterLine, type Line } from './lines.js';
import type { MarkedLine } from './marks.js';
import type { Setting } from './measure.js';
import { isRaggedLine, type Ragged } from './ragged.js';

/** A paragraph that may go on. */
export interface Open {
  readonly lines: Line[];
  readonly gap: number;
  readonly column: number;
}

/** What a line's place is judged by. */
export interface Around {
  readonly marked: readonly MarkedLine[];
  readonly rules: LayoutRules;
  readonly columns: ReadonlyMap<Line | undefined, number>;
  readonly setting: Setting;
  /** The further lines of headlines that were longer than the column, each with the line above it. */
  readonly brokenHeads: ReadonlyMap<Line, Line>;
  /** Whether the bulletin has those characters elsewhere in one run. */
  readonly knows: (words: string) => boolean;
  readonly isMarkdown: boolean;
  /** Between which widths lines were broken that no measure ends; `null` where one does. */
  readonly ragged: Ragged | null;
}

/** A line's place: in the paragraph or the headline above it, or a new block. */
export type Placing = 'goes-on' | 'heading-goes-on' | 'new' | 'heading' | 'caption';

/** Where the line at the index belongs, the paragraph above it being open or not. */
export function placeOf(index: number, open: Open | null, isInterrupted: boolean, around: Around): Placing {
  const line = around.marked[index]?.line;
  if (line === undefined) return 'new';
  if (line.level > 0) return 'heading';
  const { brokenHeads } = around;
  if (brokenHeads.has(line)) return 'heading-goes-on';
  const following = around.marked[index + 1]?.line;
  if (following !== undefined && brokenHeads.get(following) === line) return 'heading';
  if (open !== null && (goesOnByMark.test(line.tight) || isTorn(open.lines.at(-1), line))) return 'goes-on';
  if (open?.lines.at(-1)?.isCut === true && isRestOfCut(line, around)) return 'goes-on';
  if (isMarkedHead(index, around)) return 'heading';
  if (isInRoster(index, around)) return 'new';
  const hasForm = hasHeadlineForm(line, around.rules);
  const before = open?.lines.at(-1);
  const isApart = line.gap > 0 || isInterrupted;
  if (open !== null && before !== undefined && !isEnded(open, before, around)) {
    if (isItem(line, around) && !(/^\d/.test(line.tight) && isFull(before, around))) return 'new';
    if (isRoll(before) ? !isRoll(line) : isRoll(line) && !isFull(before, around)) return 'new';
    if (!isApart && isCaptionWithin(index, before, around)) return 'caption';
    if (!isApart && !isLoose(before, line, around)) return 'goes-on';
    if (isApart && !hasForm && open.lines.length === 1 && isItem(before, around) && !isFull(before, around))
      return 'new';
    if (isApart && hasForm && line.width > 14 && isScrap(open))
      return standsAlone(index, line, null, around) ? 'heading' : 'new';
    if (!hasForm) return around.rules.words.dateline.pattern.test(line.tight) ? 'new' : 'goes-on';
    return isFull(before, around) && isCutText(line, around) ? 'goes-on' : afterUnfinished(index, line, around);
  }
  if (hasForm && standsAlone(index, line, open, around)) {
    if (open !== null && around.rules.words.picture.pattern.test(line.tight)) return 'caption';
    const isPicture = around.rules.words.captionEnd.pattern.test(line.tight) && line.width < 20 && open !== null;
    return isPicture && !isHeadingAt(index + 1, around) ? 'caption' : 'heading';
  }
  return open !== null && before !== undefined && !isApart && runsOver(before, line, open, around) ? 'goes-on' : 'new';
}

/** No paragraph and no headline begins with what closes or parts words. */
const goesOnByMark = /^[、，,。；;：:）)》〉」』”’！？]/u;

/** Whether a number of a date is torn between the lines: 1月2|1日下午. */
const isTorn = (before: Line | undefined, line: Line): boolean =>
  before !== undefined && /\d\p{Script=Han}\d$/u.test(before.tight) && /^\d\p{Script=Han}/u.test(line.tight);

/** Whether the line has a roster's form, and one beside it has as well; the line below a roster begins anew. */
function isInRoster(index: number, { marked }: Around): boolean {
  const isOne = (at: number): boolean => {
    const entry = marked[at];
    return entry !== undefined && entry.mark === null && isRosterLine(entry.line);
  };
  return isOne(index) ? isOne(index - 1) || isOne(index + 1) : isOne(index - 1) && isOne(index - 2);
}

/** A line without a stop behind a bullet is a headline when the next line begins as news items do. */
function isMarkedHead(index: number, { marked, rules }: Around): boolean {
  const [entry, next] = [marked[index], marked[index + 1]];
  if (entry === undefined || next === undefined || next.mark !== null || !isOpening(next.line, rules)) return false;
  const words = withoutBullet(entry.line.tight);
  return words !== entry.line.tight && hasHeadlineForm({ ...entry.line, tight: words }, rules) && !/[，,]/.test(words);
}

/** Lines of a few words without any stop, a site's buttons, begin no sentence that a line far below could go on with. */
const isScrap = ({ lines }: Open): boolean =>
  lines.length < 4 && lines.every(({ tight, width }) => width < 16 && !/[，。、；：！？,:]/u.test(tight));

/** Whether the paragraph came to its end: with a stop, with who signs it, or with room behind its last line. */
function isEnded({ lines }: Open, before: Line, { setting }: Around): boolean {
  if (isFinished(before.tight) || setting.ends.has(before)) return true;
  const isBracket = /[）)]$/u.test(before.tight);
  return isBracket && isSigned((lines.at(-2)?.tight ?? '') + before.tight);
}

/** 揭牌仪式现场 between full lines of a sentence that goes on below it: the picture stood there. */
function isCaptionWithin(index: number, before: Line, around: Around): boolean {
  const [line, next] = [around.marked[index]?.line, around.marked[index + 1]];
  if (line === undefined || next === undefined || next.mark !== null || next.line.gap > 0) return false;
  if (!isFull(before, around) || isFull(line, around) || !hasHeadlineForm(line, around.rules)) return false;
  return around.rules.words.captionEnd.pattern.test(line.tight) && !isOpening(next.line, around.rules);
}

/** A short line of no column, below an unfinished paragraph that is not wrapped either, belongs to nobody yet. */
function isLoose(before: Line, line: Line, { rules, columns }: Around): boolean {
  return (columns.get(before) ?? 0) === 0 && before.width > 46 && hasHeadlineForm(line, rules);
}

/** Whether the line may be the rest of one that was cut above lines of the page: no caption, and nothing that begins anew. */
const isRestOfCut = (line: Line, around: Around): boolean =>
  !isOpening(line, around.rules) &&
  !isItem(line, around) &&
  !(hasHeadlineForm(line, around.rules) && around.rules.words.captionEnd.pattern.test(line.tight));

/** A full line with a comma, below a full line that was interrupted: no caption happens to fill the column with that. */
function isCutText(line: Line, around: Around): boolean {
  const { captionEnd, picture } = around.rules.words;
  if (!isFull(line, around) || !/[，,、]/u.test(line.tight) || isOpening(line, around.rules)) return false;
  return !captionEnd.pattern.test(line.tight) && !picture.pattern.test(line.tight);
}

/** A headline's form behind a sentence that broke off: a caption when the sentence goes on below it. */
function afterUnfinished(index: number, line: Line, around: Around): Placing {
  const { marked, rules, columns } = around;
  const next = marked[index + 1];
  const column = columns.get(line) ?? 0;
  if (next?.mark === null && next.line.gap === 0 && !isOpening(next.line, rules)) {
    if (fills(line, next.line, column) || isRaggedLine(line, next.line, around.ragged)) return 'goes-on';
  }
  for (let i = index + 1; i < marked.length && i < index + 5; i += 1) {
    const entry = marked[i];
    if (entry === undefined || (entry.mark !== null && isBreaking(entry.mark))) break;
    if (entry.mark !== null || hasHeadlineForm(entry.line, rules)) continue;
    return isOpening(entry.line, rules) || entry.line.level > 0 ? 'heading' : 'caption';
  }
  return 'heading';
}

/** Whether a line of a headline's form is one: not the first line of a paragraph that was broken below it. */
function standsAlone(index: number, line: Line, open: Open | null, around: Around): boolean {
  const { marked, rules, columns, isMarkdown } = around;
  const entry = marked[index + 1];
  if (entry === undefined) return true;
  if (entry.mark !== null) return !(open !== null && isCutByPage(index, around));
  const next = entry.line;
  if (isTorn(line, next) || isIndentedStart(line, next, around) || isBracketTorn(line, next)) return false;
  if (around.setting.goingOn.has(line) && !isOpening(next, rules)) return false;
  if (next.level > 0 || around.setting.ends.has(line)) return true;
  // 石桥小区—— above its headline
  if (/[—―]{2}$/.test(line.tight) && next.gap > 0 && line.gap > 0 && hasHeadlineForm(next, rules)) return true;
  if (rules.words.goesOn.pattern.test(next.tight) || rules.words.dangles.pattern.test(line.tight)) {
    return isOpening(next, rules) || (balance(line.tight) > 0 && hasHeadlineForm(next, rules));
  }
  if (isOpening(next, rules) && !/[，,]/.test(line.tight)) return true;
  if (isRaggedLine(line, next, around.ragged) && (open !== null || /[，,]/.test(line.tight))) return false;
  if (line.gap === 0 && open !== null && isFull(line, around) && !hasHeadlineSpace(line, rules)) return false;
  if (hasHeadlineSpace(line, rules) || isWithoutStop(index, around)) return true;
  if (isOpening(next, rules) || hasHeadlineForm(next, rules)) return !fills(line, next, columns.get(line) ?? 0);
  if (around.knows(line.tight.slice(-2) + next.tight.slice(0, 2))) return false;
  if (fills(line, next, columns.get(line) ?? 0)) return false;
  return !(isMarkdown && next.gap > 0 && !isHeadingBefore(index, around));
}

/** The first line of a paragraph, two squares in, whose sentence the next line goes on with at the edge. */
function isIndentedStart(line: Line, next: Line, around: Around): boolean {
  if (line.indent < 1.5 || line.indent > 2.5 || next.gap > 0 || next.indent >= 1) return false;
  const column = around.columns.get(next) ?? 0;
  const isFilled = column > 0 && line.width + line.indent >= column - 1 && !isOpening(next, around.rules);
  return isFilled || /[，,、]/u.test(line.tight);
}

/** The first line of a paragraph that stands last on its page: full, with a comma, and the next page goes on with it. */
function isCutByPage(index: number, around: Around): boolean {
  const line = around.marked[index]?.line;
  if (line === undefined || !/[，,、]/u.test(line.tight) || !isFull(line, around)) return false;
  const rest = around.marked.slice(index + 1, index + 5).find(({ mark }) => mark === null || isBreaking(mark));
  if (rest === undefined || rest.mark !== null || isOpening(rest.line, around.rules)) return false;
  return /[，,、]/u.test(rest.line.tight) || !hasHeadlineForm(rest.line, around.rules);
}

/** A bracket that is closed before a sentence in the next line: 本报讯（通讯员 | 王小河）5月6日，河湾镇. */
const isBracketTorn = ({ tight }: Line, { tight: next, gap }: Line): boolean =>
  gap === 0 && balance(tight) > 0 && balance(next) < 0 && /^[^（(]*[）)][^，,。]+[，,。]/u.test(next);

/** Whether the lines from here to the next blank are few and hold no stop at all: a headline's lines, not a paragraph. */
function isWithoutStop(index: number, { marked, rules }: Around): boolean {
  for (let i = index; i < index + 5; i += 1) {
    const entry = marked[i];
    if (entry === undefined || entry.mark !== null || (i > index && entry.line.gap > 0)) return i > index + 1;
    if (!hasHeadlineForm(entry.line, rules) || /[，。,、]/.test(entry.line.tight)) return false;
  }
  return false;
}

/** Whether the line fills its column and the next line has the column's measure too. */
function fills(line: Line, next: Line, column: number): boolean {
  const isAlike = next.gap === 0 && line.width > 14 && line.width >= next.width * 0.85 && line.width <= next.width + 1;
  if (isAlike && /[，,、]/.test(line.tight)) return true;
  if (column === 0 || next.width > column + 2) return false;
  return line.width >= column - (line.indent >= 1.5 ? 4.5 : 4) && line.width <= column + 1 && next.gap === 0;
}

function isHeadingBefore(index: number, { marked }: Around): boolean {
  const before = marked[index - 1];
  return before !== undefined && (before.line.level > 0 || before.mark !== null);
}

function isHeadingAt(index: number, { marked, rules }: Around): boolean {
  const entry = marked[index];
  return (
    entry !== undefined && entry.mark === null && hasHeadlineForm(entry.line, rules) && !/[，,]/.test(entry.line.tight)
  );
}

/** A finished sentence at a full line's end: the paragraph may go on in the next line, which is not indented. */
function runsOver(before: Line, line: Line, open: Open, around: Around): boolean {
  const column = around.columns.get(line) ?? 0;
  if (isItem(line, around)) return false;
  if (column === 0 || line.indent >= 1 || open.column === 0) return false;
  return before.width >= column - 1.2 && before.width <= column + 1 && Math.abs(open.column - column) < 2.5;
}

function isItem(line: Line, { rules }: Around): boolean {
  return rules.words.item.pattern.test(line.tight);
}

/** Whether the line reaches its column's edge. */
function isFull(line: Line, { columns, ragged }: Around): boolean {
  const column = columns.get(line) ?? 0;
  if (ragged !== null) return line.width >= ragged.from;
  return column > 0 && line.width >= column - 2.5;
}

/** Whether the line begins as news items do. */
function isOpening(line: Line, { words }: LayoutRules): boolean {
  return words.lead.pattern.test(line.tight) || words.dateline.pattern.test(line.tight);
}

/** Whether a line of that mark ends a paragraph; the page's furniture does not. */
export function isBreaking(mark: LineMark): boolean {
  return mark !== 'furniture' && mark !== 'page' && mark !== 'caption' && mark !== 'masthead';
}
