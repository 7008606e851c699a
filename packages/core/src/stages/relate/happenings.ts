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
  const body = tellings.filter((telling) => telling.role === 'body' || telling.role === 'aside');
  const captions = tellings.filter((telling) => telling.role === 'caption');
  const segments = withCaptions(cut(body), captions);
  return segments
    .map((segment, i) => happeningOf(segment, i === 0 ? headline : []))
    .filter((happening) => happening.persons.length > 0 || happening.bodies.length > 0);
}

interface Segment {
  readonly date: DateMention | null;
  readonly tellings: readonly Telling[];
}

interface Draft {
  readonly date: DateMention | null;
  readonly tellings: Telling[];
}

/** A dated sentence opens an event; what follows belongs to it until another day, or a turn of the tale, opens the next one. */
function cut(body: readonly Telling[]): readonly Segment[] {
  const segments: Draft[] = [];
  let preamble: Telling[] = [];
  for (const telling of body) {
    const date = openingDate(telling, segments.length === 0);
    const current = segments.at(-1);
    if (current !== undefined && date === null && turnsAway(telling, current)) {
      segments.push({ date: telling.turn === 'later' ? current.date : null, tellings: [telling] });
    } else if (date !== null && current?.date?.date !== date.date) {
      segments.push({ date, tellings: [...preamble, telling] });
      preamble = [];
    } else if (current !== undefined) current.tellings.push(telling);
    else preamble.push(telling);
  }
  return (segments.length > 0 ? segments : cutUndated(body)).flatMap(parted);
}

/** 与此同时 turns whenever somebody acts; 会后 and 会前 only from a meeting to a visit: on a tour they are its stops. */
function turnsAway(telling: Telling, current: Draft): boolean {
  if (telling.turn === null || telling.roles.length === 0) return false;
  return telling.turn === 'turn' || (goes(telling) && !current.tellings.some(goes));
}

const goes = (telling: Telling): boolean =>
  telling.roles.some(({ rule }) => rule.name === 'goes' || rule.name === 'group-of' || rule.name === 'body-goes');

/** Leaders who went separately have an event each, where the sentences that follow tell of each by name. */
function parted(segment: Segment): readonly Segment[] {
  const at = segment.tellings.findIndex((telling) => telling.apart.some((group) => group.length > 1));
  const leaders = new Set(segment.tellings[at]?.apart.flat().flatMap((mention) => nameOf(mention)));
  const parts = new Map<string, Telling[]>();
  let current: string | undefined;
  for (const telling of segment.tellings.slice(at + 1)) {
    const own = telling.mentions.flatMap(nameOf).filter((name) => leaders.has(name));
    if (own.length > 0) current = own[0];
    if (current !== undefined) parts.set(current, [...(parts.get(current) ?? []), telling]);
  }
  if (at < 0 || parts.size < 2) return [segment];
  return [...parts.values()].map((tellings) => ({ date: segment.date, tellings }));
}

const nameOf = (mention: Mention): readonly string[] => (mention.kind === 'person' ? [mention.name] : []);

const isDay = (mention: DateMention): boolean => mention.date !== null && mention.date.length >= 10;

/** The day on which the sentence lets somebody act; an item's first day counts even where the next sentence acts. */
function openingDate(telling: Telling, isFirst: boolean): DateMention | null {
  const isTold = isFirst || hasActors(telling) || (telling.events.length > 0 && hasNames(telling));
  return isTold ? (telling.dates.find(isDay) ?? (isFirst ? null : monthOf(telling))) : null;
}

/** A month opens an event only where a person acts in its sentence. */
const monthOf = (telling: Telling): DateMention | null =>
  telling.mentions.some((mention) => mention.kind === 'person') && hasActors(telling)
    ? (telling.dates.find((mention) => mention.date?.length === 7) ?? null)
    : null;

const hasActors = (telling: Telling): boolean => telling.roles.length > 0;

const hasNames = (telling: Telling): boolean =>
  telling.mentions.some((mention) => mention.kind === 'person' || mention.kind === 'organisation');

/**
 * Without a day, an item that says 近日 or names a month tells one event; one that says nothing of when tells as many as it
 * has paragraphs in which somebody goes somewhere, leads or holds something.
 */
