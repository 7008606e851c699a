/** Brings a body that one bulletin names with and without its divisions under one name. */
import type { Mention, OrganisationMention } from '../../model/mention.js';
import { chainLength, groundOf } from './level-words.js';
import type { Reading } from './reading.js';

/** Shorter names than this are too common to be the same body's. */
const shortest = 4;

/**
 * 新铺镇矮岭村文明实践站 → 矮岭村文明实践站, which says where it is; 消防救援大队 → 上虞区消防救援大队, where the bulletin has one
 * such body only.
 */
export function underOneName(
  articles: readonly (readonly Mention[])[],
  items: readonly { readonly reading: Reading }[],
): readonly (readonly Mention[])[] {
  const reading = items[0]?.reading;
  if (reading === undefined) return articles;
  const names = new Set(
    articles
      .flat()
      .filter(isBody)
      .map(({ name }) => name),
  );
  const fuller = fullerNames(names, reading);
  return articles.map((mentions) =>
    mentions.map((mention) =>
      isBody(mention) ? { ...mention, name: fuller.get(mention.name) ?? mention.name } : mention,
    ),
  );
}

const isBody = (mention: Mention): mention is OrganisationMention => mention.kind === 'organisation';

/** Names to be replaced, and by which. */
function fullerNames(names: ReadonlySet<string>, reading: Reading): ReadonlyMap<string, string> {
  const grounds = reading.knowledge.bodies.levels.filter(({ ground }) => ground === true);
  const fuller = new Map<string, string>();
  const rivals = new Set<string>();
  for (const name of names) {
    const bare = name.slice(chainLength(name, reading));
    if (bare === name || bare.length < shortest || !names.has(bare)) continue;
    if (grounds.some((level) => groundOf(bare, level, reading) !== null)) fuller.set(name, bare);
    else if (fuller.has(bare)) rivals.add(bare);
    else fuller.set(bare, name);
  }
  for (const name of rivals) fuller.delete(name);
  return fuller;
}
