/** The page of one thing. */
import type {
  Label,
  Link,
  PossiblySame,
  Quote,
  Related,
  ShownArticle,
  ShownEvent,
  ShownPost,
  ShownSuccession,
} from './answer.js';
import type { Met } from './meeting.js';
import type { Window } from './window.js';

/**
 * What the index knows of one thing, as far as a first look needs it; counts say how much there is in all. Lists that do not
 * apply to its type are empty.
 */
export interface EntityPage extends Label {
  readonly aliases: readonly string[];
  /** Class of a person, kind of an organisation, place or event; null for an article. */
  readonly kind: string | null;
  /** When it was first and last seen. */
  readonly window: Window;
  readonly quotes: readonly Quote[];
  /** Person: posts held. Organisation: posts in it, with who was seen in them. Latest observation first. */
  readonly posts: readonly ShownPost[];
  /** Organisations, places and articles that it is linked to otherwise: part of, located in, within; both directions. */
  readonly links: readonly Link[];
  /** Organisations met through posts and events, ranked; the first few. */
  readonly organisations: readonly Related[];
  /** Places of its events, ranked; the first few. */
  readonly places: readonly Related[];
  /** Of a person: those whom it met last, ten at most, newest first, each with its meetings at the newest events; `met` has all. */
  readonly met: readonly Met[];
  /** How many people it met in all; null for what is no person: `met` counts them. */
  readonly metCount: number | null;
  /** Newest first; at most the option's number. For an event: itself. */
  readonly events: readonly ShownEvent[];
  /** How many events there are in all. */
  readonly eventCount: number;
  /** Newest first; at most the option's number. */
  readonly articles: readonly ShownArticle[];
  readonly articleCount: number;
  /** People of the same name who may or may not be this one. */
  readonly possiblySame: readonly PossiblySame[];
  /** Who came after whom: in the posts of a person, or of an organisation; in order of time. */
  readonly successions: readonly ShownSuccession[];
  /** Of an article: its text, residents masked by the builder; else null. */
  readonly text: string | null;
}
