/** Ranges of text: the one coordinate that every stage shares. */

/** Half-open range of UTF-16 offsets, `[from, to)`, into one text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span from its two ends. */
export const span = (from: number, to: number): Span => ({ from, to });

/** Index of the span that holds the offset, among spans in order that share no characters; -1 where none does. */
export function spanAt(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.from ?? Infinity) <= offset ? low : -1;
}

/** Whether two spans share a character. */
export const isOverlapping = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Whether the inner span lies wholly within the outer one. */
export const isWithin = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
