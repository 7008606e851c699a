/** Whom a short form means: 彭书记 is the one full name of that surname who holds that post in that body. */
import { firstDay } from '../../model/edtf.js';
import { groupBy } from './clusters.js';
import { judge, reason, sureScore, unlikeScore, type Weighed } from './judgement.js';
import type { PersonReading } from './person-reading.js';
import type { WhoIsWho } from './who-is-who.js';

/** Readings of one person. */
type Readings = readonly PersonReading[];

/** Adds the short forms to the persons of full names, or leaves them persons of their own. */
export function placeShortNames(full: readonly Readings[], short: readonly PersonReading[]): WhoIsWho {
  const holders = holdersIn(full);
  const joined = full.map((set) => [...set]);
  const lone: PersonReading[] = [];
  const judgements: Weighed[] = [];
  for (const reading of short) {
    const candidates = candidatesFor(reading, holders);
    const near = candidates.filter((i) => isNearInTime(full[i] as Readings, reading));
    const chosen = near.length > 0 ? near : candidates;
    for (const i of chosen) {
      const only = chosen.length === 1;
      const detail = `${reading.name}: ${only ? 'one' : `one of ${chosen.length}`} of that surname in that post`;
      const score = only ? sureScore + 1 : (sureScore + unlikeScore) / 2;
      judgements.push(judge((full[i]?.[0] as PersonReading).ref, reading.ref, [reason('short-name', score, detail)]));
    }
    const [only] = chosen;
    if (chosen.length === 1 && only !== undefined) joined[only]?.push(reading);
    else lone.push(reading);
  }
  const rest = [...groupBy(lone, loneKey).values()];
  return { sets: [...joined, ...rest], judgements };
}

/** A post with the places of those who hold it, by surname and body, and by surname and bulletin. */
type Holders = ReadonlyMap<string, readonly { readonly i: number; readonly title: string }[]>;

function holdersIn(full: readonly Readings[]): Holders {
  const once = new Map<string, { key: string; i: number; title: string }>();
  full.forEach((set, i) => {
    if (set.every((reading) => reading.class === 'private')) return;
    const surnames = surnamesOf(set);
    for (const { posts, article } of set)
      for (const { body, title } of posts)
        for (const surname of surnames)
          for (const where of [...(body === null ? [] : [body.entity.id]), article.source]) {
            const key = `${surname}|${where}`;
            once.set(`${key}|${title}|${i}`, { key, i, title });
          }
  });
  return groupBy(once.values(), ({ key }) => key);
}

/** A full name of two or three characters has a surname of one; a longer one of two as well. */
function surnamesOf(set: Readings): string[] {
  const name = set[0]?.name ?? '';
  return [...name].length > 2 ? [name.slice(0, 1), name.slice(0, 2)] : [name.slice(0, 1)];
}

/**
 * Who holds the post that the short form tells of, in a body that its article names; where it names none, who holds a
 * post of that title in the same bulletin.
 */
function candidatesFor({ short, posts, article }: PersonReading, holders: Holders): number[] {
  const bodied = posts.flatMap(({ body, title }) => (body === null ? [] : [{ where: body.entity.id, title }]));
  const told = short?.title ?? null;
  const wanted = bodied.length > 0 || told === null ? bodied : [{ where: article.source, title: told }];
  const found = wanted.flatMap(({ where, title }) =>
    (holders.get(`${short?.surname ?? ''}|${where}`) ?? []).filter((holder) => isSameTitle(holder.title, title)),
  );
  return [...new Set(found.map(({ i }) => i))];
}

/** 周书记 may be the deputy as well: people drop the 副 when they speak. */
const isSameTitle = (a: string, b: string): boolean => a === b || a.endsWith(b) || b.endsWith(a);

/** Seen within two years of it; undated readings are near to all. */
function isNearInTime(set: Readings, { date }: PersonReading): boolean {
  if (date === null) return true;
  const day = Date.parse(firstDay(date));
  return set.some(
    (other) => other.date !== null && Math.abs(Date.parse(firstDay(other.date)) - day) < 2 * 366 * 86_400_000,
  );
}

/** Short forms without a full name: one person per body and post, or per article where no body is told. */
function loneKey({ name, posts, article, class: kind }: PersonReading): string {
  const body = posts.find((post) => post.body !== null)?.body;
  return body === undefined || body === null || kind === 'private'
    ? `${name} in ${article.key}`
    : `${name} of ${body.entity.id}`;
}
