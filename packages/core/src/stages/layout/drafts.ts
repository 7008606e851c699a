/** An article before it is set, and what can be read off it. */
import type { Mapped } from '../../text/offset-map.js';
import { isFinished } from './forms.js';
import type { Block } from './paragraphs.js';
import type { Above } from './weighing.js';

/** A part of an article below its headline. */
export interface Part {
  readonly role: 'byline' | 'body' | 'caption' | 'aside' | 'sign-off';
  readonly words: Mapped;
  readonly block: Block;
}

/** An article before it is set. */
export interface Draft {
  heads: readonly Block[];
  readonly parts: Part[];
  byline: string | null;
  readonly page: string | null;
}

/** Where in a draft's parts a later item begins that was printed without a headline; 0 when nothing tells. */
export function startAbove({ parts }: Draft): number {
  let at = parts.length - 1;
  while (at > 0 && parts[at]?.role !== 'body') at -= 1;
  for (; at > 0; at -= 1) {
    const [before, here] = [parts[at - 1], parts[at]];
    if (before === undefined || here === undefined) break;
    if (before.role === 'sign-off') return at;
    const [a, b] = [before.block, here.block];
    const isOther = a.column > 0 && b.column > 0 && Math.abs(a.column - b.column) > Math.max(3, a.column / 5);
    if (isOther && isFinished(before.words.text)) return at;
  }
  return 0;
}

/** Whether a draft holds more than a headline and captions. */
export const hasText = ({ parts }: Draft): boolean => parts.some(({ role }) => role === 'body' || role === 'aside');

/** Whether a draft holds but a few words without any stop, which a site printed above its headline. */
export const isScrap = (draft: Draft | undefined): boolean =>
  draft !== undefined &&
  draft.heads.length === 0 &&
  draft.parts.every(
    ({ role, words }) => role === 'body' && words.text.length < 40 && !/[，。！？；]/u.test(words.text),
  );

/** What a draft tells to those who weigh the headline below it. */
export const aboveOf = ({ heads, parts }: Draft, items: number): Above => ({
  items,
  headline: heads.map(({ lines }) => lines.map(({ tight }) => tight).join('')),
  text: parts
    .slice(0, 6)
    .map(({ words }) => words.text.slice(0, 400))
    .join(''),
});

/** The last few thousand characters of a draft. */
export function recentWords({ parts }: Draft): readonly string[] {
  return parts.slice(-24).map(({ words }) => words.text.slice(-2000));
}
