/** Mends whose bulletin it is by who prints it and by who acts in its lead: a city's federation on a visit, a town that meets. */
import type { Knowledge } from '../../model/knowledge.js';
import { matchesIn, placesOf } from '../../text/matches.js';
import { divisionEndingAt, fullNameCounts } from './division-counts.js';
import { isNamedAlike, isOfLevel } from './of-level.js';
import { organsOf } from './own-level.js';
import { pressOf } from './press.js';
import { levelsWanted } from './levels-wanted.js';

/** How much of a source is read for level words, and how much is its lead. */
const [readLength, leadLength] = [6000, 300];

/** Of how many cities counties must be named for the province to speak. */
const manyCities = 3;

/** The path as the press, the lead and the spread of counties have it; the same path where they say nothing. */
export function atLeadLevel(
  path: readonly string[],
  isSure: boolean,
  source: string,
  headlines: readonly string[],
  knowledge: Knowledge,
): readonly string[] {
  const text = knowledge.lexicon.fold(source.slice(0, readLength));
  const { levels } = knowledge.bodies;
  // Few bulletins ask for it.
  const timesAlone = (name: string): number => {
    const alone = levelsWanted(text, knowledge);
    return levels.reduce((sum, level) => sum + (isOfLevel(name, level, levels) ? (alone.get(level.word) ?? 0) : 0), 0);
  };
  const acts = (name: string): boolean => timesAlone(name) > 0;
  // 桃源县委副书记、县长 is called by the county's name as well.
  const speaks = (name: string): boolean => timesAlone(name) > organsOf(name, text, knowledge);
  const press = pressOf(path, isSure, source, text, knowledge);
  if (press !== null && !path.slice(press.length).some(acts)) return press;
  const province = provinceOfMany(path, text, knowledge);
  if (province !== null) return [province];
  const visitors = isSure ? null : visitorsOf(path, text.slice(0, leadLength), headlines, knowledge);
  // The same 市 stands for both cities where 安阳市 lies around 林州市.
  const isAlike = visitors !== null && isNamedAlike(path[visitors - 1] ?? '', path[visitors] ?? '', knowledge.bodies);
  if (visitors !== null && (isAlike || !speaks(path[visitors] ?? ''))) return path.slice(0, visitors);
  const town = actingTown(path, headlines, knowledge);
  return town !== null && !acts(path.at(-1) ?? '') ? town : path;
}

const isAround = (outer: readonly string[], path: readonly string[]): boolean =>
  outer.length < path.length && outer.every((name, i) => path[i] === name);

/** The province whose organ the text names beside counties of many of its cities: 山西省委, 天镇县委书记, 曲沃县委书记; null for none. */
function provinceOfMany(path: readonly string[], text: string, knowledge: Knowledge): string | null {
  const named = knowledge.bodies.press.province.exec(text)?.groups?.['province'] ?? '';
  // 共山西省 of 中共山西省委
  const [province] = [0, 1].flatMap((cut) => knowledge.lexicon.divisions(named.slice(cut)).map(({ name }) => name));
  if (province === undefined || path.length === 1 || (path[0] ?? province) !== province) return null;
  const cities = new Set<string>();
  for (const name of fullNameCounts([text], knowledge, 1).keys()) {
    const [only, ...others] = knowledge.lexicon.divisions(name).filter((one) => one.name === name);
    if (others.length === 0 && only?.level === 'county' && only.path[0] === province) cities.add(only.path[1] ?? '');
  }
  return cities.size > manyCities ? province : null;
}

/** How many links the path of those has who come to a division of it: 2 for 市人大常委会主任…来到石湖县; null for nobody. */
function visitorsOf(
  path: readonly string[],
  lead: string,
  headlines: readonly string[],
  { lexicon, bodies }: Knowledge,
): number | null {
  for (const match of matchesIn(lead, bodies.levelOrgans)) {
    const to = match.index + (match.groups?.['level']?.length ?? 0);
    const named = divisionEndingAt(lead, to, lexicon);
    const level = bodies.levels.find(({ word }) => word === match.groups?.['level']);
    const depth = path.findIndex(
      (name) => name === named || (named === null && level !== undefined && isOfLevel(name, level, bodies.levels)),
    );
    if (depth < 0) continue;
    const isCity = lexicon
      .divisions(path[depth] ?? '')
      .some((one) => one.level === 'city' && one.path.length === depth + 1);
    const inner = path[depth + 1] ?? '';
    const comes = isNamedAlike(path[depth] ?? '', inner, bodies)
      ? isCalledOnItself(lead, inner, to, headlines, bodies)
      : path.slice(depth + 1).some((name) => isComeTo(lead, name, path, to, bodies.arrival));
    return isCity && comes ? depth + 1 : null;
  }
  return null;
}

/** Whether one comes to the division behind the offset, with those around it in front of its name or without. */
const isComeTo = (lead: string, name: string, path: readonly string[], after: number, arrival: RegExp): boolean =>
  placesOf(lead, name).some((at) => {
    let from = at;
    for (const outer of [...path].reverse()) if (lead.slice(after, from).endsWith(outer)) from -= outer.length;
    return from > after && arrival.test(lead.slice(Math.max(after, from - 3), from));
  });

/**
 * Whether a headline or the same sentence goes to the division itself (深入林州调研): 市委书记 who goes to 林州市第一中学 may be that
 * city's own.
 */
const isCalledOnItself = (
  lead: string,
  name: string,
  after: number,
  headlines: readonly string[],
  { calledOn, comers }: Knowledge['bodies'],
): boolean => {
  const goesTo = (text: string, word: string, since: number): boolean =>
    placesOf(text, word).some(
      (at) =>
        at > since &&
        !/[。！？\n]/u.test(text.slice(since, at)) &&
        calledOn.before.test(text.slice(Math.max(0, at - 3), at)) &&
        calledOn.behind.test(text.slice(at + word.length, at + word.length + 4)),
    );
  const isToldBy = (headline: string): boolean =>
    matchesIn(headline, comers.from).length === 0 &&
    (goesTo(headline, name, 0) || goesTo(headline, name.slice(0, -1), 0));
  return goesTo(lead, name, after) || headlines.some(isToldBy);
};

/** The path of the town of the county with which a headline begins and that acts there: 石桥镇召开党代会. */
function actingTown(
  path: readonly string[],
  headlines: readonly string[],
  { lexicon, bodies }: Knowledge,
): readonly string[] | null {
  if (path.length < 2 || bodies.towns.test(path.at(-1) ?? '')) return null;
  for (const headline of headlines) {
    const name = bodies.press.town.exec(headline)?.groups?.['town'] ?? '';
    const town = lexicon
      .divisions(name)
      .find((one) => one.name === name && one.level === 'town' && isAround(path, one.path));
    if (town !== undefined) return town.path;
  }
  return null;
}
