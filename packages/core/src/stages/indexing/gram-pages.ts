/** Full text: which articles have which pairs of characters, the likeliest first. */
import {
  best,
  eachGram,
  encodeGrams,
  gramPage,
  noRest,
  restPage,
  sizeOf,
  type WrittenPostings,
  type Rest,
} from '../../format/grams.js';
import { plainOf } from '../../format/plain.js';
import { byCodeUnits } from '../../format/order.js';
import { noLevels, PostingList, type Level } from './posting-list.js';

/** An article's words, by its number. */
export interface Words {
  readonly ordinal: number;
  /** Headline and titles of the events that it tells of. */
  readonly head: string;
  /** Names of what it tells of. */
  readonly names: string;
  readonly body: string;
}

/** What the pages are made with. */
export interface GramPaging {
  readonly fold: (text: string) => string;
  /** Characters of a page, roughly. */
  readonly size: number;
  /** Characters of an article on the average. */
  readonly length: number;
  /** By pair, what follows it in the names of things: two characters at most, a space or a comma before each. */
  readonly named: ReadonlyMap<string, string>;
}

/** Of each character that follows a common pair, so many articles are on the pair's page, however far behind they come. */
const fewest = 6;
/** Articles on a page of the rest, roughly: the more characters follow a pair in an article, the more lists have it. */
const further = 6000;
/** Of a pair in fewer articles nothing says what follows it: they are soon looked through. */
const many = 24;

/**
 * All pages: those that pairs are spread over by their hash, then the rests. Returns how many the first are. A page's
 * postings are unfolded when its turn comes: all of them at once would take more than all that was gathered.
 */
export function* gramPages(articles: Iterable<Words>, paging: GramPaging): Generator<object, number> {
  const { postings, followings } = gathered(articles, paging);
  const split: (readonly string[])[] = [];
  const followersOf = (kind: number): readonly string[] => (split[kind] ??= [...(followings[kind] ?? '')]);
  const chosenOf = (gram: string) => chosen(postings.get(gram)?.levels() ?? noLevels(), followersOf);
  const grams = [...postings.keys()].sort(byCodeUnits);
  const countOf = (gram: string) => postings.get(gram)?.length ?? 0;
  const cost = grams.reduce((sum, gram) => sum + costOf(countOf(gram)), 0);
  const buckets = Math.ceil(cost / paging.size);
  const pages = Array.from({ length: buckets }, (): string[] => []);
  const rests = new Map<string, Rest>();
  let end = buckets;
  for (const gram of grams) {
    pages[gramPage(gram, buckets)]?.push(gram);
    const rest = { from: end, pages: Math.ceil(Math.max(0, countOf(gram) - best) / further) };
    if (rest.pages > 0) rests.set(gram, rest);
    end += rest.pages;
  }
  for (const page of pages)
    yield encodeGrams(
      page.map((gram): WrittenPostings => {
        const { here } = chosenOf(gram);
        const count = countOf(gram);
        const followers = count <= many ? null : here.flatMap(({ kinds }) => kinds.map(followersOf));
        return {
          ...{ gram, count, levels: here.map(ordinalsOf), followers, rest: rests.get(gram) ?? noRest },
          named: paging.named.get(gram) ?? '',
        };
      }),
    );
  for (const [gram, rest] of rests) yield* restPages(gram, rest, chosenOf(gram).others, followersOf);
  return buckets;
}

/** A list for each character that follows the pair, and one for the articles in which none does. */
function* restPages(
  gram: string,
  rest: Rest,
  others: readonly Level[],
  followersOf: (kind: number) => readonly string[],
): Generator<object> {
  const lists = new Map<string, number[][]>();
  others.forEach(({ ordinals, kinds }, level) => {
    ordinals.forEach((ordinal, i) => {
      const followers = followersOf(kinds[i] ?? 0);
      for (const next of followers.length === 0 ? [''] : followers) {
        let list = lists.get(next);
        if (list === undefined) lists.set(next, (list = others.map(() => [])));
        list[level]?.push(ordinal);
      }
    });
  });
  const ordered = [...lists].sort(([a], [b]) => byCodeUnits(a, b));
  for (let page = rest.from; page < rest.from + rest.pages; page++)
    yield encodeGrams(
      ordered
        .filter(([next]) => restPage(rest, next) === page)
        .map(([next, levels]): WrittenPostings => {
          return { gram: gram + next, count: sizeOf(levels), levels, followers: null, rest: noRest, named: '' };
        }),
    );
}

