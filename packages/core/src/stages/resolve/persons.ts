/** Reasons for and against two readings of one name being one person: each feature a small function with a score and its words. */
import type { Reason } from '../../model/entity.js';
import type { IdentityRules } from '../../model/identity-rules.js';
import { isNested, nearness, type Nearness, type Path } from './jurisdiction.js';
import { reason } from './judgement.js';
import type { Body } from './organisations.js';
import { timingOf, type HeldPost, type Profile, type Timing } from './profile.js';

/** What the features look at besides the two. */
export interface Comparison {
  readonly a: Profile;
  readonly b: Profile;
  readonly rules: IdentityRules;
  /** In how many parts of the country that have nothing to do with each other the name is borne. */
  readonly spread: number;
}

/** One feature; null where it has nothing to say. */
type Feature = (comparison: Comparison) => Reason | null;

const nameFeature: Feature = ({ a, spread }) => {
  const length = [...a.name].length;
  const score = (length > 2 ? 1 : 0.5) - 0.4 * Math.min(3, Math.max(0, spread - 1));
  return reason('name', score, `${a.name}, ${length} characters, borne in ${spread} unrelated places`);
};

const bodyFeature: Feature = ({ a, b }) => {
  const best = closestPosts(a, b);
  if (best === null) return null;
  const words = `${best.a.body.entity.name} ${best.a.title}, ${best.b.body.entity.name} ${best.b.title}`;
  if (best.relation === 'body') return reason('same-body', 3, words);
  if (best.relation === 'sister') return reason('sister-body', 2, words);
  if (best.relation === 'part') return reason('part-of-body', 1.5, words);
  if (best.relation === 'employer') return reason('other-employer', -1.5, words);
  return null;
};

const nearnessScores: Readonly<Record<Nearness, number>> = {
  same: 0.5,
  around: 1,
  county: 0.5,
  city: -0.5,
  province: -2,
  none: -4,
  unknown: 0,
};

const jurisdictionFeature: Feature = ({ a, b, rules }) => {
  const [x, y] = [placesOf(a), placesOf(b)];
  const nearest = nearestPair(x, y, rules);
  if (nearest === 'unknown') return null;
  return reason('jurisdiction', nearnessScores[nearest], `${tell(x)} and ${tell(y)}: ${nearest}`);
};

const groundScores: Readonly<Record<Nearness, number>> = {
  same: 1,
  around: 0.75,
  county: 0.25,
  city: 0,
  province: -0.5,
  none: -1,
  unknown: 0,
};

const groundFeature: Feature = ({ a, b, rules }) => {
  const nearest = nearestPair(a.grounds, b.grounds, rules);
  if (nearest === 'unknown') return null;
  return reason(
    'bulletin',
    groundScores[nearest],
    `told of in ${tell(a.grounds)} and in ${tell(b.grounds)}: ${nearest}`,
  );
};

const timingScores: Readonly<Record<Timing, number>> = { after: 0.5, return: -1.5, 'in-turns': -4, unknown: 0 };

/** Posts that nobody holds at once must have been held one after the other. */
const timeFeature: Feature = ({ a, b, rules }) => {
  let worst: { timing: Timing; words: string } | null = null;
  for (const x of a.posts) {
    for (const y of b.posts) {
      if (!x.held || !y.held || canHoldBoth(x, y, rules)) continue;
      const timing = timingOf(x.days, y.days);
      if (worst !== null && timingScores[worst.timing] <= timingScores[timing]) continue;
      worst = { timing, words: `${x.body.entity.name} ${x.title} and ${y.body.entity.name} ${y.title}: ${timing}` };
    }
  }
  return worst === null || worst.timing === 'unknown' ? null : reason('time', timingScores[worst.timing], worst.words);
};

/** People keep their standing, or move a step. */
const careerFeature: Feature = ({ a, b, rules }) => {
  const steps = a.posts.flatMap((x) =>
    b.posts.map((y) => ({ x, y, step: Math.abs(rankOf(x, rules) - rankOf(y, rules)) })),
  );
  const nearest = steps.reduce<(typeof steps)[number] | null>(
    (best, at) => (best === null || at.step < best.step ? at : best),
    null,
  );
  if (nearest === null || nearest.x.body === nearest.y.body) return null;
  const { x, y, step } = nearest;
  const score = step <= 0.5 && x.title === y.title ? 1 : step <= 1 ? 0.75 : step <= 2 ? 0 : -1.5;
  return reason('career', score, `${x.title} and ${y.title}, ${step} steps apart`);
};

const companyFeature: Feature = ({ a, b }) => {
  const shared = [...a.company].filter((name) => b.company.has(name)).sort();
  if (shared.length === 0) return null;
  return reason('company', Math.min(2, 0.7 * shared.length), `both were with ${shared.slice(0, 5).join(', ')}`);
};

