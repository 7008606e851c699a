/** Who and what was part of an event, and in which words: writer and reader must quote alike, so both come here. */
import type { Label, Quote } from '../model/answer.js';
import type { EdgeType } from '../model/edge-types.js';
import { withoutOverlap } from '../model/span.js';
import type { EventRecord } from './events.js';

/** One who was part of an event, whatever it is. */
export interface Part {
  readonly label: Label;
  readonly type: EdgeType;
  readonly role: string | null;
  readonly quotes: readonly Quote[];
}

type Parted = Pick<EventRecord, 'participants' | 'organisations' | 'places'>;

/** All parts of an event: people, organisations, places. */
export const partsOf = (event: Parted): readonly Part[] => [
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
export const partIn = (event: Parted, id: string): Part | null =>
  partsOf(event).find(({ label }) => label.id === id) ?? null;

/** The words that show two at one event. */
export const wordsOfBoth = (event: Parted, a: string, b: string): readonly Quote[] =>
  joined(partIn(event, a)?.quotes ?? [], partIn(event, b)?.quotes ?? []);

/** Words that name both, quoted once with both marked; else the words for each, side by side. */
export function joined(a: readonly Quote[], b: readonly Quote[]): readonly Quote[] {
  const both = a.flatMap((quote) => {
    const same = b.find((other) => isSame(quote, other));
    return same === undefined ? [] : [{ ...quote, marks: withoutOverlap([...quote.marks, ...same.marks]) }];
  });
  return both.length > 0 ? both : [...a, ...b];
}

const isSame = (a: Quote, b: Quote): boolean =>
  a.article === b.article && a.span.from === b.span.from && a.span.to === b.span.to;
