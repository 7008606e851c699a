/** Tells the page's, the masthead's and the site's lines from an item's own. */
import { flat } from '../../model/flat.js';
import type { LayoutRules, LineMark, LineRule } from '../../model/layout-rules.js';
import { hanCount } from '../../text/characters.js';
import { ready } from '../../text/ready.js';
import { sieveOf, type Sieve } from '../../text/sieve.js';
import { balance, isFinished } from './forms.js';
import type { Line } from './lines.js';

/** What a pattern's named groups gave. */
export type Values = Readonly<Record<string, string | undefined>>;

/** A line with what it is; `null` for an item's own text. */
export interface MarkedLine {
  readonly line: Line;
  readonly mark: LineMark | null;
  readonly values: readonly Values[];
}

/** What fragments a line holds, and what is left of it: each fragment has become a line feed. */
export interface Pieces {
  readonly marks: ReadonlySet<LineMark>;
  readonly values: readonly Values[];
  readonly rest: string;
}

/** A longer line is text, whatever it holds: keeps the work linear. */
const longest = 160;

/** What each line is; a note that broke inside its quotation marks goes on in the next line. */
export function marksOf(lines: readonly Line[], rules: LayoutRules): readonly MarkedLine[] {
  let before: MarkedLine | null = null;
  const marked = lines.map((line) => {
    const own = markOf(line, rules);
    const isRest =
      before?.mark === 'furniture' && line.gap === 0 && balance(before.line.tight) > 0 && balance(line.tight) < 0;
    const isStop = before?.mark === null && line.gap === 0 && isEndOf(before.line, line, own);
    if (isRest) before = { line, mark: 'furniture', values: [] };
    else before = isStop ? { line, mark: null, values: [] } : own;
    return before;
  });
  const pathed = marked.map((entry, i): MarkedLine => (isCrumb(marked, i) ? { ...entry, mark: 'furniture' } : entry));
  return withoutRunningHeads(withoutRelated(pathed));
}

/** Whether the line is a sentence's end that had no room above, or goes on within a bracket: 河湾网讯（ | 记者王小河）5月6日. */
function isEndOf(before: Line, { tight }: Line, { mark }: MarkedLine): boolean {
  if (loneStop.test(tight)) return true;
  return mark === 'byline' && balance(before.tight) > 0 && /^[^（(]*[）)][^，,。]{4}/u.test(tight);
}

const loneStop = /^[。！？”」』）)]{1,3}$/u;

/** A site's list of other pages goes on as long as its lines are no sentences. */
function withoutRelated(marked: readonly MarkedLine[]): readonly MarkedLine[] {
  let isListed = false;
  return marked.map((entry) => {
    if (entry.values.some(({ related }) => related !== undefined)) isListed = true;
    else isListed &&= !/。/u.test(entry.line.tight) && entry.line.width <= widestEntry;
    return isListed ? { ...entry, mark: 'furniture' } : entry;
  });
}

const widestEntry = 46;

/** A section's name beside a page's number is a running head where another page bears it too, or a sentence goes on below. */
function withoutRunningHeads(marked: readonly MarkedLine[]): readonly MarkedLine[] {
  const isAtPage = ({ mark }: MarkedLine, i: number): boolean =>
    mark === 'section' && (marked[i - 1]?.mark === 'page' || marked[i + 1]?.mark === 'page');
  const heads = new Map<string, number>();
  for (const { line } of marked.filter(isAtPage)) heads.set(line.tight, (heads.get(line.tight) ?? 0) + 1);
  if (heads.size === 0) return marked;
  return marked.map((entry, i) => {
    if (!isAtPage(entry, i)) return entry;
    const before = marked.slice(Math.max(0, i - 3), i).findLast(({ mark }) => mark === null)?.line;
    const isTorn = before !== undefined && before.width > shortestLine && !isFinished(before.tight);
    return isTorn || (heads.get(entry.line.tight) ?? 0) > 1 ? { ...entry, mark: 'page' } : entry;
  });
}