const classFeature: Feature = ({ a, b }) => {
  const [x, y] = [[...a.classes].sort(), [...b.classes].sort()];
  if (x.some((kind) => b.classes.has(kind) && kind !== 'private')) return null;
  const words = `${x.join(', ')} and ${y.join(', ')}`;
  if (a.classes.has('private') || b.classes.has('private')) return reason('class', -2, words);
  if (a.classes.has('historical') !== b.classes.has('historical')) return reason('class', -2, words);
  if (a.classes.has('journalist') !== b.classes.has('journalist')) return reason('class', -1.5, words);
  return reason('class', -0.5, words);
};

const mastheadFeature: Feature = ({ a, b }) => {
  if (!a.classes.has('journalist') || !b.classes.has('journalist')) return null;
  const shared = [...a.mastheads].filter((title) => b.mastheads.has(title)).sort();
  return shared.length === 0 ? null : reason('masthead', 2, `both wrote for ${shared[0]}`);
};

const postFeatures: readonly Feature[] = [
  nameFeature,
  bodyFeature,
  jurisdictionFeature,
  groundFeature,
  timeFeature,
  careerFeature,
  companyFeature,
  classFeature,
  mastheadFeature,
];

/** Where one of the two has no post, where they were told of weighs more. */
const bareFeature: Feature = ({ a, b, rules }) => {
  const bare = a.posts.length === 0 ? a : b;
  const other = bare === a ? b : a;
  if (other.posts.some(({ body }) => body.nationwide))
    return reason('nationwide', 1.5, `${other.name} of a nationwide body`);
  const nearest = nearestPair(bare.grounds, [...placesOf(other), ...other.grounds], rules);
  const scores = { same: 2, around: 1.5, county: 0.5, city: -0.5, province: -2, none: -3, unknown: 0 };
  const detail = `named without a post in ${tell(bare.grounds)}: ${nearest}`;
  return nearest === 'unknown' ? null : reason('ground', scores[nearest], detail);
};

const issueFeature: Feature = ({ a, b }) => {
  const shared = [...a.sources].filter((source) => b.sources.has(source)).sort();
  return shared.length === 0 ? null : reason('same-bulletin', 1, `both in ${shared[0]}`);
};

const yearsFeature: Feature = ({ a, b }) => {
  const gap = yearsBetween(a.days, b.days);
  return gap === null || gap < 8 ? null : reason('years', -0.5, `${Math.floor(gap)} years lie between`);
};

const bareFeatures: readonly Feature[] = [
  nameFeature,
  bareFeature,
  issueFeature,
  companyFeature,
  classFeature,
  mastheadFeature,
  yearsFeature,
];

/** All that speaks for and against the two being one. */
export function compare(comparison: Comparison): Reason[] {
  const bare = comparison.a.posts.length === 0 || comparison.b.posts.length === 0;
  return (bare ? bareFeatures : postFeatures).flatMap((feature) => feature(comparison) ?? []);
}

type Relation = 'body' | 'sister' | 'part' | 'employer' | 'other';
const relationOrder: readonly Relation[] = ['body', 'sister', 'part', 'other', 'employer'];

function closestPosts(a: Profile, b: Profile): { a: HeldPost; b: HeldPost; relation: Relation } | null {
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

const isEmployer = ({ entity }: Body): boolean => ['company', 'institution', 'society', 'media'].includes(entity.kind);

/** One body, sister bodies, leading bodies one above the other, and whatever is held beside any post. */
function canHoldBoth(x: HeldPost, y: HeldPost, rules: IdentityRules): boolean {
  const relation = relationOf(x.body, y.body);
  if (relation === 'body' || relation === 'sister' || relation === 'part') return true;
  if (rules.besideAny.test(x.title) || rules.besideAny.test(y.title)) return true;
  if (x.body.entity.kind === 'society' || y.body.entity.kind === 'society') return true;
  return x.body.leads && y.body.leads && isNested(x.body.path, y.body.path);
}

/** Rungs of the ladder: a division's level, then the standing in the body. */
function rankOf({ body, standing }: HeldPost, rules: IdentityRules): number {
  const depth = body.path.length + (rules.municipality.test(body.path[0] ?? '') && body.path.length > 1 ? 1 : 0);
  return depth + (body.leads ? 0 : 1) + standing * 0.5;
}

const placesOf = ({ posts }: Profile): Path[] => [
  ...new Map(posts.map(({ body }) => [body.path.join('/'), body.path])).values(),
];

const nearnessOrder: readonly Nearness[] = ['same', 'around', 'county', 'city', 'province', 'none', 'unknown'];

function nearestPair(a: readonly Path[], b: readonly Path[], rules: IdentityRules): Nearness {
  let best: Nearness = 'unknown';
  for (const x of a) {
    for (const y of b) {
      const near = nearness(x, y, rules);
      if (nearnessOrder.indexOf(near) < nearnessOrder.indexOf(best)) best = near;
    }
  }
  return best;
}

const tell = (paths: readonly Path[]): string => paths.map((path) => path.at(-1) ?? '?').join(', ');

function yearsBetween(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  const year = (day: string | undefined) =>
    day === undefined ? 0 : Number(day.slice(0, 4)) + Number(day.slice(5, 7)) / 12;
  return Math.max(0, year(b[0]) - year(a.at(-1)), year(a[0]) - year(b.at(-1)));
}
