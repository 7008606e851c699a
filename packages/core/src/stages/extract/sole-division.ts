/** The division that a bulletin's few words tell of where no masthead does: shared names by what stands around them, sole names. */
import { flat } from '../../model/flat.js';
import type { Division, Knowledge } from '../../model/knowledge.js';
import { divisionEndingAt, fullNameCounts, isWordUpTo } from './division-counts.js';
import { isOfLevel } from './of-level.js';
import { organsOf } from './own-level.js';
import { isContradicted, levelsWanted } from './levels-wanted.js';

/** How much of a source is read for names around one. */
const readLength = 6000;

/** What speaks for one of several divisions of a name: those around it and its towns by name, the site's registration, the level around it. */
const weights = { around: 4, inner: 3, registered: 2, level: 1 } as const;

/**
 * A name that several divisions share, by the one whose outer divisions the source names in any way (长沙 for 东方红街道), or whose
 * towns in full (新华区 with 焦店镇), whose province registered the site (豫ICP备), or that lies in a division of the level that acts there (区梅林街道, 副区长).
 */
export function inFull(path: readonly string[], source: string, knowledge: Knowledge): readonly string[] {
  const [name] = path;
  if (name === undefined || path.length > 1) return path;
  const text = knowledge.lexicon.fold(source.slice(0, readLength));
  const province = registeredIn(source, knowledge);
  const fits = levelFit(name, text, knowledge);
  // 仁和区 is not named by 仁和镇.
  const apart = text.replaceAll(name, ' ');
  const all = knowledge.lexicon.divisions(name).filter((one) => one.name === name && one.path.length > 1);
  const towns = [...fullNameCounts([apart], knowledge, 1).keys()];
  const [first, second] = all
    .map((one) => ({
      one,
      around:
        weights.around * outerNamed(one, apart) +
        weights.inner * innerNamed(one, towns, knowledge) +
        (one.path[0] === province ? weights.registered : 0) +
        // 市 is 射洪市, or 遂宁市 around it.
        (fits(one.path.at(-2) ?? '') && !fits(one.path.at(-3) ?? '') ? weights.level : 0),
    }))
    .sort((a, b) => b.around - a.around);
  return first === undefined || first.around === 0 || first.around === second?.around ? path : first.one.path;
}

const outerNamed = ({ path }: Division, text: string): number =>
  path.slice(0, -1).filter((name) => text.includes(name.length > 2 ? name.slice(0, -1) : name)).length;

/** How many of the names are towns of the division. */
const innerNamed = ({ path }: Division, names: readonly string[], { lexicon }: Knowledge): number =>
  names.filter((name) =>
    lexicon
      .divisions(name)
      .some((one) => one.level === 'town' && one.name === name && path.every((part, i) => one.path[i] === part)),
  ).length;

/** The province whose sign stands in front of a site's registration. */
function registeredIn(source: string, { bodies }: Knowledge): string | null {
  const sign = bodies.registration.exec(source)?.groups?.['sign'] ?? '';
  return bodies.provinceSigns.get(sign) ?? null;
}

/** Tells whether a division is of a level whose word stands in front of the name or whose organs act without a name. */
function levelFit(name: string, text: string, knowledge: Knowledge): (division: string) => boolean {
  const { bodies } = knowledge;
  const acting = levelsWanted(text, knowledge);
  const found = bodies.levels.filter(
    ({ word, acts, ground }) =>
      acts !== true && ground !== true && (text.includes(word + name) || (acting.get(word) ?? 0) > 0),
  );
  return (division) => found.some((level) => isOfLevel(division, level, bodies.levels));
}

/**
 * The only county that the source names in full, or the only town, where no other place of the country is named; else the
 * town whose organs alone act by their name (新江湾城街道党工委), else the only city.
 */
export function soleDivision(source: string, knowledge: Knowledge): readonly string[] {
  const text = knowledge.lexicon.fold(source.slice(0, readLength));
  const named = flat([...fullNameCounts([text], knowledge, 1).keys()], (name) => {
    // 和县妇联 is the county's women's federation, and 和 before it.
    if (name.length === 2 && knowledge.bodies.joins.includes(name.charAt(0))) return [];
    const all = knowledge.lexicon.divisions(name).filter((one) => one.name === name);
    return all.length === 1 ? all : [];
  });
  const isOn = (path: readonly string[], other: readonly string[]): boolean =>
    other.every((part, i) => i >= path.length || path[i] === part);
  for (const level of ['county', 'town'] as const) {
    const found = named.filter((one) => one.level === level);
    const [only] = found;
    const isLone = only !== undefined && found.length === 1 && named.every(({ path }) => isOn(only.path, path));
    if (isLone) return isContradicted(only.path, levelsWanted(text, knowledge), knowledge) ? [] : only.path;
    if (level === 'county' && found.length > 1) break;
  }
  const acting = named.filter(({ name, level }) => level === 'town' && organsOf(name, text, knowledge) > 0);
  if (acting.length === 1) return acting[0]?.path ?? [];
  const titled = countyOfTitle(text, knowledge);
  return titled.length > 0 ? titled : soleCity(named, text, knowledge);
}

