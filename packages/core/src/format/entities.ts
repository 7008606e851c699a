/**
 * Entities page: persons, organisations and places with their posts and links, the numbers of their events, and their
 * neighbours ranked.
 *
 * The table's keys are numbers; things of one jurisdiction are numbered together, because they name and quote each
 * other and are asked for one after another.
 */
import type { Label, Link, PossiblySame, Quote, ShownArticle, ShownPost, ShownSuccession } from '../model/answer.js';
import type { Edtf } from '../model/edtf.js';
import { edgeTypes } from '../model/graph.js';
import { postStatuses } from '../model/kinds.js';
import { windowOf, type Window } from '../model/window.js';
import { decodeEvent, encodeEvent, isEventRow, type EventRecord, type EventRow } from './events.js';
import { broken } from './index-error.js';
import { isCount, isListOf, isObject, isRow, isText, isTextOrNull } from './json.js';
import {
  decodeNeighbour,
  encodeNeighbour,
  isNeighbourRow,
  type NeighbourRow,
  type StoredNeighbour,
} from './neighbours.js';
import { rowOf } from './table.js';
import { decodeParts, isUses, type Parts, type PartsWriter, type QuoteUse } from './parts.js';

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
  /** Events that a first look shows, whole: the newest, and the latest with each of `met`. In the order of `events`. */
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

type ChangeRow = readonly [0 | 1, string | null, string | null, readonly QuoteUse[]];
type PostRow = readonly [
  person: number,
  organisation: number | null,
  title: string,
  status: number,
  observedOn: readonly string[],
  quotes: readonly QuoteUse[],
  changes: readonly ChangeRow[],
];
/** Feature, score and words of each reason follow the score. */
type DoubtRow = readonly [label: number, score: number, reasons: readonly (readonly [string, number, string])[]];
type SuccessionRow = readonly [
  organisation: number,
  title: string,
  from: number,
  to: number,
  after: string,
  before: string,
  quotes: readonly QuoteUse[],
];
type LinkRow = readonly [number, number, 0 | 1, number, readonly QuoteUse[]];
/** Place in the record's events, and the event. */
type RecentRow = readonly [place: number, event: EventRow];
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
  events: readonly number[],
  dates: readonly (string | null)[],
  neighbours: readonly NeighbourRow[],
  articles: readonly number[],
  articleCount: number,
  /** As differences. */
  toldIn: readonly number[],
  successions: readonly SuccessionRow[],
  recent: readonly RecentRow[],
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
    parts.quotes(quotes),
    posts.map((post) => [
      parts.label(post.person),
      post.organisation === null ? null : parts.label(post.organisation),
      post.title,
      postStatuses.indexOf(post.status),
      post.observedOn,
      parts.quotes(post.quotes),
      post.changes.map(
        ({ kind, date, told, quotes: own }) => [kind === 'end' ? 1 : 0, date, told, parts.quotes(own)] as const,
      ),
    ]),
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
    events.map(({ ordinal }) => ordinal),
    events.map(({ date }) => date),
    neighbours.map((neighbour) => encodeNeighbour(neighbour, places, parts)),
    articles.map(parts.article),
    record.articleCount,
    record.toldIn.map((ordinal, i, all) => ordinal - (all[i - 1] ?? 0)),
    record.successions.map((step) => [
      parts.label(step.organisation),
      step.title,
      parts.label(step.from),
      parts.label(step.to),
      step.after,
      step.before,
      parts.quotes(step.quotes),
    ]),
    record.recent.map((event) => [places.get(event.ordinal) ?? 0, encodeEvent(event, parts)] as const),
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
  /** The record of a number that lies on this page; null where there is none. */
  find(ordinal: number): EntityRecord | null;
}

