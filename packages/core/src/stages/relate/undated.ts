/** Where one event ends and the next begins in an item that says of no day when. */
import { flat } from '../../model/flat.js';
import type { EventMention } from '../../model/mention.js';
import { hasActors, isLed, isMishap, isMonth, leadsOf, type Draft, type Segment } from './segment.js';
import type { Telling } from './telling.js';

/**
 * Without a day, an item that says 近日 or names a month tells one event; one that says nothing of when tells as many as it
 * has paragraphs in which somebody goes somewhere, leads or holds something.
 */
export function cutUndated(body: readonly Telling[]): readonly Segment[] {
  const first = body[0]?.paragraph;
  const opening = body.find(
    (telling) =>
      telling.paragraph === first && telling.dates.length > 0 && (hasActors(telling) || telling.events.length > 0),
  );
  if (opening !== undefined) {
    const date = opening.dates.find(isMonth) ?? opening.dates[0] ?? null;
    return [{ date: date?.date?.length === 4 ? null : date, tellings: body }];
  }
  const paragraphs = new Map<number, Telling[]>();
  for (const telling of body) {
    const own = paragraphs.get(telling.paragraph);
    if (own === undefined) paragraphs.set(telling.paragraph, [telling]);
    else own.push(telling);
  }
  const parts: Draft[] = [];
  let preamble: Telling[] = [];
  for (const tellings of paragraphs.values()) {
    const last = parts.at(-1);
    const isOwn = tellings.some(isLed) || (last === undefined && tellings.some(isMishap));
    if (
      last !== undefined &&
      (last.tellings.some(isMishap) || (isOwn ? goesOn(tellings, last) : isSaidThere(tellings, last)))
    )
      last.tellings.push(...tellings);
    else if (isOwn) {
      parts.push({ date: null, tellings: [...preamble, ...tellings] });
      preamble = [];
    } else if (last === undefined && tellings.some(joins)) preamble = [...tellings];
  }
  return parts;
}

/** Whether somebody joins in what another sentence tells of: such a paragraph at the top belongs to the event behind it. */
const joins = ({ roles }: Telling): boolean => roles.some(({ groups }) => groups['join'] !== undefined);

/** A paragraph goes on with the event before where it only says who came along, or where the same person leads again. */
function goesOn(tellings: readonly Telling[], before: Draft): boolean {
  const leaders = flat(tellings, leadsOf);
  const known = new Set(flat(before.tellings, leadsOf));
  if (leaders.length > 0) return leaders.some((name) => known.has(name));
  return (
    known.size > 0 &&
    tellings.some(({ roles }) =>
      roles.some(({ groups }) => groups['accompany'] !== undefined || groups['join'] !== undefined),
    )
  );
}

/** A paragraph in which people speak belongs to the meeting or ceremony that the one before holds. */
const isSaidThere = (tellings: readonly Telling[], before: Draft): boolean =>
  tellings[0]?.leaves === false &&
  before.tellings.some(({ held, events }) => held.length > 0 || events.some(isSession)) &&
  tellings.some(({ roles }) => roles.some(({ groups }) => groups['speak'] !== undefined));

const isSession = ({ eventKind, score }: EventMention): boolean =>
  score >= 2 && (eventKind === 'meeting' || eventKind === 'ceremony' || eventKind === 'study');
