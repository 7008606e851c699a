/** Cuts a bulletin's blocks into articles: whose headline, whose box, whose caption. */
import type { LayoutRules } from '../../model/layout-rules.js';
import { hasText, type Draft } from './drafts.js';
import { groupAt } from './headlines.js';
import { outlineOf } from './outline.js';
import { wordsOf, type Block } from './paragraphs.js';
import { placeGroup } from './place-group.js';
import { splitTails } from './tails.js';
import { addPart, current, open, setByline, takePeople, valueOf, type Walk } from './walk.js';

/** The articles, in the order of their first words. */
export function draftsOf(blocks: readonly Block[], rules: LayoutRules): readonly Draft[] {
  const walk: Walk = {
    blocks,
    firstText: blocks.findIndex(({ is }) => is === 'text'),
    rules,
    drafts: [],
    early: [],
    page: null,
    isAside: false,
    isClosed: false,
    isTold: false,
    isListed: false,
    isTurned: false,
    ...outlineOf(blocks),
  };
  for (let i = 0; i < blocks.length;) i = step(i, walk);
  return walk.drafts.filter(({ heads, parts }) => parts.some(({ role }) => role !== 'caption') || heads.length > 0);
}

/** Takes one block, or a group of headlines, and says which block is next. */
function step(index: number, walk: Walk): number {
  const block = walk.blocks[index];
  if (block === undefined) return index + 1;
  if (block.is === 'heading' || isHeadingSection(index, walk)) {
    walk.isClosed ||= block.is === 'section';
    const group = groupAt(walk.blocks, index);
    placeGroup(group, walk);
    for (const within of walk.blocks.slice(index, group.end)) if (isOfPage(within)) takePeople(within, walk);
    return group.end;
  }
  if (block.is === 'text') addText(block, walk);
  else if (block.is === 'byline') addByline(block, index, walk);
  else if (block.is === 'caption' || block.is === 'sign-off') addPart(block.is, wordsOf(block.lines), block, walk);
  else if (block.is === 'section') [walk.isClosed, walk.isAside] = [true, false];
  else if (block.is === 'aside') walk.isAside = current(walk) !== null;
  else if (block.is === 'contents') walk.isListed = true;
  else if (block.is === 'page') [walk.page, walk.isTurned] = [valueOf(block, 'page') ?? walk.page, true];
  else takePeople(block, walk);
  if (block.is === 'sign-off') walk.isClosed = true;
  return index + 1;
}

const isOfPage = ({ is }: Block): boolean => is === 'furniture' || is === 'masthead';

/** A section's name with text in the very next line is that text's headline: 简讯. Right below a site's menu it is a step of its path. */
function isHeadingSection(index: number, { blocks, firstText }: Walk): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (block?.is !== 'section' || next?.is !== 'text' || next.gap > 0) return false;
  return before?.is !== 'furniture' || block.gap > 0 || index > firstText;
}

function addText(block: Block, walk: Walk): void {
  const draft = current(walk);
  const words = wordsOf(block.lines);
  const isDateline = walk.rules.words.dateline.pattern.test(words.text);
  const isNewItem =
    draft === null || (hasText(draft) && ((walk.isClosed && !walk.isPage) || isDateline) && words.text.length > 20);
  if (isNewItem) open([], walk);
  // What stood above the first text, a note on a picture, ended nothing.
  else if (!hasText(draft)) walk.isClosed = false;
  const tails = splitTails(words, walk.rules);
  addPart(walk.isAside ? 'aside' : 'body', tails.text, block, walk);
  walk.isTold ||= walk.rules.words.when.pattern.test(tails.text.text.slice(0, 400));
  for (const { role, words: tail } of tails.ends) {
    if (role === 'byline') setByline(tail.text, walk);
    addPart(role, tail, block, walk);
    // Whoever took a picture signs that, not the item.
    walk.isClosed = !walk.rules.words.captionEnd.pattern.test(tail.text.replace(/[）)]$/u, ''));
  }
  if (isDateline) setByline(walk.rules.words.dateline.pattern.exec(words.text)?.groups?.['byline'] ?? null, walk);
}

/** A byline above text opens an item where the one before it already had its own; else it ends or heads the current one. */
function addByline(block: Block, index: number, walk: Walk): void {
  const draft = current(walk);
  const next = walk.blocks.slice(index + 1).find(({ is }) => is !== 'furniture' && is !== 'masthead' && is !== 'page');
  if (draft === null || (hasText(draft) && next?.is === 'text' && (draft.byline !== null || walk.isClosed)))
    open([], walk);
  else if (hasText(draft)) walk.isClosed = true;
  const words = wordsOf(block.lines);
  setByline(words.text, walk);
  addPart('byline', words, block, walk);
}
