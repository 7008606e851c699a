/** Zones with organs of their own, which are no divisions: 哈尔滨新区|党工委, 市高新区|管委会, 经开区|招商局. */
import type { Article } from '../../model/bulletin.js';
import type { Mention, OrganisationMention } from '../../model/mention.js';
import { countBefore } from '../../model/span.js';
import { matchesIn } from '../../text/matches.js';
import { divisionUpTo, levelUpTo } from './division-bounds.js';
import type { Surroundings } from './level-words.js';
import { boundary, han, stepLeft } from './left-steps.js';
import type { Reading } from './reading.js';
import { bodiesIn, sifted } from './sifted.js';

/** How far before the offset a zone's word may begin. */
const longestWord = 14;
/** How many characters a zone's own name may have: 回龙工业园, 西湖管理区. */
const longestName = 5;

/** Where the zone's name begins that ends at the offset: a division or a level word before it belongs to it; null for none. */
export function zoneUpTo(reading: Reading, to: number): number | null {
  const { zones } = reading.knowledge.bodies;
  if (!zones.ends.includes(reading.text.charAt(to - 1))) return null;
  const start = Math.max(0, to - longestWord);
  const word = zones.word.exec(reading.text.slice(start, to));
  if (word === null) return null;
  const from = start + word.index;
  return divisionUpTo(reading, from)?.from ?? levelUpTo(reading, from, false) ?? ownName(reading, from);
}

/** The start of the zone's own name, of two characters at least, where the walk to the left ends soon; else its word's. */
function ownName(reading: Reading, head: number): number {
  let at = head;
  while (head - at <= longestName) {
    const before = reading.text.charAt(at - 1);
    if (!han.test(before) || boundary.test(before)) break;
    const division = at < head ? divisionUpTo(reading, at) : null;
    if (division?.full === true) break;
    const step = stepLeft(reading, at, false);
    if (step.stop) break;
    at = step.to;
  }
  return head - at < 2 || head - at > longestName ? head : at;
}

/** 经开区管委会 → 天水经开区管委会: the zone of that kind that the item names in full, else the bulletin's own. */
export function ofZone(mention: OrganisationMention, around: Surroundings): OrganisationMention {
  const { zones, counties } = around.reading.knowledge.bodies;
  const word = zones.first.exec(mention.name)?.[0];
  if (word === undefined) return mention;
  const isFuller = (name: string | null): boolean => name !== null && name.endsWith(word) && name.length > word.length;
  const zone = zoneIn(around.reading);
  const isNamed = (other: Mention): boolean => isFuller(zone(other));
  const named = sifted(around.before, `zone ${word}`, isNamed).at(-1) ?? sifted(around.all, `zone ${word}`, isNamed)[0];
  const full = named === undefined ? null : zone(named);
  if (full != null) return { ...mention, name: full + mention.name.slice(word.length) };
  const own = around.jurisdiction.findLastIndex((name) => counties.test(name));
  if (own < 0) return mention;
  const path = around.jurisdiction.slice(0, own + 1);
  return { ...mention, name: (path.at(-1) ?? '') + mention.name, jurisdiction: path.join('/') };
}

/**
 * 管委会 behind 哈尔滨新区党工委, 区党委: the zone that the body before it or a place is; organs that towns have as well take it only
 * from the body right before. Null where no zone has been named.
 */
export function ofLastZone(mention: OrganisationMention, around: Surroundings): OrganisationMention | null {
  const { before, all, reading } = around;
  const { organs, own, twin, inner } = reading.knowledge.bodies.zones;
  const organ = organs.exec(mention.name)?.groups?.['organ'];
  const isInner = inner.test(mention.name);
  if (organ === undefined && !isInner) return null;
  const zone = zoneIn(reading);
  const last = bodiesIn(before).findLast(({ span }) => span.to <= mention.span.from);
  const beside = last === undefined ? null : zone(last);
  if (organ === undefined) {
    // 开发区党工委委员、|总工会|主席: one person's posts.
    const isChain = last === before.at(-2) && before.at(-1)?.kind === 'title';
    return beside === null || !isChain ? null : { ...mention, name: beside + mention.name };
  }
  const isInZone = (other: Mention): boolean => zone(other) !== null;
  const isOwn = own.test(mention.name) || twin.test(reading.text.slice(mention.span.to, mention.span.to + longestWord));
  const far = isOwn ? (sifted(before, 'zone', isInZone).at(-1) ?? sifted(all, 'zone', isInZone)[0]) : undefined;
  const name = beside ?? (far === undefined ? null : zone(far));
  if (name !== null) return { ...mention, name: name + organ };
  const kind = isOwn ? goneTo(mention.span.from, reading) : null;
  return kind === null ? null : ofZone({ ...mention, name: kind + organ }, around);
}

/** 经开区 of 一行莅临经开区调研: the last zone before the offset that one goes to, which the text calls by its kind alone. */
function goneTo(at: number, { article, text, knowledge }: Reading): string | null {
  const { goneTo: pattern } = knowledge.bodies.zones;
  const found = visits.get(article) ?? matchesIn(text, pattern);
  visits.set(article, found);
  const last = found[countBefore(found, at, ({ index }) => index) - 1];
  const { zone, acting } = (last ?? matchesIn(article.headline ?? '', pattern).at(-1))?.groups ?? {};
  return zone ?? acting ?? null;
}

/** Where an article goes to zones: each of its organs asks. */
const visits = new WeakMap<Article, readonly RegExpExecArray[]>();

/** The zone that a place is, or that a body's name begins with. */
const zoneIn =
  ({ knowledge }: Reading) =>
  (mention: Mention): string | null => {
    if (mention.kind !== 'place' && mention.kind !== 'organisation') return null;
    const { whole, led } = knowledge.bodies.zones;
    return (mention.kind === 'place' ? whole : led).exec(mention.name)?.[0] ?? null;
  };
