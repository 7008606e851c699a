/** Two of one name in one article: told apart by what stands behind the name, or by being named twice in one row. */
import type { Article } from '../../model/bulletin.js';
import type { RelateKnowledge, TraitWords } from '../../model/knowledge.js';
import type { Mention, PersonMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Holding } from './posts.js';
import { groupedBy } from './scene.js';
import { markOf, sexOf } from './traits.js';

/** An article with its mentions and the posts that it tells, before anybody is named. */
export interface Draft {
  readonly article: Article;
  /** The article's text as it is matched: Traditional and variant characters folded. */
  readonly folded: string;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Span[];
  readonly inSentences: readonly (readonly Mention[])[];
  readonly held: readonly Holding[];
}

/** One of several who bear a name in the article. */
interface Bearer {
  readonly mentions: PersonMention[];
  /** What the text puts behind the name; null where it puts nothing. */
  mark: string | null;
  /** Posts that stand with the name. */
  readonly posts: Post[];
}

/** A title with its body; empty where the words name none. */
interface Post {
  readonly body: string;
  readonly title: string;
}

/** The draft with each of two namesakes under a name of their own; the draft itself where nobody has a namesake. */
export function tellNamesakes(draft: Draft, knowledge: RelateKnowledge): Draft {
  const whole = draft.mentions.filter((mention): mention is PersonMention => mention.kind === 'person' && mention.full);
  const named = [...groupedBy(whole, (mention) => mention.name)].filter(([, group]) => group.length > 1);
  if (named.length === 0) return draft;
  const surroundings = surroundingsOf(draft, knowledge.traits);
  const renamed = new Map<Mention, PersonMention>();
  for (const [name, group] of named) {
    const bearers = bearersOf(group, surroundings);
    if (bearers.length < 2) continue;
    const taken = new Set<string>();
    for (const bearer of bearers) {
      const own = unused(`${name}（${labelOf(bearer)}）`, taken);
      for (const mention of bearer.mentions) renamed.set(mention, { ...mention, name: own, plain: name });
    }
  }
  if (renamed.size === 0) return draft;
  const now = <M extends Mention>(mention: M): M => (renamed.get(mention) as M | undefined) ?? mention;
  return {
    ...draft,
    mentions: draft.mentions.map(now),
    inSentences: draft.inSentences.map((inside) => inside.map(now)),
    held: draft.held.map((holding) => ({ ...holding, person: now(holding.person) })),
  };
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name.slice(0, -1)}${number}）`;
  taken.add(free);
  return free;
}

const labelOf = ({ mark, posts: [first] }: Bearer): string =>
  mark ?? (first === undefined ? '' : first.body + first.title);

/** What names stand among, gathered once for all of them. */
interface Surroundings {
  readonly text: string;
  readonly words: TraitWords;
  /** Posts by the place of their holder's name. */
  readonly posts: ReadonlyMap<string, readonly Holding[]>;
  /** What a row is made of, in the order of the text. */
  readonly links: readonly Mention[];
}

function surroundingsOf({ article, held, mentions }: Draft, words: TraitWords): Surroundings {
  const posts = groupedBy(
    held.filter(({ title, status }) => title.class !== 'journalist' && status !== 'nominee'),
    ({ person }) => String(person.span.from),
  );
  const links = mentions.filter(({ kind }) => rowKinds.has(kind)).sort((x, y) => x.span.from - y.span.from);
  return { text: article.text, words, posts, links };
}

/** Who bears the name, by what stands beside it; whatever nothing tells apart goes to whoever was named last. */
function bearersOf(group: readonly PersonMention[], around: Surroundings): readonly Bearer[] {
  const { text, words, posts } = around;
  const bearers: Bearer[] = [];
  let last: Bearer | null = null;
  let before: PersonMention | null = null;
  for (const mention of group) {
    const held = posts.get(String(mention.span.from)) ?? [];
    const one: Bearer = {
      mentions: [mention],
      mark: signOf(text, mention, words),
      posts: held.map(({ body, title }) => ({ body: body?.name ?? '', title: title.title })),
    };
    const row: Row = before === null ? null : rowBetween(before, mention, around);
    const fitting: readonly Bearer[] = bearers.filter(
      (bearer) => !isAnother(bearer, one, bearer === last ? row : null),
    );
    const own: Bearer | undefined =
      fitting.findLast(({ mark }) => mark !== null && mark === one.mark) ??
      fitting.findLast(({ posts }) => share(posts, one.posts)) ??
      fitting.find((bearer) => bearer === last) ??
      fitting.at(-1);
    if (own === undefined) bearers.push(one);
    else join(own, one);
    [last, before] = [own ?? one, mention];
  }
  return bearers;
}

function join(own: Bearer, one: Bearer): void {
  own.mentions.push(...one.mentions);
  own.mark ??= one.mark;
  for (const post of one.posts) if (!own.posts.some((known) => isSame(known, post))) own.posts.push(post);
}

const isSame = (x: Post, y: Post): boolean => x.title === y.title && x.body === y.body;

/** Whether one post is told of in both; a title without its body may be that of any. */
const share = (a: readonly Post[], b: readonly Post[]): boolean =>
  a.some((x) => b.some((y) => x.title === y.title && (x.body === y.body || x.body === '' || y.body === '')));

/** The word in brackets as printed: the one of sex, or another that is there for nothing but to tell two apart. */
function signOf(text: string, mention: PersonMention, words: TraitWords): string | null {
  const sex = sexOf(text, mention, words) ?? null;
  return sex === null ? markOf(text, mention, words) : words.sexes[sex];
}

/** How two mentions stand in one row: side by side (、), or clause by clause (，). Null where they do not. */
type Row = 'close' | 'loose' | null;

/**
 * Nobody stands twice in one row, and nobody has two marks. Whoever bears a mark is not the one who is named without it
 * and with other posts: newspapers print it to tell the two apart.
 */
function isAnother(known: Bearer, one: Bearer, row: Row): boolean {
  if (known.mark !== null && one.mark !== null && known.mark !== one.mark) return true;
  if (row === 'close') return true;
  const isApart = known.posts.length > 0 && one.posts.length > 0 && !share(known.posts, one.posts);
  return isApart && (row === 'loose' || known.mark !== one.mark);
}

/** No row is longer. */
const longestRow = 300;

function rowBetween(a: PersonMention, b: PersonMention, { text, words, links }: Surroundings): Row {
  if (b.span.from - a.span.to > longestRow) return null;
  let [at, gaps] = [a.span.to, ''];
  for (let i = firstFrom(links, a.span.to); i < links.length; i += 1) {
    const { span } = links[i] as Mention;
    if (span.from >= b.span.from) break;
    if (span.to > b.span.from) continue;
    gaps += text.slice(at, Math.max(at, span.from));
    at = Math.max(at, span.to);
  }
  gaps += text.slice(at, b.span.from);
  return words.closeRow.test(gaps) ? 'close' : words.looseRow.test(gaps) ? 'loose' : null;
}

/** The place of the first mention that begins at the offset or behind it. */
function firstFrom(links: readonly Mention[], offset: number): number {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.span.from ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const rowKinds: ReadonlySet<Mention['kind']> = new Set(['person', 'title', 'organisation', 'place']);
