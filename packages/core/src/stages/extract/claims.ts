/** The divisions that a bulletin may be of, each with what speaks for it. */
import type { LevelWord } from '../../model/level-words.js';
import type { Division, Knowledge } from '../../model/knowledge.js';
import type { Counts } from './division-counts.js';
import { isOfLevel } from './of-level.js';
import { isMeantOtherwise } from './masthead-names.js';

/** How much a name weighs by where it stands. */
export const weights = { masthead: 8, top: 4, headline: 3, text: 1 } as const;

/** What the bulletin says of its divisions. */
export interface Evidence {
  readonly knowledge: Knowledge;
  readonly masthead: Counts;
  /** The masthead without lines that are headlines: those name where something happened as well. */
  readonly apart: Counts;
  readonly all: Counts;
  /** How often towns are named, all of them together. */
  readonly towns: number;
  /** The title of a daily paper, which tells of all counties of the city in its name; else empty. */
  readonly daily: string;
  /** How often each level word stands for the bulletin's own: 区委 counts for 区. */
  readonly levels: Counts;
}

/** A division that the bulletin may be of. */
export interface Claim {
  readonly division: Division;
  /** How often the names that are asked about name it, and with all others; how often the divisions around it are named. */
  readonly printed: number;
  readonly named: number;
  readonly outer: number;
  /** The latter, and how often organs of such levels act. */
  readonly around: number;
  /** How often organs of its own level act. */
  readonly own: number;
}

/**
 * A masthead's short name tells only of a division that the texts name in full, or that lies in one that they name; or of one of whose
 * level organs act, which for a town the paper itself must be called after: 中安在线 is no paper of 中安镇.
 */
export const isPrinted = ({ division, outer, own, printed }: Claim, { all, masthead }: Evidence): boolean =>
  division.level !== 'province' &&
  ((all.get(division.name) ?? 0) > 0 ||
    outer > 0 ||
    (own > 0 && (division.level !== 'town' || printed >= weights.masthead)) ||
    masthead.has(division.name));

/** Whether it is the city in a daily paper's title, and no county's organs act in the paper by their level alone (县委). */
export function isDailyOf({ level, name }: Division, { daily, levels, knowledge: { bodies } }: Evidence): boolean {
  const isCounty = ({ word, acts, ground }: LevelWord): boolean =>
    acts !== true && ground !== true && !bodies.provincial.includes(word) && (levels.get(word) ?? 0) > 0;
  return (
    level === 'city' &&
    daily.startsWith(name.slice(0, -1)) &&
    !bodies.levels.some((one) => isCounty(one) && !isOfLevel(name, one, bodies.levels))
  );
}

/** Every division that a printed name may mean, with what speaks for it. */
export function claims(names: Counts, { all, levels, knowledge }: Evidence): readonly Claim[] {
  const byPath = new Map<string, Claim>();
  for (const [word, count] of names) {
    for (const division of knowledge.lexicon.divisions(word)) {
      if (isMeantOtherwise(word, division, { levels, all }, knowledge)) continue;
      const key = division.path.join('/');
      const printed = (byPath.get(key)?.printed ?? 0) + count;
      byPath.set(key, { division, named: printed, printed, outer: 0, around: 0, own: 0 });
    }
  }
  return [...byPath.values()].map((claim) => {
    const outer = claim.division.path.slice(0, -1);
    const named = outer.reduce((sum, name) => sum + countOf(name, all, claim.division.name), 0);
    return {
      ...claim,
      named: claim.named + (all.get(claim.division.name) ?? 0),
      outer: named,
      around: named + 0.2 * fitting(claim.division.path, levels, knowledge),
      own: fitting([claim.division.name], levels, knowledge),
    };
  });
}

/** How often the division is named in full or short (黄浦 for 黄浦区); 清河 speaks for 清河街道, and not for 清河门区 around it. */
function countOf(division: string, all: Counts, inner: string): number {
  let count = 0;
  for (const [word, times] of all) {
    if (inner.startsWith(word)) continue;
    if (word.length > 1 && division.startsWith(word) && division.length - word.length < 3) count += times;
  }
  return count;
}

/** How often the texts use the level words that the path has: 县委 speaks for a path with a 县. */
export const fitting = (path: readonly string[], levels: Counts, { bodies }: Knowledge): number =>
  bodies.levels.reduce((sum, level) => {
    const times = levels.get(level.word) ?? 0;
    return times > 0 && path.some((name) => isOfLevel(name, level, bodies.levels)) ? sum + Math.min(times, 5) : sum;
  }, 0);

const fineness = { province: 0, city: 1, county: 2, town: 3 } as const;

/**
 * A town is the bulletin's own where it leads among towns and its level word is used for it or for nothing coarser; a county that only its
 * short name tells is not where a city's organs alone act (金山网讯, 市委书记).
 */
export function isOwn({ division, named, outer, own }: Claim, { all, levels, towns, knowledge }: Evidence): boolean {
  const isElse = division.level === 'county' && own + outer === 0 && !all.has(division.name);
  const speakElse = knowledge.bodies.levels.some(
    ({ word, acts, ground }) => acts !== true && ground !== true && (levels.get(word) ?? 0) > 1,
  );
  if (division.level !== 'town') return named >= 4 && !(isElse && speakElse);
  const endsIn = (endings: readonly string[]): boolean => endings.some((ending) => division.name.endsWith(ending));
  const acting = knowledge.bodies.levels.reduce(
    (sum, { word, endings }) => (endsIn(endings) ? sum + (levels.get(word) ?? 0) : sum),
    0,
  );
  if (named < 4 && acting < 1) return false;
  return named > towns && (acting > 0 || named > (all.get(division.path.at(-2) ?? '') ?? 0));
}

/** How often the names are told of which a town is the first that they may mean. */
export function townsIn(names: Counts, { lexicon }: Knowledge): number {
  let towns = 0;
  for (const [word, count] of names) if (lexicon.divisions(word)[0]?.level === 'town') towns += count;
  return towns;
}

/** The claim that most speaks for; of equal ones that share a name only the name is sure. */
export function best(found: readonly Claim[]): Division | null {
  const weight = ({ named, around, division }: Claim): number => named + 2 * around + 2 * fineness[division.level];
  const [first, second] = [...found].sort((a, b) => weight(b) - weight(a));
  if (first === undefined) return null;
  const isTied =
    second !== undefined && weight(first) === weight(second) && second.division.name === first.division.name;
  return isTied ? { ...first.division, path: [first.division.name] } : first.division;
}
