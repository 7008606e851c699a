/** Makes mentions of places out of spans, and finds the division that a name means. */
import type { PlaceKind } from '../../model/kinds.js';
import type { Division } from '../../model/knowledge.js';
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

/** Of the divisions of one name the bulletin's own, else the coarsest of its province, else of all: 海南 is 海南省, not 海南区. */
export function likeliest(found: readonly Division[], jurisdiction: readonly string[]): Division | undefined {
  const coarsest = found.toSorted((a, b) => a.path.length - b.path.length);
  return (
    found.find(({ path }) => path.every((part, i) => jurisdiction[i] === part)) ??
    coarsest.find(({ path, level }) => path[0] === jurisdiction[0] && level !== 'province') ??
    coarsest[0]
  );
}
