/** Ranges of text: the one coordinate that every stage shares. */

/** Half-open range of UTF-16 offsets, `[from, to)`, into one text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span from its two ends. */
export const span = (from: number, to: number): Span => ({ from, to });

/** Index of the item whose span holds the offset, among items in order that share no characters; -1 where none does. */
export function indexAt<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(items[middle] as T).to <= offset) low = middle + 1;
    else high = middle;
  }
  const item = items[low];
  return item !== undefined && spanOf(item).from <= offset ? low : -1;
}

/** How many of the items, which stand in order, begin before the offset. */
export function countBefore<T>(items: readonly T[], offset: number, startOf: (item: T) => number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the span that holds the offset, among spans in order that share no characters; -1 where none does. */
export const spanAt = (spans: readonly Span[], offset: number): number => indexAt(spans, offset, (one) => one);

/** Whether two spans share a character. */
export const isOverlapping = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Whether the inner span lies wholly within the outer one. */
export const isWithin = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

/** The spans in order; of two that overlap the first stays, of two that begin together the longer one. */
export function withoutOverlap(spans: readonly Span[]): readonly Span[] {
  let end = 0;
  return [...spans]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false;
      end = to;
      return true;
    });
}
