/** Cuts a source into lines: look-alike characters folded, white space made single, place in the source kept. */
import { isInvisibleUnit, isSpaceUnit, isWideUnit, plainUnit, widthOf } from '../../text/characters.js';
import { matchesIn } from '../../text/matches.js';
import { keepUnits, stringOf, type Mapped } from '../../text/offset-map.js';

/** A line that is not blank. */
export interface Line extends Mapped {
  /** The text without the spaces that stand beside wide characters: how rules read it. */
  readonly tight: string;
  /** Width in squares of print, spaces left out. */
  readonly width: number;
  /** Blank lines above it; a page break counts as three. */
  readonly gap: number;
  /** White space before its first character, in squares. */
  readonly indent: number;
  /** Level of a Markdown heading, 0 for none. */
  readonly level: number;
  /** Its end was cut by counting, whatever stands below it. */
  readonly isCut: boolean;
}

const markdown = /^(#{1,6})\s*(?=[^#\s])/;
const roll =
  /(?<!\p{Script=Han} ?)(?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han})(?: (?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han})){2,}(?! ?\p{Script=Han})/gu;
const betweenNames =
  /(?<=\p{Script=Han}{2}| \p{Script=Han}) (?=\p{Script=Han}{2}|\p{Script=Han} \p{Script=Han}(?:$| ))/gu;
/** What brackets hold where words are set apart: (记者王小河 李小桥), (河湾在线记者 王小河 通讯员 李小桥). */
const credit =
  /(?<=[（(])\p{Script=Han}{2,10}(?:(?: |[:：] ?)\p{Script=Han}{2,10})*(?: |[:：] ?)\p{Script=Han}{2,10}(?=[）)])/gu;
/** A line of a roster: somebody, a space, and what he is, behind a label or none: 组长：王小河 镇长、副书记. */
const rosterLine =
  /^(?:\p{Script=Han}(?: ?\p{Script=Han}){0,7}[：:] ?)?(?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han})(?<gap> )\p{Script=Han}{2,20}(?:[、，]\p{Script=Han}{2,20}){0,4}$/du;
/** The space in a number of two figures between characters: 3月2 0日. */
const tornNumber = /(?<=\p{Script=Han} ?\d) (?=\d ?\p{Script=Han})/gu;
const cell = /^(?<open>\|(?= ))?[^|]{2,}?(?<close> \|)?$/u;
const emphasis = /^(\*\*|__)(.+)\1$/;

/** Every line of the source that holds something. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let [gap, from] = [0, 0];
  for (let at = 0; at <= source.length; at += 1) {
    const code = at < source.length ? source.charCodeAt(at) : 0x0a;
    if (!isBreak(code)) continue;
    const line = lineOf(source, from, at, gap);
    if (line === null) gap += 1;
    else {
      lines.push(line);
      gap = 0;
    }
    if (code === 0x0c) gap += 3;
    if (code === 0x0d && source.charCodeAt(at + 1) === 0x0a) at += 1;
    from = at + 1;
  }
  return lines;
}

/**
 * The text without white space beside wide characters and within a number of two figures. A space between Latin words or
 * longer numbers stays, and so does one between the names of a roll: three or more words of two to four characters between stops, two within brackets.
 */
export function tighten(mapped: Mapped): Mapped {
  const { text } = mapped;
  if (!text.includes(' ')) return mapped;
  const inRoll = spacesOfRolls(text);
  const inNumber = new Set([...text.matchAll(tornNumber)].map(({ index }) => index));
  return keepUnits(mapped, (i) => {
    if (text.charCodeAt(i) !== 0x20 || inRoll.has(i)) return true;
    if (inNumber.has(i)) return false;
    return !isWideUnit(text.charCodeAt(i - 1)) && !isWideUnit(text.charCodeAt(i + 1));
  });
}

/** Whether the line is a roll of names and nothing else, but for a label: 出席：王小河 李 桥 张大山. */
export const isRoll = ({ text }: Line): boolean => {
  if (!text.includes(' ')) return false;
  const names = /^(?:[^：:]{1,8}[：:] ?)?(.+)$/u.exec(text)?.[1] ?? '';
  return spacesOfRolls(names).size >= 2 && !/[^\p{Script=Han} ]/u.test(names);
};

/** Whether the line is one of a roster, by its form alone: one beside it tells that it is. */
export const isRosterLine = ({ text }: Line): boolean => text.includes(' ') && rosterLine.test(text);