/** Squares of a line that may have been broken within a sentence. */
const shortestLine = 14;

/** What the line is by one of the rules, read as it stands and without stray spaces; `null` when none knows it. */
export function wholeLine(line: Line, rules: readonly LineRule[]): MarkedLine | null {
  for (const words of line.tight === line.text ? [line.tight] : [line.text, line.tight]) {
    for (const rule of rulesFor(words, rules)) {
      const match = ready(rule.pattern).exec(words);
      if (match !== null) return { line, mark: rule.makes, values: [match.groups ?? {}] };
    }
  }
  return null;
}

/** The rules that may match, in order: most lines hold nothing that a rule needs. */
function rulesFor(words: string, rules: readonly LineRule[]): readonly LineRule[] {
  let sieve = sieves.get(rules);
  if (sieve === undefined) {
    sieve = sieveOf(rules.map(({ pattern }) => pattern));
    sieves.set(rules, sieve);
  }
  return flat(sieve(words), (place) => rules[place] ?? []);
}

const sieves = new WeakMap<readonly LineRule[], Sieve>();

/** Takes the fragments out of the words. */
export function piecesOf(words: string, fragments: readonly LineRule[]): Pieces {
  const values: Values[] = [];
  const marks = new Set<LineMark>();
  let rest = words;
  // What is taken out leaves a space and a line feed, which may be what another rule needs.
  for (const rule of rulesFor(`${words} \n`, fragments)) {
    rest = rest.replace(ready(rule.pattern), (...found: unknown[]) => {
      const groups = found.at(-1);
      values.push(typeof groups === 'object' && groups !== null ? (groups as Values) : {});
      marks.add(rule.makes);
      return typeof found[0] === 'string' && /^[（(\s]/.test(found[0]) ? ' \n' : '\n';
    });
  }
  return { marks, values, rest };
}

/** What the line is, judged by itself. */
function markOf(line: Line, rules: LayoutRules): MarkedLine {
  const own: MarkedLine = { line, mark: null, values: [] };
  if (line.text.length > longest) return { ...own, values: signedDay(line, rules) };
  if (!/[\u4e00-\u9fff]/.test(line.text) && !/[\p{L}\p{N}]/u.test(line.text)) return { ...own, mark: 'furniture' };
  const whole = wholeLine(line, rules.lines);
  if (whole !== null && whole.mark !== 'page') return whole;
  if (line.level > 0) return own;
  return (
    madeOfPieces(line, line.text, rules) ??
    (line.tight === line.text ? null : madeOfPieces(line, line.tight, rules)) ??
    whole ?? { ...own, values: signedDay(line, rules) }
  );
}

/** The day in the brackets behind a line's last stop: when its item was handed in. */
function signedDay({ tight }: Line, { tails }: LayoutRules): readonly Values[] {
  const end = tight.slice(-90);
  if (!/\d\D?[）)]$/u.test(end)) return [];
  const { year, month, day } =
    tails.map(({ pattern }) => pattern.exec(end)?.groups ?? {}).find((found) => found['year'] !== undefined) ?? {};
  return year === undefined ? [] : [{ year, month, day }];
}

/** A line made of fragments only; their marks and values. */
function madeOfPieces(line: Line, words: string, rules: LayoutRules): MarkedLine | null {
  if (/[。；！？]|[，、,]$/.test(words)) return null;
  const { marks, values, rest } = piecesOf(words, rules.fragments);
  if (marks.size === 0 || hanCount(rest) > 0 || rest.replace(/[^\p{L}\p{N}]/gu, '').length > 3) return null;
  return { line, mark: [...marks].every((mark) => mark === 'byline') ? 'byline' : 'masthead', values };
}

/** A short line beside a line that is an arrow: a site's path, one step a line. */
function isCrumb(marked: readonly MarkedLine[], index: number): boolean {
  const entry = marked[index];
  if (entry === undefined || entry.mark !== null || entry.line.width > 12) return false;
  return [marked[index - 1], marked[index + 1]].some(({ line } = entry) => /^[>＞»]+$/.test(line.tight));
}
