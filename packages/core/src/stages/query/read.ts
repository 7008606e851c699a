/** Records by id or number. */
import type { ArticleRecord } from '../../format/articles.js';
import { decodeEntities, type EntityRecord } from '../../format/entities.js';
import { partsOf } from '../../format/event-parts.js';
import { decodeEvents, type EventRecord } from '../../format/events.js';
import { decodeIds, idPage, type IdEntry } from '../../format/ids.js';
import { labelOf } from '../../format/parts.js';
import { byCodeUnits } from '../../format/order.js';
import type { Label } from '../../model/answer.js';
import type { GraphIndex } from './open-index.js';
import { readArticles } from './read-articles.js';
import { recordAt, recordsAt } from './record-at.js';

/** An event or article: where it lies. */
export interface StubRecord {
  readonly label: Label;
  readonly ordinal: number;
}

/** Where the record of an id lies; null where the index has no such id. */
export async function readPlace(index: GraphIndex, id: string, signal?: AbortSignal): Promise<IdEntry | null> {
  const known = index.places.get(id);
  if (known !== undefined) return known;
  const page = idPage(id, index.manifest.tables.ids.pages);
  return (await index.page('ids', page, decodeIds, signal))?.get(id) ?? null;
}

/** The record of an id; of events and articles the number under which they lie. Null where the index has no such id. */
export async function readRecord(
  index: GraphIndex,
  id: string,
  signal?: AbortSignal,
): Promise<EntityRecord | StubRecord | null> {
  const entry = await readPlace(index, id, signal);
  if (entry === null) return null;
  const { type, ordinal } = entry;
  let record: EntityRecord | StubRecord | null | undefined;
  if (type === 'event') record = stubOf((await readEvents(index, [ordinal], signal))[0], ordinal);
  else if (type === 'article') record = stubOf((await readArticles(index, [ordinal], signal))[0]?.head, ordinal);
  else record = await recordAt(index, 'entities', ordinal, decodeEntities, signal);
  // A page tells ids by a part of their hash: of one that the index has not, the record may be somebody else's.
  return record?.label.id === id ? record : null;
}

function stubOf(label: Label | undefined, ordinal: number): StubRecord | null {
  if (label === undefined) return null;
  return { label: labelOf(label), ordinal };
}

/** A person, organisation or place; null for anything else. */
export async function readEntity(index: GraphIndex, id: string, signal?: AbortSignal): Promise<EntityRecord | null> {
  const record = await readRecord(index, id, signal);
  return record === null || 'ordinal' in record ? null : record;
}

/** Events by number, in the order asked for. */
export const readEvents = (
  index: GraphIndex,
  ordinals: readonly number[],
  signal?: AbortSignal,
): Promise<readonly EventRecord[]> => recordsAt(index, 'events', ordinals, decodeEvents, signal);

/** Articles by number with all that they tell of, also what is left to the pages of their events. */
export async function readMentions(
  index: GraphIndex,
  ordinals: readonly number[],
  signal?: AbortSignal,
): Promise<readonly ArticleRecord[]> {
  const articles = await readArticles(index, ordinals, signal);
  return Promise.all(
    articles.map(async (article) => {
      // An index with texts has events first among its mentions, and with them all that they link.
      if (article.mentions[0]?.type === 'event') return article;
      const events = await readEvents(index, article.events, signal);
      const linked = events.flatMap((event) => [labelOf(event), ...partsOf(event).map(({ label }) => label)]);
      const mentions = new Map([...article.mentions, ...linked].map((label) => [label.id, label]));
      return { ...article, mentions: [...mentions.values()].sort((a, b) => byCodeUnits(a.id, b.id)) };
    }),
  );
}

/** Events of a thing, in the order asked for; those that lie beside its record cost no page. */
export async function readEventsOf(
  index: GraphIndex,
  { recent }: EntityRecord,
  ordinals: readonly number[],
  signal?: AbortSignal,
): Promise<readonly EventRecord[]> {
  const near = new Map(recent.map((event) => [event.ordinal, event]));
  const events = await Promise.all(
    ordinals.map(async (ordinal) => near.get(ordinal) ?? (await readEvents(index, [ordinal], signal))),
  );
  return events.flat();
}
