/** Who met whom, as far as the words go. */
import type { Label, Quote, ShownArticle } from './answer.js';
import type { Coverage } from './coverage.js';
import type { Edtf } from './edtf.js';
import type { EventKind, OrganisationRole, ParticipantRole } from './kinds.js';

/**
 * What the words say of two people, the strongest first. `act`: they did one thing together; `event`: both were at one
 * event; `article`: one article names both, which is no meeting.
 */
export const meetingGrades = ['act', 'event', 'article'] as const;
export type MeetingGrade = (typeof meetingGrades)[number];

/** One occasion on which two people met. */
export interface Meeting {
  readonly event: Label;
  readonly kind: EventKind;
  readonly date: Edtf | null;
  readonly places: readonly Label[];
  /** What the subject did there, and what the other did. */
  readonly roles: readonly [ParticipantRole | OrganisationRole, ParticipantRole];
  readonly grade: Exclude<MeetingGrade, 'article'>;
  /** The words of what the two did with each other: `陪同`, `会见`; null where the text says only that both were there. */
  readonly act: string | null;
  /** Who met the other for a body: its holder of a post, by title. Null where the subject itself is meant. */
  readonly by: { readonly person: Label; readonly title: string } | null;
  /** The words of the act; else those that name the subject there and those that name the other, or one that names both. */
  readonly quotes: readonly Quote[];
}

/** Another person whom the subject met. */
export interface Met {
  readonly person: Label;
  /** Number of events. */
  readonly count: number;
  readonly first: Edtf | null;
  readonly last: Edtf | null;
  /** The best grade among the meetings. */
  readonly grade: Exclude<MeetingGrade, 'article'>;
  /** Newest first; undated last. */
  readonly meetings: readonly Meeting[];
}

/** Somebody whom an article names beside the subject, without saying that the two met. */
export interface NamedTogether {
  readonly person: Label;
  readonly grade: 'article';
  /** Newest first. */
  readonly articles: readonly ShownArticle[];
}

/** Whom a person or a body met. */
export interface MetAnswer {
  /** Null where the index has no person or body of that id. */
  readonly subject: Label | null;
  /** Most meetings first. */
  readonly people: readonly Met[];
  /** Those only named in one article with the subject, most articles first; empty unless the grade `article` is asked for. */
  readonly named: readonly NamedTogether[];
  /** What was read in the time asked for; its series are filled where nobody was found. */
  readonly coverage: Coverage;
}
