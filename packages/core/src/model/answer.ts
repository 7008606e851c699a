/** What an index answers: the types that query, command line and widget share. */
import type { Edtf } from './edtf.js';
import type { Reason } from './entity.js';
import type { EventKind, OrganisationRole, ParticipantRole, PostStatus } from './kinds.js';
import type { EdgeType } from './edge-types.js';
import type { NodeType } from './graph.js';
import type { Span } from './span.js';
import type { Window } from './window.js';

/** A thing in one line. */
export interface Label {
  readonly id: string;
  readonly type: NodeType;
  readonly name: string;
  /** What tells it from its namesakes: post at a body, jurisdiction, the place around it, date, bulletin; null where nothing does. */
  readonly detail: string | null;
}

/** The very words that prove a link, and where a reader finds them. */
export interface Quote {
  /** Id of the article; opens with `entity`. */
  readonly article: string;
  readonly headline: string | null;
  readonly bulletin: string | null;
  readonly issueDate: Edtf | null;
  readonly page: string | null;
  readonly source: string;
  readonly url: string | null;
  /** The source to the letter, line breaks included. */
  readonly words: string;
  /** The names within `words`, in its offsets; ascending, never overlapping. */
  readonly marks: readonly Span[];
  /** Where the words stand in the source. */
  readonly span: Span;
}

/** How a result matched, best first: the order is the order of the ranking. */
export const matchKinds = ['exact', 'prefix', 'title', 'pinyin', 'initials', 'infix', 'loose', 'slip', 'text'] as const;
export type MatchKind = (typeof matchKinds)[number];

/** Why a result is there. */
export interface Match {
  readonly kind: MatchKind;
  /** What of the thing matched. */
  readonly field: 'name' | 'alias' | 'title' | 'text';
  /** The words that matched, as they stand in the thing: its name, the alias, surname and title, a snippet of the text. */
  readonly words: string;
  /** The characters to highlight, in offsets of `words`; ascending, never overlapping. */
  readonly spans: readonly Span[];
  /** Which of the query's terms this answers, from 0. */
  readonly term: number;
}

export interface SearchResult extends Label {
  readonly match: Match;
  /** Comparable within one answer only; higher is better. */
  readonly score: number;
}

export interface SearchAnswer {
  /** The query's terms as they were understood: `周明 梁国` has two. */
  readonly terms: readonly string[];
  readonly results: readonly SearchResult[];
  /** The shortest way between the best results of the first two terms; empty for one term, or when nothing near links them. */
  readonly links: readonly Path[];
  /** Whether a higher limit may show more. */
  readonly more: boolean;
}

/** A link of a thing to another. */
export interface Link {
  readonly to: Label;
  readonly type: EdgeType;
  /** Whether the link leads away from the thing or arrives at it. */
  readonly direction: 'out' | 'in';
  /** What the link rests on; `divisions` (the official list) and `name` have no words. */
  readonly basis: 'words' | 'name' | 'divisions';
  readonly quotes: readonly Quote[];
}

/** A beginning or an end of a post that a text states. */
export interface ShownChange {
  readonly kind: 'start' | 'end';
  /** The day that the words give; null where they give none. */
  readonly date: Edtf | null;
  /** Date of the first issue that says so. */
  readonly told: Edtf | null;
  readonly quotes: readonly Quote[];
}

/** A post that went from one holder to the next one seen in it; the change lies between the two days. */
export interface ShownSuccession {
  readonly organisation: Label;
  readonly title: string;
  readonly from: Label;
  readonly to: Label;
  readonly after: Edtf;
  readonly before: Edtf;
  /** Words that show the one and words that show the other. */
  readonly quotes: readonly Quote[];
}

/** One post: a body and a title. */
export interface PostHistory {
  readonly organisation: Label;
  readonly title: string;
  /** Those seen in it, the earliest first; the dates are observations, no beginnings or ends. */
  readonly holders: readonly ShownPost[];
  /** In order of time; told only where one holds the post at a time. */
  readonly successions: readonly ShownSuccession[];
}

