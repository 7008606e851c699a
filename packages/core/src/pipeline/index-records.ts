/** All records of an index, one after the other, so that an index larger than memory can be read. */
import { decodeArticles, type ArticleRecord } from '../format/articles.js';
import { decodeEntities, type EntityRecord } from '../format/entities.js';
import { decodeEvents, type EventRecord } from '../format/events.js';
import type { RecordsPage, RecordTable } from '../format/table.js';
import type { Decode, GraphIndex } from '../stages/query/open-index.js';

async function* recordsOf<T>(
  index: GraphIndex,
  table: RecordTable,
  decode: Decode<RecordsPage<T>>,
): AsyncGenerator<T, void> {
  const { tables, rows } = index.manifest;
  const { pages } = tables[table];
  for (let page = 0; page < pages; page += 1) {
    const found = await index.page(table, page, decode);
    for (let row = 0; row < rows[table]; row += 1) {
      const record = found?.find(row, page * rows[table] + row) ?? null;
      if (record !== null) yield record;
    }
  }
}

export const articlesIn = (index: GraphIndex): AsyncGenerator<ArticleRecord, void> =>
  recordsOf(index, 'articles', decodeArticles);
export const eventsIn = (index: GraphIndex): AsyncGenerator<EventRecord, void> =>
  recordsOf(index, 'events', decodeEvents);
/** Persons, organisations and places. */
export const entitiesIn = (index: GraphIndex): AsyncGenerator<EntityRecord, void> =>
  recordsOf(index, 'entities', decodeEntities);