/** Opens a page; a record is unfolded when it is asked for. */
export function decodeEntities(page: unknown, file: string): EntitiesPage {
  if (!isObject(page) || !isListOf(page['rows'], isEntityRow)) throw broken(file, 'entities');
  const parts = decodeParts(page['parts'], file);
  const { rows } = page as { rows: readonly EntityRow[] };
  // Who opens a thing asks for it several times over.
  let last: { readonly ordinal: number; readonly record: EntityRecord } | null = null;
  return {
    find(ordinal) {
      const row = rows[rowOf(ordinal)];
      if (row === undefined) return null;
      if (last?.ordinal !== ordinal) last = { ordinal, record: decodeEntity(row, parts) };
      return last.record;
    },
  };
}

function decodeEntity(row: EntityRow, parts: Parts): EntityRecord {
  const [label, kind, aliases, since, until, quotes, posts, links, possiblySame, events, dates] = row;
  const neighbours = row[11].map((neighbour) => decodeNeighbour(neighbour, events, parts));
  return {
    label: parts.label(label),
    kind,
    aliases,
    window: { since, until },
    quotes: parts.quotes(quotes),
    posts: posts.map(([person, organisation, title, status, observedOn, uses, changes]) => ({
      title,
      status: postStatuses[status] ?? 'current',
      organisation: organisation === null ? null : parts.label(organisation),
      person: parts.label(person),
      window: windowOf(observedOn),
      observedOn,
      changes: changes.map(([end, date, told, own]) => ({
        kind: end === 1 ? ('end' as const) : ('start' as const),
        date,
        told,
        quotes: parts.quotes(own),
      })),
      quotes: parts.quotes(uses),
    })),
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
    successions: row[15].map(([organisation, title, from, to, after, before, uses]) => ({
      organisation: parts.label(organisation),
      title,
      from: parts.label(from),
      to: parts.label(to),
      after,
      before,
      quotes: parts.quotes(uses),
    })),
    events: events.map((ordinal, i) => ({ ordinal, date: dates[i] ?? null })),
    recent: row[16].map(([place, event]) => decodeEvent(event, events[place] ?? -1, parts)),
    neighbours,
    met: row[17].flatMap((place) => neighbours[place] ?? []),
    metCount: row[18],
    articles: row[12].map(parts.article),
    articleCount: row[13],
    toldIn: summed(row[14]),
  };
}

function summed(differences: readonly number[]): readonly number[] {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isCounts = (value: unknown): boolean => isListOf(value, isCount);
const isDates = (value: unknown): boolean => isListOf(value, isTextOrNull);
const isTexts = (value: unknown): boolean => isListOf(value, isText);

const isChangeRow = (row: unknown): row is ChangeRow => isRow(row, isCount, isTextOrNull, isTextOrNull, isUses);
const isNumber = (value: unknown): boolean => Number.isFinite(value);
const isDoubtRow = (row: unknown): row is DoubtRow =>
  isRow(row, isCount, isNumber, (reasons) =>
    isListOf(reasons, (reason): reason is readonly [string, number, string] => isRow(reason, isText, isNumber, isText)),
  );
const isSuccessionRow = (row: unknown): row is SuccessionRow =>
  isRow(row, isCount, isText, isCount, isCount, isText, isText, isUses);

const isEntityRow = (row: unknown): row is EntityRow =>
  isRow(
    row,
    isCount,
    isText,
    isTexts,
    isTextOrNull,
    isTextOrNull,
    isUses,
    (posts) =>
      isListOf(
        posts,
        (p): p is PostRow =>
          isList(p) && p.length === 7 && isTexts(p[4]) && isUses(p[5]) && isListOf(p[6], isChangeRow),
      ),
    (links) => isListOf(links, (l): l is LinkRow => isList(l) && l.length === 5 && isUses(l[4])),
    (doubts) => isListOf(doubts, isDoubtRow),
    isCounts,
    isDates,
    (all) => isListOf(all, isNeighbourRow),
    isCounts,
    isCount,
    isCounts,
    (steps) => isListOf(steps, isSuccessionRow),
    (recent) => isListOf(recent, (r): r is RecentRow => isRow(r, isCount, isEventRow)),
    isCounts,
    isCount,
  );
