/** Events: cuts an article's sentences at their dates and gathers who took part, how, and where. */
import type {
  DateMention,
  EventMention,
  Mention,
  OrganisationMention,
  PersonMention,
  PlaceMention,
} from '../../model/mention.js';
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
  /** For each sentence, the persons who were called on, each at home. */
  readonly homes: readonly (readonly PersonMention[])[];
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
    const date = openingDate(telling, segments.length === 0, telling.paragraph === body[0]?.paragraph);
    const current = segments.at(-1);
    if (current !== undefined && date === null && turnsAway(telling, current)) {
      segments.push({ date: telling.turn === 'later' ? current.date : null, tellings: [telling] });
    } else if (date !== null && current?.date?.date !== date.date) {
      segments.push({ date, tellings: [...preamble, ...leadIn(current, telling), telling] });
      preamble = [];
    } else if (current !== undefined) current.tellings.push(telling);
    else preamble.push(telling);
  }
  return (segments.length > 0 ? segments : cutUndated(body)).flatMap(parted);
}

/** Takes from the event before what its paragraph said before its date: a quotation, a scene. */
function leadIn(before: Draft | undefined, telling: Telling): readonly Telling[] {
  if (before === undefined || before.tellings[0]?.paragraph === telling.paragraph) return [];
  const from = before.tellings.findIndex(({ paragraph }) => paragraph === telling.paragraph);
  return from < 0 ? [] : before.tellings.splice(from);
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
  const { tellings, date } = segment;
  const said = tellings.findIndex((telling) => telling.apart.some((group) => group.length > 1));
  const told = tellings.findIndex((telling, i) => isOpposed(telling, tellings[i + 1]));
  if (said < 0 && told < 0) return [segment];
  const leaders = new Set(
    said < 0
      ? [...leadsOf(tellings[told]), ...leadsOf(tellings[told + 1])]
      : tellings[said]?.apart.flat().flatMap(nameOf),
  );
  const start = said < 0 ? told : said + 1;
  const parts = new Map<string, Telling[]>();
  let current: string | undefined;
  for (const telling of tellings.slice(start)) {
    const own = telling.mentions.flatMap(nameOf).filter((name) => leaders.has(name));
    current = own[0] ?? leadsOf(telling)[0] ?? current;
    if (current !== undefined) parts.set(current, [...(parts.get(current) ?? []), telling]);
  }
  if (parts.size < 2) return [segment];
  const before = said < 0 ? tellings.slice(0, told) : [];
  const rest = before.some((telling) => telling.roles.length > 0) ? [{ date, tellings: before }] : [];
  return [...rest, ...[...parts.values()].map((own) => ({ date, tellings: own }))];
}

/** Two halves of a sentence, each with people of its own who go somewhere (甲、乙把慰问金送到…；丙看望了…). */
function isOpposed(telling: Telling, next: Telling | undefined): boolean {
  if (next === undefined || !/[；;]$/u.test(telling.outline.text) || !goes(telling) || !goes(next)) return false;
  const first = leadsOf(telling);
  return first.length > 0 && leadsOf(next).length > 0 && !leadsOf(next).some((name) => first.includes(name));
}

const leadsOf = (telling: Telling | undefined): readonly string[] =>
  telling?.roles.flatMap(({ groups }) => (groups['lead'] ?? []).flatMap(nameOf)) ?? [];

const nameOf = (mention: Mention): readonly string[] => (mention.kind === 'person' ? [mention.name] : []);

const isDay = (mention: DateMention): boolean => mention.date !== null && mention.date.length >= 10;

/** The day on which the sentence lets somebody act; an item's first day counts even where the next sentence acts. */
function openingDate(telling: Telling, isFirst: boolean, isTop: boolean): DateMention | null {
  const isTold =
    isFirst || hasActors(telling) || (hasNames(telling) && (telling.events.length > 0 || isDatedHead(telling)));
  const month = isFirst && !(isTop && isDatedHead(telling)) ? null : monthOf(telling, isFirst);
  return isTold ? (telling.dates.find(isDay) ?? month) : null;
}

/** Whether the sentence begins with a date. */
const isDatedHead = ({ mentions, span }: Telling): boolean =>
  mentions.some((mention) => mention.kind === 'date' && mention.span.from - span.from <= 2);

/** A month opens an event only where a person acts in its sentence, or where the item begins with it. */
const monthOf = (telling: Telling, isFirst: boolean): DateMention | null =>
  telling.mentions.some((mention) => mention.kind === 'person') && (hasActors(telling) || isFirst)
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
      (saying.groups['organise'] !== undefined && telling.events.some(({ score }) => score >= 2)),
  );

