/** What the index is asked for the page of one thing. */
import {
  asOf,
  coverage,
  entity,
  lastDay,
  met,
  related,
  timeline,
  type AsOf,
  type Coverage,
  type EntityPage,
  type GraphIndex,
  type MetAnswer,
  type Related,
  type TimelineEntry,
} from '@bulletin-graph/core/query';
import type { Narrowing } from './controllers/route-controller.js';

/** All that the page shows; the page itself is null where the index has no such thing. */
export interface ThingAnswers {
  readonly page: EntityPage | null;
  readonly met: MetAnswer;
  readonly entries: readonly TimelineEntry[];
  /** Of a place: who was there. Of an article: whom it names. */
  readonly people: readonly Related[];
  readonly coverage: Coverage;
  /** Posts as of the day asked for; null where none is. */
  readonly standing: AsOf | null;
}

/** How many people of a place are listed. */
const visitorsShown = 60;

/** Asks all that the page needs, at once. */
export async function askThing(
  index: GraphIndex,
  id: string,
  narrowing: Narrowing,
  signal: AbortSignal,
): Promise<ThingAnswers> {
  const { since, on } = narrowing;
  const period = { since, until: earlier(narrowing.until, on) };
  const grade = narrowing.grade === 'article' ? ('article' as const) : undefined;
  const [page, others, entries, read, standing] = await Promise.all([
    entity(index, id, { signal }),
    met(index, id, { ...period, grade, signal }),
    timeline(index, id, { ...period, signal }),
    coverage(index, { signal }),
    on === null ? null : asOf(index, id, on, { signal }),
  ]);
  const options = { ...period, types: ['person'], limit: visitorsShown, signal } as const;
  const isBare = page?.type === 'place' || page?.type === 'article';
  return {
    page,
    met: others,
    entries: page?.type === 'article' ? toldIn(page) : entries,
    people: isBare ? await related(index, id, options) : [],
    coverage: read,
    standing,
  };
}

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return lastDay(a) < lastDay(b) ? a : b;
}

/** An article has no timeline of its own; the events that it tells of stand in its place. */
const toldIn = ({ events }: EntityPage): readonly TimelineEntry[] =>
  events.map((event) => ({ date: event.date, event, post: null }));
