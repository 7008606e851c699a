/** Whose a 居委会 or 村委会 is that the text calls no more than that. */
import type { Mention, OrganisationMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import { groundOf } from './division-links.js';
import type { Surroundings } from './level-words.js';
import { shortened } from './short-forms.js';
import { bodiesIn, sifted } from './sifted.js';

const titleTag = maskOf('title');

/** 居委会 → 光机小区居委会: the compound or village that the article is about. */
export function ofNeighbourhood(
  mention: OrganisationMention,
  { reading, before, all }: Surroundings,
): OrganisationMention | null {
  const { compound, levels } = reading.knowledge.bodies;
  const beside = bodiesIn(before).at(-1);
  if (
    reading.startsAt(mention.span.to, titleTag) &&
    beside !== undefined &&
    !/[。！？；\n]/u.test(reading.text.slice(beside.span.to, mention.span.from))
  ) {
    for (const level of levels.filter((other) => other.ground === true)) {
      const ground = groundOf(beside.name, level, reading);
      if (ground !== null) return { ...mention, name: ground + shortened(mention.name, reading.knowledge.bodies) };
    }
  }
  const printed = shortened(mention.name, reading.knowledge.bodies);
  const own = soleNeighbourhood(mention, { reading, before });
  if (own !== null) return { ...mention, name: own + printed.slice(own.endsWith(printed.slice(0, 2)) ? 2 : 0) };
  const isCompound = (other: Mention): boolean => other.kind === 'place' && compound.test(other.name);
  const place = sifted(before, 'compound', isCompound).at(-1) ?? sifted(all, 'compound', isCompound)[0];
  if (place?.kind !== 'place')
    return reading.startsAt(mention.span.to, titleTag) ? { ...mention, passing: true } : null;
  const stem = place.name.endsWith(printed.slice(0, 2)) ? place.name.slice(0, -2) : place.name;
  return { ...mention, name: stem + printed };
}

/** 居委会 behind 天山社区居委会: the only neighbourhood that the item has named; null where it named none, or several. */
function soleNeighbourhood(
  mention: OrganisationMention,
  { reading, before }: Pick<Surroundings, 'reading' | 'before'>,
): string | null {
  const { residents, village } = reading.knowledge.bodies;
  if (!residents.committee.test(mention.name)) return null;
  const isNeighbourhood = (other: Mention): boolean => neighbourhoodOf(other, village, residents.ground) !== null;
  const names = sifted(before, 'neighbourhood', isNeighbourhood).map((other) =>
    neighbourhoodOf(other, village, residents.ground),
  );
  return new Set(names).size === 1 ? (names[0] ?? null) : null;
}

/** 天山社区 of the ground and of its bodies. */
function neighbourhoodOf(other: Mention, village: RegExp, urban: RegExp): string | null {
  if (other.kind !== 'place' && other.kind !== 'organisation') return null;
  const name = village.exec(other.name)?.groups?.['village'] ?? other.name;
  return urban.test(name) ? name : null;
}
