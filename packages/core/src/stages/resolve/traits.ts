/** What texts say of persons that no two posts can reconcile: sex, birth, a mark that tells namesakes apart. */
import { firstDay, lastDay, type Edtf } from '../../model/edtf.js';
import type { PersonTraits } from '../../model/facts.js';
import type { Reason } from '../../model/entity.js';
import type { Clusters } from './clusters.js';
import { reason } from './judgement.js';
import type { PersonReading } from './person-reading.js';

/** A contradiction outweighs whatever else speaks for one person. */
export const contradiction = -8;
/** Ages are counted in two ways, a year apart. */
const slackYears = 1;

/** Why the two cannot be one, or what they share that hardly two share; null where the texts say too little. */
export function traitReason(a: readonly PersonTraits[], b: readonly PersonTraits[]): Reason | null {
  let agreed: Reason | null = null;
  for (const x of a) {
    for (const y of b) {
      if (x.sex !== undefined && y.sex !== undefined && x.sex !== y.sex)
        return reason('sex', contradiction, `${x.sex} and ${y.sex}`);
      if (x.mark !== undefined && y.mark !== undefined && x.mark !== y.mark)
        return reason('mark', contradiction, `${x.mark} and ${y.mark}`);
      if (x.born === undefined || y.born === undefined) continue;
      if (gapBetween(x.born, y.born) > slackYears) return reason('born', contradiction, `${x.born} and ${y.born}`);
      if (x.born === y.born && x.born.length === 7) agreed = reason('born', 2, `both in ${x.born}`);
    }
  }
  return agreed;
}

/** Whole years between two dates; 0 where they overlap or lie in one year or the next. */
function gapBetween(a: Edtf, b: Edtf): number {
  const year = (day: string) => Number(day.slice(0, 4));
  return Math.max(0, year(firstDay(b)) - year(lastDay(a)), year(firstDay(a)) - year(lastDay(b)));
}

/** Readings of one name that cannot be one person stay apart, whatever else is found: those that say so, and namesakes of one article. */
export function partUnlike(readings: readonly PersonReading[], clusters: Clusters): void {
  const telling = readings.flatMap(({ fact, article, class: kind }, i) =>
    fact.traits === undefined && fact.plain === undefined
      ? []
      : [{ i, key: article.key, source: article.source, traits: fact.traits ?? {}, plain: fact.plain, kind }],
  );
  telling.forEach((a, k) => {
    for (const b of telling.slice(k + 1)) {
      const isBeside = a.key === b.key && (a.plain !== undefined || b.plain !== undefined);
      // Residents of two bulletins are never joined on their name: nothing is to be kept apart.
      const mayJoin = a.source === b.source || (a.kind !== 'private' && b.kind !== 'private');
      if (isBeside || (mayJoin && (traitReason([a.traits], [b.traits])?.score ?? 0) < 0)) clusters.part(a.i, b.i);
    }
  });
}
