/** What several things are all linked to, each link with its words. */
import type { Hop, Label } from '../../model/answer.js';
import { sharedKinds, type SharedKind, type SharedThing } from '../../model/connection.js';
import { windowOf } from '../../model/window.js';
import type { EventRecord } from '../../format/events.js';
import { byCodeUnits } from '../../format/order.js';
import { labelOf } from '../../format/parts.js';
import { readEvents } from './read.js';
import { hopsAlong, hopToEvent, sharedEvents, standingHops, type Stop, type Ways } from './stops.js';
import { wereApart } from './together.js';

/** At most so many of each kind, by kind; of events the newest, of the others the most strongly linked. */
export async function sharedBy(stops: readonly Stop[], ways: Ways, limit: number): Promise<readonly SharedThing[]> {
  const events = ways.through.has('event') ? await eventsOfAll(stops, ways) : [];
  const posts = postsOfAll(stops, ways);
  const held = new Set(posts.map(({ thing }) => thing.id));
  const met = new Set(events.map(({ thing }) => thing.id));
  const others: SharedThing[] = [];
  for (const thing of neighboursOfAll(stops, ways)) {
    const isFull = others.filter(({ kind }) => kind === thing.type).length === limit;
    if (isFull || held.has(thing.id)) continue;
    const links = await linksTo(thing, stops, ways);
    // Who was at the very event that all of them were at connects them no more than that event does.
    if (links === null || isOnlyAt(links, met)) continue;
    others.push(sharedThing(thing.type as SharedKind, thing, links));
  }
  return [...events.slice(0, limit), ...posts.slice(0, limit), ...others].sort(
    (a, b) => sharedKinds.indexOf(a.kind) - sharedKinds.indexOf(b.kind),
  );
}

const sharedThing = (kind: SharedKind, thing: Label, links: readonly (readonly Hop[])[]): SharedThing => ({
  ...{ kind, thing, title: null, grade: null },
  window: windowOf(links.flatMap((hops) => hops.map(({ date }) => date))),
  links,
});

async function eventsOfAll(stops: readonly Stop[], ways: Ways): Promise<readonly SharedThing[]> {
  const labels = stops.map(({ label }) => label);
  const events = await readEvents(ways.index, sharedEvents(stops, ways), ways.signal);
  return events.flatMap((event): SharedThing[] => {
    const grade = gradeOf(event, labels);
    const hops = labels.map((label) => hopToEvent(event, label));
    if (hops.includes(null) || (ways.onlyActs && grade !== 'act')) return [];
    const links = hops.map((hop) => (hop === null ? [] : [hop]));
    return [{ ...sharedThing('event', labelOf(event), links), grade }];
  });
}

function gradeOf(event: EventRecord, labels: readonly Label[]): SharedThing['grade'] {
  const ids = labels.map(({ id }) => id);
  if (ids.some((a) => ids.some((b) => wereApart(event, a, b)))) return null;
  return event.acts.some(({ persons }) => ids.every((id) => persons.includes(id))) ? 'act' : 'event';
}

/** Posts that each of them was seen in. */
function postsOfAll(stops: readonly Stop[], ways: Ways): readonly SharedThing[] {
  const [first] = stops;
  if (first?.label.type !== 'person' || !ways.through.has('organisation')) return [];
  const posts = new Map((first.record?.posts ?? []).map((post) => [`${post.organisation?.id} ${post.title}`, post]));
  return [...posts.values()].flatMap(({ organisation, title }): SharedThing[] => {
    if (organisation === null) return [];
    const body: Stop = { label: organisation, record: null, event: null, neighbours: [] };
    const links = stops.map((stop) =>
      standingHops(stop, body, ways)
        .filter(({ as }) => as === title)
        .slice(0, 1),
    );
    if (links.some((hops) => hops.length === 0)) return [];
    return [{ ...sharedThing('post', organisation, links), title }];
  });
}

/** People, bodies and places among the neighbours of all, the strongest first. */
function neighboursOfAll(stops: readonly Stop[], ways: Ways): readonly Label[] {
  const asked = new Set(stops.map(({ label }) => label.id));
  const [first, ...others] = stops.map(
    ({ neighbours }) => new Map(neighbours.filter(ways.allows).map((one) => [one.label.id, one])),
  );
  return [...(first?.values() ?? [])]
    .flatMap(({ label, weight }) => {
      const weights = others.map((map) => map.get(label.id)?.weight ?? 0);
      const isWanted = ways.through.has(label.type) && !asked.has(label.id) && !weights.includes(0);
      return isWanted ? [{ label, weight: Math.min(weight, ...weights) }] : [];
    })
    .sort((a, b) => b.weight - a.weight || byCodeUnits(a.label.id, b.label.id))
    .map(({ label }) => label);
}

async function linksTo(thing: Label, stops: readonly Stop[], ways: Ways): Promise<readonly (readonly Hop[])[] | null> {
  const there = await ways.read(thing.id);
  if (there === null) return null;
  const links = await Promise.all(stops.map((stop) => hopsAlong([stop, there], ways)));
  return links.every((hops): hops is readonly Hop[] => typeof hops !== 'number') ? links : null;
}

const isOnlyAt = (links: readonly (readonly Hop[])[], events: ReadonlySet<string>): boolean =>
  new Set(links.map(([hop]) => hop?.to.id)).size === 1 && links.every(([hop]) => events.has(hop?.to.id ?? ''));
