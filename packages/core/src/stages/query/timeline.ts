/** What happened around a thing, in order. */
import type { ShownEvent, TimelineEntry } from '../../model/answer.js';
import type { ParticipantRole } from '../../model/kinds.js';
import type { EntityRecord } from '../../format/entities.js';
import type { EventRecord } from '../../format/events.js';
import { newestFirst } from '../../format/newest-first.js';
import { labelOf } from '../../format/parts.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { duringPeriod, type Period } from './period.js';
import { readEvents, readEventsOf, readRecord } from './read.js';

export interface TimelineOptions extends Cancellable, Period {
  /** 100 unless given. */
  readonly limit?: number | undefined;
  /** Only events in which the person had this part, and no posts. */
  readonly as?: ParticipantRole | undefined;
}

/** How many events are read to find those of one part, the newest first. */
const mostRead = 400;

/** Newest first, undated last. A post stands where it was first and where it was last seen. */
export async function timeline(
  index: GraphIndex,
  id: string,
  options: TimelineOptions = {},
): Promise<readonly TimelineEntry[]> {
  const { limit = 100, as, signal } = options;
  const during = duringPeriod(options);
  const record = await readRecord(index, id, signal);
  if (record === null) return [];
  if ('ordinal' in record) {
    const events = record.label.type === 'event' ? await readEvents(index, [record.ordinal], signal) : [];
    return events.filter(({ date }) => during(date)).map(eventEntry);
  }
  const refs = record.events.filter(({ date }) => during(date)).slice(0, as === undefined ? limit : mostRead);
  const events = await readEventsOf(
    index,
    record,
    refs.map(({ ordinal }) => ordinal),
    signal,
  );
  if (as !== undefined) {
    const had = ({ participants }: EventRecord) =>
      participants.some(({ person, role }) => person.id === id && role === as);
    return events.filter(had).map(eventEntry).slice(0, limit);
  }
  return [...events.map(eventEntry), ...postEntries(record).filter(({ date }) => during(date))]
    .sort((a, b) => newestFirst(a.date, b.date))
    .slice(0, limit);
}

const eventEntry = (event: EventRecord): TimelineEntry => ({ date: event.date, event: shown(event), post: null });

const postEntries = (record: EntityRecord): TimelineEntry[] =>
  record.posts.flatMap((post) =>
    [...new Set([post.window.since, post.window.until])].map((date) => ({ date, event: null, post })),
  );

/** An event without what only the index needs. */
export function shown({ ordinal: _ordinal, apart: _apart, acts: _acts, articles, ...event }: EventRecord): ShownEvent {
  return { ...event, articles: articles.map(labelOf) };
}
