/** Joins the name of a company without its division with the one that has it. */
import { sameName, tell, type BodyReading, type Desk } from './body-desk.js';
import { groupBy } from './clusters.js';
import { isNameless, type Path } from './jurisdiction.js';
import { reason } from './judgement.js';

/** A company with the name that is left without its division, and that division; null where the name has none. */
interface Company {
  readonly i: number;
  readonly reading: BodyReading;
  readonly core: string;
  readonly division: string | null;
}

/** 新新集团 in a paper of 上海市 is 上海新新(集团)有限公司, where no second company of that name is told of there. */
export function joinCompanies(desk: Desk): void {
  const companies = desk.readings.flatMap((reading, i) =>
    reading.fact.kind === 'company' ? [companyOf(reading, i)] : [],
  );
  for (const group of groupBy(companies, ({ core }) => core).values()) {
    const wholes = group.filter(({ division }) => division !== null);
    const sets = new Map(wholes.map((whole) => [`${desk.clusters.find(whole.i)}`, whole]));
    for (const { i, reading, division } of sets.size === 0 ? [] : group) {
      if (division !== null) continue;
      const here = [...sets.values()].filter((whole) => groundOf(reading).includes(whole.division ?? ''));
      const [whole] = here;
      const isKnown = whole !== undefined && desk.clusters.find(whole.i) === desk.clusters.find(i);
      if (whole === undefined || here.length > 1 || isKnown || !desk.clusters.join(whole.i, i)) continue;
      tell(desk, whole.i, i, [sameName(reading), reason('around', 1, `both of ${whole.division ?? ''}`)]);
    }
  }
}

const groundOf = ({ path, article }: BodyReading): Path => (path.length > 0 ? path : article.path);

/** No company's name is shorter. */
const shortest = 3;

function companyOf(reading: BodyReading, i: number): Company {
  const { anchored, rest, path } = reading;
  const ground = groundOf(reading);
  if (anchored && path.length > 0) return { i, reading, core: rest, division: path.at(-1) ?? null };
  for (const division of isNameless(ground) ? [] : ground) {
    // 上海 of 上海市.
    const stem = division.slice(0, -1);
    if (stem.length > 1 && rest.startsWith(stem) && rest.length - stem.length >= shortest)
      return { i, reading, core: rest.slice(stem.length), division };
  }
  return { i, reading, core: rest, division: null };
}
