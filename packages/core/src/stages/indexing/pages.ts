/** Rows that share parts, gathered into pages of about one size. */
import type { ShownArticle } from '../../model/answer.js';
import { openParts, type PartsWriter } from '../../format/parts.js';

/** How records become rows of a page. */
export interface Paging<T> {
  /** Characters of a page, roughly: only one that holds a single record has more. */
  readonly size: number;
  /** Records of a page at most. */
  readonly most: number;
  readonly headOf: (article: string) => ShownArticle;
  readonly encode: (record: T, parts: PartsWriter) => readonly unknown[];
  /** A page ends where this changes. */
  readonly kindOf?: (record: T) => string;
  /** Told the number of each record, in their order: page × `most` + row. */
  readonly numbered?: (ordinal: number) => void;
}

interface Page {
  readonly rows: readonly unknown[];
  readonly parts: object;
}

/** Pages of the records, in their order. */
export function* pagesOf<T>(
  records: Iterable<T>,
  { size, most, headOf, encode, kindOf, numbered }: Paging<T>,
): Generator<Page> {
  let [parts, rows, page, filled] = [openParts(headOf), [] as unknown[], 0, 0];
  let last: string | undefined;
  const closed = (): Page => {
    const written = { rows, parts: parts.encoded() };
    [parts, rows, page, filled] = [openParts(headOf), [], page + 1, 0];
    return written;
  };
  for (const record of records) {
    const kind = kindOf?.(record);
    if (rows.length === most || (rows.length > 0 && kind !== last)) yield closed();
    last = kind;
    const takeBack = parts.mark();
    let row = encode(record, parts);
    let length = JSON.stringify(row).length;
    if (rows.length > 0 && filled + length + parts.size() > size) {
      takeBack();
      yield closed();
      row = encode(record, parts);
      length = JSON.stringify(row).length;
    }
    numbered?.(page * most + rows.length);
    rows.push(row);
    filled += length;
  }
  if (rows.length > 0) yield closed();
}
