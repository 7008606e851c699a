/** Makes mentions of places out of spans, and finds the division that a name means. */
import type { PlaceKind } from '../../model/kinds.js';
import type { PlaceMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Reading } from './reading.js';

/** A place as a span, before it is a mention; `name` where it is not the printed words. */
export interface PlaceDraft {
  readonly span: Span;
  readonly rule: string;
  readonly score: number;
  readonly kind: PlaceKind;
  readonly name?: string;
}

/** The mention of a place, named by its printed words without white space. */
export function placeOf(reading: Reading, { span, rule, score, kind, name }: PlaceDraft): PlaceMention {
  return {
    kind: 'place',
    span,
    rule,
    score,
    name: name ?? reading.text.slice(span.from, span.to).replace(/\s+/gu, ''),
    placeKind: kind,
    within: null,
    passing: false,
  };
}
