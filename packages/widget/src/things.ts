/** Pages of one thing and of a link between two: what the index is asked for them, and how they are shown. */
import {
  entity,
  met,
  paths,
  timeline,
  type EntityPage,
  type GraphIndex,
  type TimelineEntry,
} from '@bulletin-graph/core/query';
import type { RouteTo } from './controllers/route-controller.js';
import { thingView, type ThingPage } from './views/thing-view.js';

export { thingView };

/** Asks all that the page needs, at once. */
export async function loadThing(
  index: GraphIndex,
  route: RouteTo<'entity' | 'link'>,
  signal: AbortSignal,
): Promise<ThingPage> {
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
  const [from, to, found] = await Promise.all([
    entity(index, route.from, { signal }),
    route.to === null ? null : entity(index, route.to, { signal }),
    route.to === null ? [] : paths(index, route.from, route.to, { signal }),
  ]);
  return { view: 'link', route, from, to, paths: found };
}

/** An article has no timeline of its own; the events that it tells of stand in its place. */
const toldIn = ({ events }: EntityPage): readonly TimelineEntry[] =>
  events.map((event) => ({ date: event.date, event, post: null }));
