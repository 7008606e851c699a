/** Who prints a page, told outside its sentences: its press, its site, the owner at its foot, a city paper's own dateline. */
import type { Knowledge } from '../../model/knowledge.js';
import { matchesIn } from '../../text/matches.js';
import { divisionEndingAt } from './division-counts.js';
import { isOfLevel } from './of-level.js';

/** How much of a source may name who prints it, and how much may hold its dateline. */
const [pressLength, datelineLength] = [160, 500];

/** A path that who prints the page tells. */
type Told = readonly string[] | null;

/**
 * The path of the division that prints the page, which is around `path`: 贵州日报报刊社, 凡注明来源为“海口网”, 湖州日报讯, 主办单位：石湖县人民政府; null
 * where nothing tells. `isSure`: a masthead told the path, so that no dateline does.
 */
export function pressOf(
  path: readonly string[],
  isSure: boolean,
  source: string,
  text: string,
  knowledge: Knowledge,
): Told {
  const isAround = (outer: Told): boolean =>
    outer !== null && outer.length < path.length && outer.every((name, i) => path[i] === name);
  const found = [printed(source, text, knowledge), owner(path, source, knowledge)];
  if (!isSure) found.push(ofDateline(path, text.slice(0, datelineLength), knowledge));
  return found.find(isAround) ?? null;
}

/** The province or city whose press, congress or office prints the page. */
function printed(source: string, text: string, knowledge: Knowledge): Told {
  const { press } = knowledge.bodies;
  const top = text.slice(0, pressLength);
  const [match] = [...matchesIn(top, press.head), ...matchesIn(source, press.notice), ...matchesIn(top, press.site)];
  return coarse(match?.groups?.['press'] ?? '', knowledge);
}

const coarse = (word: string, { lexicon }: Knowledge): Told =>
  lexicon.divisions(word).find(({ level }) => level === 'province' || level === 'city')?.path ?? null;

/** The division of the path whose government or committee owns the site by the page's foot: 主办单位：湖州市石湖区人民政府. */
function owner(path: readonly string[], source: string, { lexicon, bodies }: Knowledge): Told {
  for (const match of matchesIn(source, bodies.press.owner)) {
    const chain = match.groups?.['owner'] ?? '';
    const depth = path.indexOf(divisionEndingAt(chain, chain.length, lexicon) ?? '');
    if (depth >= 0) return path.slice(0, depth + 1);
  }
  return null;
}

/** The city or province whose paper a dateline names, or the city around a county in a paper that says no more than 本报讯. */
function ofDateline(path: readonly string[], lead: string, knowledge: Knowledge): Told {
  const { levels, press } = knowledge.bodies;
  const [match] = matchesIn(lead, press.dateline);
  if (match === undefined) return null;
  const named = match.groups?.['press'] ?? '';
  if (named !== '') return coarse(named, knowledge);
  const isCity = ({ endings }: (typeof levels)[number]): boolean => endings.includes(press.city);
  return levels.some((level) => isCity(level) && isOfLevel(path[1] ?? '', level, levels)) ? path.slice(0, 2) : null;
}
