/** What connects several things. */
import type { Hop, Label } from './answer.js';
import type { Coverage } from './coverage.js';
import type { MeetingGrade } from './meeting.js';
import type { Window } from './window.js';

/** What several things may share, in the order of the answer; a post is a body and a title. */
export const sharedKinds = ['event', 'person', 'post', 'organisation', 'place'] as const;
export type SharedKind = (typeof sharedKinds)[number];

/** Something that all of them are linked to. */
export interface SharedThing {
  readonly kind: SharedKind;
  /** The thing; of a post its body. */
  readonly thing: Label;
  /** Title of the post; null of everything else. */
  readonly title: string | null;
  /** Of an event: whether all of them did one thing together there, or were there; null where some were there without meeting. */
  readonly grade: Exclude<MeetingGrade, 'article'> | null;
  /** First and last date among the links. */
  readonly window: Window;
  /** For each of the things asked for, in their order: its link to the shared thing, of one or two hops. */
  readonly links: readonly (readonly Hop[])[];
}

/** What connects two things or more, as far as the bulletins read tell. */
export interface Connection {
  /** Those of the index, in the order asked for, each once. */
  readonly subjects: readonly Label[];
  /** Ids that the index has not. */
  readonly unknown: readonly string[];
  /** What all of them share, by kind, the newest events and the strongest links first. */
  readonly shared: readonly SharedThing[];
  /**
   * Where they share no event, person, post or body: the fewest links that join them, led from the first of them outwards,
   * each hop once; it joins as many of them as can be joined.
   */
  readonly tree: readonly Hop[];
  /** Those whom the tree leaves out: nothing within reach links them to the others. */
  readonly apart: readonly Label[];
  /** What was read in the time asked for; its series are filled where nothing connects them. */
  readonly coverage: Coverage;
}
