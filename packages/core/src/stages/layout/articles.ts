/** Cuts a bulletin's blocks into articles: whose headline, whose box, whose caption. */
import type { LayoutRules } from '../../model/layout-rules.js';
import { sliceMapped, type Mapped } from '../../text/offset-map.js';
import type { Block } from './paragraphs.js';
import { wordsOf } from './paragraphs.js';
import { authorOf, groupAt, runsOf, withoutColumnName, type Group } from './headlines.js';
import { kinship, pairsOf } from './kinship.js';
import { aboveOf, hasText, recentWords, startAbove, type Draft, type Part } from './drafts.js';
import { outlineOf } from './outline.js';
import { splitTails } from './tails.js';
import { judge, type Standing } from './weighing.js';

interface Walk extends Standing {
  readonly blocks: readonly Block[];
  readonly rules: LayoutRules;
  readonly drafts: Draft[];
  /** People whom the page names before its first item. */
  readonly early: Part[];
  page: string | null;
  isAside: boolean;
}

/** The articles, in the order of their first words. */
export function draftsOf(blocks: readonly Block[], rules: LayoutRules): readonly Draft[] {
  const walk: Walk = {
    blocks,
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
  if (block.is === 'heading' || isHeadingSection(walk.blocks, index)) {
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

/** A section's name with text in the very next line is that text's headline: 简讯. */
function isHeadingSection(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  return block?.is === 'section' && next?.is === 'text' && next.gap === 0;
}

/** A headline opens an article, a subhead stays in the text, a headline below its text goes up to it. */
function placeGroup(group: Group, walk: Walk): void {
  const draft = current(walk);
  const author = authorOf(group.heads, walk.rules);
  const captions = walk.isPage && (draft === null || !hasText(draft)) ? captionsOf(group, draft) : [];
  let heads = withoutColumnName(
    group.heads.filter((block) => block !== author && !captions.includes(block)),
    walk.isPage && draft === null,
  );
  if (draft !== null && group.below === '') return placeTrailing(group, walk);
  if (walk.isAside && draft !== null && draft.parts.at(-1)?.role !== 'aside' && heads.length < 4) {
    for (const block of heads) addPart('aside', wordsOf(block.lines), block, walk);
    return;
  }
  if (draft !== null) heads = giveUpwards({ ...group, heads }, draft, walk);
  if (heads.length === 0) return void putCaptions(captions, walk);
  const verdict =
    draft === null || !hasText(draft)
      ? 'headline'
      : judge(
          { ...group, heads, hasByline: group.hasByline || author !== null },
          walk,
          aboveOf(draft, walk.drafts.length),
          walk.rules,
        );
  if (verdict === 'subhead') {
    for (const block of heads) addPart(walk.isAside ? 'aside' : 'body', wordsOf(block.lines), block, walk);
    return;
  }
  if (draft !== null && !hasText(draft) && draft.parts.length === 0 && !walk.isClosed)
    draft.heads = [...draft.heads, ...heads];
  else open(heads, walk);
  putCaptions(captions, walk);
  if (author === null) return;
  setByline(author.lines[0]?.text ?? null, walk);
  addPart('byline', wordsOf(author.lines), author, walk);
}

/**
 * Of a site's page the lines between its line of date and source and the text: its headline stands above that line, as
 * long as what stands there is as close to the text.
 */
function captionsOf({ heads, aboveData, below, hasData }: Group, draft: Draft | null): readonly Block[] {
  if (draft !== null && draft.heads.length > 0 && draft.parts.length > 0) return heads;
  const [above, under] = [heads.slice(0, aboveData), heads.slice(aboveData)];
  const widest = above.reduce((most, { lines }) => Math.max(most, lines[0]?.width ?? 0), 0);
  if (!hasData || under.length === 0 || widest < leastHeadline) return [];
  const text = pairsOf([below]);
  const share = (blocks: readonly Block[]): number =>
    blocks.reduce((most, { lines }) => Math.max(most, kinship(pairsOf([lines[0]?.tight ?? '']), text)), 0);
  return share(above) >= share(under) ? under : [];
}

/** Squares that the headline of a page fills at least. */
const leastHeadline = 8;

function putCaptions(captions: readonly Block[], walk: Walk): void {
  for (const block of captions) addPart('caption', wordsOf(block.lines), block, walk);
}

/** Lines of the group that belong to the text above: its headline when it had none, else a caption. Gives the others. */
function giveUpwards(group: Group, draft: Draft, walk: Walk): readonly Block[] {
  const runs = runsOf(group.heads);
  if (runs.length < 2 || group.heads.some(({ lines }) => (lines[0]?.level ?? 0) > 0)) return group.heads;
  const first = runs[0] ?? [];
  const own = pairsOf(first.map(({ lines }) => lines[0]?.tight ?? ''));
  const above = kinship(own, pairsOf(recentWords(draft)));
  const below = kinship(
    own,
    pairsOf([
      group.below,
      ...runs
        .slice(1)
        .flat()
        .map(({ lines }) => lines[0]?.tight ?? ''),
    ]),
  );
  if (above < 0.55 || above < below * 1.6) return group.heads;
  const start = startAbove(draft);
  if (start > 0) {
    const parts = draft.parts.splice(start);
    walk.drafts.push({ heads: first, parts, byline: null, page: walk.page });
  } else if (draft.heads.length === 0) draft.heads = first;
  else for (const block of first) addPart('caption', wordsOf(block.lines), block, walk);
  walk.isClosed = true;
  return runs.slice(1).flat();
}

/** Headline-like lines with no text below them: a headline printed at the foot, captions, or a list of other pages. */
function placeTrailing(group: Group, walk: Walk): void {
  for (const run of runsOf(group.heads)) {
    const own = pairsOf(run.map(({ lines }) => lines[0]?.tight ?? ''));
    const kin = walk.drafts.slice(-6).map((draft) => ({ draft, share: kinship(own, pairsOf(recentWords(draft))) }));
    const best = kin.reduce((a, b) => (b.share >= a.share ? b : a));
    const last = kin.at(-1);
    if (best.share >= 0.3 && best.draft.heads.length === 0) best.draft.heads = run;
    else if (last?.draft.heads.length === 0 && last.share >= 0.15) last.draft.heads = run;
    else if (best.share >= 0.3 || runsOf(group.heads).length < 4) {
      const to = best.share >= 0.3 ? best.draft : current(walk);
      for (const block of run) {
        const role = walk.rules.words.body.pattern.test(block.lines[0]?.text ?? '') ? 'sign-off' : 'caption';
        to?.parts.push({ role, words: wordsOf(block.lines), block });
      }
    }
  }
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
    walk.isClosed = true;
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

function open(heads: readonly Block[], walk: Walk): void {
  walk.drafts.push({ heads, parts: walk.early.splice(0), byline: null, page: walk.page });
  Object.assign(walk, { isClosed: false, isTold: false, isAside: false, isListed: false, isTurned: false });
}

function addPart(role: Part['role'], words: Mapped, block: Block, walk: Walk): void {
  if (words.text === '') return;
  if (current(walk) === null) open([], walk);
  current(walk)?.parts.push({ role, words, block });
}

function setByline(words: string | null, walk: Walk): void {
  const draft = current(walk);
  if (draft !== null && words !== null && !/^$|[：:]\s*$/u.test(words)) draft.byline ??= words;
}

/** Keeps the people whom a line of the site or of the page names: who wrote, who edited. */
function takePeople(block: Block, walk: Walk): void {
  setByline(valueOf(block, 'byline') ?? null, walk);
  const words = wordsOf(block.lines);
  for (const values of block.marked?.values ?? []) {
    const at = values['people'] === undefined ? -1 : words.text.indexOf(values['people'].trim());
    if (at < 0) continue;
    const part: Part = {
      role: 'byline',
      words: sliceMapped(words, at, at + (values['people']?.trim().length ?? 0)),
      block,
    };
    if (current(walk) === null) walk.early.push(part);
    else current(walk)?.parts.push(part);
  }
}

function valueOf({ marked }: Block, name: string): string | undefined {
  return marked?.values.map((values) => values[name]).find((value) => value !== undefined);
}

const current = ({ drafts }: Walk): Draft | null => drafts.at(-1) ?? null;
