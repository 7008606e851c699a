/** The events at which a person or a body may have met somebody, and who was there for it. */
import type { Quote, ShownPost } from '../../model/answer.js';
import type { Edtf } from '../../model/edtf.js';
import type { OrganisationRole, ParticipantRole } from '../../model/kinds.js';
import type { Meeting } from '../../model/meeting.js';
import { isDuring } from '../../model/during.js';
import type { EntityRecord } from '../../format/entities.js';
import type { EventRecord } from '../../format/events.js';
import type { GraphIndex } from './open-index.js';
import { readEntity, readEventsOf } from './read.js';
import { eachOnce } from './together.js';

/** One event, and the part that the subject had in it. */
export interface Occasion {
  readonly event: EventRecord;
  /** Who was there: the subject or the holder of its post; null where the text names the body only. */
  readonly self: string | null;
  readonly role: ParticipantRole | OrganisationRole;
  readonly by: Meeting['by'];
  readonly quotes: readonly Quote[];
}

/** Occasions, and the ids that are on the subject's own side. */
export interface Occasions {
  readonly occasions: readonly Occasion[];
  readonly own: ReadonlySet<string>;
}

/** How many people of a body are followed: those seen last in a post of it. */
const followed = 60;

type During = (date: Edtf | null) => boolean;

/** The occasions of the time; holders of posts before the body itself. */
export async function occasionsOf(
  index: GraphIndex,
  subject: EntityRecord,
  during: During,
  signal: AbortSignal | undefined,
): Promise<Occasions> {
  const { id, type } = subject.label;
  const own = await eventsOf(index, subject, during, signal);
  if (type === 'person') {
    return { occasions: own.flatMap((event) => occasionAt(event, id, null)), own: new Set([id]) };
  }
  const holders = holdersOf(subject);
  const theirs = await Promise.all(
    [...holders].slice(0, followed).map(async ([person, posts]) => {
      const record = await readEntity(index, person, signal);
      const events = record === null ? [] : await eventsOf(index, record, during, signal);
      return events.flatMap((event) =>
        occasionAt(event, person, null).flatMap((occasion) => {
          const post = posts.find((one) => wasHeldAt(one, occasion));
          return post === undefined ? [] : { ...occasion, by: { person: post.person, title: post.title } };
        }),
      );
    }),
  );
  const parts = own.flatMap((event) =>
    event.organisations
      .filter(({ organisation }) => organisation.id === id)
      .map(({ role, quotes }): Occasion => ({ event, self: null, role, by: null, quotes })),
  );
  return { occasions: [...theirs.flat(), ...parts], own: new Set(holders.keys()) };
}

async function eventsOf(
  index: GraphIndex,
  record: EntityRecord,
  during: During,
  signal: AbortSignal | undefined,
): Promise<readonly EventRecord[]> {
  const ordinals = record.events.filter(({ date }) => during(date)).map(({ ordinal }) => ordinal);
  return readEventsOf(index, record, ordinals, signal);
}

/** The part that the person had in the event; none where it had none. */
export function occasionAt(event: EventRecord, person: string, by: Meeting['by']): Occasion[] {
  return eachOnce(event.participants)
    .filter((part) => part.person.id === person)
    .map(({ role, quotes }) => ({ event, self: person, role, by, quotes }));
}

/** Who was seen in a post of the body, latest first; a former or proposed holder does not act for it. */
function holdersOf({ posts }: EntityRecord): ReadonlyMap<string, readonly ShownPost[]> {
  const holders = new Map<string, ShownPost[]>();
  for (const post of posts) {
    if (post.status === 'former' || post.status === 'nominee') continue;
    holders.set(post.person.id, [...(holders.get(post.person.id) ?? []), post]);
  }
  return holders;
}

/** Seen in the post before and after the event, or by the very bulletin that tells of it. */
function wasHeldAt({ window, observedOn }: ShownPost, { event, quotes }: Occasion): boolean {
  return (
    (event.date !== null && window.since !== null && isDuring(event.date, window.since, window.until)) ||
    quotes.some(({ issueDate }) => issueDate !== null && observedOn.includes(issueDate))
  );
}
