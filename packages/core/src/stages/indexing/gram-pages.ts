/** Full text: which articles have which pairs of characters, the likeliest first. */
import { encodeGrams, gramLevels, gramPage, gramsOf, type Postings } from '../../format/grams.js';
import { plainOf } from '../../format/plain.js';
import { byCodeUnits } from '../../format/order.js';

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
const followers = 6000;

/** All pages: those that pairs are spread over by their hash, then the rests. Returns how many the first are. */
export function* gramPages(articles: Iterable<Words>, paging: GramPaging): Generator<object, number> {
  const postings = gathered(articles, paging);
  const grams = [...postings.keys()].sort(byCodeUnits);
  const cost = grams.reduce((sum, gram) => sum + 12 + 2 * Math.min(best, postings.get(gram)?.length ?? 0), 0);
  const buckets = Math.ceil(cost / paging.size);
  const pages = Array.from({ length: buckets }, (): Postings[] => []);
  const rests: Postings[] = [];
  for (const gram of grams) {
    const [first, ...others] = tiers(postings.get(gram) ?? []);
    const count = postings.get(gram)?.length ?? 0;
    postings.delete(gram);
    const at = buckets + rests.length;
    const posting = (tier: readonly number[], rest: number): Postings => ({ gram, count, levels: byLevel(tier), rest });
    pages[gramPage(gram, buckets)]?.push(posting(first ?? [], others.length === 0 ? 0 : at));
    others.forEach((tier, i) => rests.push(posting(tier, i + 1 < others.length ? at + i + 1 : 0)));
  }
  for (const page of pages) yield encodeGrams(page);
  for (const rest of rests) yield encodeGrams([rest]);
  return buckets;
}

/** For each pair its articles as `ordinal × levels + level`: one whole number each, since there are millions. */
function gathered(articles: Iterable<Words>, { fold, length }: GramPaging): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  const cut = (words: string) => gramsOf(plainOf(fold(words)));
  for (const { ordinal, head, names, body } of articles) {
    const levels = new Map<string, number>();
    const often = new Map<string, number>();
    for (const gram of cut(body)) often.set(gram, (often.get(gram) ?? 0) + 1);
    for (const [gram, times] of often) levels.set(gram, isOften(times, body.length, length) ? 2 : 3);
    for (const gram of cut(names)) levels.set(gram, 1);
    for (const gram of cut(head)) levels.set(gram, 0);
    for (const [gram, level] of levels) {
      const list = postings.get(gram);
      if (list === undefined) postings.set(gram, [ordinal * gramLevels + level]);
      else list.push(ordinal * gramLevels + level);
    }
  }
  return postings;
}

/** Twice in an article of the usual length; in a long one more often. The bound is where BM25 passes 0.6. */
function isOften(times: number, length: number, average: number): boolean {
  return times / (times + 1.2 * (0.25 + (0.75 * length) / Math.max(1, average))) > 0.6;
}

/** The best thousand, then the others by the page; each ascending. */
function tiers(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length <= best) return [list];
  const levelOf = (posting: number) => posting % gramLevels;
  const ranked = [...list].sort((a, b) => levelOf(a) - levelOf(b) || a - b);
  const parts = [ranked.slice(0, best)];
  for (let at = best; at < ranked.length; at += followers) parts.push(ranked.slice(at, at + followers));
  return parts.map((part) => part.sort((a, b) => a - b));
}

const byLevel = (tier: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: gramLevels }, (_, level) =>
    tier.filter((posting) => posting % gramLevels === level).map((posting) => Math.floor(posting / gramLevels)),
  );
