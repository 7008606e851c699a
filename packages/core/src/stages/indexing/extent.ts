/** How much lies beside a record: all that its page shows at first, or as little as an index without texts is to weigh. */
import type { RecordTable } from '../../format/table.js';

export interface Extent {
  /** Words of one fact beside a thing's record; an event's page has a dozen. */
  readonly quotes: number;
  /** Articles that a record names by headline; the others are reached by its events and by full text. */
  readonly heads: number;
  /** Whether the newest events and the words for the first neighbours lie beside the record; else they are read from their pages. */
  readonly hasEvents: boolean;
  /** Whether an article's record names the events that it tells of, and what those link; else it has their numbers alone. */
  readonly hasMentions: boolean;
  /** Whether there are lists by which articles are sifted before their texts are opened. */
  readonly hasSieves: boolean;
  /** Records of a page at most. */
  readonly rows: Readonly<Record<RecordTable, number>>;
  /** Characters of a page, as a share of the usual. */
  readonly shares: Readonly<Record<RecordTable | 'names', number>>;
}

/** One file shows a thing. */
export const ample: Extent = {
  quotes: 12,
  heads: 30,
  hasEvents: true,
  hasMentions: true,
  hasSieves: true,
  rows: { entities: 64, events: 64, articles: 64 },
  shares: { entities: 9 / 8, events: 1, articles: 1 / 3, names: 1 / 2 },
};

/** Nothing is written twice that another page has, and pages are larger, for what is alike weighs less on one page. */
export const brief: Extent = {
  quotes: 2,
  heads: 5,
  hasEvents: false,
  hasMentions: false,
  hasSieves: false,
  rows: { entities: 64, events: 256, articles: 256 },
  shares: { entities: 3, events: 2, articles: 1, names: 3 / 2 },
};
