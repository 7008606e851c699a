/** Finds whose headline a group of lines is: the next text's, the one's above, a subhead, captions. */
import { aboveOf, hasText, isScrap, recentWords, startAbove, type Draft } from './drafts.js';
import { authorOf, runsOf, withoutColumnName, type Group } from './headlines.js';
import { kinship, pairsOf } from './kinship.js';
import { wordsOf, type Block } from './paragraphs.js';
import { addPart, current, open, setByline, type Walk } from './walk.js';
import { judge } from './weighing.js';

/** A headline opens an article, a subhead stays in the text, a headline below its text goes up to it. */
export function placeGroup(group: Group, walk: Walk): void {
  if (walk.drafts.length === 1 && group.below !== '' && isScrap(walk.drafts[0])) walk.drafts.pop();
  const draft = current(walk);
  const author = authorOf(group.heads, walk.rules);
  const captions = walk.isPage && (draft === null || !hasText(draft)) ? captionsOf(group, draft) : [];
  let heads = withoutColumnName(
    group.heads.filter((block) => block !== author && !captions.includes(block)),
    walk.isPage && draft === null,
    walk.rules,
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
  if (runs.length < (draft.heads.length === 0 && hasText(draft) && isNewsBelow(group, walk) ? 1 : 2))
    return group.heads;
  if (group.heads.some(({ lines }) => (lines[0]?.level ?? 0) > 0)) return group.heads;
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

/** Whether the text below begins as items do: a line between two items may be the headline of the one above. */
const isNewsBelow = ({ below }: Group, { rules: { words } }: Walk): boolean =>
  [words.lead, words.dateline].some(({ pattern }) => pattern.test(below)) ||
  words.when.pattern.test(below.slice(0, 60));

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
