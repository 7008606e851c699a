/** Whose bulletin it is: the path of divisions that its masthead, headlines and texts name. */
import type { Bulletin } from '../../model/bulletin.js';
import type { Division, Knowledge } from '../../model/knowledge.js';
import { matchesIn } from '../../text/matches.js';
import { footers, guestsIn, homes, hostsIn, readForHome } from './homes.js';
import { atLeadLevel } from './lead-level.js';
import { isOfLevel } from './level-words.js';
import { isMeantOtherwise } from './masthead-names.js';
import { atOwnLevel } from './own-level.js';
import { inFull, soleDivision, withUnlistedTown } from './sole-division.js';
import { wantedDivision } from './wanted-division.js';
import { divisionCounts, fullNameCounts, joined, type Counts } from './division-counts.js';

/** How much a name weighs by where it stands. */
const weights = { masthead: 8, top: 4, headline: 3, text: 1 } as const;

/** How many lines at the top of a source may be a masthead, and how long each may be. */
const topLines = { count: 6, length: 60 } as const;

/** Many short words in a row: a site's menu, which names its neighbours as well. */
const menu = /^\S{2,6}(?:[ \u3000|｜]+\S{2,6}){5,}$/u;

/** What the bulletin says of its divisions. */
interface Evidence {
  readonly knowledge: Knowledge;
  readonly masthead: Counts;
  /** The masthead without lines that are headlines: those name where something happened as well. */
  readonly apart: Counts;
  readonly all: Counts;
  /** How often each level word stands for the bulletin's own: 区委 counts for 区. */
  readonly levels: Counts;
}

/** A division that the bulletin may be of. */
interface Claim {
  readonly division: Division;
  /** How often it is named, and how often the divisions around it are. */
  readonly named: number;
  readonly outer: number;
  /** The latter, and how often organs of such levels act. */
  readonly around: number;
}

/**
 * The bulletin's path of divisions, 上海市/黄浦区/老西门街道 as a list; empty where nothing tells. `hosts` are the divisions that its own
 * people go to see.
 */
export function jurisdictionOf(
  bulletin: Bulletin,
  knowledge: Knowledge,
  hosts: ReadonlySet<string> = hostsIn(bulletin.source.text, knowledge),
): readonly string[] {
  const given = bulletin.source.sidecar.jurisdiction;
  const path = given !== undefined && given !== '' ? given.split('/') : toldJurisdiction(bulletin, hosts, knowledge);
  return withUnlistedTown(path, bulletin.masthead.title, knowledge);
}

function toldJurisdiction(bulletin: Bulletin, hosts: ReadonlySet<string>, knowledge: Knowledge): readonly string[] {
  const headlines = bulletin.articles.map(({ headline }) => headline ?? '');
  const { path, isSure } = told(bulletin, headlines, hosts, knowledge);
  return atLeadLevel(path, isSure, bulletin.source.text, headlines, knowledge);
}

/** The path that masthead and texts tell, and whether the masthead alone does. */
function told(
  bulletin: Bulletin,
  headlines: readonly string[],
  hosts: ReadonlySet<string>,
  knowledge: Knowledge,
): { readonly path: readonly string[]; readonly isSure: boolean } {
  const evidence = evidenceOf(bulletin, knowledge);
  const source = bulletin.source.text;
  const others = new Set([...guestsIn(source, knowledge), ...hosts]);
  // A province alone tells nothing where one goes to another's city.
  const isHome = (path: readonly string[]): boolean =>
    !path.some((name) => others.has(name)) && (path.length > 1 || hosts.size === 0);
  const isAtHome = ({ division }: Claim): boolean => isHome(division.path);
  const printed = best(
    claims(evidence.masthead, evidence).filter((claim) => isAtHome(claim) && isPrinted(claim, evidence)),
  );
  const inTexts = best(claims(evidence.all, evidence).filter((claim) => isAtHome(claim) && isOwn(claim, evidence)));
  const path = inFull(chosen(printed, inTexts, evidence)?.path ?? [], source, knowledge);
  const wanted = wantedDivision(path, source, knowledge)?.path ?? path;
  const found = isHome(wanted) ? wanted : path;
  const lone = found.length < 2 ? soleDivision(source, knowledge) : [];
  const sole = isHome(lone) ? lone : [];
  // 吉林省 beside 九台区, which alone is named.
  if (found.every((name, i) => name === sole[i])) return { path: sole, isSure: false };
  const isSure = printed !== null && found.at(-1) === printed.name && isNamedIn(printed, evidence.apart, knowledge);
  return { path: isSure ? found : atOwnLevel(found, source, headlines, knowledge), isSure };
}

const isNamedIn = (division: Division, names: Counts, { lexicon }: Knowledge): boolean =>
  [...names.keys()].some((word) =>
    lexicon.divisions(word).some(({ path }) => path.join('/') === division.path.join('/')),
  );

function evidenceOf({ masthead, articles, source }: Bulletin, knowledge: Knowledge): Evidence {
  const printed = divisionCounts(
    [...masthead.jurisdictionWords, masthead.title ?? ''],
    knowledge,
    weights.masthead,
    true,
  );
  const lines = mastheadLines(source.text, knowledge);
  const top = divisionCounts(lines, knowledge, weights.top, true);
  const headlines = articles.map(({ headline }) => headline ?? '');
  const apart = lines.filter((line) => !headlines.some((one) => one.includes(line.trim())));
  const texts = articles.map(({ text }) => text);
  const here = joined([
    homes([...headlines, source.text.slice(0, readForHome)], knowledge, weights.masthead),
    footers(source.text.slice(-readForHome), knowledge, weights.top),
  ]);
  return {
    knowledge,
    masthead: joined([printed, top, here]),
    apart: joined([printed, here, divisionCounts(apart, knowledge, weights.top, true)]),
    all: joined([
      printed,
      here,
      top,
      divisionCounts(headlines, knowledge, weights.headline),
      fullNameCounts(texts, knowledge, weights.text),
    ]),
    levels: levelCounts(texts, knowledge),
  };
}

