/** Reasons for and against two readings of one name being one person: each feature a small function with a score and its words. */
import type { Reason } from '../../model/entity.js';
import type { IdentityRules } from '../../model/identity-rules.js';
import { isNested, isUnrooted, nearness, type Nearness, type Path } from './jurisdiction.js';
import { canHoldBoth, closestPosts, isEmployer, nextPosts, rankOf } from './held-posts.js';
import { reason, unlikeScore } from './judgement.js';
import { contradiction, traitReason } from './traits.js';
import { timingOf, yearsBetween, type Profile, type Timing } from './profile.js';

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
  const score = (length > 2 ? 1 : 0.5) - 0.3 * Math.min(3, Math.max(0, spread - 1));
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
/** A county's leader may lead a town as well; but then some article tells of both in one breath. */
const nestedScores: Readonly<Record<Timing, number>> = { after: 0.5, return: -0.5, 'in-turns': -2.5, unknown: 0 };

/** Posts that nobody holds at once must have been held one after the other. */
const timeFeature: Feature = ({ a, b, rules }) => {
  let worst: { score: number; words: string } | null = null;
  for (const x of a.posts) {
    for (const y of b.posts) {
      if (!x.held || !y.held || canHoldBoth(x, y, rules)) continue;
      const timing = timingOf(x.days, y.days);
      const isNest = x.body.leads && y.body.leads && isNested(x.body.path, y.body.path);
      const score = (isNest ? nestedScores : timingScores)[timing];
      if (timing === 'unknown' || (worst !== null && worst.score <= score)) continue;
      worst = { score, words: `${x.body.entity.name} ${x.title} and ${y.body.entity.name} ${y.title}: ${timing}` };
    }
  }
  return worst === null ? null : reason('time', worst.score, worst.words);
};

/** People keep their standing or move a step up; few fall. */
const careerFeature: Feature = ({ a, b, rules }) => {
  const [x, y] = nextPosts(a, b, rules) ?? [];
  if (x === undefined || y === undefined || x.body === y.body) return null;
  if ([x, y].some(({ body }) => isUnrooted(body.path, rules))) return null;
  const rise = rankOf(x, rules) - rankOf(y, rules);
  const words = `${x.title} and ${y.title}, ${Math.abs(rise)} steps ${rise < 0 ? 'down' : 'up'}`;
  if (isEmployer(x.body) || isEmployer(y.body)) return x.title === y.title ? reason('career', 0.75, words) : null;
  if (rise === 0 && x.title === y.title) return reason('career', 1, words);
  if (rise === 0 || rise === 1) return reason('career', 0.75, words);
  if (rise === 2 || rise === -1) return reason('career', 0, words);
  return reason('career', rise > 0 ? -1 : -1.5, words);
};

/** Whoever lives or works in one town meets the same people; far from each other it tells more. A resident's company tells nothing. */
const companyFeature: Feature = ({ a, b, rules }) => {
  const shared = [...a.company].filter((name) => b.company.has(name)).sort();
  if (shared.length === 0 || isResident(a) || isResident(b)) return null;
  const most = nearestPair(a.grounds, b.grounds, rules) === 'same' ? 0.7 : 2;
  return reason('company', Math.min(most, 0.7 * shared.length), `both were with ${shared.slice(0, 5).join(', ')}`);
};

const isResident = ({ classes }: Profile): boolean => classes.size === 1 && classes.has('private');

const classFeature: Feature = ({ a, b }) => {
  const [x, y] = [[...a.classes].sort(), [...b.classes].sort()];
  if (x.some((kind) => b.classes.has(kind) && kind !== 'private')) return null;
  const words = `${x.join(', ')} and ${y.join(', ')}`;
  const resident = isResident(a) ? a : isResident(b) ? b : null;
  // A reader takes whoever is named without a part for a resident; but residents do not lead inspections and meetings.
  if (resident?.leads === true && resident.posts.length === 0) return null;
  if (a.classes.has('private') || b.classes.has('private')) return reason('class', -2.7, words);
  if (a.classes.has('historical') !== b.classes.has('historical')) return reason('class', -2, words);
  if (a.classes.has('journalist') !== b.classes.has('journalist')) return reason('class', -1.5, words);
  return reason('class', -0.5, words);
};

