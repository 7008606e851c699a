/** Whose bulletin it is: the path of divisions that its masthead, headlines and texts name. */
import type { Bulletin } from '../../model/bulletin.js';
import type { Division, Knowledge } from '../../model/knowledge.js';
import { matchesIn } from '../../text/matches.js';
import {
  best,
  claims,
  fitting,
  isDailyOf,
  isOwn,
  isPrinted,
  townsIn,
  weights,
  type Claim,
  type Evidence,
} from './claims.js';
import { calledByOneCharacter } from './city-signs.js';
import { footers, homes, readForHome } from './homes.js';
import { atLeadLevel } from './lead-level.js';
import { mendedSource } from './mended-source.js';
import { isNamedAlike, isOfLevel } from './of-level.js';
import { levelsWanted } from './levels-wanted.js';
import { othersIn, type Others } from './others.js';
import { atOfficeLevel, atOwnLevel } from './own-level.js';
import { inFull, soleCountyOf, soleDivision, withUnlistedTown } from './sole-division.js';
import { calledCounty } from './called-county.js';
import { wantedDivision } from './wanted-division.js';
import { divisionCounts, fullNameCounts, joined, type Counts } from './division-counts.js';

/** How many lines at the top of a source may be a masthead, and how long each may be. */
const topLines = { count: 6, length: 60 } as const;

/** How much of a source is read for level words. */
const readLength = 6000;

/** Many short words in a row: a site's menu, which names its neighbours as well. */
const menu = /^\S{2,6}(?:[ \u3000|｜]+\S{2,6}){5,}$/u;

/**
 * The bulletin's path of divisions, 上海市/黄浦区/老西门街道 as a list; empty where nothing tells. `source` is its text as it reads,
 * `apart` are the divisions of its guests and hosts.
 */
export function jurisdictionOf(
  bulletin: Bulletin,
  knowledge: Knowledge,
  source: string = mendedSource(bulletin),
  apart: Others = othersIn(source, knowledge),
): readonly string[] {
  const given = bulletin.source.sidecar.jurisdiction;
  const path =
    given !== undefined && given !== '' ? given.split('/') : toldJurisdiction(bulletin, source, apart, knowledge);
  return withUnlistedTown(path, bulletin.masthead.title, knowledge);
}

function toldJurisdiction(bulletin: Bulletin, source: string, apart: Others, knowledge: Knowledge): readonly string[] {
  const headlines = bulletin.articles.map(({ headline }) => headline ?? '');
  const { path, isSure } = told(bulletin, source, headlines, apart, knowledge);
  return atLeadLevel(path, isSure, source, headlines, knowledge);
}

/** The path that masthead and texts tell, and whether the masthead alone does. */
function told(
  bulletin: Bulletin,
  source: string,
  headlines: readonly string[],
  { guests: { all: guests }, hosts }: Others,
  knowledge: Knowledge,
): { readonly path: readonly string[]; readonly isSure: boolean } {
  const evidence = evidenceOf(bulletin, knowledge);
  const others = new Set([...guests, ...hosts]);
  // A province alone tells nothing where one goes to another's city.
  const isHome = (path: readonly string[]): boolean =>
    !path.some((name) => others.has(name)) && (path.length > 1 || hosts.size === 0);
  const isAtHome = ({ division }: Claim): boolean => isHome(division.path);
  const inMasthead = claims(evidence.masthead, evidence).filter(isAtHome);
  const daily = inMasthead.find(({ division }) => isDailyOf(division, evidence));
  if (daily !== undefined) return { path: daily.division.path, isSure: true };
  const printed = best(inMasthead.filter((claim) => isPrinted(claim, evidence)));
  const inTexts = best(claims(evidence.all, evidence).filter((claim) => isAtHome(claim) && isOwn(claim, evidence)));
  const path = inFull(chosen(printed, inTexts, evidence)?.path ?? [], source, knowledge);
  const within = wantedDivision(path, source, knowledge, others);
  // 广东省…工作队 in an item of a county elsewhere: nobody prints that province, and none of its organs acts bare.
  const isLoose = within === null && path.length === 1 && printed === null && !speaksBare(path, source, knowledge);
  const asked = (within ?? (isLoose ? wantedDivision([], source, knowledge, others) : null))?.path ?? path;
  const wanted = inFull(asked, source, knowledge);
  const own = calledCounty(wanted, source, knowledge);
  const found = own.length > 0 && isHome(own) ? own : isHome(wanted) ? wanted : path;
  const called = calledByOneCharacter(source, headlines, guests, knowledge);
  if (called.some((name, i) => found[i] !== name)) return { path: called, isSure: true };
  const lone = found.length < 2 ? soleDivision(source, knowledge) : soleCountyOf(found, source, headlines, knowledge);
  const sole = isHome(lone) ? lone : [];
  // 吉林省 beside 九台区, which alone is named.
  if (sole.length > 0 && found.every((name, i) => name === sole[i]))
    return { path: atOfficeLevel(sole, headlines, knowledge), isSure: false };
  const isSure = printed !== null && found.at(-1) === printed.name && isNamedIn(printed, evidence.apart, knowledge);
  return { path: isSure ? found : atOwnLevel(found, source, headlines, knowledge), isSure };
}

/** Whether organs stand in the source by the level word of the path's last link alone. */
function speaksBare(path: readonly string[], source: string, knowledge: Knowledge): boolean {
  const { levels } = knowledge.bodies;
  const wanted = levelsWanted(knowledge.lexicon.fold(source.slice(0, readLength)), knowledge);
  return levels.some((level) => isOfLevel(path.at(-1) ?? '', level, levels) && (wanted.get(level.word) ?? 0) > 0);
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
  const all = joined([
    printed,
    here,
    top,
    divisionCounts(headlines, knowledge, weights.headline),
    fullNameCounts(texts, knowledge, weights.text),
  ]);
  return {
    knowledge,
    masthead: joined([printed, top, here]),
    apart: joined([printed, here, divisionCounts(apart, knowledge, weights.top, true)]),
    all,
    towns: townsIn(all, knowledge),
    daily: knowledge.bodies.press.daily.exec(masthead.title ?? '')?.input ?? '',
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
    .filter((line) => line.length <= topLines.length && !/[，,。；！？“]/u.test(line) && !menu.test(line))
    .filter((line) => lexicon.find(line, 'event').length === 0);

/** Whether the masthead tells of the division itself, in full or for short. */
const isHomeOf = ({ name }: Division, { masthead }: Evidence): boolean =>
  [...masthead.keys()].some((word) => word === name || (word.length > 1 && word === name.slice(0, -1)));

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
  const speaks = (name: string): number => fitting([name], evidence.levels, evidence.knowledge);
  // 市委 in a paper of 安阳市 that tells of 林州市 is the larger city's.
  const isSilent = (name: string): boolean =>
    speaks(name) === 0 || (isNamedAlike(printed.name, name, evidence.knowledge.bodies) && !isHomeOf(told, evidence));
  return speaks(printed.name) > 0 && told.path.slice(printed.path.length).every(isSilent) ? printed : told;
}
