/** Where in the country a body or a bulletin is: paths of divisions, and how near two of them are. */
import type { IdentityRules } from '../../model/identity-rules.js';
import type { Division } from '../../model/knowledge.js';

/** Divisions from the province down: 上海市, 黄浦区, 老西门街道. Empty where nothing is known. */
export type Path = readonly string[];

/** How near two jurisdictions are, nearest first; `unknown` where one of them is. */
export type Nearness = 'same' | 'around' | 'county' | 'city' | 'province' | 'none' | 'unknown';

/** A path from its words; empty where there are none. */
export const toPath = (words: string | null): Path =>
  words === null ? [] : words.split('/').filter((part) => part !== '');

/** The words of a path; null where no division is known. */
export const fromPath = (path: Path): string | null => (path.length === 0 || isNameless(path) ? null : path.join('/'));

/** Stands for the jurisdiction of bulletins of one masthead that nothing else tells of. */
export const namelessPath = (masthead: string): Path => [`?${masthead}`];

/** Whether all that is known of the jurisdiction is whose masthead tells of it. */
export const isNameless = (path: Path): boolean => path[0]?.startsWith('?') ?? false;

/** How many divisions two paths share from the top. */
export function sharedDepth(a: Path, b: Path): number {
  let depth = 0;
  while (depth < a.length && depth < b.length && a[depth] === b[depth]) depth++;
  return depth;
}

/** The path without its subdistrict or town. */
export const countyOf = (path: Path, rules: IdentityRules): Path =>
  path.length > 1 && rules.townEnd.test(path.at(-1) ?? '') ? path.slice(0, -1) : path;

/** How near the jurisdictions are: one around the other, two towns of one county, two counties of one city … */
export function nearness(a: Path, b: Path, rules: IdentityRules): Nearness {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const shared = sharedDepth(a, b);
  if (shared === a.length && shared === b.length) return 'same';
  if (isNameless(a) || isNameless(b)) return 'unknown';
  if (shared === a.length || shared === b.length) return 'around';
  if (shared === 0) return isUnrooted(a, rules) || isUnrooted(b, rules) ? 'unknown' : 'none';
  if (shared === countyOf(a, rules).length && shared === countyOf(b, rules).length) return 'county';
  if (shared > 1 || rules.municipality.test(a[0] ?? '')) return 'city';
  return 'province';
}

/** Whether of a town no more is known than its name: it may lie anywhere, and nobody can say how high its posts are. */
export const isUnrooted = (path: Path, rules: IdentityRules): boolean => rules.townEnd.test(path[0] ?? '');

/** Whether one of the two lies in the other, or they are one. */
export const isNested = (a: Path, b: Path): boolean => {
  const shared = sharedDepth(a, b);
  return shared > 0 && (shared === a.length || shared === b.length);
};

/** Whether the outer one may be the coarser telling of the inner one; an unknown one may be any. */
export const isAround = (outer: Path, inner: Path): boolean =>
  isNameless(outer) ? !isNameless(inner) : outer.length < inner.length && isNested(outer, inner);

/** A name taken apart into the division that it begins with and the rest. */
export interface Anchored {
  readonly path: Path;
  readonly rest: string;
}

/** Looks up official divisions by name. */
export type DivisionLookUp = (name: string) => readonly Division[];

/**
 * Takes the division off the head of a name: 上海市黄浦区民政局 and, in a bulletin of that district, 区民政局
 * give 上海市/黄浦区 and 民政局. Null where the name begins with none.
 */
export function anchorOf(name: string, near: Path, rules: IdentityRules, divisions: DivisionLookUp): Anchored | null {
  const along = alongPath(name, near);
  if (along !== null) return along;
  const level = rules.levelWord.exec(name)?.[0];
  if (level !== undefined) {
    const depth = isNameless(near) ? -1 : near.findLastIndex((division) => division.endsWith(level));
    if (depth >= 0) return { path: near.slice(0, depth + 1), rest: name.slice(level.length) };
  }
  for (let length = Math.min(name.length, 12); length > 1; length--) {
    const head = name.slice(0, length);
    const path = nearestOf(
      divisions(head).filter((division) => division.name === head),
      near,
    );
    if (path !== null) return alongPath(name.slice(length), path) ?? deeper(name.slice(length), path, divisions);
  }
  return null;
}

/** Follows the divisions of a path that stand one after another at the head of the name. */
function alongPath(name: string, path: Path): Anchored | null {
  let [rest, depth] = [name, 0];
  path.forEach((division, i) => {
    if (rest.startsWith(division)) [rest, depth] = [rest.slice(division.length), i + 1];
  });
  return depth === 0 ? null : { path: path.slice(0, depth), rest };
}

/** Takes further divisions off that lie in the one found. */
function deeper(rest: string, path: Path, divisions: DivisionLookUp): Anchored {
  for (let length = Math.min(rest.length, 12); length > 1; length--) {
    const head = rest.slice(0, length);
    const inner = divisions(head).find(
      (division) => division.name === head && division.path.length > path.length && isNested(division.path, path),
    );
    if (inner !== undefined) return deeper(rest.slice(length), inner.path, divisions);
  }
  return { path, rest };
}

/** The division that is nearest to the path; null where two are equally near. */
export function nearestOf(divisions: readonly Division[], near: Path): Path | null {
  let [best, depth, ties]: [Path | null, number, number] = [null, -1, 0];
  for (const { path } of divisions) {
    const shared = sharedDepth(path, near);
    if (shared > depth) [best, depth, ties] = [path, shared, 1];
    else if (shared === depth && best?.join('/') !== path.join('/')) ties++;
  }
  return ties === 1 ? best : null;
}
