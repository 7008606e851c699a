/** How two posts stand to each other: whether one may hold both, and how high each is. */
import type { IdentityRules } from '../../model/identity-rules.js';
import { by } from '../../model/order.js';
import type { Body } from './body.js';
import { yearOf, type HeldPost, type Profile } from './profile.js';

/** How two bodies stand to each other. */
export type Relation = 'body' | 'sister' | 'part' | 'employer' | 'other';
const relationOrder: readonly Relation[] = ['body', 'sister', 'part', 'other', 'employer'];

/** The two posts of the two whose bodies are nearest to each other. */
export function closestPosts(a: Profile, b: Profile): { a: HeldPost; b: HeldPost; relation: Relation } | null {
  let best: { a: HeldPost; b: HeldPost; relation: Relation } | null = null;
  for (const x of a.posts) {
    for (const y of b.posts) {
      const relation = relationOf(x.body, y.body);
      if (best === null || relationOrder.indexOf(relation) < relationOrder.indexOf(best.relation))
        best = { a: x, b: y, relation };
    }
  }
  return best;
}

function relationOf(a: Body, b: Body): Relation {
  if (a === b) return 'body';
  if (a.nationwide && b.nationwide) return 'sister';
  const [x, y] = [a.path.join('/'), b.path.join('/')];
  if (a.leads && b.leads && x === y && x !== '') return 'sister';
  if (a.entity.partOf === b.entity.id || b.entity.partOf === a.entity.id) return 'part';
  if (a.entity.partOf !== null && a.entity.partOf === b.entity.partOf) return 'part';
  return isEmployer(a) || isEmployer(b) ? 'employer' : 'other';
}

/** Bodies that employ, and lead no division. */
export const isEmployer = ({ entity }: Body): boolean =>
  ['company', 'institution', 'society', 'media'].includes(entity.kind);

/** One body, sister bodies, a body and its part, and whatever is held beside any post. */
export function canHoldBoth(x: HeldPost, y: HeldPost, rules: IdentityRules): boolean {
  const relation = relationOf(x.body, y.body);
  // Nobody leads a body and deputises in it at the same time.
  if (relation === 'body') return x.standing === y.standing || x.standing > 1 || y.standing > 1;
  if (relation === 'sister' || relation === 'part') return true;
  if (rules.besideAny.test(x.title) || rules.besideAny.test(y.title)) return true;
  return x.body.entity.kind === 'society' || y.body.entity.kind === 'society';
}

/** Rungs of the ladder, 0 at the top: a county's leader, its deputy, the head of a bureau or a town, their deputies, … */
export function rankOf({ body, standing }: HeldPost, rules: IdentityRules): number {
  const depth = body.path.length + (rules.municipality.test(body.path[0] ?? '') && body.path.length > 1 ? 1 : 0);
  return 2 * depth + (body.leads ? 0 : 2) + Math.min(standing, 2);
}

/** The highest post of the last two years before the change, and the highest of the first two after it; of posts in turns, the nearest two. */
export function nextPosts(a: Profile, b: Profile, rules: IdentityRules): readonly [HeldPost, HeldPost] | null {
  const [earlier, later] = (a.days[0] ?? '') <= (b.days[0] ?? '') ? [a, b] : [b, a];
  const [end, start] = [earlier.days.at(-1) ?? '', later.days[0] ?? ''];
  const highest = (posts: readonly HeldPost[]) =>
    [...posts].sort((x, y) => rankOf(x, rules) - rankOf(y, rules) || by<HeldPost>(({ title }) => title)(x, y))[0];
  if (end !== '' && end < start) {
    const last =
      highest(earlier.posts.filter(({ days }) => yearOf(days.at(-1)) >= yearOf(end) - 2)) ?? highest(earlier.posts);
    const first = highest(
      later.posts.filter(({ days }) => days[0] !== undefined && yearOf(days[0]) <= yearOf(start) + 2),
    );
    const next = first ?? highest(later.posts);
    return last === undefined || next === undefined ? null : [last, next];
  }
  const pairs = earlier.posts.flatMap((x) => later.posts.map((y) => [x, y] as const));
  const step = ([x, y]: readonly [HeldPost, HeldPost]) => Math.abs(rankOf(x, rules) - rankOf(y, rules));
  return pairs.reduce<readonly [HeldPost, HeldPost] | null>(
    (best, at) => (best === null || step(at) < step(best) ? at : best),
    null,
  );
}
