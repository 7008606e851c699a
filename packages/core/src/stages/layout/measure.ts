/** Reads how strictly a column was set: in one that is, a line with room left at its end was ended on purpose. */
import { widthOf } from '../../text/characters.js';
import type { LayoutRules } from '../../model/layout-rules.js';
import { hasHeadlineForm, isFinished } from './forms.js';
import type { Line } from './lines.js';

/** What the column's measure tells of its lines. */
export interface Setting {
  /** Lines in whose rest the next line's first word would have had its place: a paragraph or a headline ends there. */
  readonly ends: ReadonlySet<Line>;
  /** Lines with a comma in them and no room behind them: the next line goes on. */
  readonly goingOn: ReadonlySet<Line>;
  /** The second lines of headlines that were longer than the column, with their first lines. */
  readonly brokenHeads: ReadonlyMap<Line, Line>;
}

/** Squares that a paragraph's first line is set in at most; a headline in the middle stands deeper. */
const deepest = 2.5;
/** Lines on each side that make a line's column. */
const reach = 8;
/** Lines on each side by which the column is judged to be strict, and how many must speak. */
const [around, fewest] = [16, 5];

/** The setting of lines that follow each other, lines of the page and the site left out. */
export function settingOf(lines: readonly Line[], rules: LayoutRules): Setting {
  const bare = lines.map(({ tight, indent }) => widthOf(withoutEnd(tight)) + (indent <= deepest ? indent : 0));
  const rooms = lines.map((_, i) => roomOf(i, lines, bare));
  const isStrict = strictness(lines, rooms);
  const ends = new Set(lines.filter((line, i) => isStrict(i) && (rooms[i] ?? 0) >= leastRoom(line, rules)));
  const goingOn = lines.filter((line, i) => isStrict(i) && rooms[i] === 0 && isUnended(line, lines[i + 1]));
  return { ends, goingOn: new Set(goingOn), brokenHeads: brokenHeads(lines, ends, isStrict, rules) };
}

/** The words without the signs that close them. */
function withoutEnd(words: string): string {
  let to = words.length;
  while (to > 0 && closing.includes(words.charAt(to - 1))) to -= 1;
  return words.slice(0, to);
}

const closing = '，。、；：！？,.;:!?”’」』）)》】';

/** Squares behind a line that end a paragraph: fewer are left by a comma's width, more by the indent of an item's first line. */
const leastRoom = ({ tight }: Line, { words }: LayoutRules): number =>
  !/[，,]/u.test(tight) ? 1 : words.lead.pattern.test(tight) ? 5 : 2;

const isUnended = ({ tight }: Line, next: Line | undefined): boolean =>
  next !== undefined && /[，、；]/u.test(tight) && !isFinished(tight);

/** Squares that stay free behind the line when the next line's first word has been put there; 0 for a full line. */
function roomOf(index: number, lines: readonly Line[], bare: readonly number[]): number {
  const next = lines[index + 1];
  const measure = measureAt(index, bare);
  if (measure === 0) return 0;
  const taken = next === undefined ? 2 : widthOf(firstWord.exec(next.tight)?.[0] ?? '');
  return Math.max(0, measure - (bare[index] ?? 0) - taken);
}

/** What may not be parted by a line's end. */
const firstWord = /^[“‘「『（(《【〈]*(?:[\dA-Za-z.%％+-]+|[^])[，。、；：！？,;:!?”’」』）)》】〉]*/u;

/** The greatest width that three lines around the line share; 0 where none do. */
function measureAt(index: number, bare: readonly number[]): number {
  const widths = bare
    .slice(Math.max(0, index - reach), index + reach + 1)
    .filter((width) => width >= 12 && width <= 46)
    .sort((a, b) => b - a);
  const at = widths.findIndex((width, i) => (widths[i + 2] ?? 0) >= width - 0.6);
  return widths[at] ?? 0;
}

/** Whether next to no line around the index breaks off with room behind it; headlines, without a comma, are not asked. */
function strictness(lines: readonly Line[], rooms: readonly number[]): (index: number) => boolean {
  const [asked, loose] = [[0], [0]];
  lines.forEach((line, i) => {
    const isAsked = line.width > 8 && isUnended(line, lines[i + 1]);
    asked.push((asked[i] ?? 0) + (isAsked ? 1 : 0));
    loose.push((loose[i] ?? 0) + (isAsked && (rooms[i] ?? 0) >= 1 ? 1 : 0));
  });
  return (index) => {
    const [from, to] = [Math.max(0, index - around), Math.min(lines.length, index + around + 1)];
    const count = (asked[to] ?? 0) - (asked[from] ?? 0);
    return count >= fewest && (loose[to] ?? 0) - (loose[from] ?? 0) <= count / 12;
  };
}

/** Full lines without a stop whose short next line has none either: no paragraph ends so. */
function brokenHeads(
  lines: readonly Line[],
  ends: ReadonlySet<Line>,
  isStrict: (index: number) => boolean,
  rules: LayoutRules,
): ReadonlyMap<Line, Line> {
  const found = new Map<Line, Line>();
  for (const [i, line] of lines.entries()) {
    const [before, next] = [lines[i - 1], lines[i + 1]];
    if (next === undefined || next.gap > 0 || ends.has(line) || !ends.has(next) || !isStrict(i)) continue;
    if (before !== undefined && !isFinished(before.tight) && !ends.has(before)) continue;
    const isBare = !/[，。；：！？]/u.test(line.tight + next.tight) && !/\d$/u.test(next.tight);
    if (isBare && hasHeadlineForm(line, rules) && !rules.words.lead.pattern.test(next.tight)) found.set(next, line);
  }
  return found;
}
