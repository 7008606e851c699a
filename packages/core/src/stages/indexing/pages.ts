/** Rows that share parts, gathered into pages of about one size. */
import type { ShownArticle } from '../../model/answer.js';
import { openParts, type PartsWriter } from '../../format/parts.js';
import { rowsOfPage } from '../../format/table.js';

/** How records become rows of a page. */
export interface Paging<T> {
  /** Characters of a page, roughly. */
  readonly size: number;
  readonly headOf: (article: string) => ShownArticle;
  readonly encode: (record: T, parts: PartsWriter) => readonly unknown[];
  /** Told the number of each record, in their order: page × 64 + row. */
  readonly numbered?: (ordinal: number) => void;
}

/** Pages of the records, in their order. */
export function* pagesOf<T>(
  records: Iterable<T>,
  { size, headOf, encode, numbered }: Paging<T>,
): Generator<{ readonly rows: readonly unknown[]; readonly parts: object }> {
  let [parts, rows, page, filled] = [openParts(headOf), [] as unknown[], 0, 0];
  for (const record of records) {
    if (rows.length === rowsOfPage || (rows.length > 0 && filled + parts.size() > size)) {
      yield { rows, parts: parts.encoded() };
      [parts, rows, page, filled] = [openParts(headOf), [], page + 1, 0];
    }
    const row = encode(record, parts);
    numbered?.(page * rowsOfPage + rows.length);
    rows.push(row);
    filled += JSON.stringify(row).length;
  }
  if (rows.length > 0) yield { rows, parts: parts.encoded() };
}
