/** What one event says of two who were part of it, and in which words. */
import type { Label, Quote } from '../../model/answer.js';
import type { EdgeType } from '../../model/graph.js';
import type { EventRecord } from '../../format/events.js';

/** One who was part of an event, whatever it is. */
export interface Part {
  readonly label: Label;
  readonly type: EdgeType;
  readonly role: string | null;
  readonly quotes: readonly Quote[];
}

/** All parts of an event: people, organisations, places. */
export const partsOf = (event: EventRecord): readonly Part[] => [
  ...event.participants.map((p): Part => ({ label: p.person, type: 'tookPart', role: p.role, quotes: p.quotes })),
  ...event.organisations.map((o): Part => ({
    label: o.organisation,
    type: 'involved',
    role: o.role,
    quotes: o.quotes,
  })),
  ...event.places.map((p): Part => ({ label: p.place, type: 'tookPlaceAt', role: null, quotes: p.quotes })),
];

/** The part that the id has in the event; null when it has none. */
export const partIn = (event: EventRecord, id: string): Part | null =>
  partsOf(event).find(({ label }) => label.id === id) ?? null;

/** Whether two were there without meeting. */
export const wereApart = (event: EventRecord, a: string, b: string): boolean =>
  event.apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a));

/** Words that name both, quoted once with both marked; else the words for each, side by side. */
export function joined(a: readonly Quote[], b: readonly Quote[]): readonly Quote[] {
  const both = a.flatMap((quote) => {
    const same = b.find((other) => isSame(quote, other));
    return same === undefined ? [] : [{ ...quote, marks: unionOf(quote, same) }];
  });
  return both.length > 0 ? both : [...a, ...b];
}

/** What two did with each other at the event, in so many words; null where the text says no more than that both were there. */
export function actOf(event: EventRecord, a: string, b: string): { words: string; quotes: readonly Quote[] } | null {
  return event.acts.find(({ persons }) => persons.includes(a) && persons.includes(b)) ?? null;
}

const isSame = (a: Quote, b: Quote): boolean =>
  a.article === b.article && a.span.from === b.span.from && a.span.to === b.span.to;

/** Marks of both, ascending; of two that overlap the first stays. */
function unionOf(a: Quote, b: Quote): Quote['marks'] {
  const all = [...a.marks, ...b.marks].sort((x, y) => x.from - y.from || y.to - x.to);
  let end = 0;
  return all.filter((mark) => {
    if (mark.from < end) return false;
    end = mark.to;
    return true;
  });
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
