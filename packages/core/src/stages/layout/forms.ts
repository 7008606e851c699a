/** What a line looks like: a headline's form, an unfinished sentence, a wrapped column. */
import type { LayoutRules } from '../../model/layout-rules.js';
import type { Line } from './lines.js';

const sentenceEnd = /[。！？!?…;；:：.][”’"'」』）)】》]*$/;
const openers = '“‘「『（(《【〈[';
const closers = '”’」』）)》】〉]';
const bullet = /^[◆◇■□●○★☆▲△▶►▪]\s?(?=\S)/u;
const widest = 46;

/** Whether the words come to an end: a full stop, a colon before a list, closing brackets behind them. */
export const isFinished = (text: string): boolean => sentenceEnd.test(text.slice(-8)) && !/\d\.$/.test(text);

/** Whether names or a body in brackets stand behind the last full stop: they sign what ends there. */
export const isSigned = (text: string): boolean =>
  /[。！？!?…”；][（(][\p{Script=Han}\s、/／:：·\d]{2,40}[）)]$/u.test(text.slice(-48));

/** Whether a bracket or quotation mark is left open in the words, or one is closed that was never opened. */
export function balance(text: string): number {
  let depth = 0;
  for (const unit of text) {
    if (openers.includes(unit)) depth += 1;
    else if (closers.includes(unit)) depth -= 1;
  }
  return depth;
}

/** Whether the line has a headline's form, whatever stands around it. */
export function hasHeadlineForm(line: Line, rules: LayoutRules): boolean {
  const { tight, width } = line;
  if (line.level > 0) return true;
  if (width < (line.gap > 0 ? 2 : 3) || width > widest || !/\p{Script=Han}{2}/u.test(tight)) return false;
  if (/[。；;，,、：:]$/.test(tight) || /[。；;]/.test(tight)) return false;
  if ((tight.match(/[，,]/g)?.length ?? 0) > 2) return false;
  const { goesOn, unlikeHeadline, lead, dateline } = rules.words;
  if (goesOn.pattern.test(tight) || unlikeHeadline.pattern.test(tight) || dateline.pattern.test(tight)) return false;
  return !(lead.pattern.test(tight) && /[，,]/.test(tight.slice(0, 16)));
}

/** The words without the mark that stands before them: ◆, ■. */
export const withoutBullet = (text: string): string => text.replace(bullet, '');

/** Two or more parts of about a headline's measure with a space between: 党建引领聚合力 共治共享惠民生. */
export function hasHeadlineSpace(line: Line, { words }: LayoutRules): boolean {
  const parts = line.text.split(' ');
  if (parts.slice(1).some((part) => words.goesOn.pattern.test(part))) return false;
  return parts.length > 1 && parts.length < 5 && parts.every((part) => part.length >= 3) && !/[，,、]/.test(line.text);
}

/** Whether a line of that width fills a column that reaches to the edge. */
const isIn = (width: number, edge: number): boolean =>
  width <= edge + 0.3 && width >= edge - Math.max(2.2, edge * 0.08);

/** For each line the width of the column that it stands in; 0 where lines are not wrapped. */
export function columnsOf(lines: readonly Line[]): readonly number[] {
  const reach = 6;
  return lines.map(({ width: own }, i) => {
    const around: number[] = [];
    for (let at = Math.max(0, i - reach); at < lines.length && at <= i + reach; at += 1) {
      const width = lines[at]?.width ?? 0;
      if (width <= widest) around.push(width);
    }
    let [best, most] = [0, 0];
    let [bestOwn, mostOwn] = [0, 0];
    for (const edge of around) {
      let count = 0;
      for (const width of around) if (isIn(width, edge)) count += 1;
      if (count > most || (count === most && edge > best)) [best, most] = [edge, count];
      if (isIn(own, edge) && (count > mostOwn || (count === mostOwn && edge > bestOwn)))
        [bestOwn, mostOwn] = [edge, count];
    }
    if (mostOwn >= 3 && bestOwn >= 10) return bestOwn;
    return best >= 10 && most >= 4 ? best : 0;
  });
}
