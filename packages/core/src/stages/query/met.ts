/** Whom a person met: a projection over events, never stored. */
import type { Meeting, Met } from '../../model/answer.js';
import type { EventRecord } from '../../format/events.js';
import { byCodeUnits, newestFirst } from '../../format/order.js';
import { windowOf } from '../../model/window.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { duringPeriod, type Period } from './period.js';
import { readEntity, readEvents } from './read.js';
import { joined, wereApart } from './together.js';

export interface MetOptions extends Cancellable, Period {}

/** Everybody whom the person met, most meetings first; empty for an id that is no person of the index. */
export async function met(index: GraphIndex, id: string, options: MetOptions = {}): Promise<readonly Met[]> {
  const during = duringPeriod(options);
  const subject = await readEntity(index, id, options.signal);
  if (subject?.label.type !== 'person') return [];
  const refs = subject.events.filter(({ date }) => during(date));
  const events = await readEvents(
    index,
    refs.map(({ ordinal }) => ordinal),
    options.signal,
  );
  const meetings = new Map<string, Meeting[]>();
  const persons = new Map<string, Met['person']>();
  for (const event of events)
    for (const [person, meeting] of meetingsAt(event, id)) {
      persons.set(person.id, person);
      meetings.set(person.id, [...(meetings.get(person.id) ?? []), meeting]);
    }
  return [...persons.values()]
    .map((person) => summed(person, meetings.get(person.id) ?? []))
    .sort((a, b) => b.count - a.count || newestFirst(a.last, b.last) || byCodeUnits(a.person.id, b.person.id));
}

function meetingsAt(event: EventRecord, id: string): (readonly [Met['person'], Meeting])[] {
  const participants = eachOnce(event.participants);
  const self = participants.find(({ person }) => person.id === id);
  if (self === undefined) return [];
  return participants.flatMap(({ person, role, quotes }) => {
    if (person.id === id || wereApart(event, id, person.id)) return [];
    const meeting: Meeting = {
      event: { id: event.id, type: 'event', name: event.name, detail: event.detail },
      kind: event.kind,
      date: event.date,
      places: event.places.map(({ place }) => place),
      roles: [self.role, role],
      ...joined(self.quotes, quotes),
    };
    return [[person, meeting] as const];
  });
}

/** Who led and spoke is told of twice, and met the others once. */
function eachOnce(participants: EventRecord['participants']): EventRecord['participants'] {
  const ids = participants.map(({ person }) => person.id);
  return participants
    .filter((_, i) => ids.indexOf(ids[i] ?? '') === i)
    .map((first) => ({
      ...first,
      quotes: participants.flatMap(({ person, quotes }) => (person.id === first.person.id ? quotes : [])),
    }));
}

function summed(person: Met['person'], meetings: readonly Meeting[]): Met {
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