/** Where the spaces stand that part a roll's names; those inside a name of two characters are none. */
function spacesOfRolls(text: string): ReadonlySet<number> {
  const spaces = new Set<number>();
  const hasTwo = text.indexOf(' ') < text.lastIndexOf(' ');
  for (const { 0: names, index } of hasTwo ? matchesIn(text, roll) : []) {
    const found = [...names.matchAll(betweenNames)].map(({ index: at }) => index + at);
    const isSpread = found.length < (names.match(/ /g)?.length ?? 0) / 2 + 0.5;
    if (!isSpread) for (const at of found) spaces.add(at);
  }
  const gap = rosterLine.exec(text)?.indices?.groups?.['gap'];
  if (gap !== undefined) spaces.add(gap[0]);
  const isCredited = text.includes('（') || text.includes('(');
  for (const { 0: words, index } of isCredited ? matchesIn(text, credit) : [])
    for (const space of words.matchAll(/ /gu)) spaces.add(index + space.index);
  return spaces;
}

/** Whether the unit ends a line. */
export function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function lineOf(source: string, from: number, to: number, gap: number): Line | null {
  const { mapped, indent } = clean(source, from, to);
  const level = markdown.exec(mapped.text)?.[1]?.length ?? 0;
  const bare = withoutBars(level > 0 ? trimmed(mapped, level, mapped.text.length) : unmarked(mapped));
  if (bare.text === '') return null;
  const tight = tighten(bare).text;
  const { text, offsets } = bare;
  return { text, offsets, tight, width: widthOf(tight), gap, indent, level, isCut: false };
}

/** Folds, drops what prints nothing, makes runs of white space one space, and trims. */
function clean(source: string, from: number, to: number): { mapped: Mapped; indent: number } {
  if (isClean(source, from, to)) return { mapped: sliceOf(source, from, to), indent: 0 };
  const units = new Uint16Array(to - from);
  const offsets = new Int32Array(to - from);
  let [length, indent, isSpaced] = [0, 0, false];
  for (let i = from; i < to; i += 1) {
    const code = source.charCodeAt(i);
    if (isInvisibleUnit(code)) continue;
    if (isSpaceUnit(code)) {
      if (length === 0) indent += code === 0x3000 ? 1 : code === 0x09 ? 2 : 0.5;
      else if (!isSpaced) {
        units[length] = 0x20;
        offsets[length++] = i;
      }
      isSpaced = true;
      continue;
    }
    units[length] = plainUnit(code);
    offsets[length++] = i;
    isSpaced = false;
  }
  if (isSpaced && length > 0) length -= 1;
  return { mapped: { text: stringOf(units.subarray(0, length)), offsets: offsets.slice(0, length) }, indent };
}

/** Whether nothing of the line is to be folded, dropped or trimmed: most lines are so. */
function isClean(source: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const code = source.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) continue;
    if (code === 0x20 && i > from && i + 1 < to && !isSpaceUnit(source.charCodeAt(i + 1))) continue;
    if (isInvisibleUnit(code) || isSpaceUnit(code) || plainUnit(code) !== code) return false;
  }
  return true;
}

function sliceOf(source: string, from: number, to: number): Mapped {
  const offsets = new Int32Array(to - from);
  for (let i = from; i < to; i += 1) offsets[i - from] = i;
  return { text: source.slice(from, to), offsets };
}

/** Without the stars of a line that Markdown sets in bold. */
function unmarked(mapped: Mapped): Mapped {
  const marks = emphasis.exec(mapped.text);
  return marks === null ? mapped : trimmed(mapped, 2, mapped.text.length - 2);
}

/** Without the bars of a table of one cell that stand around the words: 河湾镇召开会议 |. */
function withoutBars(mapped: Mapped): Mapped {
  const bars = cell.exec(mapped.text)?.groups;
  const [from, to] = [bars?.['open']?.length ?? 0, mapped.text.length - (bars?.['close']?.length ?? 0)];
  return from === 0 && to === mapped.text.length ? mapped : trimmed(mapped, from, to);
}

function trimmed(mapped: Mapped, from: number, to: number): Mapped {
  while (mapped.text[from] === ' ') from += 1;
  return { text: mapped.text.slice(from, to), offsets: mapped.offsets.subarray(from, to) };
}