function cutUndated(body: readonly Telling[]): readonly Segment[] {
  const first = body[0]?.paragraph;
  const opening = body.find(
    (telling) =>
      telling.paragraph === first && telling.dates.length > 0 && (hasActors(telling) || telling.events.length > 0),
  );
  if (opening !== undefined) {
    const date = opening.dates.find((mention) => mention.date?.length === 7) ?? opening.dates[0] ?? null;
    return [{ date: date?.date?.length === 4 ? null : date, tellings: body }];
  }
  const paragraphs = new Map<number, Telling[]>();
  for (const telling of body)
    paragraphs.set(telling.paragraph, [...(paragraphs.get(telling.paragraph) ?? []), telling]);
  return [...paragraphs.values()]
    .filter((tellings) => tellings.some(isLed))
    .map((tellings) => ({ date: null, tellings }));
}

const isLed = (telling: Telling): boolean =>
  telling.roles.some(
    (saying) =>
      saying.groups['lead'] !== undefined ||
      saying.groups['accompany'] !== undefined ||
      saying.groups['organise'] !== undefined,
  );

/** A caption belongs to the event that has its people, wherever on the page it stands; else to the first. */
function withCaptions(segments: readonly Segment[], captions: readonly Telling[]): readonly Segment[] {
  return captions.reduce<readonly Segment[]>((all, caption) => {
    const names = namesIn(caption);
    const home = Math.max(
      0,
      all.findIndex(({ tellings }) =>
        tellings.some((telling) => [...namesIn(telling)].some((name) => names.has(name))),
      ),
    );
    return all.map((segment, i) => (i === home ? { ...segment, tellings: [...segment.tellings, caption] } : segment));
  }, segments);
}

const namesIn = (telling: Telling): ReadonlySet<string> =>
  new Set(telling.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : [])));

function happeningOf(segment: Segment, headline: readonly Telling[]): Happening {
  const sentences = [...headline, ...segment.tellings];
  const { date } = segment;
  const opening = segment.tellings.filter((telling) => date !== null && telling.dates.includes(date));
  return {
    kind: kindOf([
      [headline, 1.5],
      [opening, 1],
      [segment.tellings, 0.3],
    ]),
    date,
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

/** The kind whose words weigh most; a sentence's last event word is the head of what it tells. */
function kindOf(parts: readonly (readonly [readonly Telling[], number])[]): EventKind {
  const weights = new Map<EventKind, number>();
  for (const [tellings, share] of parts) {
    for (const { events } of tellings) {
      events.forEach(({ eventKind, score }, i) => {
        const weight = (score + (i === events.length - 1 ? 1 : 0)) * (eventKind === 'incident' ? incidentShare : 1);
        weights.set(eventKind, (weights.get(eventKind) ?? 0) + share * weight);
      });
    }
  }
  return [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? 'activity';
}

const rank: readonly ParticipantRole[] = ['lead', 'accompany', 'speak', 'attend'];

function personsOf(tellings: readonly Telling[]): readonly Part<PersonMention, ParticipantRole>[] {
  const away = absentIn(tellings);
  return tellings.flatMap((telling) =>
    telling.mentions
      .filter((mention): mention is PersonMention => mention.kind === 'person')
      .filter((mention) => !telling.formula.has(mention) && mention.class !== 'journalist' && !away.has(mention.name))
      .map((mention) => ({ mention, role: roleIn(telling, mention), sentence: telling.span })),
  );
}

/** Names that the tellings only speak of; who leads, comes along or is said to attend is there all the same. */
function absentIn(tellings: readonly Telling[]): ReadonlySet<string> {
  const present = new Set(
    tellings.flatMap((telling) =>
      telling.roles.flatMap(({ groups }) =>
        [...(groups['lead'] ?? []), ...(groups['accompany'] ?? []), ...(groups['attend'] ?? [])]
          .filter((mention) => !telling.absent.has(mention))
          .flatMap(nameOf),
      ),
    ),
  );
  return new Set(
    tellings.flatMap((telling) => [...telling.absent].flatMap(nameOf)).filter((name) => !present.has(name)),
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
