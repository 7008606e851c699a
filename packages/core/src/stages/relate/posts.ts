/** Who holds which post: reads chains of bodies and titles off a sentence's outline. */
import { flat } from '../../model/flat.js';
import type { PostStatus } from '../../model/kinds.js';
import type { Mention, OrganisationMention, PersonMention, PlaceMention, TitleMention } from '../../model/mention.js';
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { Span } from '../../model/span.js';
import { sayerOf, type Outline, type Saying } from './outline.js';

/** One post that a sentence gives to a person. */
export interface Holding {
  readonly person: PersonMention;
  readonly title: TitleMention;
  /** The body as named; null where the sentence names none. */
  readonly body: OrganisationMention | PlaceMention | null;
  readonly status: PostStatus;
  /** What the sentence states of the post: that it begins or that it ends; null where it only tells of it. */
  readonly change: 'start' | 'end' | null;
  readonly sentence: Span;
  /** Whether the body is that of a title before it (区民政局党组书记、局长). */
  readonly carried: boolean;
  /** Whether the title stands behind the name: such a post may only repeat one that was told in full. */
  readonly behind: boolean;
  /** Whether the bearer has retired from it: a resident now. */
  readonly retired: boolean;
}

/** Every post that the outline tells; a person's repeated posts are repeated. */
export function holdings(outline: Outline, { phrases, besideWork }: PostKnowledge): readonly Holding[] {
  const said = sayerOf(outline, phrases)('post');
  return flat(withoutOverlaps(said), (saying) => holdingsOf(saying, outline, besideWork));
}

/** The rules, and the titles that one has beside one's work. */
type PostKnowledge = Pick<RelateKnowledge, 'phrases' | 'besideWork'>;

/** A rule that matched from further left, or longer from the same place, speaks for its characters. */
function withoutOverlaps(said: readonly Saying[]): readonly Saying[] {
  const sorted = [...said].sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
  let end = 0;
  return sorted.filter((saying) => {
    if (saying.match.index < end) return false;
    end = saying.match.index + saying.match[0].length;
    return true;
  });
}

function holdingsOf(saying: Saying, outline: Outline, besideWork: RegExp): readonly Holding[] {
  const { groups, rule } = saying;
  const persons = (groups['holders'] ?? []).filter((mention) => mention.kind === 'person');
  const posts = postsOf([...(groups['before'] ?? []), ...(groups['posts'] ?? [])], besideWork);
  const change = groups['end'] !== undefined ? 'end' : groups['start'] !== undefined ? 'start' : null;
  const former = change === 'end' || groups['former'] !== undefined;
  const standing = former ? 'former' : groups['nominee'] !== undefined ? 'nominee' : null;
  const base = {
    sentence: outline.span,
    behind: groups['before'] !== undefined || rule.name.includes('behind'),
    retired: groups['retired'] !== undefined,
  };
  return flat(persons, (person) => [
    ...posts.map((post) => ({ ...base, ...post, person, change, status: standing ?? post.title.status }) as const),
    ...postsOf(groups['left'] ?? [], besideWork).map(
      (post) => ({ ...base, ...post, person, change: 'end', status: 'former' }) as const,
    ),
    ...postsOf(groups['kept'] ?? [], besideWork).map(
      (post) => ({ ...base, ...post, person, change: null, status: post.title.status }) as const,
    ),
    ...postsOf(groups['was'] ?? [], besideWork).map(
      (post) => ({ ...base, ...post, person, change: null, status: 'former' }) as const,
    ),
  ]);
}

interface Post {
  readonly title: TitleMention;
  readonly body: OrganisationMention | PlaceMention | null;
  readonly carried: boolean;
}

/** From how many characters on the words between two posts are a body's short form, not a mere join. */
const shortForm = 4;

/**
 * Titles with the body that stands before each; a title without one goes to the body of the title before it, but whoever sits in
 * a congress has his work elsewhere (区人大代表、社区医生).
 */
function postsOf(mentions: readonly Mention[], besideWork: RegExp): readonly Post[] {
  const posts: Post[] = [];
  let body: OrganisationMention | PlaceMention | null = null;
  let carried = false;
  let end = mentions[0]?.span.from ?? 0;
  for (const mention of mentions) {
    if (mention.kind === 'title' && carried && mention.span.from - end >= shortForm) [body, carried] = [null, false];
    end = mention.span.to;
    if (mention.kind === 'organisation' || mention.kind === 'place') [body, carried] = [mention, false];
    if (mention.kind === 'title') {
      posts.push({ title: mention, body, carried });
      [body, carried] =
        besideWork.test(mention.title) && body?.kind === 'organisation' && body.organisationKind === 'congress'
          ? [null, false]
          : [body, true];
    }
  }
  return posts;
}
