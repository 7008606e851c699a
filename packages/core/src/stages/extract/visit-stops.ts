/** Finds the stops of a tour: whole names between a verb of visiting and the next stop (先后来到科技广场、规划馆等处). */
import { flat } from '../../model/flat.js';
import { placeKinds, type PlaceKind } from '../../model/kinds.js';
import type { PlaceMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { matchesIn } from '../../text/matches.js';
import { hasVerb, isCut, isMadeOfMaterial } from './body-guards.js';
import { divisionUpTo } from './division-bounds.js';
import { isOrdinaryPlace } from './ordinary-places.js';
import { placeOf } from './place-mention.js';
import type { Reading } from './reading.js';
import { behindLead, isClosedBy, itemsOf, type Item } from './visit-rows.js';

/** An item that is a name, with where the name begins. */
interface Stop extends Span {
  readonly whole: boolean;
  /** Whether it leads a row of stops, so that it begins and ends as surely as the others. */
  readonly leads?: boolean;
  readonly kind: PlaceKind;
  /** Made of words that tell what a place is for (农贸市场), so that it may name any of them. */
  readonly general: boolean;
}

const [shortest, longest, longestBare] = [2, 20, 12];

const clauseTags = maskOf('verb', 'person-role', 'title', 'function', 'event');
const goesOnTags = maskOf('verb', 'event', 'function');
const [plainTags, talkTags] = [
  maskOf('word', 'verb', 'event', 'person-role', 'title'),
  maskOf('verb', 'title', 'person-role', 'function', 'event', 'honorific', 'organisation-head'),
];
const wordTags = maskOf('word', 'verb', 'event', 'person-role', 'organisation-head');
const namedTags = maskOf('person-role', 'organisation-head');

/** The names that stand where one goes to; a row that names nothing but kinds of places (检查加油站、商场) has none. */
export function findStops(reading: Reading): readonly PlaceMention[] {
  const { visitRow, visitAt, visitClosed, tourLead, rowOfKind, rowOfShows } = reading.knowledge.bodies;
  const rows = flat([visitRow, visitAt, visitClosed], (lead) =>
    flat(matchesIn(reading.text, lead), (match) => {
      const row = match.groups?.['row'] ?? '';
      const start = match.index + match[0].length - row.length;
      const [first, ...others] = itemsOf(reading, row, start, lead !== visitRow);
      const items =
        lead === visitClosed ? [...behindLead(reading, first), ...others] : [...(first ? [first] : []), ...others];
      if (isClosedBy(reading, items, rowOfShows)) return [];
      const isLed = lead === visitRow && tourLead.test(match[0].slice(0, -row.length));
      const sole = isLed && items.length === 1;
      const stops = flat(items, (item) => stopOf(reading, sole ? { ...item, sole } : item) ?? []);
      if (
        lead !== visitAt &&
        !stops.some(({ general }) => !general) &&
        !items.some(({ to }) => isBodyUpTo(reading, to))
      )
        return [];
      const isTour = isLed && items.length > 1 && !isClosedBy(reading, items, rowOfKind);
      if (!isTour) return stops;
      const led = stops.map((stop) => (stop.to === first?.to ? { ...stop, leads: true } : stop));
      return [...led, ...flat(items, (item) => bareStop(reading, item) ?? [])];
    }),
  );
  return rows.map((stop) => mentionOf(reading, stop));
}

/** The name in an item; null where it ends like none, or where a sentence stands in it. */
function stopOf(reading: Reading, item: Item): Stop | null {
  const { text, knowledge } = reading;
  const { stopEnd, visitLead, visitTail, visitSite } = knowledge.bodies;
  const { from: start, to: end } = withoutMarks(text, item);
  const printed = text.slice(start, end);
  const tail = (visitSite.exec(printed) ?? (item.whole ? visitTail.exec(printed) : null))?.[0].length ?? 0;
  const to = stopEnd.test(text.slice(start, end - tail)) ? end - tail : item.open ? endOf(reading, start, end) : end;
  const stop = text.slice(start, to);
  if (!stopEnd.test(stop)) return null;
  const lead = visitLead.exec(stop)?.[0].length ?? 0;
  // Divisions in full are found as such.
  if (divisionUpTo(reading, to)?.full === true) return null;
  const bare = behindDivisions(reading, start + lead, to);
  // 龙塘镇|高速出口: the town names what has no name of its own.
  const isPlain = isOrdinaryPlace(text.slice(bare, to), knowledge.bodies.ordinaryPlaces);
  const from = isPlain ? townBefore(reading, start + lead, bare) : bare;
  const name = text.slice(from, to);
  const ordinary = knowledge.bodies.namedWords.test(name) ? namedTags : wordTags;
  if (!isName(reading, name) || reading.isWord(from, to, ordinary)) return null;
  const head = reading.upTo(to, 'place-head')[0];
  // 珊瑚里幼儿园 is a body, and found as such; 青柳超市 is a place as well.
  const body = reading.upTo(to, 'organisation-head')[0];
  const isBody = body !== undefined && (head === undefined || body.span.from < head.span.from);
  if (isBody && knowledge.bodies.nameless.test(body.lexeme.word)) return null;
  const headFrom = Math.max(from, head?.span.from ?? to - 1);
  const kind = placeKinds.find((one) => one === head?.lexeme.extra['kind']) ?? 'venue';
  // 职场 and 现场 end like venues.
  if (head !== undefined && from === headFrom) return null;
  if (kind === 'venue' && to - from <= shortest && !knowledge.bodies.natural.includes(text.charAt(to - 1))) return null;
  // A name behind its town begins for sure.
  const whole = item.whole || from > start + lead;
  const site = visitSite.exec(stop)?.[0].length ?? 0;
  const named = { from: Math.min(headFrom, to - site), to };
  if (!whole && (item.sole === true ? opensClause(reading, from, named) : hasVerb(reading, from, named))) return null;
  const general = isMadeOfMaterial(reading, from, headFrom, knowledge.bodies.qualities);
  if (general && (item.goesOn || knowledge.bodies.placelessHeads.test(head?.lexeme.word ?? ''))) return null;
  // 遂平县|食品产业园区: the division names what has no name of its own.
  const link = general ? townBefore(reading, start + lead, from) : from;
  return { from: link, to, whole, general: general && link === from, kind };
}

/** Where the division or the town begins that stands right before the offset; the offset where none does. */
function townBefore(reading: Reading, start: number, at: number): number {
  const division = reading.upTo(at, 'division').find(({ lexeme }) => lexeme.extra['form'] !== 'short')?.span.from;
  if (division !== undefined) return division >= start ? division : at;
  const before = reading.text.slice(start, at);
  const town = [...matchesIn(before, reading.knowledge.bodies.innerTown)].at(-1);
  return town !== undefined && town.index + town[0].length === before.length ? start + town.index : at;
}

/** Whether a verb or people begin what stands before the head (群众安置点): a sole stop may hold verbs further on (大坪搬迁安置点). */
const opensClause = (reading: Reading, from: number, head: Span): boolean =>
  reading
    .from(from)
    .some(
      ({ span, lexeme }) =>
        span.to - from > 1 && span.to <= head.from && lexeme.weight > 1 && (lexeme.mask & clauseTags) !== 0,
    );

/** 海创药谷、锦绣天成 between stops of a tour: a name without a head, where no word of sentences stands in it. */
function bareStop(reading: Reading, item: Item): Stop | null {
  const { text, knowledge } = reading;
  const { from: start, to } = withoutMarks(text, item);
  if (knowledge.bodies.stopEnd.test(text.slice(start, to)) || isBodyUpTo(reading, to)) return null;
  const from = behindDivisions(
    reading,
    start + (knowledge.bodies.visitLead.exec(text.slice(start, to))?.[0].length ?? 0),
    to,
  );
  const name = text.slice(from, to);
  if (name.length <= shortest || name.length > longestBare || !isName(reading, name)) return null;
  if (knowledge.bodies.bareNever.test(name) || isMadeOfMaterial(reading, from, to, knowledge.bodies.qualities))
    return null;
  if (divisionUpTo(reading, to)?.full === true || reading.isWord(from, to, plainTags)) return null;
  if ([2, 3].some((n) => knowledge.bodies.trades.has(text.slice(to - n, to)))) return null;
  for (let at = from; at < to; at += 1)
    if (
      reading.from(at).some(({ span, lexeme }) => span.to <= to && span.to - at > 1 && (lexeme.mask & talkTags) !== 0)
    )
      return null;
  return { from, to, whole: false, kind: 'venue', general: false };
}

/** Whether a body ends there that is found as such. */
const isBodyUpTo = (reading: Reading, to: number): boolean =>
  reading.upTo(to, 'organisation-head').some(({ lexeme }) => lexeme.weight > 2);

function isName(reading: Reading, name: string): boolean {
  const { ordinaryPlaces, placelessHeads, clausePlaces, pronouns, visitNever, visitWorks } = reading.knowledge.bodies;
  if (name.length < shortest || name.length > longest || /[^\p{Script=Han}A-Za-z\d“”"·]/u.test(name)) return false;
  // “听、看、问”方式: a quotation that the row was cut in.
  if (!/^[^“”]*(?:“[^“”]*”[^“”]*)*$/u.test(name)) return false;
  if ((isOrdinaryPlace(name, ordinaryPlaces) && !visitWorks.test(name)) || placelessHeads.test(name)) return false;
  return !clausePlaces.test(name) && !pronouns.test(name) && !visitNever.test(name);
}

/** Where the name ends in front of a word that goes on with the sentence (不浪村|宣讲); `end` where it goes on with none. */
function endOf(reading: Reading, start: number, end: number): number {
  if (reading.knowledge.bodies.stopEnd.test(reading.text.slice(start, end))) return end;
  for (let at = start + shortest; at < end; at += 1)
    if (
      reading.startsAt(at, goesOnTags) &&
      reading.knowledge.bodies.stopEnd.test(reading.text.slice(start, at)) &&
      !isCut(reading, { from: at - 1, to: at })
    )
      return at;
  return end;
}

/** What quotation marks hold, where they hold the whole item (“樱桃里共生街区”的项目现场). */
function withoutMarks(text: string, { from, to }: Span): Span {
  const quoted = /^[“"]([^”"]+)[”"]\p{Script=Han}{0,9}$/u.exec(text.slice(from, to))?.[1];
  return quoted === undefined ? { from, to } : { from: from + 1, to: from + 1 + quoted.length };
}

/** Where the name begins behind the chain of divisions that says where it is (纸房乡|孟楼村). */
function behindDivisions(reading: Reading, from: number, to: number): number {
  let start = from;
  for (let at = to - 1; at > from; at -= 1) {
    const division = divisionUpTo(reading, at);
    if (division !== null && division.from <= start && division.full) {
      start = at;
      break;
    }
  }
  const town = [...matchesIn(reading.text.slice(start, to - 1), reading.knowledge.bodies.innerTown)].at(-1);
  return town === undefined ? start : start + town.index + town[0].length;
}

/** A name between two sure ends outweighs names within it. */
const cues = { whole: 6, leads: 4.5, open: 2.5 } as const;

const mentionOf = (reading: Reading, { from, to, kind, whole, leads }: Stop): PlaceMention =>
  placeOf(reading, {
    span: { from, to },
    rule: 'stop-of-visit',
    score: (whole ? cues.whole : leads === true ? cues.leads : cues.open) + 0.4 * (to - from),
    kind,
  });
