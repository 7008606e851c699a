/** Everything that the index knows of one thing. */
import type { EntityPage } from '../../model/entity-page.js';
import { windowOf } from '../../model/window.js';
import type { EntityRecord } from '../../format/entities.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { metFirst } from './met-first.js';
import { readArticles } from './read-articles.js';
import { readEvents, readEventsOf, readRecord, type StubRecord } from './read.js';
import { related } from './related.js';
import { shown } from './timeline.js';

export interface EntityOptions extends Cancellable {
  /**
   * How many events to show. Unless given: of a person, body or place the newest few, which lie beside its record in an index
   * with texts; of an article 50.
   */
  readonly events?: number | undefined;
  /** How many articles to show; 20 unless given, 30 at most, 5 in an index without texts. */
  readonly articles?: number | undefined;
  /** How many organisations and places to show; 8 of each unless given, which need no further file in an index with texts. */
  readonly neighbours?: number | undefined;
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
  met: [],
  metCount: null,
  possiblySame: [],
  successions: [],
  text: null,
} as const;

async function ofEntity(
  index: GraphIndex,
  record: EntityRecord,
  { events: most = atHand(record), articles = 20, neighbours: limit = 8, signal }: EntityOptions,
): Promise<EntityPage> {
  const { label, kind, aliases, window, quotes, posts, links, possiblySame, successions, articleCount } = record;
  const refs = record.events.slice(0, most).map(({ ordinal }) => ordinal);
  const [events, first, organisations, places] = await Promise.all([
    readEventsOf(index, record, refs, signal),
    readEventsOf(index, record, record.first, signal),
    related(index, label.id, { types: ['organisation'], limit, signal }),
    related(index, label.id, { types: ['place'], limit, signal }),
  ]);
  return {
    ...label,
    ...{ kind, aliases, window, quotes, posts, links, possiblySame, successions, organisations, places, articleCount },
    met: metFirst(record, first),
    metCount: label.type === 'person' ? record.metCount : null,
    events: events.map(shown),
    eventCount: record.events.length,
    articles: record.articles.slice(0, articles),
    text: null,
  };
}

/** How many of the newest events a first look shows. */
function atHand({ events, first }: EntityRecord): number {
  const near = new Set(first);
  const beyond = events.findIndex(({ ordinal }) => !near.has(ordinal));
  return beyond < 0 ? events.length : beyond;
}

async function ofEvent(
  index: GraphIndex,
  { label, ordinal }: StubRecord,
  { signal }: EntityOptions,
): Promise<EntityPage | null> {
  const [event] = await readEvents(index, [ordinal], signal);
  if (event === undefined) return null;
  const neighbours = await related(index, label.id, { limit: Infinity, signal });
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
    articles: event.articles,
    articleCount: event.articles.length,
  };
}

async function ofArticle(
  index: GraphIndex,
  { label, ordinal }: StubRecord,
  { events: most = 50, signal }: EntityOptions,
): Promise<EntityPage | null> {
  const [article] = await readArticles(index, [ordinal], signal);
  if (article === undefined) return null;
  const [events, neighbours] = await Promise.all([
    readEvents(index, article.events.slice(0, most), signal),
    related(index, label.id, { limit: Infinity, signal }),
  ]);
  return {
    ...nothing,
    ...label,
    window: windowOf([article.head.issueDate]),
    organisations: neighbours.filter(({ type }) => type === 'organisation'),
    places: neighbours.filter(({ type }) => type === 'place'),
    events: events.map(shown),
    eventCount: article.events.length,
    articles: [article.head],
    articleCount: 1,
    text: article.text,
  };
}
