/** Everything that the index knows of one thing. */
import type { EntityPage, Label, ShownArticle } from '../../model/answer.js';
import { windowOf } from '../../model/window.js';
import type { EntityRecord } from '../../format/entities.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { readArticles, readEvents, readRecord, type StubRecord } from './read.js';
import { related } from './related.js';
import { shown } from './timeline.js';

export interface EntityOptions extends Cancellable {
  /** How many events to show; 50 unless given. */
  readonly events?: number | undefined;
  /** How many articles to show; 20 unless given, 30 at most. */
  readonly articles?: number | undefined;
}

/** The thing's page; null where the index has no such id. */
export async function entity(index: GraphIndex, id: string, options: EntityOptions = {}): Promise<EntityPage | null> {
  const record = await readRecord(index, id, options.signal);
  if (record === null) return null;
  if (!('ordinal' in record)) return ofEntity(index, record, options);
  return record.label.type === 'event' ? ofEvent(index, record, options) : ofArticle(index, record, options);
}

const nothing = {
  aliases: [],
  kind: null,
  quotes: [],
  posts: [],
  links: [],
  organisations: [],
  places: [],
  possiblySame: [],
  successions: [],
  text: null,
} as const;

async function ofEntity(
  index: GraphIndex,
  record: EntityRecord,
  { events: most = 50, articles = 20, signal }: EntityOptions,
): Promise<EntityPage> {
  const { label, kind, aliases, window, quotes, posts, links, possiblySame, successions, articleCount } = record;
  const refs = record.events.slice(0, most).map(({ ordinal }) => ordinal);
  const [events, organisations, places] = await Promise.all([
    readEvents(index, refs, signal),
    related(index, label.id, { types: ['organisation'], limit: 20, signal }),
    related(index, label.id, { types: ['place'], limit: 20, signal }),
  ]);
  return {
    ...label,
    ...{ kind, aliases, window, quotes, posts, links, possiblySame, successions, organisations, places, articleCount },
    events: events.map(shown),
    eventCount: record.events.length,
    articles: record.articles.slice(0, articles),
    text: null,
  };
}

async function ofEvent(
  index: GraphIndex,
  { label, ordinal }: StubRecord,
  { signal }: EntityOptions,
): Promise<EntityPage | null> {
  const [event] = await readEvents(index, [ordinal], signal);
  if (event === undefined) return null;
  const neighbours = await related(index, label.id, { limit: Infinity, signal });
  const heads = await Promise.all(event.articles.map((article) => headOf(index, article, signal)));
  return {
    ...nothing,
    ...label,
    kind: event.kind,
    window: windowOf([event.date]),
    quotes: event.quotes,
    organisations: neighbours.filter(({ type }) => type === 'organisation'),
    places: neighbours.filter(({ type }) => type === 'place'),
    events: [shown(event)],
    eventCount: 1,
    articles: heads.flat(),
    articleCount: heads.length,
  };
}

async function headOf(index: GraphIndex, { id }: Label, signal: AbortSignal | undefined): Promise<ShownArticle[]> {
  const stub = await readRecord(index, id, signal);
  if (stub === null || !('ordinal' in stub)) return [];
  return (await readArticles(index, [stub.ordinal], signal)).map(({ head }) => head);
}

async function ofArticle(
  index: GraphIndex,
  { label, ordinal }: StubRecord,
  { events: most = 50, signal }: EntityOptions,
): Promise<EntityPage | null> {
  const [article] = await readArticles(index, [ordinal], signal);
  if (article === undefined) return null;
  const told = article.mentions.filter(({ type }) => type === 'event');
  const stubs = await Promise.all(told.slice(0, most).map(({ id }) => readRecord(index, id, signal)));
  const ordinals = stubs.flatMap((stub) => (stub !== null && 'ordinal' in stub ? [stub.ordinal] : []));
  const [events, neighbours] = await Promise.all([
    readEvents(index, ordinals, signal),
    related(index, label.id, { limit: Infinity, signal }),
  ]);
  return {
    ...nothing,
    ...label,
    window: windowOf([article.head.issueDate]),
    organisations: neighbours.filter(({ type }) => type === 'organisation'),
    places: neighbours.filter(({ type }) => type === 'place'),
    events: events.map(shown),
    eventCount: told.length,
    articles: [article.head],
    articleCount: 1,
    text: article.text,
  };
}
