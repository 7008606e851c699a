/** Choosing another thing to those whose links are shown. */
import type { RouteTo } from './controllers/route-controller.js';
import type { Page } from './pages.js';
import { listed } from './views/said.js';
import type { FirstWords } from './words/words.js';

/** The things to which the reader is choosing another one, and what they are called; null unless that is so. */
export function pickingOf(
  page: Page | null,
  words: FirstWords,
): { readonly route: RouteTo<'link'>; readonly name: string } | null {
  if (page?.view !== 'link' || (page.route.to !== null && !page.route.more)) return null;
  const names = page.things.flatMap((thing) => thing?.name ?? []);
  return names.length === 0 ? null : { route: page.route, name: listed(names, words) };
}
