/** Ways of saying, as data. */
import type { MentionKind } from './kinds.js';

/** Tags of the lexicon's words; one list file may give several. See packages/core/lexicons/README.md. */
export const lexiconTags = [
  'surname',
  'given',
  'name-part',
  'honorific',
  'kin',
  'person-role',
  'title',
  'title-prefix',
  'rank',
  'organisation-head',
  'organisation-name',
  'level',
  'place-head',
  'division',
  'event',
  'verb',
  'function',
  'word',
  'not-name',
  'person-or-word',
  'abroad',
] as const;
export type LexiconTag = (typeof lexiconTags)[number];

/** The tags as bits of one number, so that a word is asked for several at once. */
export const maskOf = (...tags: readonly LexiconTag[]): number =>
  tags.reduce((mask, tag) => mask | (1 << lexiconTags.indexOf(tag)), 0);

/** One step of a pattern. Steps match one after another without gap. */
export type Piece =
  /** Matches at the place where the step before ended. */
  | RegExp
  /** A word of the lexicon that carries the tag. */
  | { readonly lexicon: LexiconTag }
  /** A candidate that an earlier kind made. */
  | { readonly is: MentionKind }
  /** May be absent. */
  | { readonly maybe: Piece }
  /** The part that becomes the mention; the rest is context. Without it the whole pattern does. */
  | { readonly made: readonly Piece[] };

/** One way in which a bulletin says a thing. Order never decides; the score does. */
export interface Rule {
  /** Kebab-case, unique; shows in every mention that it made. */
  readonly name: string;
  readonly makes: MentionKind;
  readonly pattern: readonly Piece[];
  readonly score: number;
  /** Marked sentences (`{person:周明}主任到场`); each is run as a test. */
  readonly examples: readonly [string, ...string[]];
  /** Near misses in which the rule must not speak; each is run as a test. */
  readonly silent?: readonly string[];
  /** What else the rule says of what it makes, by kind (for example `{ class: 'private' }`). */
  readonly says?: Readonly<Record<string, string>>;
}

/**
 * A way of relating mentions. It is read over a sentence's outline, in which each mention is one sign:
 * Ⓟ a person (or a list of persons with their posts), Ⓣ a title, Ⓞ a body, Ⓛ a place, Ⓓ a date, Ⓔ an event's word.
 */
export interface PhraseRule<Meaning extends string = string> {
  readonly name: string;
  readonly means: Meaning;
  /** Named groups say what is meant: the signs within a group are the rule's product. */
  readonly pattern: RegExp;
  /** Outlines with the product marked: `{lead:Ⓟ}一行到Ⓛ调研`; each is run as a test. */
  readonly examples: readonly [string, ...string[]];
  readonly silent?: readonly string[];
}
