/** Towns and subdistricts that no list has, as the bulletins themselves tell of them. */
import type { IdentityRules } from '../../model/identity-rules.js';
import { byCodeUnit } from '../../model/order.js';
import { isNameless, isNested, type Path } from './jurisdiction.js';
import type { ArticleReading } from './reading.js';

/** The towns that the bulletins tell of. */
export interface Towns {
  /** Takes the town off the head of a name that is told of in the jurisdiction; null where it begins with none. */
  takenOff(name: string, near: Path): { readonly path: Path; readonly rest: string } | null;
  /** Of a town of elsewhere that bears the name of one on the bulletin's own ground, the own one; else the path as it is. */
  own(path: Path, ground: Path): Path;
}

/**
 * Gathers the towns of which the bulletins' own jurisdictions tell: to the county's paper, 柳荫街道办事处 is the office that the
 * town's paper calls 街道办事处, though a list may know a 柳荫街道 of another province. One of two that bear the name in a
 * county is none.
 */
export function townsTold(articles: readonly ArticleReading[], rules: IdentityRules): Towns {
  const paths = new Map(articles.map(({ path }) => [path.join('/'), path]));
  const named = new Map<string, Path[]>();
  for (const [, path] of [...paths].sort(([a], [b]) => byCodeUnit(a, b))) {
    const town = path.at(-1) ?? '';
    if (path.length > 1 && !isNameless(path) && rules.townEnd.test(town))
      named.set(town, [...(named.get(town) ?? []), path]);
  }
  const isTown = (path: Path) => rules.townEnd.test(path.at(-1) ?? '');
  const inside = (town: string, near: Path): Path | null => {
    const inner = (named.get(town) ?? []).filter((path) => path.length > near.length && isNested(near, path));
    return inner.length === 1 ? (inner[0] ?? null) : null;
  };
  return {
    takenOff(name, near) {
      if (near.length === 0 || isNameless(near) || isTown(near)) return null;
      for (let length = Math.min(name.length, longest); length > 2; length -= 1) {
        const path = inside(name.slice(0, length), near);
        if (path !== null) return { path, rest: name.slice(length) };
      }
      return null;
    },
    own(path, ground) {
      if (!isTown(path) || ground.length === 0 || isNameless(ground) || isNested(path, ground)) return path;
      return inside(path.at(-1) ?? '', isTown(ground) ? ground.slice(0, -1) : ground) ?? path;
    },
  };
}

/** No town's name is longer. */
const longest = 12;
