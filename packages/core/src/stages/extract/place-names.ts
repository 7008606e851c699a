/** Gives places the names that the whole bulletin knows them by: 武汉 → 武汉市, 街道辖区 → the town's name. */
import type { Division } from '../../model/knowledge.js';
import type { Mention, PlaceMention } from '../../model/mention.js';
import type { Reading } from './reading.js';
import { isMadeOfMaterial } from './body-guards.js';
import { withActing } from './acting-neighbours.js';
import { divisionOfLevel, type Surroundings } from './level-words.js';
import { townOf } from './short-forms.js';
import { lastNamed } from './sifted.js';

/** Short names of divisions in full (武汉 → 武汉市), and level words as ground. */
export function namePlace(mention: PlaceMention, around: Surroundings): readonly Mention[] {
  const { reading } = around;
  if (mention.rule === 'level-ground') {
    const town = townOf(mention.span.from, around);
    return town === null ? [] : [{ ...mention, name: town.name, within: town.path?.slice(0, -1).join('/') ?? null }];
  }
  const isWhole = mention.placeKind === 'division' || mention.rule === 'row-with-head';
  const wide = isWhole ? null : (wideDivision(mention.name, around) ?? ownCounty(mention.name, around));
  if (wide !== null)
    return [{ ...mention, placeKind: 'division', name: wide.name, within: wide.path.slice(0, -1).join('/') || null }];
  if (mention.placeKind !== 'division') {
    const level =
      mention.rule === 'level-and-head' || mention.placeKind === 'building' || isOfLevel(mention, reading)
        ? divisionOfLevel(mention.name, mention.span.from, around)
        : null;
    const name = level === null ? (fullerMemorial(mention, around) ?? mention.name) : level.division + level.rest;
    return withActing({ ...mention, name, within: around.jurisdiction.join('/') || null }, reading);
  }
  // 贺村 is a village of its own, not 贺村镇 far away.
  const isDivision = mention.rule === 'division' || mention.rule === 'short-division';
  const known = reading.knowledge.lexicon.divisions(mention.name);
  const named = isDivision ? known : known.filter(({ name }) => name === mention.name);
  const printed = reading.text.slice(mention.span.from, mention.span.to - mention.name.length);
  const told = printed === '' ? toldBefore(mention.name, around.before) : null;
  if (told !== null) return [{ ...mention, name: told.name, within: told.within }];
  const own = likeliest(withinPrinted(named, printed), around.jurisdiction);
  if (own === null) return withActing(mention, reading);
  return [{ ...mention, name: own.name, within: own.path.slice(0, -1).join('/') || null }];
}

/** 县经开区, 市公共文化中心 among the stops of a tour: behind the level word stands only what it is. */
function isOfLevel({ rule, span }: PlaceMention, reading: Reading): boolean {
  const { levels, qualities } = reading.knowledge.bodies;
  if (rule !== 'stop-of-visit' || !levels.some(({ word }) => reading.text.startsWith(word, span.from))) return false;
  const isHead = reading.upTo(span.to, 'place-head').some((head) => head.span.from === span.from + 1);
  return isHead || isMadeOfMaterial(reading, span.from + 1, span.to, qualities);
}

/** 青山烈士陵园 for 烈士陵园, where the article has told of the one. */
function fullerMemorial({ rule, name }: PlaceMention, { before }: Surroundings): string | null {
  if (rule !== 'memorial') return null;
  const fuller = new Set(
    before.flatMap((other) =>
      other.kind === 'place' && other.name.length > name.length && other.name.endsWith(name) ? [other.name] : [],
    ),
  );
  const [only, ...others] = fuller;
  return only === undefined || others.length > 0 ? null : only;
}

/** 浙江 where somebody goes there: the province or the city of that short name, where one alone is called so. */
function wideDivision(name: string, { reading }: Surroundings): Division | null {
  const { lexicon, bodies } = reading.knowledge;
  if (name.length > 3 || bodies.material.has(name)) return null;
  const [first, ...others] = lexicon.divisions(name).filter(isWide);
  return others.length === 0 && first !== undefined && first.name !== name ? first : null;
}

/** 青石 in 走进青石 of a bulletin of 青石县, which is called by it. */
function ownCounty(name: string, { reading, jurisdiction }: Surroundings): Division | null {
  const { lexicon, bodies } = reading.knowledge;
  if (bodies.material.has(name)) return null;
  const isOwn = ({ level, path }: Division): boolean =>
    level === 'county' && path.every((part, i) => jurisdiction[i] === part);
  return lexicon.divisions(name).find((one) => one.name !== name && isOwn(one)) ?? null;
}

/** Whether a division is a province or a city. */
export const isWide = ({ level }: Division): boolean => level === 'province' || level === 'city';

/** The length of the short name of a province or city that the name begins with; 0 where it begins with none. */
export const wideLength = (name: string, { knowledge: { lexicon } }: Reading): number =>
  [3, 2].find((length) => lexicon.divisions(name.slice(0, length)).some(isWide)) ?? 0;

/**
 * Of the divisions of one name the bulletin's own, else the one that shares most with it, else the only coarsest of all: 海南 is
 * 海南省, not 海南区. Null where several towns are as likely, or one is only of the same province: many have a 新华镇.
 */
function likeliest(found: readonly Division[], jurisdiction: readonly string[]): Division | null {
  const own = found.find(({ path }) => path.every((part, i) => jurisdiction[i] === part));
  if (own !== undefined) return own;
  const sharedWith = ({ path, level }: Division): number =>
    level === 'province' ? 0 : path.findIndex((part, i) => jurisdiction[i] !== part);
  const most = Math.max(...found.map(sharedWith));
  const nearest = found.filter((one) => sharedWith(one) === most);
  const depth = Math.min(...nearest.map(({ path }) => path.length));
  const [first, ...others] = nearest.filter(({ path }) => path.length === depth);
  if (first === undefined) return null;
  const isSure = found.length === 1 || first.level !== 'town' || (most > 1 && others.length === 0);
  return isSure ? first : null;
}

/** The divisions that lie in the one that is printed before the name (杭州市 for 西湖区); all where none does. */
function withinPrinted(found: readonly Division[], printed: string): readonly Division[] {
  const inner = found.filter(({ path }) =>
    path
      .slice(0, -1)
      .some((name) => printed.endsWith(name) || (name.length > 2 && printed.endsWith(name.slice(0, -1)))),
  );
  return printed === '' || inner.length === 0 ? found : inner;
}

const isPrintedWithin = (mention: Mention): mention is PlaceMention =>
  mention.kind === 'place' &&
  mention.placeKind === 'division' &&
  mention.within !== null &&
  mention.span.to - mention.span.from > mention.name.length;

/** The division of that name that the article has told of with those around it: 西湖区 behind 浙江省杭州市西湖区. */
export function toldBefore(name: string, before: readonly Mention[]): PlaceMention | null {
  return lastNamed(before, 'printed within another', isPrintedWithin).get(name) ?? null;
}
