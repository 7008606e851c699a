/** Words of an article that a rule took for a thing: what extract hands to relate. */
import type { Edtf } from './edtf.js';
import type { EventKind, MentionKind, OrganisationKind, PersonClass, PlaceKind, PostStatus } from './kinds.js';
import type { Span } from './span.js';

interface MentionBase {
  readonly kind: MentionKind;
  /** Where it stands, in offsets of the article's text. */
  readonly span: Span;
  /** The rule that made it; `extract --explain` shows it. */
  readonly rule: string;
  /** Weight of the rule and its cues; higher is surer. Comparable within one kind. */
  readonly score: number;
}

/** A human being: a full name, a surname with honorific or title, a nickname with 老 or 小. */
export interface PersonMention extends MentionBase {
  readonly kind: 'person';
  /** The name without title or honorific where a full name stands; else the words as printed ("彭书记", "钱阿姨"). */
  readonly name: string;
  /** The name alone, where `name` has words added that tell its bearer from a namesake in the article. */
  readonly plain?: string;
  /** Whether `name` is a full name. */
  readonly full: boolean;
  /** What the words beside the name say of the person, if anything. */
  readonly class: PersonClass | null;
}

/** A post's name without its body: 副书记, 办事处主任's 主任, 董事长. */
export interface TitleMention extends MentionBase {
  readonly kind: 'title';
  readonly title: string;
  readonly status: PostStatus;
  /** Class of whoever holds such a title, where the title alone tells. */
  readonly class: PersonClass | null;
  /** The body that the title names with it: 区政府 in 区长, 村党支部 in 村支书. */
  readonly implied?: string;
}

/** A body, as printed and as resolved. */
export interface OrganisationMention extends MentionBase {
  readonly kind: 'organisation';
  /** Resolved name: jurisdiction supplied, short form completed where the bulletin gives the full one. */
  readonly name: string;
  readonly organisationKind: OrganisationKind;
  /** Path of the body's jurisdiction where known. */
  readonly jurisdiction: string | null;
  /** Named only in passing, as the guidelines' "optional": inside another name, in a list of tasks, in a masthead. */
  readonly passing: boolean;
}

/** Ground that one can stand on. */
export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  readonly name: string;
  readonly placeKind: PlaceKind;
  /** Path of divisions around it where known. */
  readonly within: string | null;
  readonly passing: boolean;
}

/** A date or a span of days. */
export interface DateMention extends MentionBase {
  readonly kind: 'date';
  /** Null for 近日, 日前: a time without a date. */
  readonly date: Edtf | null;
  /** What tells it from another: the date; month and day (`--05-26`) where nothing tells the year; null for 近日. */
  readonly day: string | null;
  /** Whether year and month stand there or were supplied from the issue date. */
  readonly certainty: 'said' | 'implied';
}

/** A word that tells of a happening: 调研, 召开…会议, 启动仪式. */
export interface EventMention extends MentionBase {
  readonly kind: 'event';
  readonly eventKind: EventKind;
}

export type Mention = PersonMention | TitleMention | OrganisationMention | PlaceMention | DateMention | EventMention;

/** A candidate that lost its characters to another, kept for explaining. */
export interface Rejected {
  readonly mention: Mention;
  /** The winner that took its characters, by rule and words; or the reason it fell. */
  readonly because: string;
}

/** What extract found in one article. */
export interface ArticleMentions {
  readonly mentions: readonly Mention[];
  /** Empty unless explaining was asked for. */
  readonly rejected: readonly Rejected[];
}
