/** What one event says of two who were part of it, and in which words. */
import type { Quote } from '../../model/answer.js';
import type { EventRecord } from '../../format/events.js';

export { joined, partIn, partsOf, type Part } from '../../format/event-parts.js';

/** Whether two were there without meeting. */
export const wereApart = (event: EventRecord, a: string, b: string): boolean =>
  event.apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** What two did with each other at the event, in so many words; null where the text says no more than that both were there. */
export function actOf(event: EventRecord, a: string, b: string): { words: string; quotes: readonly Quote[] } | null {
  return event.acts.find(({ persons }) => persons.includes(a) && persons.includes(b)) ?? null;
}

/** Who led and spoke is told of twice, and was there once. */
export function eachOnce(participants: EventRecord['participants']): EventRecord['participants'] {
  const ids = participants.map(({ person }) => person.id);
  return participants
    .filter((_, i) => ids.indexOf(ids[i] ?? '') === i)
    .map((first) => ({
      ...first,
      quotes: participants.flatMap(({ person, quotes }) => (person.id === first.person.id ? quotes : [])),
    }));
}
