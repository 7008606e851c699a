/** Events: cuts an article's sentences at their dates and gathers who took part, how, and where. */
import type { DateMention, Mention, OrganisationMention, PersonMention, PlaceMention } from '../../model/mention.js';
import type { EventKind, OrganisationRole, ParticipantRole } from '../../model/kinds.js';
import type { Span } from '../../model/span.js';
import type { Telling } from './telling.js';

/** Someone or something at an event, with the sentence that says so. */
export interface Part<M, R> {
  readonly mention: M;
  readonly role: R;
  readonly sentence: Span;
}

/** An event before names are resolved to facts. */
export interface Happening {
  readonly kind: EventKind;
  readonly date: DateMention | null;
  readonly sentences: readonly Telling[];
  readonly persons: readonly Part<PersonMention, ParticipantRole>[];
  readonly bodies: readonly Part<OrganisationMention, OrganisationRole>[];
  readonly places: readonly Part<PlaceMention, null>[];
  /** Groups whose members acted separately. */
  readonly apart: readonly (readonly PersonMention[])[];
  /** Rows of persons named in one breath: they were there together. */
  readonly rows: readonly (readonly PersonMention[])[];
}

/** The events of an article, in reading order. */
export function happenings(tellings: readonly Telling[]): readonly Happening[] {
  const headline = tellings.filter((telling) => telling.role === 'headline' || telling.role === 'kicker');
  const body = tellings.filter(
    (telling) => telling.role === 'body' || telling.role === 'aside' || telling.role === 'caption',
  );
  const segments = cut(body);
  return segments
    .map((segment, i) => happeningOf(segment, i === 0 ? headline : []))
    .filter((happening) => happening.persons.length > 0 || happening.bodies.length > 0);
}

interface Segment {
  readonly date: DateMention | null;
  readonly tellings: readonly Telling[];
}

/** A dated sentence in which somebody acts opens an event; what follows belongs to it until the next one. */
function cut(body: readonly Telling[]): readonly Segment[] {
  const segments: { date: DateMention | null; tellings: Telling[] }[] = [];
  let preamble: Telling[] = [];
  for (const telling of body) {
    const date = openingDate(telling);
    const current = segments.at(-1);
    if (date !== null && (current === undefined || current.date?.date !== date.date)) {
      if (current !== undefined && current.date === null && !hasActors(current.tellings)) segments.pop();
      segments.push({ date, tellings: [...preamble, telling] });
      preamble = [];
    } else if (current !== undefined) current.tellings.push(telling);
    else if (hasActors([telling]) || telling.dates.some((mention) => mention.date === null)) {
      segments.push({ date: vagueDate(telling), tellings: [...preamble, telling] });
      preamble = [];
    } else preamble.push(telling);
  }
  return mergeUndated(segments);
}

/** An undated opening that a dated sentence takes up is one event with it. */
function mergeUndated(segments: readonly Segment[]): readonly Segment[] {
  const [first, second, ...rest] = segments;
  if (first === undefined || second === undefined || first.date !== null) return segments;
  return [{ date: second.date, tellings: [...first.tellings, ...second.tellings] }, ...rest];
}

const isDay = (mention: DateMention): boolean => mention.date !== null && mention.date.length >= 10;

/** The day on which the sentence lets somebody act. */
function openingDate(telling: Telling): DateMention | null {
  if (!hasActors([telling]) && telling.events.length === 0) return null;
  return telling.dates.find(isDay) ?? null;
}

const vagueDate = (telling: Telling): DateMention | null =>
  telling.dates.find((mention) => mention.date === null) ??
  telling.dates.find((mention) => mention.date?.length === 7) ??
  null;

const hasActors = (tellings: readonly Telling[]): boolean => tellings.some((telling) => telling.roles.length > 0);

