/** Events: gathers from the sentences of each who took part, how, and where. */
import { flat } from '../../model/flat.js';
import type { DateMention, Mention, OrganisationMention, PersonMention, PlaceMention } from '../../model/mention.js';
import type { EventKind, OrganisationRole, ParticipantRole } from '../../model/kinds.js';
import type { Span } from '../../model/span.js';
import type { Act } from './acts.js';
import { kindOf } from './kind-of.js';
import type { Segment } from './segment.js';
import { cut, withCaptions } from './segments.js';
import { absentIn } from './absent.js';
import { goes, personIn, type Telling } from './telling.js';

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
  /** What persons did with each other. */
  readonly acts: readonly Act[];
  /** Groups whose members acted separately. */
  readonly apart: readonly (readonly PersonMention[])[];
  /** For each sentence, the persons who were called on, each at home. */
  readonly homes: readonly (readonly PersonMention[])[];
  /** The stop of a tour at which each sentence plays, by where the sentence begins. */
  readonly stops: ReadonlyMap<number, number>;
}

/** The events of an article, in reading order. */
export function happenings(tellings: readonly Telling[]): readonly Happening[] {
  const headline = tellings.filter((telling) => telling.role === 'headline' || telling.role === 'kicker');
  const body = tellings.filter((telling) => telling.role === 'body' || telling.role === 'aside');
  const captions = tellings.filter((telling) => telling.role === 'caption');
  const segments = withCaptions(orWhole(cut(body), headline, body), captions);
  return segments
    .map((segment, i) => happeningOf(segment, i === 0 ? headline : []))
    .filter((happening) => happening.persons.length > 0 || happening.bodies.length > 0 || isHeldThen(happening))
    .filter((happening) => !isReported(happening))
    .filter(({ persons, sentences }) => sentences.some(isOccasion) || persons.some(({ role }) => role !== 'speak'));
}

/** Where no sentence opens an event but the headline says that one is held, the whole item tells of it if somebody spoke there. */
function orWhole(
  segments: readonly Segment[],
  headline: readonly Telling[],
  body: readonly Telling[],
): readonly Segment[] {
  const isSpoken = body.some(({ roles }) => roles.some(({ groups }) => groups['speak'] !== undefined));
  if (segments.length > 0 || !isSpoken || !headline.some(({ held }) => held.length > 0)) return segments;
  return [{ date: null, tellings: body }];
}

/** Whether the sentence with the day says that something is held, though by and with nobody who is named. */
const isHeldThen = ({ date, sentences }: Happening): boolean =>
  date?.day != null &&
  sentences.some(({ dates, held }) => held.length > 0 && dates.some(({ day }) => day === date.day));

/** 记者走进青溪社区，…: where only reporters go and people are quoted one after another, there is no occasion. */
function isReported({ sentences, persons, bodies, date }: Happening): boolean {
  const body = sentences.filter(({ role }) => role === 'body');
  return (
    body.some(({ press, dates }, i) => press && (i < reportedWithin || (date !== null && dates.includes(date)))) &&
    persons.every(({ role }) => role === 'speak' || role === 'attend') &&
    bodies.every(({ role }) => role === 'host') &&
    !sentences.some(
      ({ held, roles, acts }) =>
        held.length > 0 || acts.length > 0 || roles.some(({ groups }) => groups['attend'] !== undefined),
    )
  );
}

/** How many sentences at the top may say that reporters went, where the one with the day does not. */
const reportedWithin = 3;

/** Whether something happens in it, and somebody does not merely say something. */
const isOccasion = ({ acts, events, held, roles }: Telling): boolean =>
  held.length > 0 ||
  events.length > 0 ||
  acts.length > 0 ||
  roles.some(({ groups }) => Object.keys(groups).some((group) => group !== 'speak'));

function happeningOf(segment: Segment, headline: readonly Telling[]): Happening {
  const sentences = [...headline, ...segment.tellings];
  const { date } = segment;
  const dated = segment.tellings.filter((telling) => date !== null && telling.dates.includes(date));
  const opening = withWords(dated.length > 0 ? dated : segment.tellings.slice(0, 1), segment.tellings);
  const kind = kindOf(
    headline,
    opening,
    segment.tellings.slice(segment.tellings.findIndex((telling) => opening.includes(telling)) + 1),
  );
  return {
    kind,
    date,
    sentences,
    persons: personsOf(
      sentences.filter((telling) => !liesBack(telling, date)),
      kind,
    ),
    bodies: bodiesOf(sentences),
    places: placesOf(sentences),
    acts: flat(sentences, (telling) => telling.acts),
    apart: flat(sentences, (telling) =>
      telling.apart.map((group) => group.filter((mention) => mention.kind === 'person')),
    ),
    homes: sentences.map((telling) => telling.homes.filter((mention) => mention.kind === 'person')),
    stops: stopsOf(sentences),
  };
}

/** The opening; where it has no word of what happens (6月4日，河水上涨。), the first sentence that has. */
function withWords(opening: readonly Telling[], tellings: readonly Telling[]): readonly Telling[] {
  const tells = (telling: Telling) => telling.events.length > 0 || telling.held.length > 0 || goes(telling);
  const first = opening.some(tells) ? undefined : tellings.find(tells);
  return first === undefined ? opening : [first];
}

