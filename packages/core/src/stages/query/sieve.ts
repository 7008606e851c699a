/** Which articles a question may look at, from lists alone, so that none is opened only to be put away. */
import { decodeDates, decodeTold, toldPage } from '../../format/sieves.js';
import { placeOf } from '../../format/table.js';
import type { Edtf } from '../../model/edtf.js';
import type { GraphIndex } from './open-index.js';
import { duringPeriod, type Period } from './period.js';
import { readEntity, readEvents, readPlace } from './read.js';

/** Tells of an article's number whether it may be shown. */
export type Sieve = (ordinal: number) => boolean;

/** Null where nothing is left out. */
export async function openSieve(
  index: GraphIndex,
  period: Period,
  about: readonly string[],
  signal: AbortSignal | undefined,
): Promise<Sieve | null> {
  const during = duringPeriod(period);
  const isTimed = (period.since ?? period.until ?? null) !== null;
  const sieves = await Promise.all([
    ...(isTimed ? [inTime(index, during, signal)] : []),
    ...about.map((id) => tellingOf(index, id, signal)),
  ]);
  return sieves.length === 0 ? null : (ordinal) => sieves.every((sieve) => sieve(ordinal));
}

/** Articles are numbered by time: a few runs of numbers have the dates asked for. */
async function inTime(
  index: GraphIndex,
  during: (date: Edtf | null) => boolean,
  signal: AbortSignal | undefined,
): Promise<Sieve> {
  const runs = (await index.page('dates', 0, decodeDates, signal)) ?? [];
  const [numbers, asked] = [runs.map(({ from }) => from), runs.map(({ date }) => during(date))];
  return (ordinal) => asked[placeOf(numbers, ordinal)] === true;
}

/** Articles that tell of the thing: of a place, of what lies within too. */
async function tellingOf(index: GraphIndex, id: string, signal: AbortSignal | undefined): Promise<Sieve> {
  const articles = new Set(await articlesOf(index, id, signal));
  return (ordinal) => articles.has(ordinal);
}

async function articlesOf(index: GraphIndex, id: string, signal: AbortSignal | undefined): Promise<readonly number[]> {
  const place = await readPlace(index, id, signal);
  if (place === null) return [];
  const { type, ordinal } = place;
  if (type === 'article') return [ordinal];
  if (type === 'person') return (await readEntity(index, id, signal))?.toldIn ?? [];
  if (type !== 'event') return (await index.page('told', toldPage(ordinal), decodeTold, signal))?.find(ordinal) ?? [];
  const [event] = await readEvents(index, [ordinal], signal);
  const places = await Promise.all((event?.articles ?? []).map((article) => readPlace(index, article.id, signal)));
  return places.flatMap((one) => one?.ordinal ?? []);
}

/** Ids of the things themselves and of what is linked to all of them. */
export async function linkedTo(
  index: GraphIndex,
  about: readonly string[],
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const sets = await Promise.all(
    about.map(async (id) => {
      const record = await readEntity(index, id, signal);
      return new Set([id, ...(record?.neighbours ?? []).map(({ label }) => label.id)]);
    }),
  );
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter((id) => others.every((set) => set.has(id))));
}
