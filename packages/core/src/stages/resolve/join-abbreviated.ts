/** Joins the short names of offices with the long ones. */
import { byCodeUnit } from '../../model/order.js';
import { abbreviationOf, headOf } from './abbreviations.js';
import { groundOf, mostDoubted, tell, type BodyReading, type Desk } from './body-desk.js';
import { groupBy } from './clusters.js';
import { reason } from './judgement.js';

/** Kinds of body whose names are shortened word by word. */
const shortened: ReadonlySet<string> = new Set(['party', 'government', 'congress', 'mass', 'institution']);

/** 清河区卫健委 is 清河区卫生健康委员会, where no other body of that jurisdiction has such a short form. */
export function joinAbbreviated(desk: Desk): void {
  const { readings, clusters, context } = desk;
  const named = readings.flatMap((reading, i) => {
    const headed =
      shortened.has(reading.fact.kind) && reading.path.length > 0 ? headOf(reading.rest, context.rules) : null;
    return headed === null ? [] : [{ i, rest: reading.rest, ...headed }];
  });
  const placeOf = ({ i, stem, head, rest }: (typeof named)[number]) =>
    `${readings[i]?.path.join('/') ?? ''}|${stem[0] ?? ''}|${head === '' ? (rest.at(-1) ?? '') : head}`;
  for (const [, group] of [...groupBy(named, placeOf)].sort(([a], [b]) => byCodeUnit(a, b))) {
    // 发展改革委 and 发展和改革委员会 differ in nothing but the head's form and a joining word.
    const names = [
      ...groupBy(group, ({ stem }) => stem.replace(context.rules.abbreviations.joins, '')).values(),
    ].flatMap((same) => {
      const [first, ...others] = [...groupBy(same, ({ rest }) => rest).values()].flatMap((one) => one.slice(0, 1));
      for (const other of others) if (first !== undefined) joinShort(desk, first, other);
      return first ?? [];
    });
    const longs = names.map((long) => ({ long, abbreviates: abbreviationOf(long.stem, context.rules) }));
    for (const short of names) {
      const found = longs.filter(
        ({ long, abbreviates }) =>
          long !== short && clusters.find(long.i) !== clusters.find(short.i) && abbreviates(short.stem),
      );
      const wholes = [...groupBy(found, ({ long }) => String(clusters.find(long.i))).values()].flatMap((same) =>
        same.slice(0, 1),
      );
      for (const { long } of wholes.length > mostDoubted ? [] : wholes) joinShort(desk, long, short, wholes.length);
    }
  }
}

/** Joins a short form with its long one, or tells the doubt where it may stand for several. */
function joinShort(
  desk: Desk,
  long: { i: number; rest: string },
  short: { i: number; rest: string },
  several = 1,
): void {
  if (desk.clusters.find(long.i) === desk.clusters.find(short.i)) return;
  const doubt = several === 1 ? [] : [reason('several', -1, `one of ${several} that it may stand for`)];
  const ground = groundOf(desk.readings[long.i] as BodyReading);
  tell(desk, long.i, short.i, [reason('abbreviation', 1.5, `${short.rest} for ${long.rest}`), ground, ...doubt]);
  if (several === 1) desk.clusters.join(long.i, short.i);
}
