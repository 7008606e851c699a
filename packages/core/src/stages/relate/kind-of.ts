/** What kind of event sentences tell of. */
import type { EventKind } from '../../model/kinds.js';
import type { EventMention } from '../../model/mention.js';
import { goes, type Telling } from './telling.js';

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

/** Whether somebody goes, and not only to do something there: 到青溪村参加植树, 走进学校上了一堂课. */
const goesToSee = (telling: Telling): boolean =>
  goes(telling) && (isTold(telling, 'visit') || !(isTold(telling, 'activity') || telling.held.includes('study')));

const isTold = ({ events }: Telling, kind: EventKind): boolean =>
  events.some(({ eventKind, score }) => eventKind === kind && score >= 3);

/** The kind that a sentence tells by what is held, whatever that is about (召开巡察动员会), if nobody goes anywhere. */
const toldBy = (telling: Telling): EventKind | null =>
  goes(telling) ? null : (telling.held.find((kind) => kind !== 'activity') ?? null);

/** The kind whose words weigh most: those of the headline, then of the opening, then of what follows at once. */
export function kindOf(headline: readonly Telling[], opening: readonly Telling[], rest: readonly Telling[]): EventKind {
  const weights = new Map<EventKind, number>();
  const add = (kind: EventKind, weight: number) => weights.set(kind, (weights.get(kind) ?? 0) + weight);
  for (const telling of headline) {
    const told = toldBy(telling);
    for (const [kind, weight] of wordWeights(telling.events))
      if (told === null || told === kind) add(kind, 1.5 * weight);
    telling.held.forEach((kind) => add(kind, (kind === told ? 3 : 1.5) * heldWeight(kind)));
  }
  for (const telling of opening) {
    const told = toldBy(telling);
    for (const [kind, weight] of wordWeights(telling.events)) if (told === null || told === kind) add(kind, weight);
  }
  const near = rest.slice(0, reach);
  for (const { events } of near) {
    const strongest = new Map<EventKind, number>();
    for (const [kind, weight] of wordWeights(events)) strongest.set(kind, Math.max(weight, strongest.get(kind) ?? 0));
    for (const [kind, weight] of strongest) add(kind, 0.3 * weight);
  }
  for (const { held } of opening) held.forEach((kind) => add(kind, heldWeight(kind)));
  if ([...headline, ...opening].some(goesToSee)) add('visit', goingWeight);
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
