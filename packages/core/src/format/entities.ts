/**
 * Entities page: persons, organisations and places with their posts and links, the numbers of their events, and their
 * neighbours ranked.
 *
 * The table's keys are numbers; things of one jurisdiction are numbered together, because they name and quote each
 * other and are asked for one after another.
 */
import type { Label, Link, PossiblySame, Quote, ShownArticle, ShownPost, ShownSuccession } from '../model/answer.js';
import type { Edtf } from '../model/edtf.js';
import { edgeTypes } from '../model/edge-types.js';
import type { Window } from '../model/window.js';
import { decodeEvent, encodeEvent, isEventRow, type EventRecord, type EventRow } from './events.js';
import { broken } from './index-error.js';
import { isCount, isCounts, isListOf, isRow, isText, isTextOrNull, isTexts } from './json.js';
import {
  decodeNeighbours,
  encodeNeighbours,
  isNeighboursRow,
  type NeighboursRow,
  type StoredNeighbour,
} from './neighbours.js';
import { decodeDays, encodeDays } from './days.js';
import {
  decodePost,
  decodeSuccession,
  encodePost,
  encodeSuccession,
  isPostRow,
  isSuccessionRow,
  type PostRow,
  type SuccessionRow,
} from './posts.js';
import { isUses, openRows, type Parts, type PartsWriter, type QuoteUse } from './parts.js';
import { decodeNumbers, encodeNumbers, signed, stepsOf, sumsOf, unsigned } from './varint.js';

/** An event by number, with what is needed to pass it over unread. */
export interface EventRef {
  readonly ordinal: number;
  readonly date: Edtf | null;
}

/** A person, organisation or place as stored. */
export interface EntityRecord {
  readonly label: Label;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly window: Window;
  readonly quotes: readonly Quote[];
  readonly posts: readonly ShownPost[];
  readonly links: readonly Link[];
  readonly possiblySame: readonly PossiblySame[];
  /** In order of time. */
  readonly successions: readonly ShownSuccession[];
  /** Newest first, undated last. */
  readonly events: readonly EventRef[];
  /** Numbers of the events that a first look shows: the newest, and the latest with each of `met`. In the order of `events`. */
  readonly first: readonly number[];
  /** Those of them that lie beside the record. */
  readonly recent: readonly EventRecord[];
  /** Ranked. */
  readonly neighbours: readonly StoredNeighbour[];
  /** Of a person: those whom it met last, and how many it met in all. */
  readonly met: readonly StoredNeighbour[];
  readonly metCount: number;
  /** Newest first, the first few. */
  readonly articles: readonly ShownArticle[];
  readonly articleCount: number;
  /** Numbers of all articles that tell of a person, ascending, which is newest first; empty for bodies and places. */
  readonly toldIn: readonly number[];
}

const bases = ['words', 'name', 'divisions'] as const;

/** Feature, score and words of each reason follow the score. */
type DoubtRow = readonly [label: number, score: number, reasons: readonly (readonly [string, number, string])[]];
type LinkRow = readonly [number, number, 0 | 1, number, readonly QuoteUse[]];
/** Place in the record's events, and the event, or 0 where it is left to its page. */
type FirstRow = readonly [place: number, event: EventRow | 0];
type EntityRow = readonly [
  label: number,
  kind: string,
  aliases: readonly string[],
  since: string | null,
  until: string | null,
  quotes: readonly QuoteUse[],
  posts: readonly PostRow[],
  links: readonly LinkRow[],
  possiblySame: readonly DoubtRow[],
  /** As differences, unsigned. */
  events: string,
  dates: readonly string[],
  neighbours: NeighboursRow,
  articles: readonly number[],
  articleCount: number,
  /** As differences. */
  toldIn: string,
  successions: readonly SuccessionRow[],
  first: readonly FirstRow[],
  /** Places in neighbours. */
  met: readonly number[],
  metCount: number,
];

/** The record as a row; its labels and quotes go to the page's parts. */
export function encodeEntity(record: EntityRecord, parts: PartsWriter): readonly unknown[] {
  const { label, kind, aliases, window, quotes, posts, links, possiblySame, events, neighbours, articles } = record;
  const places = new Map(events.map(({ ordinal }, i) => [ordinal, i]));
  const row: EntityRow = [
    parts.label(label),
    kind,
    aliases,
    window.since,
    window.until,
    parts.quotes(quotes, label.name),
    posts.map((post) => encodePost(post, parts)),
    links.map((link) => [
      parts.label(link.to),
      edgeTypes.indexOf(link.type),
      link.direction === 'out' ? 1 : 0,
      bases.indexOf(link.basis),
      parts.quotes(link.quotes),
    ]),
    possiblySame.map((doubt) => [
      parts.label(doubt),
      doubt.score,
      doubt.reasons.map(({ feature, score, detail }) => [feature, score, detail] as const),
    ]),
    encodeNumbers(stepsOf(events.map(({ ordinal }) => ordinal)).map(unsigned)),
    encodeDays(events.map(({ date }) => date)),
    encodeNeighbours(neighbours, events, parts),
    articles.map(parts.article),
    record.articleCount,
    encodeNumbers(stepsOf(record.toldIn)),
    record.successions.map((step) => encodeSuccession(step, parts)),
    record.first.map((ordinal) => {
      const event = record.recent.find((one) => one.ordinal === ordinal);
      return [places.get(ordinal) ?? 0, event === undefined ? 0 : encodeEvent(event, parts)] as const;
    }),
    record.met.map((neighbour) => neighbours.indexOf(neighbour)),
    record.metCount,
  ];
  return row;
}

