/** A body on its way from the finders to the mentions. */
import type { OrganisationKind } from '../../model/kinds.js';
import type { Span } from '../../model/span.js';

/** A body as a span with its head, before it is a mention. */
export interface Body {
  readonly span: Span;
  readonly rule: string;
  readonly score: number;
  readonly kind: OrganisationKind;
}
