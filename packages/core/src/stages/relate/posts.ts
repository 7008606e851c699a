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
export function holdings(outline: Outline, knowledge: PostKnowledge): readonly Holding[] {
  const said = sayerOf(outline, knowledge.phrases, meanings)('post');
  return flat(withoutOverlaps(said), (saying) => holdingsOf(saying, outline, knowledge));
}

const meanings = ['post'] as const;

/** The rules, the titles that one has beside one's work, and what stands before posts of the past. */
type PostKnowledge = Pick<RelateKnowledge, 'phrases' | 'besideWork' | 'standing'>;

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

function holdingsOf(saying: Saying, outline: Outline, knowledge: PostKnowledge): readonly Holding[] {
  const { groups, rule } = saying;
  const persons = (groups['holders'] ?? []).filter((mention) => mention.kind === 'person');
  const postsIn = (...names: readonly string[]) =>
    postsOf(
      flat(names, (name) => groups[name] ?? []),
      outline,
      knowledge,
    );
  const posts = postsIn('before', 'posts');
  const change = groups['end'] !== undefined ? 'end' : groups['start'] !== undefined ? 'start' : null;
  const former = change === 'end' || groups['former'] !== undefined;
  const all = former ? 'former' : groups['nominee'] !== undefined ? 'nominee' : null;
  const { span: sentence } = outline;
  const behind = groups['before'] !== undefined || rule.name.includes('behind');
  const retired = groups['retired'] !== undefined;
  // Written out, for two objects spread into one take a hundred times as long.
  const held = (
    person: PersonMention,
    { title, body, carried, status: own }: Post,
    ofChange: Holding['change'],
    status = own,
  ): Holding => ({ sentence, behind, retired, title, body, carried, status, person, change: ofChange });
  const [left, kept] = [postsIn('left'), postsIn('kept')];
  return flat(persons, (person) => [
    ...posts.map((post) => held(person, post, change, all ?? post.status)),
    ...left.map((post) => held(person, post, 'end', 'former')),
    ...kept.map((post) => held(person, post, null)),
  ]);
}

interface Post {
  readonly title: TitleMention;
  readonly body: OrganisationMention | PlaceMention | null;
  readonly carried: boolean;
  readonly status: PostStatus;
}

/** From how many characters on the words between two posts are a body's short form, not a mere join. */
const shortForm = 4;

/**
 * Titles with the body that stands before each; a title without one goes to the body of the title before it, but whoever sits in
 * a congress has his work elsewhere (区人大代表、社区医生). 原 before a body tells of its post and those behind it, up to 现.
 */
function postsOf(
  mentions: readonly Mention[],
  outline: Outline,
  { besideWork, standing }: PostKnowledge,
): readonly Post[] {
  const posts: Post[] = [];
  let isFormer = false;
  let body: OrganisationMention | PlaceMention | null = null;
  let carried = false;
  let end = mentions[0]?.span.from ?? 0;
  for (const mention of mentions) {
    if (mention.kind === 'title' && carried && mention.span.from - end >= shortForm) [body, carried] = [null, false];
    end = mention.span.to;
    const before = wordsBefore(mention, outline);
    if (mention.kind === 'title' && carried && standing.unit.test(before)) [body, carried] = [null, false];
    isFormer = standing.former.test(before) || (isFormer && !standing.current.test(before));
    if (mention.kind === 'organisation' || mention.kind === 'place') [body, carried] = [mention, false];
    if (mention.kind === 'title') {
      posts.push({ title: mention, body, carried, status: isFormer ? 'former' : mention.status });
      [body, carried] =
        besideWork.test(mention.title) && body?.kind === 'organisation' && body.organisationKind === 'congress'
          ? [null, false]
          : [body, true];
    }
  }
  return posts;
}

/** The outline's last few characters before the mention. */
function wordsBefore(mention: Mention, { text, marks }: Outline): string {
  const at = marks.find(({ mentions }) => mentions.includes(mention))?.at ?? 0;
  return text.slice(Math.max(0, at - longestStanding), at);
}

/** No word that says how a post stands is longer. */
const longestStanding = 3;
