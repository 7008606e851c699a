/** Neighbours of an entity as part of its row: ranked, in columns of numbers, the first of each type with the words that link the two. */
import type { Label, Quote } from '../model/answer.js';
import type { Edtf } from '../model/edtf.js';
import { edgeTypes, type EdgeType } from '../model/edge-types.js';
import type { Window } from '../model/window.js';
import { isCount, isCountOrNull, isListOf, isRow, isText, isTexts } from './json.js';
import { byCodeUnits } from './order.js';
import { isUses, type Parts, type PartsWriter, type QuoteUse } from './parts.js';
import { decodeNumbers, encodeNumbers } from './varint.js';

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

/** Events of the record by their places: number and date. */
type Events = readonly { readonly ordinal: number; readonly date: Edtf | null }[];
type WordsRow = readonly [neighbour: number, latest: number | null, quotes: readonly QuoteUse[]];
/**
 * Seven numbers a neighbour: label, weight, shared, through (bits are places in `edgeTypes`, the one beyond them is that of
 * `act`), the place of the latest event from 1, 0 for none, until and since. Of dates 0 is none, 1 that of the latest event, and
 * others are places from 2: of `dates`, which no event has, and behind them of the record's events.
 */
export type NeighboursRow = readonly [numbers: string, dates: readonly string[], words: readonly WordsRow[]];

const width = 7;
const actBit = 1 << edgeTypes.length;
const firstDate = 2;

/** The neighbours as part of the row of a record with these events. */
export function encodeNeighbours(all: readonly StoredNeighbour[], events: Events, parts: PartsWriter): NeighboursRow {
  const places = new Map(events.map(({ ordinal }, place) => [ordinal, place]));
  const known = new Set(events.map(({ date }) => date));
  const others = all.flatMap(({ window: { since, until } }) => [since, until]).filter((date) => date !== null);
  const dates = [...new Set(others.filter((date) => !known.has(date)))];
  const listed = [...dates, ...events.map(({ date }) => date)];
  const codes = new Map([...listed.entries()].reverse().map(([place, date]) => [date, firstDate + place]));
  const numbers = all.flatMap(({ label, weight, shared, window: { since, until }, through, latest, act }) => {
    const place = latest === null ? -1 : (places.get(latest) ?? -1);
    const codeOf = (date: Edtf | null) =>
      date === null ? 0 : date === events[place]?.date ? 1 : (codes.get(date) ?? 0);
    const bits = through.reduce((sum, type) => sum | (1 << edgeTypes.indexOf(type)), act ? actBit : 0);
    return [parts.label(label), weight, shared, bits, place + 1, codeOf(until), codeOf(since)];
  });
  const words = all.flatMap(({ words: own }, i): WordsRow[] =>
    own === null ? [] : [[i, own.latest === null ? null : parts.label(own.latest), parts.quotes(own.quotes)]],
  );
  return [encodeNumbers(numbers), dates, words];
}

/** The neighbours of a row; null where its numbers are none. */
export function decodeNeighbours(
  [text, dates, words]: NeighboursRow,
  events: Events,
  parts: Parts,
): readonly StoredNeighbour[] | null {
  const numbers = decodeNumbers(text);
  if (numbers === null || numbers.length % width > 0) return null;
  const listed = [...dates, ...events.map(({ date }) => date)];
  return Array.from({ length: numbers.length / width }, (_, i): StoredNeighbour => {
    const row = numbers.slice(i * width, (i + 1) * width);
    const [label = -1, weight = 0, shared = 0, bits = 0, place = 0, until = 0, since = 0] = row;
    const latest = events[place - 1];
    const dateOf = (code: number) => (code === 1 ? latest?.date : listed[code - firstDate]) ?? null;
    const own = words.find(([neighbour]) => neighbour === i);
    return {
      ...{ label: parts.label(label), weight, shared, window: { since: dateOf(since), until: dateOf(until) } },
      through: edgeTypes.filter((_, bit) => (bits & (1 << bit)) !== 0).sort(byCodeUnits),
      latest: latest?.ordinal ?? null,
      act: (bits & actBit) !== 0,
      words: own ? { latest: own[1] === null ? null : parts.label(own[1]), quotes: parts.quotes(own[2]) } : null,
    };
  });
}

const isWordsRow = (row: unknown): row is WordsRow => isRow(row, isCount, isCountOrNull, isUses);
/** Whether the value has the shape of a row's neighbours. */
export const isNeighboursRow = (row: unknown): row is NeighboursRow =>
  isRow(row, isText, isTexts, (words) => isListOf(words, isWordsRow));
