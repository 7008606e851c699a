/** What a suggestion shows of a thing, and how weighty the thing is. */
import type { EntityRecord } from '../../format/entities.js';
import type { NameEntry } from '../../format/names.js';
import { newestFirst } from '../../format/newest-first.js';
import { byCodeUnits } from '../../format/order.js';
import type { Spell } from './pinyin.js';

/** Posts that an entry is found by with their bodies, each name of a body by itself, and how short such a name may be. */
const [postsShown, shortest] = [12, 4];

/** Makes the suggestion of a record; `aliasesOf` knows the other names of a body. */
export function nameWriter(
  spelled: Spell,
  fold: (text: string) => string,
  aliasesOf: (body: string) => readonly string[],
): (record: EntityRecord) => Omit<NameEntry, 'ordinal'> {
  const withBodies = ({ label, posts }: EntityRecord): readonly string[] => {
    const named = posts.flatMap(({ organisation: body, title }) =>
      body === null ? [] : [body.name, ...aliasesOf(body.id)].map((name) => ({ name, title })),
    );
    const words = named.flatMap(({ name, title }) => (name.length < shortest ? [] : [`${name}${title}`]));
    return [...new Set(words)].filter((post) => post !== label.detail).slice(0, postsShown);
  };
  return (record) => entryOf(record, record.label.type === 'person' ? withBodies(record) : []);

  function entryOf(
    { label, aliases, posts, window, events, articleCount }: EntityRecord,
    bodied: readonly string[],
  ): Omit<NameEntry, 'ordinal'> {
    return {
      label,
      // A name printed in Traditional characters is found by its simple form too.
      aliases: [...new Set([label.name, ...aliases].flatMap((name) => [name, fold(name)]))].filter(
        (alias) => alias !== label.name,
      ),
      titles: label.type === 'person' ? [...new Set(posts.map(({ title }) => title))] : [],
      posts: bodied,
      pinyin: spelled(label.name, label.type)
        .map((syllable) => syllable.toLowerCase())
        .join(' '),
      weight: Math.round(8 * Math.log2(1 + events.length + 2 * posts.length + articleCount)),
      window,
    };
  }
}

/** The weightiest first, then the one seen last. */
export const byWeight = (a: NameEntry, b: NameEntry): number =>
  b.weight - a.weight || newestFirst(a.window.until, b.window.until) || byCodeUnits(a.label.id, b.label.id);
