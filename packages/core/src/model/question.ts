/** Questions in words: how they are told, and what they are taken for. */
import type { AsOf, Label, Path, PostHistory, Related, TimelineEntry } from './answer.js';
import type { EntityPage } from './entity-page.js';
import type { Coverage } from './coverage.js';
import type { Edtf } from './edtf.js';
import type { MetAnswer } from './meeting.js';

/** What may be asked. */
export const questionKinds = [
  'met',
  'between',
  'posts',
  'holders',
  'places',
  'visitors',
  'timeline',
  'page',
  'coverage',
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** One way of asking, over the words without their dates and courtesies. `a` and `b` are names, `post` is a body and a title. */
export interface QuestionRule {
  readonly name: string;
  readonly asks: QuestionKind;
  readonly pattern: RegExp;
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
  /** How each kind is said back; `{a}`, `{b}` and `{title}` are filled in. */
  readonly sayings: Readonly<Record<QuestionKind, string>>;
}

/** The calls, each with its own answer. */
export type QuestionAnswer =
  | { readonly asks: 'met'; readonly met: MetAnswer }
  /** `met` is null where the two cannot meet, as a body and a place. */
  | { readonly asks: 'between'; readonly met: MetAnswer | null; readonly paths: readonly Path[] }
  | { readonly asks: 'posts'; readonly posts: AsOf | null }
  | { readonly asks: 'holders'; readonly holders: readonly PostHistory[] }
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
  readonly answer: QuestionAnswer;
}

/** An answer to a question in words. */
export interface Asked {
  readonly words: string;
  /** One for each thing that a name may mean: an ambiguous name is answered for all of them, never for one of them unsaid. */
  readonly readings: readonly Reading[];
  /** Where there is no reading: the words that name nothing in the index. */
  readonly unknown: readonly string[];
  /** Whether there were more candidates than are answered for. */
  readonly more: boolean;
}
