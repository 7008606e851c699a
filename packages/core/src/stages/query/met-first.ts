/** Whom a person met last, from what lies beside its record: a first look that reads no further file. */
import type { Met } from '../../model/meeting.js';
import type { EntityRecord } from '../../format/entities.js';
import { meetingsAt } from './met.js';
import { occasionAt } from './occasions.js';

/** Newest first, counted as `met` counts them; each with those of its meetings that are at hand, the newest among them. */
export function metFirst({ label: { id }, met, recent }: EntityRecord): readonly Met[] {
  const own = new Set([id]);
  const meetings = recent.flatMap((event) => occasionAt(event, id, null)).flatMap((at) => meetingsAt(at, own));
  return met.map(({ label: person, shared: count, window, act }) => ({
    person,
    count,
    first: window.since,
    last: window.until,
    grade: act ? 'act' : 'event',
    meetings: meetings.flatMap((one) => (one.person.id === person.id ? [one.meeting] : [])),
  }));
}
