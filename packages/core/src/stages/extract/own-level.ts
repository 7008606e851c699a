/** Keeps a bulletin at the level that speaks in it: a city's item on a visit to one county is the city's. */
import type { Division, Knowledge } from '../../model/knowledge.js';
import { matchesIn, placesOf } from '../../text/matches.js';
import { fullNameCounts } from './division-counts.js';
import { isNamedAlike, isOfLevel } from './of-level.js';
import { levelsWanted } from './levels-wanted.js';

/** How much of a source is read for level words, and how much of it may tell of an arrival. */
const [readLength, leadLength] = [6000, 300];

/** The path, or the one around it where the words of level (市委书记, 我市) speak for that and none for its last link. */
export function atOwnLevel(
  path: readonly string[],
  source: string,
  headlines: readonly string[],
  knowledge: Knowledge,
): readonly string[] {
  const [outer, last] = [path.slice(0, -1), path.at(-1) ?? ''];
  const division = knowledge.lexicon.divisions(last).find((one) => one.path.join('/') === path.join('/'));
  const text = knowledge.lexicon.fold(source.slice(0, readLength));
  if (outer.length === 0 && isCalledOnFromAbove(last, text, headlines, knowledge)) return outer;
  if (division === undefined || outer.length === 0) return path;
  const own = ownWords(text, knowledge);
  const around = actsFor(outer.at(-1) ?? '', own, text, knowledge);
  const inner = actsFor(last, own, text, knowledge);
  const lead = [...headlines, text.slice(0, leadLength)].join('\n');
  const isSilent = around === 0 && inner === 0;
  const office = isSilent ? atOfficeLevel(path, headlines, knowledge) : path;
  if (office.length < path.length) return office;
  const above = isSilent ? (farAbove(path, lead, knowledge) ?? cityOf(path, lead, knowledge)) : null;
  if (above !== null) return above;
  if (division.level === 'town') {
    const isRural = knowledge.bodies.ruralTown.test(last);
    const isVisited =
      around > 0 &&
      around >= inner &&
      (isArrivedAt(lead, last, knowledge) || isSeenFromAround(path, lead, own, knowledge));
    // 我县 in an item that no organ of 石桥镇 speaks in
    if (isRural && inner === 0 && isCalledOwn(text, outer.at(-1) ?? '', knowledge)) return outer;
    if (around > 0 && isHeadedBy(outer.at(-1) ?? '', last, headlines, knowledge)) return outer;
    const speaks = isRural
      ? isCalledOwn(text, last, knowledge)
      : speaksItself(last, outer.at(-1) ?? '', text, knowledge);
    return isVisited && !speaks ? outer : path;
  }
  if (division.level !== 'county') return path;
  if (isCalledOn(path, lead, text, own, knowledge) || isCalledByOuter(path, text, knowledge)) return outer;
  // 宁安市 among the counties of 牡丹江市 that one visits: 我市 is the larger city where none of its own organs is named.
  const isAmong = isNamedAlike(last, outer.at(-1) ?? '', knowledge.bodies) && organsOf(last, text, knowledge) === 0;
  if (isAmong && siblings(division, text, knowledge) > 1) return outer;
  if (around < inner || around === 0) return path;
  return isHeadedBy(outer.at(-1) ?? '', last, headlines, knowledge) ||
    siblings(division, text, knowledge) > 1 ||
    inner === 0
    ? outer
    : path;
}

/** 莆田市举行启动仪式, 黔西南州代表团…: at which one county's people are named as well. */
function isHeadedBy(
  outer: string,
  inner: string,
  [headline = '']: readonly string[],
  { bodies, lexicon }: Knowledge,
): boolean {
  if (headline.includes(inner.slice(0, -1))) return false;
  const ending = bodies.customary.exec(outer)?.groups?.['ending'] ?? '';
  return (
    headline.startsWith(outer) ||
    (ending !== '' &&
      [2, 3, 4].some((length) => {
        const name = outer.slice(0, length) + ending;
        return headline.startsWith(name) && lexicon.divisions(name).some((one) => one.name === outer);
      }))
  );
}

/** A town of several places that a district's organs call on, more often named than its own (区民政局来到金龙街道). */
function isCalledOnFromAbove(name: string, text: string, headlines: readonly string[], knowledge: Knowledge): boolean {
  const { bodies } = knowledge;
  if (!bodies.towns.test(name)) return false;
  const own = ownWords(text, knowledge);
  const above = bodies.levels.reduce(
    (sum, { word, acts, ground }) => sum + (acts === true || ground === true ? 0 : (own.get(word) ?? 0)),
    0,
  );
  const lead = [...headlines, text.slice(0, leadLength)].join('\n');
  return above > actsFor(name, own, text, knowledge) && isArrivedAt(lead, name, knowledge);
}

/** The path, or its province where a headline begins with an office of that: 河北省林业厅走访贫困户. */
export function atOfficeLevel(
  path: readonly string[],
  [headline = '']: readonly string[],
  { bodies }: Knowledge,
): readonly string[] {
  const office = bodies.press.office.exec(headline)?.groups?.['province'];
  return office !== undefined && office === path[0] ? path.slice(0, 1) : path;
}

/** 副省长来到宁武县, and neither county nor city acts: the level that does, where the lead has it arrive; null where none does. */
function farAbove(path: readonly string[], lead: string, knowledge: Knowledge): readonly string[] | null {
  const own = ownWords(lead, knowledge);
  const depth = path.slice(0, -2).findLastIndex((name) => countFor(name, own, knowledge) > 0);
  const isVisited = path.slice(depth + 1).some((name) => isArrivedAt(lead, name, knowledge));
  return depth >= 0 && isVisited ? path.slice(0, depth + 1) : null;
}

