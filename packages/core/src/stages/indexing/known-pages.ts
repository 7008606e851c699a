/** Which names are looked for in running texts, and the pages that they lie on. */
import type { EntityRecord } from '../../format/entities.js';
import { encodeKnown, knownPage, type KnownName } from '../../format/known.js';
import { byCodeUnits } from '../../format/order.js';
import { plainOf } from '../../format/plain.js';

/** Classes of people whom a text may be marked for; residents and authors are none of them. */
const marked: readonly string[] = ['official', 'representative'];
/** A person's name of so few characters is any words unless a title stands beside it; a body's of fewer is a word of its kind. */
const [shortPerson, shortestBody] = [2, 4];
/** A name that more bodies share says nothing of any. */
const mostBodies = 3;

/** One name of one thing. */
type Called = KnownName & { readonly isBody: boolean };

/** The names by which the thing is marked in a text: none of places, residents, authors. */
export function calledBy({ label, kind, aliases, posts }: EntityRecord, fold: (text: string) => string): Called[] {
  const plain = (text: string): string => plainOf(fold(text));
  const name = plain(label.name);
  const isBody = label.type === 'organisation';
  if (!isBody && (label.type !== 'person' || !marked.includes(kind))) return [];
  const titles = [...new Set(posts.map(({ title }) => plain(title)))];
  return [...new Set([name, ...aliases.map(plain)])].flatMap((one): Called[] => {
    const length = [...one].length;
    if (/[\t\n]/u.test(one) || length < (isBody ? shortestBody : 2)) return [];
    // What else a person is called by is surname and title; only a spelling is a name.
    if (!isBody && length !== [...name].length) return [];
    const isShort = !isBody && length <= shortPerson;
    return isShort && titles.length === 0 ? [] : [{ name: one, beside: isShort ? titles : [], isBody }];
  });
}

/** Pages of about `size` characters. */
export function* knownPages(called: readonly Called[], size: number): Generator<object> {
  const names = merged(called);
  const cost = names.reduce((sum, { name, beside }) => sum + [name, ...beside].join().length + 1, 0);
  const pages = Array.from({ length: Math.ceil(cost / size) }, (): KnownName[] => []);
  for (const one of names) pages[knownPage(one.name, pages.length)]?.push(one);
  for (const page of pages) yield encodeKnown(page);
}

/** Each name once, by code units. */
function merged(called: readonly Called[]): readonly KnownName[] {
  const all = new Map<string, Called[]>();
  for (const one of called) all.set(one.name, [...(all.get(one.name) ?? []), one]);
  return [...all]
    .filter(([, same]) => same.some(({ isBody }) => !isBody) || same.length <= mostBodies)
    .map(([name, same]) => ({
      name,
      beside: [...new Set(same.flatMap(({ beside }) => beside))].sort(byCodeUnits),
    }))
    .sort((a, b) => byCodeUnits(a.name, b.name));
}
