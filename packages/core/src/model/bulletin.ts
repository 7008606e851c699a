/** A bulletin on its way from bytes to articles. */
import type { Edtf } from './edtf.js';
import type { Span } from './span.js';

/** What a builder knows of a file that the file does not tell; from `bulletins.json` or options. */
export interface Sidecar {
  readonly title?: string;
  readonly issueDate?: Edtf;
  readonly issueNumber?: number;
  /** Path of divisions, coarse to fine: `上海市/黄浦区/老西门街道`. */
  readonly jurisdiction?: string;
  readonly url?: string;
}

/** A source as decoded text. All evidence spans are offsets into `text`. */
export interface SourceText {
  /** File name relative to the input that named it, with `/`; unique in a build. */
  readonly source: string;
  readonly text: string;
  readonly sidecar: Sidecar;
}

/** One paragraph of an article: text with wraps and stray spaces mended. */
export interface Paragraph {
  /** Where it stands in {@link Article.text}. */
  readonly span: Span;
  readonly role: 'headline' | 'kicker' | 'byline' | 'body' | 'caption' | 'aside' | 'sign-off';
}

/** One news item, mended. */
export interface Article {
  readonly index: number;
  /** Kicker, headline and subtitle joined with a space in reading order; null where the item has none. */
  readonly headline: string | null;
  readonly byline: string | null;
  readonly page: string | null;
  /** Clean text: paragraphs in reading order, joined with `\n`; headline and sign-off included. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** For each UTF-16 offset of `text`, the offset in the source; one longer than `text` (the end). `\n` joins map to the source offset before them. */
  readonly offsets: Int32Array;
}

/** What the masthead and furniture say of a bulletin; null where nothing does. */
export interface Masthead {
  readonly title: string | null;
  readonly issueDate: Edtf | null;
  readonly issueNumber: number | null;
  /** Words that may name the jurisdiction (masthead, publisher's line, site crumbs), as printed; resolved later. */
  readonly jurisdictionWords: readonly string[];
}

/** A bulletin cut into articles. */
export interface Bulletin {
  readonly source: SourceText;
  readonly masthead: Masthead;
  readonly articles: readonly Article[];
}
