/** Neighbours of an entity as rows of its record: ranked, and the first of each type with the words that link the two. */
import type { Label, Quote } from '../model/answer.js';
import { edgeTypes, type EdgeType } from '../model/graph.js';
import type { Window } from '../model/window.js';
import { isCount, isRow, isTextOrNull } from './json.js';
import { byCodeUnits } from './order.js';
import { isUses, type Parts, type PartsWriter, type QuoteUse } from './parts.js';

/** What links an entity to another, in short. */
export interface Neighbour {
  readonly label: Label;
  readonly weight: number;
  readonly shared: number;
  readonly window: Window;
  readonly through: readonly EdgeType[];
  /** Number of the latest event that both were part of; null when none. */
  readonly latest: number | null;
}

/** A neighbour as stored; the first of each type come with the words that link the two. */
export interface StoredNeighbour extends Neighbour {
  /** Whether the words of an event tell what the two did with each other. */
  readonly act: boolean;
  /** The latest event, and its words for the two unless posts or links have some; null where they are left to that event's page. */
  readonly words: { readonly latest: Label | null; readonly quotes: readonly Quote[] } | null;
}

/** Its bits are places in `edgeTypes`; the one beyond them is that of `act`. */
type Bits = number;
type WordsRow = readonly [latest: number | null, quotes: readonly QuoteUse[]];
export type NeighbourRow = readonly [
  label: number,
  weight: number,
  shared: number,
  since: string | null,
  /** 0 for the same day. */
  until: string | null | 0,
  through: Bits,
  /** Place in the record's events, from 1; 0 for none. */
  latest: number,
  words: WordsRow | 0,
];
const actBit = 1 << edgeTypes.length;

/** The neighbour as a row; `places` are those of the record's events by their numbers. */
export const encodeNeighbour = (
  { label, weight, shared, window: { since, until }, through, latest, act, words }: StoredNeighbour,
  places: ReadonlyMap<number, number>,
  parts: PartsWriter,
): NeighbourRow => [
  parts.label(label),
  weight,
  shared,
  since,
  until === since ? 0 : until,
  through.reduce((bits, type) => bits | (1 << edgeTypes.indexOf(type)), act ? actBit : 0),
  latest === null ? 0 : 1 + (places.get(latest) ?? -1),
  words === null ? 0 : [words.latest && parts.label(words.latest), parts.quotes(words.quotes)],
];

/** The neighbour of a row; `events` are the numbers of the record's events. */
export function decodeNeighbour(
  [label, weight, shared, since, until, bits, latest, words]: NeighbourRow,
  events: readonly number[],
  parts: Parts,
): StoredNeighbour {
  const through = edgeTypes.filter((_, i) => (bits & (1 << i)) !== 0).sort(byCodeUnits);
  return {
    label: parts.label(label),
    weight,
    shared,
    window: { since, until: until === 0 ? since : until },
    through,
    latest: events[latest - 1] ?? null,
    act: (bits & actBit) !== 0,
    words:
      words === 0 ? null : { latest: words[0] === null ? null : parts.label(words[0]), quotes: parts.quotes(words[1]) },
  };
}

const isUntil = (value: unknown): boolean => value === 0 || isTextOrNull(value);
const isWords = (value: unknown): boolean =>
  value === 0 || isRow(value, (latest) => latest === null || isCount(latest), isUses);
/** Whether the value has the shape of a neighbour's row. */
export const isNeighbourRow = (row: unknown): row is NeighbourRow =>
  isRow(row, isCount, isCount, isCount, isTextOrNull, isUntil, isCount, isCount, isWords);
