/** Source text in, articles out: mended, with the place in the source of every character. */
import type { Article, Bulletin, Paragraph, SourceText } from '../../model/bulletin.js';
import type { Outcome } from '../../model/complaint.js';
import type { LayoutRules } from '../../model/layout-rules.js';
import { emptyMapped, joinMapped, type Mapped } from '../../text/offset-map.js';
import { draftsOf } from './articles.js';
import { withoutColumns } from './columns.js';
import { wholeLinesOf } from './cut-lines.js';
import type { Draft } from './drafts.js';
import { headlineLines } from './headlines.js';
import { issueDayIn } from './issue-day.js';
import { marksOf } from './marks.js';
import { markMasthead, mastheadOf } from './masthead.js';
import { withoutGluedHeads } from './one-line.js';
import { blocksOf } from './paragraphs.js';

/**
 * Cuts a source into its masthead and articles; columns side by side are set one under the other first, in the source that
 * the bulletin keeps. Pure, linear in the length of the text.
 */
export function layout(printed: SourceText, rules: LayoutRules): Outcome<Bulletin> {
  const source = { ...printed, text: withoutColumns(printed.text) };
  const lines = withoutGluedHeads(wholeLinesOf(source.text, rules), rules);
  const marked = markMasthead(marksOf(lines, rules), rules);
  const drafts = draftsOf(blocksOf(marked, rules), rules);
  const articles = drafts.map((draft, index) => articleOf(draft, index, rules));
  const masthead = mastheadOf(marked, rules);
  const issueDate = masthead.issueDate ?? issueDayIn(source.text, rules);
  return { value: { source, masthead: { ...masthead, issueDate }, articles }, complaints: [] };
}

/** Sets a draft: headline, then its parts in reading order. */
function articleOf(draft: Draft, index: number, rules: LayoutRules): Article {
  let asked = 0;
  const isInText = (words: string): boolean =>
    (asked += 1) <= mostSpaces && draft.parts.some((part) => holdsRun(part.words, words));
  const heads = headlineLines(draft.heads, rules, isInText);
  const isNews = heads.map(({ text }) => rules.words.happening.pattern.test(text));
  const main = isNews.includes(true) ? isNews.indexOf(true) : 0;
  const pieces: { role: Paragraph['role']; words: Mapped }[] = [
    ...heads.map((words, i) => ({ role: i === main ? ('headline' as const) : ('kicker' as const), words })),
    ...draft.parts,
  ];
  const { text, offsets } = joinMapped(
    pieces.map(({ words }) => words),
    '\n',
  );
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const { role, words } of pieces) {
    paragraphs.push({ role, span: { from: at, to: at + words.text.length } });
    at += words.text.length + 1;
  }
  return {
    index,
    headline: heads.length === 0 ? null : heads.map((words) => words.text).join(' '),
    byline: draft.byline,
    page: draft.page,
    text,
    paragraphs,
    offsets: withEnd(offsets, (pieces.at(-1)?.words ?? emptyMapped).offsets.at(-1) ?? -1),
  };
}

/** Of how many spaces of its headline an item's text is asked. */
const mostSpaces = 40;

/** Whether the text holds the words, and the source wrote their middle without a space. */
function holdsRun({ text, offsets }: Mapped, words: string): boolean {
  const middle = words.length >> 1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if ((offsets[at + middle] ?? 0) - (offsets[at + middle - 1] ?? 0) === 1) return true;
  return false;
}

/** The offsets with one more: where the text ends. */
function withEnd(offsets: Int32Array, last: number): Int32Array {
  const all = new Int32Array(offsets.length + 1);
  all.set(offsets);
  all[offsets.length] = last + 1;
  return all;
}
