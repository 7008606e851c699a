/**
 * Bodies that fill the cell between a sign and somebody's title, from their division on, whatever words of sentences their own
 * name has: ，梅陇镇虹梅同心关爱服务中心|主任周晓禾.
 */
import { flat } from '../../model/flat.js';
import type { Hit } from '../../model/knowledge.js';
import { maskOf } from '../../model/rule.js';
import type { Body } from './body.js';
import { boundary, han, opening } from './left-steps.js';
import type { LeftEdge } from './organisation-bounds.js';
import type { Reading } from './reading.js';

const [titleTag, divisionTag] = [maskOf('title'), maskOf('division')];
/** What somebody in the cell would act by or be called. */
const actingTags = maskOf('title', 'rank', 'honorific', 'person-role');
const wordTags = maskOf('verb', 'function', 'event');

/** How far such a name may reach to the left of its head, and how much of it stands before the first word of sentences. */
const [reach, ownName] = [18, 2];

/** The left end of the cell that the head ends; null where the walk from the head stopped for a good reason. */
export function cellEdge(reading: Reading, start: number, head: Hit, edges: readonly LeftEdge[]): LeftEdge | null {
  const last = edges.at(-1);
  if (last?.kind !== 'stop' || !reading.startsAt(head.span.to, titleTag)) return null;
  const from = cellStart(reading, last.from, start);
  if (from === null) return null;
  const ground = groundEnd(reading, from);
  const isWhole = ground !== null && ground < last.from && isNamed(reading, ground, last.from);
  return isWhole ? { from, kind: 'cell' } : null;
}

/** The same words without a title, wherever the article has them: who has been told once is known again. */
export function toldAgain({ text }: Reading, bodies: readonly Body[]): readonly Body[] {
  const told = new Map<string, Body>();
  const known = new Set<number>();
  for (const body of bodies) {
    if (body.rule !== 'cell-and-head') continue;
    known.add(body.span.from);
    if (told.size < mostTold) told.set(text.slice(body.span.from, body.span.to), body);
  }
  return flat([...told], ([words, body]) => {
    const again: Body[] = [];
    for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + words.length))
      if (!known.has(from)) again.push({ ...body, span: { from, to: from + words.length } });
    return again;
  });
}

/** No item has more such bodies; a text without end is not to be looked through for each of its own. */
const mostTold = 40;

/** Where the sign ends that stands before the offset, with nothing but Han characters between. */
function cellStart({ text }: Reading, at: number, start: number): number | null {
  for (let from = at; from > start - reach; from -= 1) {
    const before = text.charAt(from - 1);
    if (before === '' || boundary.test(before) || opening.test(before)) return from;
    if (!han.test(before)) return null;
  }
  return null;
}

/** Where the divisions end with which the cell begins. */
function groundEnd(reading: Reading, from: number): number | null {
  let end: number | null = null;
  for (let at = from; ;) {
    const next = reading
      .from(at)
      .find(({ lexeme }) => (lexeme.mask & divisionTag) !== 0 && lexeme.extra['form'] !== 'short');
    if (next === undefined) return end;
    end = at = next.span.to;
  }
}

/** Whether a name of its own stands between the ground and the words that stopped the walk, and nobody who acts. */
function isNamed(reading: Reading, from: number, to: number): boolean {
  const { text, knowledge } = reading;
  const { particles, stops, generic } = knowledge.bodies;
  for (let at = from; at < to; at += 1) {
    const isEarly = at < from + ownName;
    for (const { span, lexeme } of reading.from(at)) {
      if (span.to > to || span.to - at < 2) continue;
      if ((lexeme.mask & actingTags) !== 0 || lexeme.extra['kind'] !== undefined) return false;
      if (isEarly && (lexeme.mask & wordTags) !== 0) return false;
    }
    if (particles.includes(text.charAt(at)) && at < to - 1) return false;
    if (
      isEarly &&
      [2, 3, 4].some((length) => stops.has(text.slice(at, at + length)) || generic.has(text.slice(at, at + length)))
    )
      return false;
  }
  return true;
}