/** A caption belongs to the event that has its people, wherever on the page it stands; one without people to the first. */
function withCaptions(segments: readonly Segment[], captions: readonly Telling[]): readonly Segment[] {
  return captions.reduce<readonly Segment[]>((all, caption) => {
    const names = namesIn(caption);
    const shared = all.findIndex(({ tellings }) =>
      tellings.some((telling) => [...namesIn(telling)].some((name) => names.has(name))),
    );
    const home = shared < 0 && names.size === 0 ? 0 : shared;
    return all.map((segment, i) => (i === home ? { ...segment, tellings: [...segment.tellings, caption] } : segment));
  }, segments);
}

const namesIn = (telling: Telling): ReadonlySet<string> =>
  new Set(telling.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.name] : [])));

function happeningOf(segment: Segment, headline: readonly Telling[]): Happening {
  const sentences = [...headline, ...segment.tellings];
  const { date } = segment;
  const dated = segment.tellings.filter((telling) => date !== null && telling.dates.includes(date));
  const opening = dated.length > 0 ? dated : segment.tellings.slice(0, 1);
  return {
    kind: kindOf(
      headline,
      opening,
      segment.tellings.slice(segment.tellings.findIndex((telling) => opening.includes(telling)) + 1),
    ),
    date,
    sentences,
    persons: personsOf(sentences),
    bodies: bodiesOf(sentences),
    places: placesOf(sentences),
    apart: sentences.flatMap((telling) =>
      telling.apart.map((group) => group.filter((mention) => mention.kind === 'person')),
    ),
    homes: sentences.map((telling) => telling.homes.filter((mention) => mention.kind === 'person')),
  };
}

/** 台风 and 火灾 are mostly what a visit or a drive is about. */
const incidentShare = 0.3;
/** What an incident must weigh to be the event itself. */
const incidentLeast = 1;
/** 活动, 开展 and 组织 stand with events of every kind. */
const lightShare = 0.3;
/** How many sentences behind the opening still tell what kind of event it is. */
const reach = 4;
/** What going somewhere, and being accompanied there, weigh for a visit. */
const goingWeight = 3;

/** What it weighs that a meeting, a ceremony or a course is said to be held; 活动 may be of every kind. */
const heldWeight = (kind: EventKind): number => (kind === 'activity' ? 1 : 3);

/** The kind whose words weigh most: those of the headline, then of the opening, then of what follows at once. */
function kindOf(headline: readonly Telling[], opening: readonly Telling[], rest: readonly Telling[]): EventKind {
  const weights = new Map<EventKind, number>();
  const add = (kind: EventKind, weight: number) => weights.set(kind, (weights.get(kind) ?? 0) + weight);
  for (const { events } of headline) wordWeights(events).forEach(([kind, weight]) => add(kind, 1.5 * weight));
  for (const { events } of opening) wordWeights(events).forEach(([kind, weight]) => add(kind, weight));
  const near = rest.slice(0, reach);
  for (const { events } of near) {
    const strongest = new Map<EventKind, number>();
    for (const [kind, weight] of wordWeights(events)) strongest.set(kind, Math.max(weight, strongest.get(kind) ?? 0));
    for (const [kind, weight] of strongest) add(kind, 0.3 * weight);
  }
  for (const { held } of headline) held.forEach((kind) => add(kind, 1.5 * heldWeight(kind)));
  for (const { held } of opening) held.forEach((kind) => add(kind, heldWeight(kind)));
  if ([...headline, ...opening].some(goes)) add('visit', goingWeight);
  if ([...headline, ...opening, ...near].some(isAccompanied)) add('visit', goingWeight);
  if ((weights.get('incident') ?? 0) < incidentLeast) weights.delete('incident');
  return [...weights].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0] ?? 'activity';
}

/** A sentence's words of happening, weighed; the last heavy one is the head of what it tells. */
function wordWeights(events: readonly EventMention[]): readonly (readonly [EventKind, number])[] {
  const isLight = ({ eventKind, score }: EventMention) => eventKind === 'activity' && score < 2;
  const last = events.findLast((event) => !isLight(event));
  return events.map((event) => {
    const weight = event.score + (event === last ? 1 : 0);
    const share = event.eventKind === 'incident' ? incidentShare : isLight(event) ? lightShare : 1;
    return [event.eventKind, weight * share];
  });
}

const isAccompanied = (telling: Telling): boolean =>
  telling.roles.some(({ groups }) => groups['accompany'] !== undefined);

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
        [...(groups['lead'] ?? []), ...(groups['accompany'] ?? []), ...(groups['attend'] ?? []), ...telling.homes]
          .filter((mention) => !telling.absent.has(mention))
          .flatMap(nameOf),
      ),
    ),
  );
  const absent = tellings.flatMap((telling) => [...telling.absent].flatMap(nameOf));
  const elsewhere = new Set(
    tellings.flatMap((telling) => telling.mentions.filter((mention) => !telling.aside.has(mention)).flatMap(nameOf)),
  );
  const aside = tellings
    .flatMap((telling) => [...telling.aside].flatMap(nameOf))
    .filter((name) => !elsewhere.has(name));
  return new Set([...absent, ...aside].filter((name) => !present.has(name)));
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