/** The city around a town where several of its leaders act in the lead, and neither town nor county: 市委副书记、市长 of an item on 柳湾街道. */
function cityOf(path: readonly string[], lead: string, knowledge: Knowledge): readonly string[] | null {
  const city = path.slice(0, 2);
  const isTown = knowledge.bodies.towns.test(path.at(-1) ?? '');
  return isTown && path.length === 4 && countFor(city[1] ?? '', levelsWanted(lead, knowledge), knowledge) > 1
    ? city
    : null;
}

/** 我市 in items on several counties or on one of which nobody says 我县. */
function isCalledByOuter(path: readonly string[], text: string, knowledge: Knowledge): boolean {
  const [around, name] = [path.at(-2) ?? '', path.at(-1) ?? ''];
  if (isNamedAlike(name, around, knowledge.bodies)) return false;
  const said = timesCalledOwn(text, around, knowledge);
  return said > 1 && said > 2 * timesCalledOwn(text, name, knowledge);
}

/** How often each level word stands for the bulletin's own: with a body or a post (市长), or as 我市. */
function ownWords(text: string, knowledge: Knowledge): ReadonlyMap<string, number> {
  const counts = new Map(levelsWanted(text, knowledge));
  for (const match of matchesIn(text, knowledge.bodies.calledOwn)) {
    const word = match.groups?.['level'] ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How often the division's organs and leaders act, with its name (叙永县政协) and without. */
const actsFor = (name: string, own: ReadonlyMap<string, number>, text: string, knowledge: Knowledge): number =>
  countFor(name, own, knowledge) + organsOf(name, text, knowledge);

/** How often organs stand behind the division's name (叙永县政协). */
export const organsOf = (name: string, text: string, { bodies }: Knowledge): number =>
  matchesIn(text, bodies.levelOrgans).filter(({ index, groups }) =>
    text.endsWith(name, index + (groups?.['level']?.length ?? 0)),
  ).length;

const countFor = (name: string, own: ReadonlyMap<string, number>, { bodies }: Knowledge): number =>
  bodies.levels.reduce(
    (sum, level) => (isOfLevel(name, level, bodies.levels) ? sum + (own.get(level.word) ?? 0) : sum),
    0,
  );

const isArrivedAt = (lead: string, name: string, { bodies }: Knowledge): boolean =>
  placesOf(lead, name).some((at) => bodies.arrival.test(lead.slice(Math.max(0, at - 3), at))) ||
  matchesIn(lead, bodies.visitRow).some((match) => match.groups?.['row']?.includes(name) === true);

/** Leaders of 黄骅市 who act at a ceremony of 黄骅市骅中街道: the city says which town, and the town itself is never 街道 alone. */
const isSeenFromAround = (
  path: readonly string[],
  lead: string,
  own: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): boolean => {
  const [around, name] = [path.at(-2) ?? '', path.at(-1) ?? ''];
  return lead.includes(around + name) && countFor(around, own, knowledge) > 1 && countFor(name, own, knowledge) === 0;
};

/** 我镇 in an item of 石桥镇. */
const isCalledOwn = (text: string, name: string, knowledge: Knowledge): boolean =>
  timesCalledOwn(text, name, knowledge) > 0;

const timesCalledOwn = (text: string, name: string, { bodies }: Knowledge): number =>
  matchesIn(text, bodies.calledOwn).filter((match) => name.endsWith(match.groups?.['level'] ?? ' ')).length;

/** Whether the street's own organs stand without its name (街道党工委), or the first of those around it with theirs (未央区人大). */
function speaksItself(name: string, around: string, text: string, knowledge: Knowledge): boolean {
  if (isCalledOwn(text, name, knowledge) || countFor(name, levelsWanted(text, knowledge), knowledge) > 0) return true;
  return firstOrganIsNamed(around, text, knowledge);
}

/** 市人大常委会主任来到桃源县, whose own organs are told by its name alone: the city speaks. */
const isCalledOn = (
  path: readonly string[],
  lead: string,
  text: string,
  own: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): boolean => {
  const [around, name] = [path.at(-2) ?? '', path.at(-1) ?? ''];
  const isOuter = countFor(around, own, knowledge) > 0 && countFor(name, own, knowledge) === 0;
  if (!isOuter || isNamedAlike(name, around, knowledge.bodies) || firstOrganIsNamed(around, text, knowledge))
    return false;
  return isArrivedAt(lead, name, knowledge);
};

/** Whether the first organ of the division's level that the text names has the division's name before it. */
function firstOrganIsNamed(division: string, text: string, { bodies }: Knowledge): boolean {
  const first = matchesIn(text, bodies.levelOrgans).find(({ groups }) =>
    bodies.levels.some((level) => level.word === groups?.['level'] && isOfLevel(division, level, bodies.levels)),
  );
  return first !== undefined && text.endsWith(division, first.index + (first.groups?.['level']?.length ?? 0));
}

/** How many counties of the same city the text names in full. */
function siblings({ path }: Division, text: string, knowledge: Knowledge): number {
  const around = path.slice(0, -1).join('/');
  return [...fullNameCounts([text], knowledge, 1).keys()].filter((name) =>
    knowledge.lexicon
      .divisions(name)
      .some((one) => one.level === 'county' && one.name === name && one.path.slice(0, -1).join('/') === around),
  ).length;
}