/** The only city that the source names in full, where it names nothing else but what is around it (西安市第十四次党代会). */
function soleCity(named: readonly Division[], text: string, knowledge: Knowledge): readonly string[] {
  const [only, ...others] = named.filter(({ level }) => level !== 'province');
  if (only?.level !== 'city' || others.length > 0) return [];
  const isElsewhere = named.some(({ path }) => path[0] !== only.path[0]);
  return isElsewhere || isContradicted(only.path, levelsWanted(text, knowledge), knowledge) ? [] : only.path;
}

/**
 * The only county of a city that headlines and lead name in full (吉林省长春市南关区), where no organ of the city's own level acts; empty
 * where there is none.
 */
export function soleCountyOf(
  path: readonly string[],
  source: string,
  headlines: readonly string[],
  knowledge: Knowledge,
): readonly string[] {
  const city = path.at(-1) ?? '';
  const isCity = knowledge.lexicon
    .divisions(city)
    .some((one) => one.level === 'city' && one.path.join('/') === path.join('/'));
  if (!isCity) return [];
  const text = knowledge.lexicon.fold(source.slice(0, readLength));
  const acting = levelsWanted(text, knowledge);
  const speaks = knowledge.bodies.levels.some(
    (level) => isOfLevel(city, level, knowledge.bodies.levels) && (acting.get(level.word) ?? 0) > 0,
  );
  if (speaks || organsOf(city, text, knowledge) > 0) return [];
  const inCity = (words: readonly string[]): readonly Division[] =>
    flat([...fullNameCounts(words, knowledge, 1).keys()], (name) =>
      knowledge.lexicon
        .divisions(name)
        .filter(
          (one) => one.level === 'county' && one.name === name && one.path.slice(0, -1).join('/') === path.join('/'),
        ),
    );
  const [only, ...others] = inCity([text]);
  const isLed = only !== undefined && inCity([...headlines, text.slice(0, leadOfItem)]).length > 0;
  return isLed && others.length === 0 ? only.path : [];
}

/** The county whose short name begins a body's in the first lines and is named again (大余中学): only where one alone is. */
function countyOfTitle(text: string, { lexicon, bodies }: Knowledge): readonly string[] {
  const lead = text.slice(0, leadLength);
  const found = new Map<string, Division>();
  let end = 0;
  for (const { span, lexeme } of lexicon.find(lead, 'division')) {
    const { word, extra } = lexeme;
    // 柳林镇党委 is of a town, and of no 柳林县.
    if (span.from < end) continue;
    end = span.to;
    const isBody = lexicon
      .find(lead.slice(span.to, span.to + 6), 'organisation-head')
      .some((head) => head.span.from === 0);
    // 双柏社区 is a neighbourhood of any town.
    const isNamesake = bodies.namedAfter.test(lead.slice(span.to, span.to + 3));
    if (extra['form'] !== 'short' || !isBody || isNamesake || bodies.material.has(word)) continue;
    // 长|沙市|政协: the end of a city in full is no county.
    if (isWordUpTo(lead, span.from + 1, lexicon) || divisionEndingAt(lead, span.to, lexicon) !== null) continue;
    const all = lexicon.divisions(word).filter(({ level }) => level !== 'town');
    if (all.every(({ level }) => level === 'county')) for (const one of all) found.set(one.path.join('/'), one);
  }
  const [only] = [...found.values()];
  const isAgain = only !== undefined && text.split(only.name.slice(0, -1)).length > 2;
  return found.size === 1 && isAgain ? only.path : [];
}

/**
 * The town that a masthead is called after and no list has (青沙镇报), in the county that the bulletin is known to be of; the path as
 * it is where there is none.
 */
export function withUnlistedTown(
  path: readonly string[],
  title: string | null,
  { lexicon, bodies }: Knowledge,
): readonly string[] {
  const town = bodies.townTitle.exec(title ?? '')?.groups?.['town'] ?? '';
  const isWord = [town, town.slice(0, -1), town.slice(0, -2)].some(
    (word) => bodies.material.has(word) || bodies.generic.has(word),
  );
  if (town === '' || isWord || lexicon.divisions(town).length > 0) return path;
  const last = lexicon.divisions(path.at(-1) ?? '').find((one) => one.path.join('/') === path.join('/'));
  return path.length === 0 || last?.level === 'county' ? [...path, town] : path;
}

/** How much of a source are its first lines, and how much is its lead. */
const [leadLength, leadOfItem] = [120, 400];
