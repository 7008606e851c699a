/** Where one event of an article ends and the next begins: days, turns of the tale, leaders who part. */
import { flat } from '../../model/flat.js';
import type { DateMention } from '../../model/mention.js';
import { hasActors, isDay, isLed, isMishap, isMonth, leadsOf, type Draft, type Segment } from './segment.js';
import { goes, personIn, type Telling } from './telling.js';
import { cutUndated } from './undated.js';

/** A dated sentence opens an event; what follows belongs to it until another day, or a turn of the tale, opens the next one. */
export function cut(body: readonly Telling[]): readonly Segment[] {
  const segments: Draft[] = [];
  let preamble: Telling[] = [];
  for (const telling of body) {
    const date = openingDate(telling, segments.length === 0, telling.paragraph === body[0]?.paragraph);
    const current = segments.at(-1);
    if (current !== undefined && date === null && turnsAway(telling, current)) {
      segments.push({
        date: telling.turn === 'turn' || telling.turn === 'before' ? null : current.date,
        tellings: [telling],
      });
    } else if (
      date !== null &&
      (current === undefined || !isSameDay(current, date, telling) || isAnothersDay(telling, current, body))
    ) {
      // 2月28日消息…: a day on which nobody does anything is not the event's, where another one is.
      if (segments.length === 1 && current !== undefined && !current.tellings.some(isHappening))
        preamble = [...(segments.pop()?.tellings ?? [])];
      const before = preamble.filter((opening) => !tellsOfAll(opening, telling, body));
      segments.push({ date, tellings: [...before, ...leadIn(current, telling), telling] });
      preamble = [];
    } else if (current !== undefined) current.tellings.push(telling);
    else preamble.push(telling);
  }
  return flat(segments.length > 0 ? segments : cutUndated(body), parted);
}

/** 连日来，甲、乙走访…: says of all who went, separately or not, what dated sentences then tell of each. */
function tellsOfAll(opening: Telling, telling: Telling, body: readonly Telling[]): boolean {
  const all = new Set([...flat(opening.apart.flat(), personIn), ...leadsOf(opening)]);
  const own = new Set(leadsOf(telling).filter((name) => all.has(name)));
  if (own.size === 0 || own.size === all.size) return false;
  return body.some(
    (other) =>
      other !== opening && isDatedHead(other) && leadsOf(other).some((name) => all.has(name) && !own.has(name)),
  );
}

/**
 * A digest tells of one day in several paragraphs, each of which begins with the date and has a leader and people of its own: an
 * event each.
 */
function isAnothersDay(telling: Telling, current: Draft, body: readonly Telling[]): boolean {
  if (isItem(telling) && current.tellings.at(-1)?.paragraph !== telling.paragraph) return true;
  if (!isDatedHead(telling) || current.tellings.at(-1)?.paragraph === telling.paragraph) return false;
  if (leadsOf(telling).length === 0 || !current.tellings.some(isLed)) return false;
  const before = new Set(current.tellings.flatMap(({ mentions }) => mentions.flatMap(personIn)));
  const own = body.filter(({ paragraph }) => paragraph === telling.paragraph);
  return before.size > 0 && !own.some(({ mentions }) => mentions.flatMap(personIn).some((name) => before.has(name)));
}

/** Whether a bullet stands before it: a digest's items are events of their own, be it on one day and with one leader. */
const isItem = ({ outline }: Telling): boolean => /^(?:[◆◇●○■□▲△▶►★☆]|【[^】]{2,12}】)/u.test(outline.text);

/** Takes from the event before what its paragraph said before its date: a quotation, a scene. */
function leadIn(before: Draft | undefined, telling: Telling): readonly Telling[] {
  if (before === undefined || before.tellings[0]?.paragraph === telling.paragraph) return [];
  const from = before.tellings.findIndex(({ paragraph }) => paragraph === telling.paragraph);
  return from < 0 ? [] : before.tellings.splice(from);
}

/**
 * 与此同时 and 同日 turn whenever somebody acts; 会后 and 会前 only from a meeting to a visit, for on a tour they are its stops, and
 * 当天下午 besides to whatever a body holds then with people of its own.
 */
function turnsAway(telling: Telling, current: Draft): boolean {
  if (telling.turn === null || telling.roles.length === 0) return false;
  if (telling.turn === 'turn' || telling.turn === 'sameday') return true;
  return (
    (goes(telling) && !current.tellings.some(goes) && !current.tellings.some(isVisit)) ||
    (telling.turn === 'later' && isHeldByOthers(telling, current))
  );
}

/** Whether a visit is told of, be it by a body whose people have no name yet: 单位组织党员到社区慰问. */
const isVisit = ({ events, held }: Telling): boolean =>
  events.some(({ eventKind, score }) => eventKind === 'visit' && score >= 2) &&
  !held.some((kind) => kind !== 'activity' && kind !== 'visit');

/** Whether others hold a thing of another kind, without anybody who was there before; a meeting only behind a mishap. */
function isHeldByOthers(telling: Telling, current: Draft): boolean {
  const before = new Set(flat(current.tellings, ({ mentions }) => flat(mentions, personIn)));
  return (
    telling.held.length > 0 &&
    telling.roles.some(({ groups }) => groups['organise'] !== undefined || groups['lead'] !== undefined) &&
    !telling.held.some(
      (kind) =>
        (kind === 'meeting' && !current.tellings.some(isOfMishap)) ||
        current.tellings.some(({ held }) => held.includes(kind)),
    ) &&
    !flat(telling.mentions, personIn).some((name) => before.has(name))
  );
}

