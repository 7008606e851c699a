/** Records by their numbers. */
import { pageOf, rowOf, type RecordsPage, type RecordTable } from '../../format/table.js';
import type { Decode, GraphIndex } from './open-index.js';

/** The record of a number; null where there is none. */
export async function recordAt<T>(
  index: GraphIndex,
  table: RecordTable,
  ordinal: number,
  decode: Decode<RecordsPage<T>>,
  signal: AbortSignal | undefined,
): Promise<T | null> {
  const rows = index.manifest.rows[table];
  const page = await index.page(table, pageOf(ordinal, rows), decode, signal);
  await index.breathe();
  return page?.find(rowOf(ordinal, rows), ordinal) ?? null;
}

/** Those of the numbers, in the order asked for. */
export async function recordsAt<T>(
  index: GraphIndex,
  table: RecordTable,
  ordinals: readonly number[],
  decode: Decode<RecordsPage<T>>,
  signal: AbortSignal | undefined,
): Promise<readonly T[]> {
  const records = await Promise.all(ordinals.map((ordinal) => recordAt(index, table, ordinal, decode, signal)));
  return records.filter((record) => record !== null);
}
