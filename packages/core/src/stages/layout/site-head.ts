/** Takes off what a site prints above its page's headline: a menu of one word a line, its name above its path. */
import type { LayoutRules } from '../../model/layout-rules.js';
import { hasHeadlineForm } from './forms.js';
import type { MarkedLine } from './marks.js';

/** The lines with those of the site's head marked as the page's. */
export const withoutSitesHead = (lines: readonly MarkedLine[], rules: LayoutRules): readonly MarkedLine[] =>
  withSitesHead(withoutColumnOfMenu(lines), rules);

/** A site's menu above all, one word a line: 首页, 要闻, 概况. */
function withoutColumnOfMenu(marked: readonly MarkedLine[]): readonly MarkedLine[] {
  const end = marked.findIndex(({ line, mark }) => mark === null && line.width > 4);
  const entries = marked.slice(0, Math.max(0, end)).filter(({ line }) => line.width <= 4);
  if (entries.length < leastMenu) return marked;
  return marked.map((entry, i) => (i < end && entry.mark === null ? { ...entry, mark: 'furniture' } : entry));
}

/** Fewer short lines may be a headline that was broken. */
const leastMenu = 6;

/** What a site prints above its path is the site's, where the page's headline stands below that. */
function withSitesHead(marked: readonly MarkedLine[], rules: LayoutRules): readonly MarkedLine[] {
  const path = marked.slice(0, lowestPath).findIndex(({ values }) => values.some(({ crumbs }) => crumbs !== undefined));
  const isSites = ({ mark, line }: MarkedLine): boolean =>
    mark !== null ||
    ((line.width <= 24 || /[|｜].*[|｜]/u.test(line.text)) &&
      !/[，。；！？]/u.test(line.tight) &&
      !rules.words.happening.pattern.test(line.tight));
  const below = marked.slice(path + 1, path + 9).find(({ mark }) => mark === null)?.line;
  const isHeaded = below !== undefined && below.width > 6 && hasHeadlineForm(below, rules);
  if (path < 1 || !isHeaded || !marked.slice(0, path).every(isSites)) return marked;
  return marked.map((entry, i) =>
    i < path && entry.mark === null ? { ...entry, mark: 'masthead', values: [{ word: entry.line.text }] } : entry,
  );
}

/** A site's path stands no lower than this. */
const lowestPath = 12;
