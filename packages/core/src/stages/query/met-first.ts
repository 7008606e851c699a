/** Whom a person met last, of which a first look shows. */
import type { Met } from '../../model/meeting.js';
import type { EntityRecord } from '../../format/entities.js';
import type { EventRecord } from '../../format/events.js';
import { meetingsAt } from './met.js';
import { occasionAt } from './occasions.js';

/** Newest first, counted as `met` counts them; each with those of its meetings that are among the events, the newest among them. */
export function metFirst({ label: { id }, met }: EntityRecord, events: readonly EventRecord[]): readonly Met[] {
  const own = new Set([id]);
  const meetings = events.flatMap((event) => occasionAt(event, id, null)).flatMap((at) => meetingsAt(at, own));
  return met.map(({ label: person, shared: count, window, act }) => ({
    person,
    count,
    first: window.since,
    last: window.until,
    grade: act ? 'act' : 'event',
    meetings: meetings.flatMap((one) => (one.person.id === person.id ? [one.meeting] : [])),
  }));
}