/** Characters of a pair's postings on its page, roughly. */
function costOf(count: number): number {
  const shown = Math.min(best, count);
  return 16 + (count > many ? 3 : 2) * shown;
}

/** Postings by pair, and the characters that each kind of followers stands for. */
interface Gathered {
  readonly postings: ReadonlyMap<string, PostingList>;
  readonly followings: readonly string[];
}

/** A pair, and what the article that is being read says of it: one look-up tells all. */
interface Pair {
  readonly list: PostingList;
  /** How often it stands in the body; the best level that headline and names give; the characters that follow it. */
  times: number;
  level: number;
  after: string | null;
}

function gathered(articles: Iterable<Words>, { fold, length }: GramPaging): Gathered {
  const pairs = new Map<string, Pair>();
  const kinds = new Map<string, number>([['', 0]]);
  for (const { ordinal, head, names, body } of articles) {
    const here: Pair[] = [];
    const cut = (words: string, tell: (pair: Pair) => void) =>
      eachGram(plainOf(fold(words)), (gram, next) => {
        let pair = pairs.get(gram);
        if (pair === undefined) pairs.set(gram, (pair = { list: new PostingList(), times: 0, level: 3, after: null }));
        if (pair.after === null) here.push(pair);
        if (pair.after === null || !pair.after.includes(next)) pair.after = (pair.after ?? '') + next;
        tell(pair);
      });
    cut(body, (pair) => (pair.times += 1));
    cut(names, (pair) => (pair.level = 1));
    cut(head, (pair) => (pair.level = 0));
    for (const pair of here) {
      const { list, times, level, after } = pair;
      const kind = kinds.get(after ?? '') ?? kinds.size;
      if (kind === kinds.size) kinds.set(after ?? '', kind);
      list.push(ordinal, level === 3 && isOften(times, body.length, length) ? 2 : level, kind);
      [pair.times, pair.level, pair.after] = [0, 3, null];
    }
  }
  const postings = new Map([...pairs].map(([gram, { list }]) => [gram, list]));
  return { postings, followings: [...kinds.keys()] };
}

/** Twice in an article of the usual length; in a long one more often. The bound is where BM25 passes 0.6. */
function isOften(times: number, length: number, average: number): boolean {
  return times / (times + 1.2 * (0.25 + (0.75 * length) / Math.max(1, average))) > 0.6;
}

/**
 * The best articles of a common pair, and a few more for each character that follows it in too few of those: so the first page
 * that is read has some for every word of three characters.
 */
function chosen(
  all: readonly Level[],
  followersOf: (kind: number) => readonly string[],
): { readonly here: readonly Level[]; readonly others: readonly Level[] } {
  if (sizeOf(all.map(ordinalsOf)) <= best) return { here: all, others: noLevels() };
  const times = new Map<string, number>();
  const isWanted = (next: string): boolean => (times.get(next) ?? 0) < fewest;
  const [here, others] = [noLevels(), noLevels()];
  let place = 0;
  all.forEach(({ ordinals, kinds }, level) => {
    ordinals.forEach((ordinal, i) => {
      const kind = kinds[i] ?? 0;
      const followers = followersOf(kind);
      const isHere = place++ < best || followers.some(isWanted);
      const to = (isHere ? here : others)[level];
      to?.ordinals.push(ordinal);
      to?.kinds.push(kind);
      if (isHere) for (const next of followers) times.set(next, (times.get(next) ?? 0) + 1);
    });
  });
  return { here, others };
}

const ordinalsOf = ({ ordinals }: Level): readonly number[] => ordinals;