/** A person of the same name who may or may not be this one, and why nobody can say. */
export interface PossiblySame extends Label {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** A post as seen from the person or from the body: "seen as 主任 in 4 issues". */
export interface ShownPost {
  readonly title: string;
  readonly status: PostStatus;
  /** Null where the text names no body. */
  readonly organisation: Label | null;
  readonly person: Label;
  /** First and last observation; ends are open by meaning. */
  readonly window: Window;
  readonly observedOn: readonly Edtf[];
  /** Stated beginnings and ends of the post, in order of time; the same list whatever the status. */
  readonly changes: readonly ShownChange[];
  readonly quotes: readonly Quote[];
}

export interface ShownParticipant {
  readonly person: Label;
  readonly role: ParticipantRole;
  readonly quotes: readonly Quote[];
}

export interface ShownInvolved {
  readonly organisation: Label;
  readonly role: OrganisationRole;
  readonly quotes: readonly Quote[];
}

export interface ShownPlace {
  readonly place: Label;
  readonly quotes: readonly Quote[];
}

/** An event with all who were there. */
export interface ShownEvent extends Label {
  readonly type: 'event';
  readonly kind: EventKind;
  readonly date: Edtf | null;
  /** The words that give the date. */
  readonly dateText: string | null;
  readonly participants: readonly ShownParticipant[];
  readonly organisations: readonly ShownInvolved[];
  readonly places: readonly ShownPlace[];
  readonly articles: readonly Label[];
  readonly quotes: readonly Quote[];
}

/** An article's head. */
export interface ShownArticle extends Label {
  readonly type: 'article';
  readonly headline: string | null;
  readonly bulletin: string | null;
  readonly issueDate: Edtf | null;
  readonly date: Edtf | null;
  readonly byline: string | null;
  readonly page: string | null;
  readonly source: string;
  readonly url: string | null;
}

/** A neighbour: how strongly, since when and by what it is linked. */
export interface Related extends Label {
  /** Rank within the answer; higher is stronger. */
  readonly weight: number;
  /** Number of events that both were part of. */
  readonly shared: number;
  readonly window: Window;
  /** What links the two: `holds` for a post, `tookPart` and so on for a shared event. */
  readonly through: readonly EdgeType[];
  /** The latest event that both were part of; null when only posts or divisions link them. */
  readonly latest: Label | null;
  /** Words of the strongest link; empty only where the link rests on the list of divisions. */
  readonly quotes: readonly Quote[];
}

/** One step of a path. */
export interface Hop {
  readonly from: Label;
  readonly to: Label;
  readonly type: EdgeType;
  /** The edge's own direction: false when the step goes against it (organisation ← person). */
  readonly forward: boolean;
  /** Role at the event, title of the post, or null. */
  readonly as: string | null;
  readonly date: Edtf | null;
  /** Where two people meet at the event: what they did there with each other, in so many words; else null. */
  readonly act: string | null;
  readonly quotes: readonly Quote[];
}

/** A chain from one thing to another; between two people an event or a body stands in the middle. */
export interface Path {
  readonly from: Label;
  readonly to: Label;
  readonly hops: readonly Hop[];
  /** Higher is fewer people and bodies between, then stronger links. */
  readonly weight: number;
}

/** What happened, in order; posts stand at the dates on which they were seen. */
export interface TimelineEntry {
  readonly date: Edtf | null;
  readonly event: ShownEvent | null;
  readonly post: ShownPost | null;
}

/** A post as of a date. */
export interface StandingPost extends ShownPost {
  /**
   * `seen`: the date lies between two observations. `last-seen`: seen before, not since; nobody says that it ended.
   * `not-yet`: first seen later.
   */
  readonly standing: 'seen' | 'last-seen' | 'not-yet';
  /** The observation nearest to the date. */
  readonly nearest: Edtf;
}

/** How things stood on a day, as far as the bulletins read tell. */
export interface AsOf {
  readonly subject: Label;
  readonly date: Edtf;
  /** Of a person: posts; of an organisation: who held posts in it. `seen` first, then `last-seen`, then `not-yet`. */
  readonly posts: readonly StandingPost[];
}

/** Reads one file of an index by name; null where there is none. */
export type IndexFiles = (name: string, signal?: AbortSignal) => Promise<Uint8Array | null>;

/** What can be wrong with an index, as told to whoever opens it. */
export type IndexErrorCode = 'broken' | 'missing' | 'newer' | 'not-an-index' | 'older' | 'unreachable';
