/** Whom a person or a body met: a projection over events, never stored. */
import type { Label } from '../../model/answer.js';
import type { ParticipantRole } from '../../model/kinds.js';
import type { Meeting, MeetingGrade, Met, MetAnswer } from '../../model/meeting.js';
import { newestFirst } from '../../format/newest-first.js';
import { byCodeUnits } from '../../format/order.js';
import { windowOf } from '../../model/window.js';
import { coverage } from './coverage.js';
import { namedWith } from './named-with.js';
import { occasionsOf, type Occasion } from './occasions.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { duringPeriod, type Period } from './period.js';
import { readEntity } from './read.js';
import { actOf, eachOnce, joined, wereApart } from './together.js';
import { whomToShow, type Wanted } from './wanted.js';

export interface MetOptions extends Cancellable, Period {
  /** The weakest grade to show; `event` unless given. `article` adds those who are only named in one article. */
  readonly grade?: MeetingGrade | undefined;
  /** Id of the other person, where only one is asked for. */
  readonly person?: string | undefined;
  /** Id of a body: only who was seen in a post of it, or was met where it had a part. */
  readonly organisation?: string | undefined;
  /** Id of a place: only what happened there, or at a place within. */
  readonly place?: string | undefined;
  /** Only those who had this part in the event. */
  readonly role?: ParticipantRole | undefined;
  /** Only events in which the subject had this part. */
  readonly as?: ParticipantRole | undefined;
}

/**
 * Everybody whom the person met. Of a body: whom its holders of posts met while they were seen in them, and who was at
 * events that it held, hosted or attended; its own people are not among them. Nobody for an id that is neither.
 */
export async function met(index: GraphIndex, id: string, options: MetOptions = {}): Promise<MetAnswer> {
  const { grade = 'event', since = null, until = null, signal } = options;
  const during = duringPeriod(options);
  const subject = await readEntity(index, id, signal);
  if (subject === null || subject.label.type === 'place')
    return { subject: null, people: [], named: [], coverage: await coverage(index, options) };
  const wanted = await whomToShow(index, options);
  const { occasions, own } = await occasionsOf(index, subject, during, signal);
  const meetings = new Map<string, { person: Label; met: Map<string, Meeting> }>();
  for (const occasion of occasions) {
    for (const { person, meeting } of meetingsAt(occasion, own)) {
      if ((grade === 'act' && meeting.grade !== 'act') || !wanted.shows(person.id, occasion.event)) continue;
      if (!hasRole(meeting, options)) continue;
      const known = meetings.get(person.id) ?? { person, met: new Map<string, Meeting>() };
      meetings.set(person.id, known);
      // One event counts once, however many of a body's people were there; the surest of their meetings stands for it.
      if (isSurer(meeting, known.met.get(meeting.event.id))) known.met.set(meeting.event.id, meeting);
    }
  }
  const people = [...meetings.values()]
    .map(({ person, met: all }) => summed(person, [...all.values()]))
    .sort((a, b) => b.count - a.count || newestFirst(a.last, b.last) || byCodeUnits(a.person.id, b.person.id));
  const known = new Set(people.map(({ person }) => person.id));
  const names: Wanted['names'] = (person, article) => !known.has(person) && wanted.names(person, article);
  const named = grade === 'article' ? await namedWith(index, subject, { during, wanted: { names }, signal }) : [];
  const read = people.length + named.length > 0 ? index.coverage : await coverage(index, { since, until, signal });
  return { subject: subject.label, people, named, coverage: read };
}

/** Who led and spoke has two parts in the event; that of the meeting is the first. */
const hasRole = ({ roles: [own, other] }: Meeting, { as, role }: MetOptions): boolean =>
  (as ?? own) === own && (role ?? other) === other;

/** Whom the one of the occasion met there; `ours` did not meet each other. */
export function meetingsAt(
  { event, self, role, by, quotes: own }: Occasion,
  ours: ReadonlySet<string>,
): readonly { readonly person: Label; readonly meeting: Meeting }[] {
  const { id, name, detail, kind, date } = event;
  return eachOnce(event.participants).flatMap(({ person, role: other, quotes }) => {
    if (ours.has(person.id) || (self !== null && wereApart(event, self, person.id))) return [];
    const places = event.places.map(({ place }) => place);
    const label: Label = { id, type: 'event', name, detail };
    const act = self === null ? null : actOf(event, self, person.id);
    const words =
      act === null
        ? { grade: 'event' as const, act: null, quotes: joined(own, quotes) }
        : { grade: 'act' as const, act: act.words, quotes: act.quotes };
    return { person, meeting: { event: label, kind, date, places, roles: [role, other], by, ...words } };
  });
}

const isSurer = (meeting: Meeting, known: Meeting | undefined): boolean =>
  known === undefined || (meeting.grade === 'act' && known.grade !== 'act');

function summed(person: Label, meetings: readonly Meeting[]): Met {
  const { since, until } = windowOf(meetings.map(({ date }) => date));
  return {
    person,
    count: meetings.length,
    first: since,
    last: until,
    grade: meetings.some(({ grade }) => grade === 'act') ? 'act' : 'event',
    meetings: [...meetings].sort((a, b) => newestFirst(a.date, b.date) || byCodeUnits(a.event.id, b.event.id)),
  };
}
