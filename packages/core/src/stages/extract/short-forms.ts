/** Customary short forms of bodies (红会 → 红十字会) and of the bulletin's own town (南西街道 → 南京西路街道). */
import type { BodyWords } from '../../model/body-words.js';
import type { Mention } from '../../model/mention.js';
import { remembered } from '../../text/remembered.js';
import { bodiesIn, sifted } from './sifted.js';
import { bearerOf } from './division-links.js';
import type { Surroundings } from './level-words.js';
import type { Reading } from './reading.js';

/** The name with the customary form in place of shorter and longer ones. */
export function shortened(name: string, bodies: BodyWords): string {
  let short = shorteners.get(bodies);
  if (short === undefined) {
    short = remembered((whole) => bodies.shortForms.reduce((text, form) => text.replace(form.short, form.full), whole));
    shorteners.set(bodies, short);
  }
  return short(name);
}

/** What shortens names by each list of words; it follows from the list alone. */
const shorteners = new WeakMap<BodyWords, (name: string) => string>();

/** A town, and its path where known. */
interface Town {
  readonly name: string;
  readonly path: readonly string[] | null;
}

/**
 * The town or subdistrict that is meant: by a printed name, short or full; without one the bulletin's own, else the last
 * one that the article named.
 */
export function townOf(at: number, { reading, jurisdiction, before }: Surroundings, printed?: string): Town | null {
  const { bodies, lexicon } = reading.knowledge;
  const own = jurisdiction.findLastIndex((name) => bodies.towns.test(name));
  const ownTown = own < 0 ? null : { name: jurisdiction[own] ?? '', path: jurisdiction.slice(0, own + 1) };
  if (printed !== undefined) {
    if (ownTown !== null && (printed === ownTown.name || isShortFor(printed, ownTown.name, bodies))) return ownTown;
    const found = lexicon.divisions(printed);
    const within = found.find(({ path }) =>
      path.every((part, i) => i >= jurisdiction.length || jurisdiction[i] === part),
    );
    return { name: printed, path: within?.path ?? (found.length === 1 ? (found[0]?.path ?? null) : null) };
  }
  if (ownTown !== null) return ownTown;
  const isTown = (mention: Mention): boolean =>
    (mention.kind === 'place' || mention.kind === 'organisation') &&
    bodies.towns.test(mention.name) &&
    !bodies.levels.some(({ word }) => word === mention.name);
  const last = sifted(before, 'town', isTown).findLast((mention) => mention.span.from <= at);
  const named = last !== undefined && 'name' in last ? { name: last.name, path: null } : null;
  const borne = bearingBody(at, reading, before);
  if (borne === null || (last !== undefined && last.span.from > borne.at)) return named;
  return { name: borne.town, path: borne.path?.at(-1) === borne.town ? borne.path : null };
}

/** 老西门街道 of 老西门街道党工委副书记、办事处主任: the town whose body the sentence has named last before the offset. */
function bearingBody(
  at: number,
  reading: Reading,
  before: readonly Mention[],
): { readonly town: string; readonly path: readonly string[] | null; readonly at: number } | null {
  const body = bodiesIn(before).findLast(({ span }) => span.to <= at);
  if (body === undefined || /[。！？\n]/u.test(reading.text.slice(body.span.to, at))) return null;
  for (const level of reading.knowledge.bodies.levels) {
    const town = level.acts === true ? bearerOf(body.name, level, reading) : null;
    if (town !== null) return { town, path: body.jurisdiction?.split('/') ?? null, at: body.span.from };
  }
  return null;
}

/** Whether the printed name leaves out characters of the full one but for the first: 南西街道 of 南京西路街道. */
function isShortFor(printed: string, full: string, { levels }: BodyWords): boolean {
  const ending = levels.find(({ word }) => full.endsWith(word) && printed.endsWith(word))?.word;
  if (ending === undefined || printed.length >= full.length || printed.charAt(0) !== full.charAt(0)) return false;
  let at = 0;
  for (const character of printed.slice(0, -ending.length)) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return printed.length > ending.length + 1;
}