/** 1944年，班长…: a sentence that begins with a year before the event's own tells of those who were there then. */
function liesBack({ dates, span }: Telling, own: DateMention | null): boolean {
  const [first] = dates;
  const year = /^\d{4}/u.exec(own?.date ?? '')?.[0];
  if (first === undefined || year === undefined || first === own || first.span.from - span.from > 2) return false;
  return dates.every(({ date }) => date !== null && date.slice(0, 4) < year);
}

/** Each sentence plays at a stop of its own, but for one that goes on telling of the same home: it names no other ground or body. */
function stopsOf(tellings: readonly Telling[]): ReadonlyMap<number, number> {
  let stop = 0;
  return new Map(
    tellings.map((telling, i) => [telling.span.from, staysOn(telling, tellings[i - 1]) ? stop : ++stop] as const),
  );
}

const staysOn = (telling: Telling, before: Telling | undefined): boolean =>
  before?.paragraph === telling.paragraph &&
  telling.homes.length === 0 &&
  telling.turn === null &&
  !telling.returns &&
  !goes(telling) &&
  telling.mentions.every(({ kind }) => kind !== 'organisation' && kind !== 'place');

const rank: readonly ParticipantRole[] = ['lead', 'accompany', 'speak', 'attend'];

/** What a role of the rules is on a led visit, and elsewhere: whoever joins a visit comes along, whoever shows round does too. */
const byTour: ReadonlyMap<string, readonly [ParticipantRole, ParticipantRole]> = new Map([
  ['join', ['accompany', 'attend']],
  ['along', ['accompany', 'attend']],
  ['guide', ['accompany', 'lead']],
]);

function personsOf(tellings: readonly Telling[], kind: EventKind): readonly Part<PersonMention, ParticipantRole>[] {
  const away = absentIn(tellings);
  const isTour = kind === 'visit' && tellings.some(({ roles }) => roles.some(({ groups }) => groups['lead']));
  const confers = kind === 'ceremony' && !isHosted(tellings) ? 'lead' : 'attend';
  return flat(tellings, (telling) =>
    telling.mentions
      .filter((mention): mention is PersonMention => mention.kind === 'person')
      .filter((mention) => !telling.formula.has(mention) && mention.class !== 'journalist' && !away.has(mention.name))
      .map((mention) => ({
        mention,
        role: roleIn(telling, mention, isTour, confers),
        sentence: telling.span,
      })),
  );
}

/** Whether somebody leads, or anybody speaks but residents and those who are given something: whoever gives then is a guest. */
function isHosted(tellings: readonly Telling[]): boolean {
  const guests = new Set(flat(tellings, (telling) => flat(telling.mentions.filter(isGuest(telling)), personIn)));
  return tellings.some(({ roles }) =>
    roles.some(
      ({ groups }) =>
        groups['lead'] !== undefined || flat(groups['speak'] ?? [], personIn).some((name) => !guests.has(name)),
    ),
  );
}

/** Residents, and whoever has no part of his own in a sentence in which another one gives something. */
function isGuest({ roles }: Telling): (mention: Mention) => boolean {
  const isGiving = roles.some(({ groups }) => groups['confer'] !== undefined);
  const acts = (mention: Mention) => roles.some(({ groups }) => Object.values(groups).flat().includes(mention));
  return (mention) => mention.kind === 'person' && (mention.class === 'private' || (isGiving && !acts(mention)));
}

/** The strongest role that the sentence gives; merely named is to attend. */
function roleIn(telling: Telling, mention: Mention, isTour: boolean, confers: ParticipantRole): ParticipantRole {
  const roles = flat(telling.roles, ({ groups }) =>
    flat(Object.entries(groups), ([group, members]) => {
      if (!members.includes(mention)) return [];
      if (group === 'confer') return confers;
      return rank.find((role) => role === group) ?? byTour.get(group)?.[isTour ? 0 : 1] ?? [];
    }),
  );
  if (telling.presiding.has(mention)) return 'lead';
  if (roles.includes('accompany')) return 'accompany';
  return rank.find((role) => roles.includes(role)) ?? 'attend';
}

const bodyRank: readonly OrganisationRole[] = ['organise', 'host', 'attend'];

function bodiesOf(tellings: readonly Telling[]): readonly Part<OrganisationMention, OrganisationRole>[] {
  return flat(tellings, (telling) =>
    flat(
      telling.mentions.filter((mention): mention is OrganisationMention => mention.kind === 'organisation'),
      (mention) => {
        const said = flat(telling.roles, (saying) => [
          ...bodyRank.filter((role) => saying.groups[role]?.includes(mention) === true),
          ...(saying.groups['bodies']?.includes(mention) === true ? (['attend'] as const) : []),
        ]);
        const role = said.includes('host') ? 'host' : bodyRank.find((known) => said.includes(known));
        return role === undefined ? [] : [{ mention, role, sentence: telling.span }];
      },
    ),
  );
}

function placesOf(tellings: readonly Telling[]): readonly Part<PlaceMention, null>[] {
  return flat(tellings, (telling) =>
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
