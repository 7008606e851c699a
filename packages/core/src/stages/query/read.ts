/** Records by id or number. */
import { decodeArticles, type ArticleRecord } from '../../format/articles.js';
import { decodeEntities, type EntityRecord, type StubRecord } from '../../format/entities.js';
import { decodeEvents, type EventRecord } from '../../format/events.js';
import { bucketOf } from '../../format/hash.js';
import type { GraphIndex } from './open-index.js';

/** The record of an id; for events and articles the number under which they lie. Null where the index has no such id. */
export async function readRecord(
  index: GraphIndex,
  id: string,
  signal?: AbortSignal,
): Promise<EntityRecord | StubRecord | null> {
  const page = await index.page('entities', bucketOf(id), decodeEntities, signal);
  return page?.find(id) ?? null;
}

/** A person, organisation or place; null for anything else. */
export async function readEntity(index: GraphIndex, id: string, signal?: AbortSignal): Promise<EntityRecord | null> {
  const record = await readRecord(index, id, signal);
  return record === null || 'ordinal' in record ? null : record;
}

/** Events by number, in the order asked for. */
export async function readEvents(
  index: GraphIndex,
  ordinals: readonly number[],
  signal?: AbortSignal,
): Promise<readonly EventRecord[]> {
  const events = await Promise.all(
    ordinals.map(async (ordinal) => (await index.page('events', ordinal, decodeEvents, signal))?.find(ordinal) ?? []),
  );
  return events.flat();
}

/** Articles by number, in the order asked for. */
export async function readArticles(
  index: GraphIndex,
  ordinals: readonly number[],
  signal?: AbortSignal,
): Promise<readonly ArticleRecord[]> {
  const articles = await Promise.all(
    ordinals.map(
      async (ordinal) => (await index.page('articles', ordinal, decodeArticles, signal))?.find(ordinal) ?? [],
    ),
  );
  return articles.flat();
}
