/** Renames and hides what a reader of the graph said should be. */
import type { Entities } from '../../model/entity.js';
import { byCodeUnit } from '../../model/order.js';
import { withoutEntities } from './private.js';
import type { Context } from './reading.js';

/** Applies `rename`, `hide` and `source`; of two that contradict each other the first in their order counts. A hidden person is gone like a resident: the name is masked in all texts. */
export function correct(entities: Entities, context: Context, moves: ReadonlyMap<string, string>): Entities {
  const lists = [entities.persons, entities.organisations, entities.places, entities.events, entities.articles];
  const known = new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  const names = new Map<string, string>();
  const hidden = new Set<string>();
  const urls = new Map<string, string>();
  const articles = new Set(entities.articles.map(({ id }) => id));
  for (const correction of context.corrections) {
    if (correction.op !== 'rename' && correction.op !== 'hide' && correction.op !== 'source') continue;
    const id = moves.get(correction.id) ?? correction.id;
    if (!(correction.op === 'source' ? articles : known).has(id)) continue;
    if (correction.op === 'hide') hidden.add(id);
    else {
      const [values, value] = correction.op === 'rename' ? [names, correction.name] : [urls, correction.url];
      if ((values.get(id) ?? value) !== value) continue;
      values.set(id, value);
    }
    context.applied(correction);
  }
  if (names.size === 0 && hidden.size === 0 && urls.size === 0) return entities;
  const rename = <T extends { readonly id: string; readonly name: string; readonly aliases: readonly string[] }>(
    entity: T,
  ): T => {
    const name = names.get(entity.id);
    if (name === undefined || name === entity.name) return entity;
    const aliases = new Set([...entity.aliases, entity.name]);
    aliases.delete(name);
    return { ...entity, name, aliases: [...aliases].sort(byCodeUnit) };
  };
  const renamed: Entities = {
    ...entities,
    persons: entities.persons.map(rename),
    organisations: entities.organisations.map(rename),
    places: entities.places.map(rename),
    events: entities.events.map(rename),
    articles: entities.articles.map((article) => ({
      ...article,
      name: names.get(article.id) ?? article.name,
      url: urls.get(article.id) ?? article.url,
    })),
  };
  return hidden.size === 0 ? renamed : withoutEntities(renamed, hidden);
}