/** Whether a mishap is told of, be it one that strikes no place. */
const isOfMishap = ({ events }: Telling): boolean =>
  events.some(({ eventKind, score }) => eventKind === 'incident' && score >= 3);

/** Leaders who went separately have an event each, where the sentences that follow tell of each by name. */
function parted(segment: Segment): readonly Segment[] {
  const { tellings, date } = segment;
  const sent = tellings.findIndex(({ sends }) => sends);
  const own = sent < 0 ? [] : byLeader(tellings.slice(sent + 1));
  if (own.length > 1) return [...acted(tellings.slice(0, sent)), ...own].map((part) => ({ date, tellings: part }));
  const said = tellings.findIndex((telling) => telling.apart.some((group) => group.length > 1));
  const told = tellings.findIndex((telling, i) => isOpposed(telling, tellings[i + 1]));
  if (said < 0 && told < 0) return [segment];
  const leaders = new Set(
    said < 0
      ? [...leadsOf(tellings[told]), ...leadsOf(tellings[told + 1])]
      : flat(tellings[said]?.apart.flat() ?? [], personIn),
  );
  const start = said < 0 ? told : said + 1;
  const parts = new Map<string, Telling[]>();
  let current: string | undefined;
  for (const telling of tellings.slice(start)) {
    const own = flat(telling.mentions, personIn).filter((name) => leaders.has(name));
    current = own[0] ?? leadsOf(telling)[0] ?? current;
    if (current !== undefined) parts.set(current, [...(parts.get(current) ?? []), telling]);
  }
  if (parts.size < 2) return [segment];
  const before = said < 0 ? acted(tellings.slice(0, told)) : [];
  return [...before, ...parts.values()].map((part) => ({ date, tellings: part }));
}

/** The sentences as one part, where somebody has a role in them. */
const acted = (tellings: readonly Telling[]): readonly (readonly Telling[])[] =>
  tellings.some(({ roles }) => roles.length > 0) ? [tellings] : [];

/** Sentences by the leaders whom they name: another one begins a part, and whoever comes before the first has none. */
function byLeader(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const parts: { readonly leaders: Set<string>; readonly tellings: Telling[] }[] = [];
  for (const telling of tellings) {
    const leaders = leadsOf(telling);
    const names = flat(telling.mentions, personIn);
    const known = parts.find((part) => names.some((name) => part.leaders.has(name)));
    const open = known ?? (leaders.length === 0 ? parts.at(-1) : undefined);
    if (open !== undefined) open.tellings.push(telling);
    else if (leaders.length > 0) parts.push({ leaders: new Set(leaders), tellings: [telling] });
  }
  return parts.map((part) => part.tellings);
}

/** Two halves of a sentence, each with people of its own who go somewhere (甲、乙把慰问金送到…；丙看望了…). */
function isOpposed(telling: Telling, next: Telling | undefined): boolean {
  if (next === undefined || !/[；;]$/u.test(telling.outline.text) || !goes(telling) || !goes(next)) return false;
  const first = leadsOf(telling);
  return first.length > 0 && leadsOf(next).length > 0 && !leadsOf(next).some((name) => first.includes(name));
}

/** Whether anybody has a role in it, or something is held. */
const isHappening = (telling: Telling): boolean => hasActors(telling) || telling.held.length > 0;

/** Whether the later day is the event's own, or one of the days that it lasts and has people of it, or none, in it. */
function isSameDay(current: Draft, { day }: DateMention, telling: Telling): boolean {
  const own = current.date?.day ?? null;
  const [first, last] = own?.split('/') ?? [];
  if (first === undefined || day === null || own === day) return own === day;
  const names = flat(telling.mentions, personIn);
  const known = new Set(flat(current.tellings, ({ mentions }) => flat(mentions, personIn)));
  const isWithin = last !== undefined && first.length === day.length && first <= day && day <= last;
  return isWithin && (names.length === 0 || names.some((name) => known.has(name)));
}

/** The day on which the sentence lets somebody act; an item's first day counts even where the next sentence acts. */
function openingDate(telling: Telling, isFirst: boolean, isTop: boolean): DateMention | null {
  const isTold =
    isFirst ||
    isItem(telling) ||
    isMishap(telling) ||
    hasActors(telling) ||
    (hasNames(telling) && (telling.events.length > 0 || isDatedHead(telling)));
  const month = isFirst && !(isTop && isDatedHead(telling)) ? null : monthOf(telling, isFirst);
  return isTold ? (telling.dates.find(isDay) ?? month) : null;
}

/** Whether the sentence begins with a date. */
const isDatedHead = ({ mentions, span }: Telling): boolean =>
  mentions.some((mention) => mention.kind === 'date' && mention.span.from - span.from <= 2);

/** A month opens an event only where a person acts in its sentence, or where the item begins with it. */
const monthOf = (telling: Telling, isFirst: boolean): DateMention | null =>
  telling.mentions.some((mention) => mention.kind === 'person') && (hasActors(telling) || isFirst)
    ? (telling.dates.find(isMonth) ?? null)
    : null;

const hasNames = (telling: Telling): boolean =>
  telling.mentions.some((mention) => mention.kind === 'person' || mention.kind === 'organisation');

/** A caption belongs to the event that has its people, wherever on the page it stands; one without people to the first. */
export function withCaptions(segments: readonly Segment[], captions: readonly Telling[]): readonly Segment[] {
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
  new Set(flat(telling.mentions, (mention) => (mention.kind === 'person' ? [mention.name] : [])));