/** The first lines that are no sentences: crumbs (首页 > 青神要闻), publishers. */
const mastheadLines = (text: string, { lexicon }: Knowledge): readonly string[] =>
  text
    .slice(0, topLines.count * topLines.length * 2)
    .split(/\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, topLines.count)
    .filter((line) => line.length <= topLines.length && !/[，。！？“]/u.test(line) && !menu.test(line))
    .filter((line) => !lexicon.find(line).some(({ lexeme }) => lexeme.tags.includes('event')));

function levelCounts(texts: readonly string[], { bodies }: Knowledge): Counts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const match of matchesIn(text, bodies.ownLevels)) {
      const word = match.groups?.['level'] ?? '';
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The masthead decides; where it names no more than a city, the texts may know more closely, unless the city's own organs speak in
 * them (市委) and none that is named by its level alone (镇党委) does: a city's paper tells of a town that was visited.
 */
function chosen(printed: Division | null, told: Division | null, evidence: Evidence): Division | null {
  if (printed === null) return told;
  const isWithin = told !== null && printed.path.every((name, i) => told.path[i] === name);
  if (!isWithin || printed.level !== 'city') return printed;
  const speaks = (name: string): number => fitting({ ...printed, path: [name] }, evidence.levels, evidence.knowledge);
  return speaks(printed.name) > 0 && told.path.slice(printed.path.length).every((name) => speaks(name) === 0)
    ? printed
    : told;
}

/**
 * A masthead's short name tells only of a division that the texts name in full, or that lies in one that they name; of a county also
 * where organs of its level act, but 中安在线 is no paper of 中安镇.
 */
const isPrinted = ({ division, outer, around }: Claim, { all, masthead }: Evidence): boolean =>
  division.level !== 'province' &&
  ((all.get(division.name) ?? 0) > 0 ||
    (division.level === 'town' ? outer : around) > 0 ||
    masthead.has(division.name));

/** Every division that a printed name may mean, with what speaks for it. */
function claims(names: Counts, { all, levels, knowledge }: Evidence): readonly Claim[] {
  const byPath = new Map<string, Claim>();
  for (const [word, count] of names) {
    for (const division of knowledge.lexicon.divisions(word)) {
      if (isMeantOtherwise(word, division, { levels, all }, knowledge)) continue;
      const key = division.path.join('/');
      byPath.set(key, { division, named: (byPath.get(key)?.named ?? 0) + count, outer: 0, around: 0 });
    }
  }
  return [...byPath.values()].map((claim) => {
    const outer = claim.division.path.slice(0, -1);
    const named = outer.reduce((sum, name) => sum + countOf(name, all), 0);
    return {
      ...claim,
      named: claim.named + (all.get(claim.division.name) ?? 0),
      outer: named,
      around: named + 0.2 * fitting(claim.division, levels, knowledge),
    };
  });
}

/** How often the division is named in full or short (黄浦 for 黄浦区). */
function countOf(division: string, all: Counts): number {
  let count = 0;
  for (const [word, times] of all) {
    if (word.length > 1 && division.startsWith(word) && division.length - word.length < 3) count += times;
  }
  return count;
}

/** How often the texts use the level words that the division's path has: 县委 speaks for a path with a 县. */
const fitting = ({ path }: Division, levels: Counts, { bodies }: Knowledge): number =>
  bodies.levels.reduce((sum, level) => {
    const isInPath = path.some((name) => isOfLevel(name, level, bodies.levels));
    return isInPath ? sum + Math.min(levels.get(level.word) ?? 0, 5) : sum;
  }, 0);

const fineness = { province: 0, city: 1, county: 2, town: 3 } as const;

/** A town is the bulletin's own where it leads among towns and its level word is used for it or for nothing coarser. */
function isOwn({ division, named }: Claim, { all, levels, knowledge }: Evidence): boolean {
  if (division.level !== 'town') return named >= 4;
  let towns = 0;
  for (const [word, count] of all) {
    const [first] = knowledge.lexicon.divisions(word);
    if (first?.level === 'town') towns += count;
  }
  const endsIn = (endings: readonly string[]): boolean => endings.some((ending) => division.name.endsWith(ending));
  const acting = knowledge.bodies.levels.reduce(
    (sum, { word, endings }) => (endsIn(endings) ? sum + (levels.get(word) ?? 0) : sum),
    0,
  );
  if (named < 4 && acting < 1) return false;
  return named > towns && (acting > 0 || named > (all.get(division.path.at(-2) ?? '') ?? 0));
}

/** The claim that most speaks for; of equal ones that share a name only the name is sure. */
function best(found: readonly Claim[]): Division | null {
  const weight = ({ named, around, division }: Claim): number => named + 2 * around + 2 * fineness[division.level];
  const [first, second] = [...found].sort((a, b) => weight(b) - weight(a));
  if (first === undefined) return null;
  const isTied =
    second !== undefined && weight(first) === weight(second) && second.division.name === first.division.name;
  return isTied ? { ...first.division, path: [first.division.name] } : first.division;
}
