/** Questions in words: how they are told, and what they are taken for. */
import type { AsOf, Label, Path, PostHistory, Related, ShownEvent, StandingPost, TimelineEntry } from './answer.js';
import type { EntityPage } from './entity-page.js';
import type { Connection } from './connection.js';
import type { Coverage } from './coverage.js';
import type { Edtf } from './edtf.js';
import type { ParticipantRole } from './kinds.js';
import type { MetAnswer } from './meeting.js';

/** What may be asked. */
export const questionKinds = [
  'met',
  'between',
  'together',
  'attendance',
  'posts',
  'holders',
  'leaders',
  'places',
  'visitors',
  'timeline',
  'page',
  'coverage',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/**
 * One way of asking, over the words without their dates and courtesies. `a`, `b` and `c` are names, `post` is a body and a
 * title, `place` is where, `event` what happened, `body` what bodies are led by or of.
 */
export interface QuestionRule {
  readonly name: string;
  readonly asks: QuestionKind;
  readonly pattern: RegExp;
  /** The part that the others had, and the part that the one asked about had; any unless given. */
  readonly role?: ParticipantRole;
  readonly as?: ParticipantRole;
  /** How it is said back, where its kind's way does not do. */
  readonly saying?: string;
  /** With the names marked: `谁见过{a:周晓禾}`; each is run as a test. */
  readonly examples: readonly [string, ...string[]];
}

/** All that is known of asking. Of the rules that match, the one that leaves the least to names is tried first. */
export interface Questions {
  readonly rules: readonly QuestionRule[];
  /** Words that ask for nothing. */
  readonly courtesy: RegExp;
  /** Dates, with groups `y`, `m`, `d`; a day without its year may be of any year that was read. */
  readonly date: RegExp;
  /** What stands between the two ends of a period, and after a date that opens or closes one. */
  readonly to: RegExp;
  readonly from: RegExp;
  readonly before: RegExp;
  /** Years or months told from today: so many back. */
  readonly ago: readonly { readonly words: RegExp; readonly unit: 'year' | 'month'; readonly back: number }[];
  /** The time up to today: so many years (group `y`) or months (group `m`). `numbers` reads numerals in characters. */
  readonly lately: RegExp;
  readonly numbers: Readonly<Record<string, number>>;
  /** Between names, in words that no rule reads. */
  readonly breaks: RegExp;
  /** What follows the name of a division in the names of the bodies that lead it. */
  readonly leading: RegExp;
  /** How each kind is said back; `{title}` and the names of groups are filled in. */
  readonly sayings: Readonly<Record<QuestionKind, string>>;
}

/** The calls, each with its own answer. */
export type QuestionAnswer =
  | { readonly asks: 'met'; readonly met: MetAnswer }
  /** `met` is null where the two cannot meet, as a body and a place. */
  | { readonly asks: 'between'; readonly met: MetAnswer | null; readonly paths: readonly Path[] }
  | { readonly asks: 'together'; readonly connection: Connection }
  /** The event, with those who had the part asked for. */
  | { readonly asks: 'attendance'; readonly events: readonly ShownEvent[] }
  | { readonly asks: 'posts'; readonly posts: AsOf | null }
  /** `standing` tells, where a time is asked for, who was seen in the post nearest to it, before and after. */
  | { readonly asks: 'holders'; readonly holders: readonly PostHistory[]; readonly standing: readonly StandingPost[] }
  | { readonly asks: 'leaders'; readonly holders: readonly PostHistory[] }
  | { readonly asks: 'places' | 'visitors'; readonly related: readonly Related[] }
  | { readonly asks: 'timeline'; readonly timeline: readonly TimelineEntry[] }
  | { readonly asks: 'page'; readonly page: EntityPage | null }
  | { readonly asks: 'coverage'; readonly coverage: Coverage };

/** One way in which the question may be meant. */
export interface Reading {
  /** Name of the rule that took it so. */
  readonly rule: string;
  /** What was understood, in words. */
  readonly sentence: string;
  /** The things that the names were taken for, in the order of the sentence. */
  readonly subjects: readonly Label[];
  /** Title of the post asked for; null where none is. */
  readonly title: string | null;
  readonly since: Edtf | null;
  readonly until: Edtf | null;
  /** Words of the question that were not understood; empty where all were. */
  readonly rest: string;
  readonly answer: QuestionAnswer;
}

/** An answer to a question in words. */
export interface Asked {
  readonly words: string;
  /** One for each thing that a name may mean: an ambiguous name is answered for all of them, never for one of them unsaid. */
  readonly readings: readonly Reading[];
  /** Where there is no reading: the words that name nothing in the index, or that no rule reads. */
  readonly unknown: readonly string[];
  /** Whether there were more candidates than are answered for. */
  readonly more: boolean;
}