/** Words of the posts and parts that link the record's thing to the other one. */
export const directQuotes = (
  { posts, links }: Pick<EntityRecord, 'posts' | 'links'>,
  other: string,
): readonly Quote[] => [
  ...posts.flatMap((post) => (post.person.id === other || post.organisation?.id === other ? post.quotes : [])),
  ...links.flatMap((link) => (link.to.id === other ? link.quotes : [])),
];

/** A page that was read. */
export interface EntitiesPage {
  /** The record of a row of this page; null where there is none. */
  find(row: number): EntityRecord | null;
}

/** Opens a page; a record is unfolded when it is asked for. */
export function decodeEntities(page: unknown, file: string): EntitiesPage {
  const { rows, parts } = openRows(page, file, isEntityRow);
  // Who opens a thing asks for it several times over.
  let last: { readonly place: number; readonly record: EntityRecord } | null = null;
  return {
    find(place) {
      const row = rows[place];
      if (row === undefined) return null;
      if (last?.place !== place) last = { place, record: decodeEntity(row, parts, file) };
      return last.record;
    },
  };
}

function decodeEntity(row: EntityRow, parts: Parts, file: string): EntityRecord {
  const [index, kind, aliases, since, until, quotes, posts, links, possiblySame] = row;
  const [steps, toldIn] = [decodeNumbers(row[9]), decodeNumbers(row[14])];
  const dates = steps && decodeDays(row[10], steps.length);
  const ordinals = sumsOf((steps ?? []).map(signed));
  const events = ordinals.map((ordinal, i) => ({ ordinal, date: dates?.[i] ?? null }));
  const neighbours = decodeNeighbours(row[11], events, parts);
  if (!dates || !neighbours || !toldIn) throw broken(file, 'rows');
  const ordinalAt = (place: number) => events[place]?.ordinal ?? -1;
  let recent: readonly EventRecord[] | undefined;
  return {
    label: parts.label(index),
    kind,
    aliases,
    window: { since, until },
    quotes: parts.quotes(quotes, index),
    posts: posts.map((post) => decodePost(post, parts)),
    links: links.map(([to, type, out, basis, uses]) => ({
      to: parts.label(to),
      type: edgeTypes[type] ?? 'reportedIn',
      direction: out === 1 ? 'out' : 'in',
      basis: bases[basis] ?? 'words',
      quotes: parts.quotes(uses),
    })),
    possiblySame: possiblySame.map(([other, score, reasons]) => ({
      ...parts.label(other),
      score,
      reasons: reasons.map(([feature, points, detail]) => ({ feature, score: points, detail })),
    })),
    successions: row[15].map((step) => decodeSuccession(step, parts)),
    events,
    first: row[16].map(([place]) => ordinalAt(place)),
    // Half of the record, which nobody needs who only follows its links.
    get recent() {
      return (recent ??= row[16].flatMap(([place, event]) =>
        event === 0 ? [] : decodeEvent(event, ordinalAt(place), parts),
      ));
    },
    neighbours,
    met: row[17].flatMap((place) => neighbours[place] ?? []),
    metCount: row[18],
    articles: row[12].map(parts.article),
    articleCount: row[13],
    toldIn: sumsOf(toldIn),
  };
}

const isLinkRow = (row: unknown): row is LinkRow => isRow(row, isCount, isCount, isCount, isCount, isUses);
const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isDoubtRow = (row: unknown): row is DoubtRow =>
  isRow(row, isCount, isNumber, (reasons) =>
    isListOf(reasons, (reason): reason is readonly [string, number, string] => isRow(reason, isText, isNumber, isText)),
  );

const isEntityRow = (row: unknown): row is EntityRow =>
  isRow(
    row,
    isCount,
    isText,
    isTexts,
    isTextOrNull,
    isTextOrNull,
    isUses,
    (posts) => isListOf(posts, isPostRow),
    (links) => isListOf(links, isLinkRow),
    (doubts) => isListOf(doubts, isDoubtRow),
    isText,
    isTexts,
    isNeighboursRow,
    isCounts,
    isCount,
    isText,
    (steps) => isListOf(steps, isSuccessionRow),
    (first) => isListOf(first, (r): r is FirstRow => isRow(r, isCount, (event) => event === 0 || isEventRow(event))),
    isCounts,
    isCount,
  );
