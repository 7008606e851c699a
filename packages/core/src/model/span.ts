/** Ranges of text: the one coordinate that every stage shares. */

/** Half-open range of UTF-16 offsets, `[from, to)`, into one text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A span from its two ends. */
export const span = (from: number, to: number): Span => ({ from, to });

/** Whether two spans share a character. */
export const isOverlapping = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** Whether the inner span lies wholly within the outer one. */
export const isWithin = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;
