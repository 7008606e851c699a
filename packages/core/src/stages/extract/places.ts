/** Finds ground that one can stand on: divisions, roads with their numbers, compounds, buildings, villages, venues. */
import { flat } from '../../model/flat.js';
import type { PlaceForm } from '../../model/place-words.js';
import type { Hit } from '../../model/knowledge.js';
import { placeKinds, type PlaceKind } from '../../model/kinds.js';
import type { PlaceMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { matchesIn } from '../../text/matches.js';
import { findAbroad } from './abroad.js';
import { hasVerb, isCut, isMadeOfMaterial } from './body-guards.js';
import { findDivisions } from './division-places.js';
import { isFree } from './left-steps.js';
import { isOrdinaryPlace } from './ordinary-places.js';
import { leftEdges } from './organisation-bounds.js';
import { placeOf } from './place-mention.js';
import { findRows, withNumbers } from './place-rows.js';
import { isOnShore, startsOf } from './place-starts.js';
import type { Reading } from './reading.js';
import { findStops } from './visit-stops.js';

/** Every place that the article may name; overlapping candidates compete later. */
export function findPlaces(reading: Reading): readonly PlaceMention[] {
  const single = [
    ...findDivisions(reading),
    ...findAbroad(reading),
    ...headedPlaces(reading),
    ...findStops(reading),
    ...plainForms(reading),
  ];
  const all = [...single, ...findRows(reading, single)];
  const works = matchesIn(reading.text, reading.knowledge.bodies.works);
  if (works.length === 0) return all;
  return all.filter(
    ({ span }) => !works.some(({ index, 0: title }) => index < span.from && span.to < index + title.length),
  );
}

/** What stands behind a head: a number, a floor, a group of a village. */
interface Tail {
  readonly to: number;
  readonly form: PlaceForm;
}

const bracket = /[()（）”’」』]/u;
const placeTag = maskOf('place-head');
const headTags = placeTag | maskOf('organisation-head');

/** Names that end in a head (路, 小区, 大厦), with the number or floor behind it; of bodies those with a floor (文化站三楼). */
function headedPlaces(reading: Reading): readonly PlaceMention[] {
  const tails = tailsOf(reading);
  return flat(reading.tagged(headTags), (head) => {
    const isPlace = (head.lexeme.mask & placeTag) !== 0;
    const tail = tails.get(head.span.to);
    if (!isPlace && tail?.form.kind !== 'building') return [];
    if (tail === undefined && !isOnShore(reading, head) && (isCut(reading, head.span) || isPlaceless(reading, head)))
      return [];
    const to = tail?.to ?? head.span.to;
    const kind = tail?.form.kind ?? kindOf(head);
    const isBody = tail !== undefined && !isPlace;
    const isInner = tail !== undefined && tail.form.kind !== 'address';
    const strength =
      1 + 0.3 * Math.min(Math.max(head.lexeme.weight, 0), 3) + (tail?.form.score ?? 0) + (isBody ? bodyFloor : 0);
    const starts = startsOf(reading, head, tail !== undefined);
    // 开发区（石桥镇）|展览馆: no name begins with a bracket.
    const sound = starts.filter(
      ({ from }) =>
        !bracket.test(reading.text.charAt(from)) &&
        !isJoined(reading, from) &&
        !(isInner && isPlain(reading, from, to)),
    );
    return flat(sound, ({ from, bonus, rule }) => {
      const cue = isOnShore(reading, head) ? shoreCue : isStaged(reading, head, from, to) ? stageCue : 0;
      const score = strength + bonus + cue + 0.3 * (to - from);
      const place = placeOf(reading, { span: { from, to }, rule: tail?.form.name ?? rule, score, kind });
      return tail === undefined ? [place] : withNumbers(reading, place);
    });
  });
}

/** 在青石村文化礼堂|举行: something is held in what may be a body as well. */
const isStaged = ({ text, knowledge }: Reading, { span }: Hit, from: number, to: number): boolean => {
  const { heads, before, after } = knowledge.bodies.staged;
  return (
    heads.test(text.slice(span.from, to)) &&
    before.test(text.slice(Math.max(0, from - 2), from)) &&
    after.test(text.slice(to, to + 4))
  );
};

/** 行政大楼二楼, 第二村民小组: a part of what has no name has none either. */
const isPlain = ({ text, knowledge }: Reading, from: number, to: number): boolean =>
  knowledge.bodies.ordinaryPlaces.forms.test(text.slice(from, to));

/** 石湖县|以及|开发区: what stands there only joins. */
const isJoined = (reading: Reading, at: number): boolean =>
  reading.from(at, 'function').some(({ span, lexeme }) => span.to - at > 1 && lexeme.weight > 2);

/** Whether the head makes no place (现场), is the beginning of another word (路 in 路过) or the end of a division's name. */
function isPlaceless(reading: Reading, { span: { from, to } }: Hit): boolean {
  const { text, knowledge } = reading;
  const { placelessHeads, brokenHeads } = knowledge.bodies;
  if (placelessHeads.test(text.slice(from, to)) || brokenHeads.test(text.slice(to - 1, to + 1))) return true;
  return reading.upTo(to, 'division').some(({ span, lexeme }) => span.from < from && lexeme.extra['form'] !== 'short');
}

/** Words of shores tell of ground as surely as titles tell of people (民警|沿大洋河|岸). */
const shoreCue = 1.5;

/** What is held in a venue makes ground of it, whoever runs it. */
const stageCue = 4;

/** A floor of a body must outweigh the body alone (文化站|三楼). */
const bodyFloor = 3.5;

/** What stands behind heads, by where the head ends. */
function tailsOf({ text, knowledge }: Reading): ReadonlyMap<number, Tail> {
  const tails = new Map<number, Tail>();
  for (const form of knowledge.bodies.places) {
    if (!form.pattern.source.includes('?<tail>')) continue;
    for (const match of matchesIn(text, form.pattern)) {
      const to = match.index + match[0].length;
      if ((tails.get(match.index)?.to ?? 0) < to) tails.set(match.index, { to, form });
    }
  }
  return tails;
}

/** Forms that need no head: numbered blocks, venues by what happens there. */
function plainForms(reading: Reading): readonly PlaceMention[] {
  const { text, knowledge } = reading;
  return flat(
    knowledge.bodies.places.filter(({ pattern }) => !pattern.source.includes('?<tail>')),
    (form) =>
      matchesIn(text, form.pattern)
        .map((match) => ({ span: { from: match.index, to: match.index + match[0].length }, groups: match.groups }))
        .filter(({ span, groups }) => groups?.['venue'] === undefined || isVenue(reading, span))
        .map(({ span }) =>
          placeOf(reading, { span, kind: form.kind, rule: form.name, score: form.score + 0.3 * (span.to - span.from) }),
        ),
  );
}

/** Whether the words between 在 and 举行 can be a name: no word among them that names do not have. */
function isVenue(reading: Reading, { from, to }: Span): boolean {
  const { ordinaryPlaces, ordinaryBodies } = reading.knowledge.bodies;
  const name = reading.text.slice(from, to);
  if (isOrdinaryPlace(name, ordinaryPlaces) || ordinaryBodies.test(name) || isMadeOfMaterial(reading, from, to))
    return false;
  if (reading.knowledge.bodies.pronouns.test(name) || hasVerb(reading, from, { from: to, to })) return false;
  return isFree(reading, from) && leftEdges(reading, to).at(-1)?.from === from;
}

const kindOf = ({ lexeme }: Hit): PlaceKind => placeKinds.find((kind) => kind === lexeme.extra['kind']) ?? 'venue';
