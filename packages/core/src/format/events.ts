/**
 * Events page: events with all who were there and the words for each.
 *
 * The table's keys are numbers; events of one jurisdiction and time are numbered together, because whoever asks for
 * one of an official's events asks for the others.
 */
import type { Quote, ShownArticle, ShownEvent } from '../model/answer.js';
import { eventKinds, organisationRoles, participantRoles } from '../model/kinds.js';
import { isCount, isCounts, isListOf, isRow, isText, isTextOrNull } from './json.js';
import { isUses, openRows, type Parts, type PartsWriter, type QuoteUse } from './parts.js';
import type { RecordsPage } from './table.js';

type RoleRow = readonly [label: number, role: number, quotes: readonly QuoteUse[]];

/** An event, and the pairs of people there who did not meet. */
export interface EventRecord extends ShownEvent {
  readonly ordinal: number;
  readonly articles: readonly ShownArticle[];
  /** Ids of two who did not meet there, for each pair. */
  readonly apart: readonly (readonly [string, string])[];
  /** What people did there with each other, in so many words; ids of participants, two or more. */
  readonly acts: readonly {
    readonly persons: readonly string[];
    readonly words: string;
    readonly quotes: readonly Quote[];
  }[];
}

type ActRow = readonly [people: readonly number[], words: string, quotes: readonly QuoteUse[]];

export type EventRow = readonly [
  label: number,
  kind: number,
  date: string | null,
  dateText: string | null,
  participants: readonly RoleRow[],
  organisations: readonly RoleRow[],
  places: readonly (readonly [number, readonly QuoteUse[]])[],
  articles: readonly number[],
  quotes: readonly QuoteUse[],
  /** Places in `participants`, two for each pair. */
  apart: readonly number[],
  /** People by their places in `participants`. */
  acts: readonly ActRow[],
];

/** The event as a row; its labels and quotes go to the page's parts. */
export function encodeEvent(event: Omit<EventRecord, 'ordinal'>, parts: PartsWriter): EventRow {
  const people = event.participants.map(({ person }) => person.id);
  return [
    parts.label(event),
    eventKinds.indexOf(event.kind),
    event.date,
    event.dateText,
    event.participants.map((p) => [
      parts.label(p.person),
      participantRoles.indexOf(p.role),
      parts.quotes(p.quotes, p.person.name),
    ]),
    event.organisations.map((o) => [
      parts.label(o.organisation),
      organisationRoles.indexOf(o.role),
      parts.quotes(o.quotes, o.organisation.name),
    ]),
    event.places.map((p) => [parts.label(p.place), parts.quotes(p.quotes, p.place.name)]),
    event.articles.map(parts.article),
    parts.quotes(event.quotes),
    event.apart.flatMap(([a, b]) => {
      const pair = [people.indexOf(a), people.indexOf(b)];
      return pair.includes(-1) ? [] : pair;
    }),
    event.acts.flatMap((act): ActRow[] => {
      const places = act.persons.map((id) => people.indexOf(id)).filter((place) => place >= 0);
      return places.length < 2 ? [] : [[places, act.words, parts.quotes(act.quotes)]];
    }),
  ];
}

/** Opens a page; an event is unfolded when it is asked for. */
export function decodeEvents(page: unknown, file: string): RecordsPage<EventRecord> {
  const { rows, parts } = openRows(page, file, isEventRow);
  return {
    find(place, ordinal) {
      const row = rows[place];
      return row === undefined ? null : decodeEvent(row, ordinal, parts);
    },
  };
}

/** The event of a row, of any page that has its parts. */
export function decodeEvent(row: EventRow, ordinal: number, parts: Parts): EventRecord {
  const [label, kind, date, dateText, participants, organisations, places, articles, quotes, apart, acts] = row;
  const people = participants.map(([person, role, uses]) => ({
    person: parts.label(person),
    role: participantRoles[role] ?? 'attend',
    quotes: parts.quotes(uses, person),
  }));
  const idAt = (i: number | undefined) => people[i ?? -1]?.person.id ?? '';
  return {
    ...parts.label(label),
    type: 'event',
    ordinal,
    kind: eventKinds[kind] ?? 'activity',
    date,
    dateText,
    participants: people,
    organisations: organisations.map(([organisation, role, uses]) => ({
      organisation: parts.label(organisation),
      role: organisationRoles[role] ?? 'attend',
      quotes: parts.quotes(uses, organisation),
    })),
    places: places.map(([place, uses]) => ({ place: parts.label(place), quotes: parts.quotes(uses, place) })),
    articles: articles.map(parts.article),
    quotes: parts.quotes(quotes),
    apart: apart.flatMap((a, i) => (i % 2 === 0 ? [[idAt(a), idAt(apart[i + 1])] as const] : [])),
    acts: acts.map(([persons, words, uses]) => ({ persons: persons.map(idAt), words, quotes: parts.quotes(uses) })),
  };
}

const isRole = (row: unknown): row is RoleRow => isRow(row, isCount, isCount, isUses);
const isPlace = (row: unknown): row is readonly [number, readonly QuoteUse[]] => isRow(row, isCount, isUses);

const isAct = (row: unknown): row is ActRow => isRow(row, isCounts, isText, isUses);

/** Whether the value has the shape of an event's row. */
export const isEventRow = (row: unknown): row is EventRow =>
  isRow(
    row,
    isCount,
    isCount,
    isTextOrNull,
    isTextOrNull,
    (value) => isListOf(value, isRole),
    (value) => isListOf(value, isRole),
    (value) => isListOf(value, isPlace),
    isCounts,
    isUses,
    isCounts,
    (value) => isListOf(value, isAct),
  );
