/** What a suggestion shows of a thing, and how weighty the thing is. */
import type { EntityRecord } from '../../format/entities.js';
import type { NameEntry } from '../../format/names.js';
import { byCodeUnits, newestFirst } from '../../format/order.js';
import type { Spell } from './pinyin.js';

/** Makes the suggestion of a record. */
export function nameWriter(spelled: Spell, fold: (text: string) => string): (record: EntityRecord) => NameEntry {
  return ({ label, aliases, posts, window, events, articleCount }) => ({
    label,
    // A name printed in Traditional characters is found by its simple form too.
    aliases: [...new Set([label.name, ...aliases].flatMap((name) => [name, fold(name)]))].filter(
      (alias) => alias !== label.name,
    ),
    titles: label.type === 'person' ? [...new Set(posts.map(({ title }) => title))] : [],
    pinyin: spelled(label.name, label.type)
      .map((syllable) => syllable.toLowerCase())
      .join(' '),
    weight: Math.round(8 * Math.log2(1 + events.length + 2 * posts.length + articleCount)),
    window,
  });
}

/** The weightiest first, then the one seen last. */
export const byWeight = (a: NameEntry, b: NameEntry): number =>
  b.weight - a.weight || newestFirst(a.window.until, b.window.until) || byCodeUnits(a.label.id, b.label.id);
