/** All evidence that entities show, wherever in them it stands. */
import type { Entities, Post } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import { byCodeUnit } from '../../model/order.js';

/** Every evidence object once, by source. Most things of an article show the same few objects. */
export function evidencesOf(entities: Entities): readonly (readonly [string, ReadonlySet<Evidence>])[] {
  const bySource = new Map<string, Set<Evidence>>();
  for (const list of listsOf(entities))
    for (const item of list) {
      const own = bySource.get(item.source);
      if (own === undefined) bySource.set(item.source, new Set([item]));
      else own.add(item);
    }
  return [...bySource].sort(([a], [b]) => byCodeUnit(a, b));
}

function* listsOf({
  persons,
  organisations,
  places,
  events,
  judgements,
}: Entities): Generator<readonly Evidence[], void> {
  for (const person of persons) {
    yield person.evidence;
    for (const post of person.posts) yield* listsOfPost(post);
  }
  for (const { evidence } of organisations) yield evidence;
  for (const { evidence } of places) yield evidence;
  for (const event of events) {
    yield event.evidence;
    for (const { evidence } of [...event.participants, ...event.organisations, ...event.places, ...event.acts])
      yield evidence;
  }
  for (const { evidence } of judgements) yield evidence;
}

function* listsOfPost({ evidence, changes }: Post): Generator<readonly Evidence[], void> {
  yield evidence;
  for (const change of changes) yield change.evidence;
}
