/** The proof of a fact. */
import type { Span } from './span.js';

/** The words that prove a fact, and where they stand in the source. */
export interface Evidence {
  /** Name of the source file, as in {@link import('./bulletin.js').SourceText}. */
  readonly source: string;
  /** Position of the article in its bulletin, from 0. */
  readonly article: number;
  /**
   * Where the words stand, in offsets of the decoded source text; where that printed columns side by side, of the text with
   * the columns one under the other.
   */
  readonly span: Span;
  /** The source text at `span`, to the letter: line breaks and stray spaces included. */
  readonly words: string;
  /** The names within `words` that the fact is about, in offsets of `words`; for highlighting. */
  readonly marks: readonly Span[];
}