function happeningOf(segment: Segment, headline: readonly Telling[]): Happening {
  const sentences = [...headline, ...segment.tellings];
  const opening =
    segment.tellings.find((telling) => telling.dates.includes(segment.date ?? telling.dates[0]!)) ??
    segment.tellings[0];
  const kind = kindOf(headline, opening === undefined ? [] : [opening], segment.tellings);
  return {
    kind,
    date: segment.date,
    sentences,
    persons: personsOf(sentences),
    bodies: bodiesOf(sentences),
    places: placesOf(sentences),
    apart: sentences.flatMap((telling) =>
      telling.apart.map((group) => group.filter((mention) => mention.kind === 'person')),
    ),
    rows: sentences.flatMap((telling) =>
      telling.outline.mentions
        .map((group) => group.filter((mention) => mention.kind === 'person'))
        .filter((group) => group.length > 1),
    ),
  };
}

/** 台风 and 火灾 are mostly what a visit or a drive is about. */
const incidentShare = 0.3;

/** The kind that weighs most: event words of the headline, then those of the opening sentence, then the rest. */
function kindOf(headline: readonly Telling[], opening: readonly Telling[], all: readonly Telling[]): EventKind {
  for (const tellings of [headline, opening, all]) {
    const last = new Map<EventKind, number>();
    for (const telling of tellings) {
      telling.events.forEach((event, i) => {
        const isHead = i === telling.events.length - 1;
        const weight = (event.score + (isHead ? 1 : 0)) * (event.eventKind === 'incident' ? incidentShare : 1);
        last.set(event.eventKind, (last.get(event.eventKind) ?? 0) + weight);
      });
    }
    const best = [...last].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
    if (best !== undefined) return best[0];
  }
  return 'activity';
}

const rank: readonly ParticipantRole[] = ['lead', 'accompany', 'speak', 'attend'];

function personsOf(tellings: readonly Telling[]): readonly Part<PersonMention, ParticipantRole>[] {
  return tellings.flatMap((telling) =>
    telling.mentions
      .filter((mention): mention is PersonMention => mention.kind === 'person')
      .filter((mention) => !telling.formula.has(mention) && mention.class !== 'journalist')
      .map((mention) => ({ mention, role: roleIn(telling, mention), sentence: telling.span })),
  );
}

/** The strongest role that the sentence gives; merely named is to attend. */
function roleIn(telling: Telling, mention: Mention): ParticipantRole {
  const roles = telling.roles.flatMap((saying) =>
    rank.filter((role) => saying.groups[role]?.includes(mention) === true),
  );
  if (roles.includes('accompany')) return 'accompany';
  return rank.find((role) => roles.includes(role)) ?? 'attend';
}

const bodyRank: readonly OrganisationRole[] = ['organise', 'host', 'attend'];

function bodiesOf(tellings: readonly Telling[]): readonly Part<OrganisationMention, OrganisationRole>[] {
  return tellings.flatMap((telling) =>
    telling.mentions
      .filter((mention): mention is OrganisationMention => mention.kind === 'organisation')
      .flatMap((mention) => {
        const said = telling.roles.flatMap((saying) => [
          ...bodyRank.filter((role) => saying.groups[role]?.includes(mention) === true),
          ...(saying.groups['bodies']?.includes(mention) === true ? (['attend'] as const) : []),
        ]);
        const role = said.includes('host') ? 'host' : bodyRank.find((known) => said.includes(known));
        return role === undefined ? [] : [{ mention, role, sentence: telling.span }];
      }),
  );
}

function placesOf(tellings: readonly Telling[]): readonly Part<PlaceMention, null>[] {
  return tellings.flatMap((telling) =>
    telling.mentions
      .filter((mention): mention is PlaceMention => mention.kind === 'place')
      .filter((mention) =>
        telling.roles.some(
          (saying) => saying.groups['place']?.includes(mention) === true || hostAt(saying.groups['host'], mention),
        ),
      )
      .map((mention) => ({ mention, role: null, sentence: telling.span })),
  );
}

/** A body that is visited may be ground as well. */
const hostAt = (hosts: readonly Mention[] | undefined, place: PlaceMention): boolean =>
  hosts?.some((host) => host.span.from === place.span.from && host.span.to === place.span.to) === true;
