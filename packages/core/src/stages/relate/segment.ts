/** The sentences of one event, and what in a sentence makes it one. */
import { flat } from '../../model/flat.js';
import type { DateMention } from '../../model/mention.js';
import { personIn, type Telling } from './telling.js';

/** The tellings of one event, with the day that opened it. */
export interface Segment {
  readonly date: DateMention | null;
  readonly tellings: readonly Telling[];
}

/** A segment that still grows. */
export interface Draft {
  readonly date: DateMention | null;
  readonly tellings: Telling[];
}

/** The names of those who lead in the sentence. */
export const leadsOf = (telling: Telling | undefined): readonly string[] =>
  flat(telling?.roles ?? [], ({ groups }) => flat(groups['lead'] ?? [], personIn));

/** Whether month and day are told: 2021-05-26 or --05-26. */
export const isDay = ({ day }: DateMention): boolean => day !== null && /-\d\d-\d\d/u.test(day);

export const isMonth = ({ day }: DateMention): boolean => day !== null && /^(?:\d{4}|-)-\d\d$/u.test(day);

/** Whether the sentence gives anybody a role. */
export const hasActors = (telling: Telling): boolean => telling.roles.length > 0;

/** Whether somebody leads or comes along, or a body holds what weighs something. */
export const isLed = (telling: Telling): boolean =>
  telling.roles.some(
    (saying) =>
      saying.groups['lead'] !== undefined ||
      saying.groups['accompany'] !== undefined ||
      (saying.groups['organise'] !== undefined && telling.events.some(({ score }) => score >= 2)),
  );

/** Whether a fire or the like breaks out; who fought it is told in the paragraphs behind. */
export const isMishap = ({ held, mentions }: Telling): boolean =>
  held.includes('incident') && mentions.some(({ kind }) => kind !== 'event');
