/** What the index is asked for each page of the widget. */
import type { CSSResult } from 'lit';
import { nodeTypes, search, type GraphIndex, type NodeType, type SearchAnswer } from '@bulletin-graph/core/query';
import type { Route, RouteTo } from './controllers/route-controller.js';
import { arrived } from './part-error.js';
import type { ThingPage, ThingView } from './views/thing-view.js';

/** A page's answers, together with the route that asked for them; the view of a thing arrives with its answers. */
export type Page =
  | { readonly view: 'home' }
  | { readonly view: 'results'; readonly route: RouteTo<'results'>; readonly answer: SearchAnswer }
  | (ThingPage & { readonly draw: ThingView; readonly styles: readonly CSSResult[] });

/** Results asked for at first, and each time the reader wants more. */
export const resultsAtOnce = 20;

/** Pages of things come in a part of their own: a page that is only searched does without. */
export const thingPart = () => arrived(import('./things.js'));

/** What of the results is wanted. */
export interface Wanted {
  readonly limit: number;
  /** All unless given. */
  readonly types: readonly NodeType[] | undefined;
  readonly signal: AbortSignal;
}

/** Asks all that the page needs; what shows it is loaded while the index is being opened. */
export async function loadPage(
  opening: Promise<GraphIndex>,
  route: Route,
  { limit, types, signal }: Wanted,
): Promise<Page> {
  if (route.view !== 'results' && route.view !== 'home') {
    const [index, { loadThing, thingStyles, thingView }] = await Promise.all([opening, thingPart()]);
    return { ...(await loadThing(index, route, signal)), draw: thingView, styles: thingStyles };
  }
  const index = await opening;
  if (route.view === 'home') return { view: 'home' };
  const { type, since, until } = route.narrowing;
  const chosen = types ?? nodeTypes;
  const narrowed = chosen.filter((one) => type === null || one === type);
  const answer = await search(index, route.query, {
    ...(narrowed.length === 0 ? { types } : { types: narrowed }),
    ...{ since, until, limit, signal },
  });
  return { view: 'results', route, answer };
}
