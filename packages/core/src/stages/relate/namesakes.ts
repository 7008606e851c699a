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
  const renamed = new Map<Mention, PersonMention>();
  for (const [name, group] of groupedBy(whole, (mention) => mention.name)) {
    const bearers = group.length < 2 ? [] : bearersOf(group, draft, knowledge.traits);
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

/** Who bears the name, by what stands beside it; whatever nothing tells apart goes to whoever was named last. */
function bearersOf(group: readonly PersonMention[], draft: Draft, words: TraitWords): readonly Bearer[] {
  const { text } = draft.article;
  const postsBy = groupedBy(
    draft.held.filter(({ title, status }) => title.class !== 'journalist' && status !== 'nominee'),
    ({ person }) => String(person.span.from),
  );
  const bearers: Bearer[] = [];
  let last: Bearer | null = null;
  let before: PersonMention | null = null;
  for (const mention of group) {
    const held = postsBy.get(String(mention.span.from)) ?? [];
    const one: Bearer = {
      mentions: [mention],
      mark: signOf(text, mention, words),
      posts: held.map(({ body, title }) => ({ body: body?.name ?? '', title: title.title })),
    };
    const row: Row = before === null ? null : rowBetween(draft, before, mention, words);
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
  own.posts.push(...one.posts);
}

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

function rowBetween(draft: Draft, a: PersonMention, b: PersonMention, words: TraitWords): Row {
  const { text } = draft.article;
  if (b.span.from - a.span.to > longestRow) return null;
  let [at, gaps] = [a.span.to, ''];
  const between = draft.mentions
    .filter(({ kind, span }) => rowKinds.has(kind) && span.from >= a.span.to && span.to <= b.span.from)
    .sort((x, y) => x.span.from - y.span.from);
  for (const { span } of between) {
    gaps += text.slice(at, Math.max(at, span.from));
    at = Math.max(at, span.to);
  }
  gaps += text.slice(at, b.span.from);
  return words.closeRow.test(gaps) ? 'close' : words.looseRow.test(gaps) ? 'loose' : null;
}

const rowKinds: ReadonlySet<Mention['kind']> = new Set(['person', 'title', 'organisation', 'place']);
