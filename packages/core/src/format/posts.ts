/** Posts as part of the row of an entity, and who came after whom in them. */
import type { ShownPost, ShownSuccession } from '../model/answer.js';
import { postStatuses } from '../model/kinds.js';
import { windowOf } from '../model/window.js';
import { isCount, isCountOrNull, isListOf, isRow, isText, isTextOrNull, isTexts } from './json.js';
import { isUses, type Parts, type PartsWriter, type QuoteUse } from './parts.js';

type ChangeRow = readonly [end: 0 | 1, date: string | null, told: string | null, quotes: readonly QuoteUse[]];
export type PostRow = readonly [
  person: number,
  organisation: number | null,
  title: string,
  status: number,
  observedOn: readonly string[],
  quotes: readonly QuoteUse[],
  changes: readonly ChangeRow[],
];
export type SuccessionRow = readonly [
  organisation: number,
  title: string,
  from: number,
  to: number,
  after: string,
  before: string,
  quotes: readonly QuoteUse[],
];

/** The post as part of a row. */
export const encodePost = (post: ShownPost, parts: PartsWriter): PostRow => [
  parts.label(post.person),
  post.organisation === null ? null : parts.label(post.organisation),
  post.title,
  postStatuses.indexOf(post.status),
  post.observedOn,
  parts.quotes(post.quotes),
  post.changes.map(({ kind, date, told, quotes }) => [kind === 'end' ? 1 : 0, date, told, parts.quotes(quotes)]),
];

/** The post again; its window follows from the dates on which it was seen. */
export const decodePost = (
  [person, organisation, title, status, observedOn, uses, changes]: PostRow,
  parts: Parts,
): ShownPost => ({
  title,
  status: postStatuses[status] ?? 'current',
  organisation: organisation === null ? null : parts.label(organisation),
  person: parts.label(person),
  window: windowOf(observedOn),
  observedOn,
  changes: changes.map(([end, date, told, own]) => ({
    kind: end === 1 ? 'end' : 'start',
    date,
    told,
    quotes: parts.quotes(own),
  })),
  quotes: parts.quotes(uses),
});

/** The step from one holder to the next as part of a row. */
export const encodeSuccession = (step: ShownSuccession, parts: PartsWriter): SuccessionRow => [
  parts.label(step.organisation),
  step.title,
  parts.label(step.from),
  parts.label(step.to),
  step.after,
  step.before,
  parts.quotes(step.quotes),
];

/** The step again. */
export const decodeSuccession = (
  [organisation, title, from, to, after, before, uses]: SuccessionRow,
  parts: Parts,
): ShownSuccession => ({
  organisation: parts.label(organisation),
  title,
  from: parts.label(from),
  to: parts.label(to),
  after,
  before,
  quotes: parts.quotes(uses),
});

const isChangeRow = (row: unknown): row is ChangeRow => isRow(row, isCount, isTextOrNull, isTextOrNull, isUses);

/** Whether the value has the shape of a post's row. */
export const isPostRow = (row: unknown): row is PostRow =>
  isRow(row, isCount, isCountOrNull, isText, isCount, isTexts, isUses, (changes) => isListOf(changes, isChangeRow));

/** Whether the value has the shape of a succession's row. */
export const isSuccessionRow = (row: unknown): row is SuccessionRow =>
  isRow(row, isCount, isText, isCount, isCount, isText, isText, isUses);
