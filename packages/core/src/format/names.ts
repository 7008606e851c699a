/**
 * Names page: all that a suggestion needs, so that the first keystroke costs one page.
 *
 * The table's keys are beginnings: of a folded name or alias from any of its characters on, of its pinyin from any
 * syllable on, of its initials, of surname and title, of a short name with one character left out. A beginning with
 * too many names keeps the weightiest; the others lie under the longer beginnings that follow it. The keys themselves
 * are not in the page: whoever reads it compares the names.
 */
import type { Label } from '../model/answer.js';
import type { Window } from '../model/window.js';
import { nodeTypes } from '../model/graph.js';
import { decodeDays, encodeDays } from './days.js';
import { broken } from './index-error.js';
import { isCount, isListOf, isObject, isText, isTextOrNull } from './json.js';
import { longId, shortId } from './short-id.js';
import { decodeNumbers, encodeNumbers } from './varint.js';

/** One suggestion. */
export interface NameEntry {
  readonly label: Label;
  /** The number of its record: whoever opens it asks for no page of ids. */
  readonly ordinal: number;
  readonly aliases: readonly string[];
  /** Titles of the posts that a person was seen in, latest first. */
  readonly titles: readonly string[];
  /** Its posts with their bodies, by whatever name of the body, besides the one that the label tells. */
  readonly posts: readonly string[];
  /** Syllables of the name, one a character, joined with a space; null where the page answers no letters. */
  readonly pinyin: string | null;
  /** How much the bulletins tell of it. */
  readonly weight: number;
  readonly window: Window;
}

/** The page's content: columns of equal length. Aliases, titles and posts are joined with a line feed. */
export function encodeNames(entries: readonly NameEntry[]): object {
  return {
    ids: entries.map(({ label }) => shortId(label)),
    ordinals: encodeNumbers(entries.map(({ ordinal }) => ordinal)),
    types: entries.map(({ label }) => nodeTypes.indexOf(label.type)),
    names: entries.map(({ label }) => label.name),
    details: entries.map(({ label }) => label.detail),
    aliases: entries.map(({ aliases }) => aliases.join('\n')),
    titles: entries.map(({ titles }) => titles.join('\n')),
    posts: entries.map(({ posts }) => posts.join('\n')),
    pinyin: entries.map(({ pinyin }) => pinyin),
    weights: entries.map(({ weight }) => weight),
    since: encodeDays(entries.map(({ window }) => window.since)),
    until: encodeDays(entries.map(({ window }) => window.until)),
  };
}

/** The page's entries. */
export function decodeNames(page: unknown, file: string): readonly NameEntry[] {
  const columns = isObject(page) ? page : {};
  const length = isListOf(columns['ids'], isText) ? columns['ids'].length : -1;
  const column = <T>(name: string, is: (value: unknown) => value is T): readonly T[] => {
    const values = columns[name];
    if (!isListOf(values, is) || values.length !== length) throw broken(file, 'names');
    return values;
  };
  const ids = column('ids', isText);
  const types = column('types', isCount);
  const names = column('names', isText);
  const details = column('details', isTextOrNull);
  const aliases = column('aliases', isText);
  const titles = column('titles', isText);
  const posts = column('posts', isText);
  const pinyin = column('pinyin', isTextOrNull);
  const weights = column('weights', isCount);
  const [since, until] = [columns['since'], columns['until']].map((days) => decodeDays(days, length));
  const ordinals = decodeNumbers(columns['ordinals']);
  if (!since || !until || ordinals?.length !== length) throw broken(file, 'names');
  return ids.map((id, i) => {
    const type = nodeTypes[types[i] ?? -1];
    if (type === undefined) throw broken(file, 'names');
    const name = names[i] ?? '';
    return {
      label: { id: longId(id, type, name), type, name, detail: details[i] ?? null },
      ordinal: ordinals[i] ?? 0,
      aliases: lines(aliases[i]),
      titles: lines(titles[i]),
      posts: lines(posts[i]),
      pinyin: pinyin[i] ?? null,
      weight: weights[i] ?? 0,
      window: { since: since[i] ?? null, until: until[i] ?? null },
    };
  });
}

const lines = (joined: string | undefined): readonly string[] => (joined ? joined.split('\n') : []);
