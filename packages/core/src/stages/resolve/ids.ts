/** Readable ids that a link may carry for years: `person/周明@老西门街道`. */
import { by } from '../../model/order.js';

/** What an id is made of, from the plainest form to the one that cannot collide. */
export interface Naming {
  /** Candidates, best first; the last one must be unique. */
  readonly candidates: readonly [string, ...string[]];
  /** Who came first keeps the plainer id: smallest wins, so that later bulletins do not rename earlier things. */
  readonly seniority: string;
}

/** A word as part of an id: whatever would end a path, a query or a word is a hyphen. */
export const slug = (words: string): string =>
  [...words.replace(/[\s/\\?#%&"'<>|@~]+/gu, '-').replace(/^-+|-+$/gu, '')].slice(0, 40).join('') || '-';

/** One id for each naming, in their order; independent of the order in which they are given. */
export function nameAll(namings: readonly Naming[]): string[] {
  const ids = new Array<string>(namings.length);
  const taken = new Set<string>();
  const queue = namings.map((naming, i) => ({ naming, i }));
  for (const { naming, i } of queue.sort(by(({ naming }) => `${naming.seniority}\n${naming.candidates.join('\n')}`))) {
    const id = naming.candidates.find((candidate) => !taken.has(candidate)) ?? firstFree(naming, taken);
    taken.add(id);
    ids[i] = id;
  }
  return ids;
}

function firstFree({ candidates }: Naming, taken: ReadonlySet<string>): string {
  const last = candidates.at(-1) as string;
  let number = 2;
  while (taken.has(`${last}~${number}`)) number++;
  return `${last}~${number}`;
}
