/** The walk over a bulletin's blocks: what has been made so far, and how a part is added to it. */
import type { LayoutRules } from '../../model/layout-rules.js';
import { keepUnits, sliceMapped, type Mapped } from '../../text/offset-map.js';
import type { Draft, Part } from './drafts.js';
import { wordsOf, type Block } from './paragraphs.js';
import type { Standing } from './weighing.js';

/** Where the walk stands. */
export interface Walk extends Standing {
  readonly blocks: readonly Block[];
  /** Index of the first text; -1 where there is none. */
  readonly firstText: number;
  readonly rules: LayoutRules;
  readonly drafts: Draft[];
  /** People whom the page names before its first item. */
  readonly early: Part[];
  page: string | null;
  isAside: boolean;
}

/** Opens an article under these headlines. */
export function open(heads: readonly Block[], walk: Walk): void {
  walk.drafts.push({ heads, parts: walk.early.splice(0), byline: null, page: walk.page });
  Object.assign(walk, { isClosed: false, isTold: false, isAside: false, isListed: false, isTurned: false });
}

/** Adds a part to the article that is open; opens one where none is. */
export function addPart(role: Part['role'], words: Mapped, block: Block, walk: Walk): void {
  if (words.text === '') return;
  if (current(walk) === null) open([], walk);
  const isCredit = role === 'byline' || role === 'sign-off';
  current(walk)?.parts.push({ role, words: isCredit ? withWholeNames(words) : words, block });
}

/** 通讯员 王 河: two single characters set apart are one name, or one word (编 辑). */
function withWholeNames(words: Mapped): Mapped {
  const within = new Set([...words.text.matchAll(loosePair)].map(({ index }) => index + 1));
  return within.size === 0 ? words : keepUnits(words, (i) => !within.has(i));
}

const loosePair = /(?<![\p{Script=Han}/／])\p{Script=Han} \p{Script=Han}(?!\p{Script=Han})/gu;

/** Names who wrote the article, unless it has been said. */
export function setByline(words: string | null, walk: Walk): void {
  const draft = current(walk);
  if (draft !== null && words !== null && !/^$|[：:]\s*$/u.test(words)) draft.byline ??= words;
}

/** Keeps the people whom a line of the site or of the page names: who wrote, who edited. */
export function takePeople(block: Block, walk: Walk): void {
  setByline(valueOf(block, 'byline') ?? null, walk);
  for (const values of block.marked?.values ?? []) {
    const people = values['people']?.trim();
    if (people === undefined) continue;
    const words = wordsOf(block.lines);
    const at = words.text.indexOf(people);
    // 编 辑：王 河 was read without its spaces: the whole line tells who.
    const named = at < 0 ? words : sliceMapped(words, at, at + people.length);
    const part: Part = { role: 'byline', words: withWholeNames(named), block };
    if (current(walk) === null) walk.early.push(part);
    else current(walk)?.parts.push(part);
  }
}

/** What the block's line says under that name. */
export function valueOf({ marked }: Block, name: string): string | undefined {
  return marked?.values.map((values) => values[name]).find((value) => value !== undefined);
}

/** The article that is open. */
export const current = ({ drafts }: Walk): Draft | null => drafts.at(-1) ?? null;
