/** What the index is asked for each page of the widget. */
import {
  entity,
  met,
  paths,
  search,
  timeline,
  type EntityPage,
  type GraphIndex,
  type Met,
  type NodeType,
  type Path,
  type SearchAnswer,
  type TimelineEntry,
} from '@bulletin-graph/core/query';
import type { Route } from './controllers/route-controller.js';

/** A page's answers, together with the route that asked for them. */
export type Page =
  | { readonly view: 'home' }
  | { readonly view: 'results'; readonly route: RouteTo<'results'>; readonly answer: SearchAnswer }
  | {
      readonly view: 'entity';
      readonly route: RouteTo<'entity'>;
      readonly page: EntityPage | null;
      readonly met: readonly Met[];
      readonly entries: readonly TimelineEntry[];
    }
  | {
      readonly view: 'link';
      readonly route: RouteTo<'link'>;
      readonly from: EntityPage | null;
      readonly to: EntityPage | null;
      readonly paths: readonly Path[];
    };

type RouteTo<View> = Extract<Route, { readonly view: View }>;

/** Results asked for at first, and each time the reader wants more. */
export const resultsAtOnce = 20;

/** Asks all that the page needs, at once. */
export async function loadPage(index: GraphIndex, route: Route, limit: number, signal: AbortSignal): Promise<Page> {
  if (route.view === 'results') {
    const { type, since, until } = route.narrowing;
    const types = type === null ? {} : { types: [type as NodeType] };
    const answer = await search(index, route.query, { ...types, since, until, limit, signal });
    return { view: 'results', route, answer };
  }
  if (route.view === 'entity') {
    const { since, until } = route.narrowing;
    const [page, others, entries] = await Promise.all([
      entity(index, route.id, { signal }),
      met(index, route.id, { since, until, signal }),
      timeline(index, route.id, { since, until, signal }),
    ]);
    return {
      view: 'entity',
      route,
      page,
      met: others.people,
      entries: page?.type === 'article' ? toldIn(page) : entries,
    };
  }
  if (route.view === 'link') {
    const [from, to, found] = await Promise.all([
      entity(index, route.from, { signal }),
      route.to === null ? null : entity(index, route.to, { signal }),
      route.to === null ? [] : paths(index, route.from, route.to, { signal }),
    ]);
    return { view: 'link', route, from, to, paths: found };
  }
  return { view: 'home' };
}

/** An article has no timeline of its own; the events that it tells of stand in its place. */
const toldIn = ({ events }: EntityPage): readonly TimelineEntry[] =>
  events.map((event) => ({ date: event.date, event, post: null }));
