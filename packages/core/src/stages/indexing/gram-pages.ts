/** Full text: which articles have which pairs of characters, the likeliest first. */
import { eachGram, encodeGrams, gramLevels, gramPage, type FollowedPostings } from '../../format/grams.js';
import { plainOf } from '../../format/plain.js';
import { byCodeUnits } from '../../format/order.js';
import { lastKept } from '../../model/last-kept.js';
import { PostingList, type Posting } from './posting-list.js';

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
}

/** Articles of a pair that lie on its page; the others follow on pages of their own. */
const best = 1000;
/** Articles on a page of its own. */
const further = 6000;
/** Of a pair in fewer articles nothing says what follows it: they are soon looked through. */
const many = 24;

/**
 * All pages: those that pairs are spread over by their hash, then the rests. Returns how many the first are. A page's
 * postings are unfolded when its turn comes: all of them at once would take more than all that was gathered.
 */
export function* gramPages(articles: Iterable<Words>, paging: GramPaging): Generator<object, number> {
  const { postings, followings } = gathered(articles, paging);
  const countOf = (gram: string) => postings.get(gram)?.length ?? 0;
  const grams = [...postings.keys()].sort(byCodeUnits);
  const cost = grams.reduce((sum, gram) => sum + costOf(countOf(gram)), 0);
  const buckets = Math.ceil(cost / paging.size);
  const pages = Array.from({ length: buckets }, (): string[] => []);
  const rests: { readonly gram: string; readonly tier: number }[] = [];
  const restsFrom = new Map<string, number>();
  for (const gram of grams) {
    pages[gramPage(gram, buckets)]?.push(gram);
    restsFrom.set(gram, buckets + rests.length);
    for (let tier = 1; tier < tierCount(countOf(gram)); tier++) rests.push({ gram, tier });
  }
  // A common pair's rests come one after another.
  const tiersOf = lastKept((gram: string) => tiers(postings.get(gram)?.all() ?? []));
  const posting = (gram: string, tier: number): FollowedPostings => {
    const count = countOf(gram);
    const rest = tier + 1 === tierCount(count) ? 0 : (restsFrom.get(gram) ?? 0) + tier;
    const levels = byLevel(tiersOf(gram)[tier] ?? []);
    const followers = count <= many ? null : levels.flat().map(({ kind }) => [...(followings[kind] ?? '')]);
    return { gram, count, levels: levels.map((level) => level.map(({ ordinal }) => ordinal)), followers, rest };
  };
  for (const page of pages) yield encodeGrams(page.map((gram) => posting(gram, 0)));
  for (const { gram, tier } of rests) yield encodeGrams([posting(gram, tier)]);
  return buckets;
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

function gathered(articles: Iterable<Words>, { fold, length }: GramPaging): Gathered {
  const postings = new Map<string, PostingList>();
  const kinds = new Map<string, number>([['', 0]]);
  for (const { ordinal, head, names, body } of articles) {
    const levels = new Map<string, number>();
    const often = new Map<string, number>();
    const after = new Map<string, string>();
    const cut = (words: string, tell: (gram: string) => void) =>
      eachGram(plainOf(fold(words)), (gram, next) => {
        const known = after.get(gram);
        if (known === undefined || !known.includes(next)) after.set(gram, (known ?? '') + next);
        tell(gram);
      });
    cut(body, (gram) => often.set(gram, (often.get(gram) ?? 0) + 1));
    for (const [gram, times] of often) levels.set(gram, isOften(times, body.length, length) ? 2 : 3);
    cut(names, (gram) => levels.set(gram, 1));
    cut(head, (gram) => levels.set(gram, 0));
    for (const [gram, level] of levels) {
      const following = after.get(gram) ?? '';
      const kind = kinds.get(following) ?? kinds.size;
      kinds.set(following, kind);
      let list = postings.get(gram);
      if (list === undefined) postings.set(gram, (list = new PostingList()));
      list.push(ordinal, level, kind);
    }
  }
  return { postings, followings: [...kinds.keys()] };
}

/** Twice in an article of the usual length; in a long one more often. The bound is where BM25 passes 0.6. */
function isOften(times: number, length: number, average: number): boolean {
  return times / (times + 1.2 * (0.25 + (0.75 * length) / Math.max(1, average))) > 0.6;
}

const tierCount = (count: number): number => 1 + Math.ceil(Math.max(0, count - best) / further);

/** The best thousand, then the others by the page; each by level, then ascending. */
function tiers(list: readonly Posting[]): readonly (readonly Posting[])[] {
  if (list.length <= best) return [list];
  const ranked = [...list].sort((a, b) => a.level - b.level || a.ordinal - b.ordinal);
  const parts = [ranked.slice(0, best)];
  for (let at = best; at < ranked.length; at += further) parts.push(ranked.slice(at, at + further));
  return parts;
}

const byLevel = (tier: readonly Posting[]): readonly (readonly Posting[])[] =>
  Array.from({ length: gramLevels }, (_, level) => tier.filter((posting) => posting.level === level));
