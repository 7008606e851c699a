/** Under which beginnings a name is found; the reader's side is `query/lookup.ts`. */
import type { NameEntry } from '../../format/names.js';
import { byCodeUnits } from '../../format/order.js';
import { isHan, isSpelled, plainOf } from '../../format/plain.js';

/** Keys longer than this are cut: pages are never that deep. */
const [deepestHan, deepestLetters] = [10, 18];

/** Every key of the entry, each once. `fold` makes Traditional forms simple and keeps length. */
export function nameKeys(entry: NameEntry, fold: (text: string) => string): ReadonlySet<string> {
  const keys = new Set<string>();
  addAsTyped(keys, keys, entry, fold);
  if (entry.label.type === 'person') addSlips(keys, [...plainOf(fold(entry.label.name))]);
  return keys;
}

/** Those with which somebody begins who makes no slip; `inner`: from within a name, and of a title before a name. */
function addAsTyped(keys: Set<string>, inner: Set<string>, entry: NameEntry, fold: (text: string) => string): void {
  for (const written of [entry.label.name, ...entry.aliases]) {
    addEndings(keys, inner, [...plainOf(fold(written))]);
    // As it is printed too: whoever types 莊蔚勤 sees that form marked where the papers have it.
    keys.add([...plainOf(written)].slice(0, deepestHan).join(''));
  }
  const name = [...plainOf(fold(entry.label.name))];
  if (entry.label.type === 'person') {
    for (const title of entry.titles) addTitled(keys, inner, name, plainOf(fold(title)));
    for (const post of [entry.label.detail ?? '', ...entry.posts])
      if (post !== '') keys.add([...plainOf(fold(post))].slice(0, deepestHan).join(''));
  }
  if (entry.pinyin !== null) addSpellings(keys, entry.pinyin.split(' '));
}

/** 老西门, 西门, 门: whoever types a beginning of one of them finds the name by a part of it. */
function addEndings(keys: Set<string>, inner: Set<string>, name: readonly string[]): void {
  // The last character of a long name begins nothing that anybody looks for.
  const last = name.length > 3 ? name.length - 1 : name.length;
  for (let i = 0; i < last; i++) (i === 0 ? keys : inner).add(name.slice(i, i + deepestHan).join(''));
}

/** 张国 for 张建国: with the endings, every name of which one character was mistyped, left out or added. */
function addSlips(keys: Set<string>, name: readonly string[]): void {
  if (name.length < 3 || name.length > 5) return;
  for (let i = 1; i < name.length - 1; i++) keys.add(name.filter((_, j) => j !== i).join(''));
}

/** 庄书记, 欧阳书记, 庄卫勤书记, 书记庄. Which surnames have two characters is not known here; 张建书记 harms nobody. */
function addTitled(keys: Set<string>, inner: Set<string>, name: readonly string[], title: string): void {
  if (!name.every(isHan)) return;
  for (const length of [1, 2, name.length]) keys.add(`${name.slice(0, length).join('')}${title}`.slice(0, deepestHan));
  inner.add(`${title}${name.join('')}`.slice(0, deepestHan));
}

/** zhouming, ming and zm, from every syllable on. */
function addSpellings(keys: Set<string>, syllables: readonly string[]): void {
  const spoken = syllables.filter(isSpelled);
  spoken.forEach((_, i) => {
    const rest = spoken.slice(i);
    keys.add(rest.join('').slice(0, deepestLetters));
    if (rest.length > 1)
      keys.add(
        rest
          .map((syllable) => syllable[0])
          .join('')
          .slice(0, deepestLetters),
      );
  });
}

/**
 * By the first two characters of all keys but those of slips, what comes third and fourth: a space before each with which a name
 * begins, a comma before the others.
 */
export function namedBy(entries: readonly NameEntry[], fold: (text: string) => string): ReadonlyMap<string, string> {
  const named = new Map<string, Set<string>>();
  const add = (keys: ReadonlySet<string>, mark: string): void => {
    for (const key of keys) {
      const [first = '', second = '', third = '', fourth = ''] = key;
      const known = named.get(first + second) ?? new Set();
      if (!known.has(` ${third}${fourth}`)) named.set(first + second, known.add(`${mark}${third}${fourth}`));
    }
  };
  const [keys, inner] = [new Set<string>(), new Set<string>()];
  for (const entry of entries) addAsTyped(keys, inner, entry, fold);
  add(keys, ' ');
  add(inner, ',');
  return new Map([...named].map(([gram, after]) => [gram, [...after].sort(byCodeUnits).join('')]));
}