const mastheadFeature: Feature = ({ a, b }) => {
  if (!a.classes.has('journalist') || !b.classes.has('journalist')) return null;
  const shared = [...a.mastheads].filter((title) => b.mastheads.has(title)).sort();
  return shared.length === 0 ? null : reason('masthead', 2, `both wrote for ${shared[0]}`);
};

const traitFeature: Feature = ({ a, b }) => traitReason(a.traits, b.traits);

const namesakeFeature: Feature = ({ a, b }) => {
  const shared = [...a.besideNamesake].filter((article) => b.besideNamesake.has(article)).sort();
  return shared.length === 0 ? null : reason('namesakes', contradiction, `named beside each other in ${shared[0]}`);
};

const postFeatures: readonly Feature[] = [
  nameFeature,
  traitFeature,
  namesakeFeature,
  bodyFeature,
  jurisdictionFeature,
  groundFeature,
  timeFeature,
  careerFeature,
  companyFeature,
  classFeature,
  mastheadFeature,
];

const postGroundScores: Readonly<Record<Nearness, number>> = {
  same: 2.2,
  around: 1.5,
  county: 0.5,
  city: -0.5,
  province: -2,
  none: -3,
  unknown: 0,
};

/** Where one of the two has no post, where they were told of weighs more: most of all where the post is. */
const bareFeature: Feature = ({ a, b, rules }) => {
  const bare = a.posts.length === 0 ? a : b;
  const other = bare === a ? b : a;
  if (a.nationwide || b.nationwide) return reason('nationwide', 1.5, `${other.name} of a nationwide body`);
  const [byPost, byGround] = [
    nearestPair(bare.grounds, placesOf(other), rules),
    nearestPair(bare.grounds, other.grounds, rules),
  ];
  if (byPost === 'unknown' && byGround === 'unknown') return null;
  const scores = [
    byPost === 'unknown' ? -9 : postGroundScores[byPost],
    byGround === 'unknown' ? -9 : postGroundScores[byGround] - 0.2,
  ];
  const detail = `named without a post in ${tell(bare.grounds)}: post ${byPost}, bulletins ${byGround}`;
  return reason('ground', Math.max(...scores), detail);
};

/** Whether the other one was in office when the bare name was told of. */
const officeFeature: Feature = ({ a, b }) => {
  const bare = a.posts.length === 0 ? a : b;
  const days = (bare === a ? b : a).posts.flatMap((post) => post.days).sort();
  const gap = yearsBetween(bare.days, days);
  if (gap === null) return null;
  return reason(
    'in-office',
    gap < 0.5 ? 0.5 : gap < 1.5 ? 0.2 : gap < 4 ? 0 : gap < 8 ? -0.3 : -0.6,
    `${gap.toFixed(1)} years from office`,
  );
};

const issueFeature: Feature = ({ a, b }) => {
  const shared = [...a.sources].filter((source) => b.sources.has(source)).sort();
  return shared.length === 0 ? null : reason('same-bulletin', 1, `both in ${shared[0]}`);
};

const bareFeatures: readonly Feature[] = [
  nameFeature,
  traitFeature,
  namesakeFeature,
  bareFeature,
  issueFeature,
  companyFeature,
  classFeature,
  mastheadFeature,
  officeFeature,
];

/** All that speaks for and against the two being one. */
export function compare(comparison: Comparison): Reason[] {
  const { a, b, rules } = comparison;
  const bare = a.posts.length === 0 || b.posts.length === 0;
  const reasons = (bare ? bareFeatures : postFeatures).flatMap((feature) => feature(comparison) ?? []);
  const score = reasons.reduce((sum, reason) => sum + reason.score, 0);
  // Two posts that nobody holds at once, and yet one name in one place: a reader should know of both.
  const isUnlike = reasons.some((one) => one.score <= contradiction);
  if (score < unlikeScore && !bare && !isUnlike && nearestPair(placesOf(a), placesOf(b), rules) === 'same')
    reasons.push(reason('one-place', unlikeScore - score, `both in ${tell(placesOf(a))}`));
  return reasons;
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
