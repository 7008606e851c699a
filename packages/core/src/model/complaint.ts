/** What was wrong with the input, for whoever mends it. */
import type { Span } from './span.js';

/** Told, never thrown. `advice` says what to do. */
export interface Complaint {
  readonly code: string;
  readonly source: string;
  readonly span: Span | null;
  readonly message: string;
  readonly advice: string;
}

/** A stage's answer: what it made, and what it could not. */
export interface Outcome<T> {
  readonly value: T;
  readonly complaints: readonly Complaint[];
}
