/** The county that a bulletin calls its own: 我县 in a text that names one county in full. */
import { flat } from '../../model/flat.js';
import type { Knowledge } from '../../model/knowledge.js';
import { matchesIn } from '../../text/matches.js';
import { fullNameCounts } from './division-counts.js';
import { isOfLevel } from './of-level.js';

/** How much of a source is read. */
const readLength = 6000;

/** The path of the only county in full of a level that the bulletin calls its own (我县) and its path has not; empty where none is. */
export function calledCounty(path: readonly string[], source: string, knowledge: Knowledge): readonly string[] {
  const { lexicon, bodies } = knowledge;
  const text = lexicon.fold(source.slice(0, readLength));
  const called = new Set(matchesIn(text, bodies.calledOwn).map(({ groups }) => groups?.['level'] ?? ''));
  const open = bodies.levels.filter(
    (level) => called.has(level.word) && !path.some((name) => isOfLevel(name, level, bodies.levels)),
  );
  if (open.length === 0) return [];
  const [only, ...others] = flat([...fullNameCounts([text], knowledge, 1).keys()], (name) =>
    lexicon
      .divisions(name)
      .filter((one) => one.level === 'county' && one.name === name)
      .filter(() => open.some((level) => isOfLevel(name, level, bodies.levels))),
  );
  return only === undefined || others.length > 0 ? [] : only.path;
}
