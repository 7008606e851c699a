/** Rows that share parts, gathered into pages of about one size. */
import type { ShownArticle } from '../../model/answer.js';
import { openParts, type PartsWriter } from '../../format/parts.js';
import type { Key, Page } from '../../format/table.js';

/** How records become rows of a page. */
export interface Paging<T> {
  readonly size: number;
  readonly headOf: (article: string) => ShownArticle;
  readonly encode: (record: T, parts: PartsWriter) => readonly unknown[];
}

/** Pages of the records, which come with their keys ascending; records of one key stay together. */
export function* pagesOf<T>(
  records: Iterable<readonly [Key, T]>,
  { size, headOf, encode }: Paging<T>,
): Generator<Page> {
  let [parts, rows, first, last, filled] = [
    openParts(headOf),
    [] as unknown[],
    null as Key | null,
    null as Key | null,
    0,
  ];
  const close = (): Page => ({
    key: first ?? '',
    content: { first, rows, parts: parts.encoded() },
  });
  for (const [key, record] of records) {
    if (first !== null && key !== last && filled + parts.size() > size) {
      yield close();
      [parts, rows, first, filled] = [openParts(headOf), [], null, 0];
    }
    first ??= key;
    last = key;
    const row = encode(record, parts);
    rows.push(row);
    filled += JSON.stringify(row).length;
  }
  if (first !== null) yield close();
}
