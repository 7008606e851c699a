/** The lexicon's hits in a text, asked by where they start and end. */
import type { Hit, Scan } from '../../model/knowledge.js';
import { lexiconTags, type LexiconTag } from '../../model/rule.js';

/** Questions about hits. Most are answered by numbers alone; objects are made for hits that somebody looks at. */
export interface HitTable {
  /** Hits that start at the offset, longest first; those of one tag only, when given. */
  from(offset: number, tag?: LexiconTag): readonly Hit[];
  /** Hits that end at the offset, longest first; those of one tag only, when given. */
  upTo(offset: number, tag?: LexiconTag): readonly Hit[];
  /** Whether a hit with one of the tags (see `maskOf`) starts at the offset. */
  startsAt(offset: number, tags: number): boolean;
  /** Whether a hit with one of the tags ends at the offset. */
  endsAt(offset: number, tags: number): boolean;
  /** Whether a hit with one of the tags goes from the one offset to the other. */
  isWord(from: number, to: number, tags: number): boolean;
  /** The furthest end of the hits with one of the tags that start at the offset; -1 where there is none. */
  furthest(offset: number, tags: number): number;
  /** The earliest start of the hits with one of the tags that end at the offset; Infinity where there is none. */
  earliest(offset: number, tags: number): number;
  /** Weight of the first hit with one of the tags that goes from the one offset to the other; NaN where there is none. */
  weight(from: number, to: number, tags: number): number;
  /** The greatest weight of the hits with one of the tags that start at the offset; -Infinity where there is none. */
  greatest(offset: number, tags: number): number;
  /** All hits with one of the tags, by start, then longest first. */
  tagged(tags: number): readonly Hit[];
}

/** Sorts the hits of a text of that length by their ends as well. */
export function hitTable(scan: Scan, length: number): HitTable {
  const index = indexOf(scan, length);
  const { numbers, starts, ends } = index;
  const { masks } = scan;
  const hits = new Array<Hit | undefined>(scan.to.length);
  const tagged = new Map<number, readonly Hit[]>();
  const isWithin = (offset: number): boolean => offset >= 0 && offset <= length;
  return {
    from: (offset, tag) => listAt(index, starts, offset, tag, hits),
    upTo: (offset, tag) => listAt(index, ends, offset, tag, hits),
    startsAt: (offset, tags) => isWithin(offset) && ((numbers[starts.masks + offset] ?? 0) & tags) !== 0,
    endsAt: (offset, tags) => isWithin(offset) && ((numbers[ends.masks + offset] ?? 0) & tags) !== 0,
    isWord: (from, to, tags) => placeOf(index, from, to, tags) >= 0,
    furthest: (offset, tags) => furthest(index, offset, tags),
    earliest: (offset, tags) => earliest(index, offset, tags),
    weight: (from, to, tags) => {
      const place = placeOf(index, from, to, tags);
      return place < 0 ? NaN : scan.lexeme(place).weight;
    },
    greatest: (offset, tags) => greatest(index, offset, tags),
    tagged: (tags) => {
      const known = tagged.get(tags);
      if (known !== undefined) return known;
      const found: Hit[] = [];
      for (let i = 0; i < hits.length; i += 1) if (((masks[i] ?? 0) & tags) !== 0) found.push(hitAt(scan, i, hits));
      tagged.set(tags, found);
      return found;
    },
  };
}

/** One order of the hits, by start or by end: where its parts begin in `numbers`. */
interface Order {
  /** For each offset the place of its first hit in the order, and behind all offsets the number of hits. */
  readonly firsts: number;
  /** For each offset the tags of all its hits. */
  readonly masks: number;
  /** Which hit has each place of the order; -1 where the order is that of the scan. */
  readonly places: number;
  /** All hits of an offset, where somebody asked for them already. */
  readonly lists: (readonly Hit[] | undefined)[];
}

interface Index {
  readonly scan: Scan;
  readonly length: number;
  /** One array for all: an array of numbers costs more to make than to fill. */
  readonly numbers: Int32Array;
  readonly starts: Order;
  readonly ends: Order;
}

function indexOf(scan: Scan, length: number): Index {
  const { from, to, masks } = scan;
  const [count, size] = [to.length, length + 2];
  const numbers = new Int32Array(4 * size + count);
  const starts: Order = {
    firsts: 0,
    masks: size,
    places: -1,
    lists: new Array<readonly Hit[] | undefined>(length + 1),
  };
  const ends: Order = {
    firsts: 2 * size,
    masks: 3 * size,
    places: 4 * size,
    lists: new Array<readonly Hit[] | undefined>(length + 1),
  };
  for (let i = 0; i < count; i += 1) {
    const [start, end, mask] = [from[i] ?? 0, to[i] ?? 0, masks[i] ?? 0];
    numbers[start + 1] = i + 1;
    numbers[starts.masks + start] = (numbers[starts.masks + start] ?? 0) | mask;
    numbers[ends.firsts + end + 1] = (numbers[ends.firsts + end + 1] ?? 0) + 1;
    numbers[ends.masks + end] = (numbers[ends.masks + end] ?? 0) | mask;
  }
  for (let offset = 1; offset < size; offset += 1) {
    numbers[offset] = Math.max(numbers[offset] ?? 0, numbers[offset - 1] ?? 0);
    numbers[ends.firsts + offset] = (numbers[ends.firsts + offset] ?? 0) + (numbers[ends.firsts + offset - 1] ?? 0);
  }
  // By start, longer hits come before those that begin later: so they do among those of one end.
  const next = numbers.slice(ends.firsts, ends.firsts + size);
  for (let i = 0; i < count; i += 1) {
    const end = to[i] ?? 0;
    const place = next[end] ?? 0;
    numbers[ends.places + place] = i;
    next[end] = place + 1;
  }
  return { scan, length, numbers, starts, ends };
}

const none: readonly Hit[] = [];

function listAt(
  { scan, length, numbers }: Index,
  order: Order,
  offset: number,
  tag: LexiconTag | undefined,
  hits: (Hit | undefined)[],
): readonly Hit[] {
  const mask = offset < 0 || offset > length ? 0 : (numbers[order.masks + offset] ?? 0);
  const bit = tag === undefined ? -1 : (bits[tag] ?? 0);
  if ((mask & bit) === 0) return none;
  const known = order.lists[offset];
  if (known !== undefined && (tag === undefined || known.length === 1)) return known;
  const first = numbers[order.firsts + offset] ?? 0;
  const end = numbers[order.firsts + offset + 1] ?? 0;
  const list: Hit[] = [];
  for (let place = first; place < end; place += 1) {
    const i = order.places < 0 ? place : (numbers[order.places + place] ?? 0);
    if (((scan.masks[i] ?? 0) & bit) !== 0) list.push(hitAt(scan, i, hits));
  }
  // What has all hits of the offset is kept; those of one tag among several are as quickly made as looked up.
  if (list.length === end - first) order.lists[offset] = list;
  return list;
}

/** Number of the first hit with one of the tags that goes from the one offset to the other; -1 where there is none. */
function placeOf({ scan, length, numbers, starts }: Index, from: number, to: number, tags: number): number {
  if (from < 0 || from > length || ((numbers[starts.masks + from] ?? 0) & tags) === 0) return -1;
  const end = numbers[from + 1] ?? 0;
  for (let i = numbers[from] ?? 0; i < end; i += 1) {
    const own = scan.to[i] ?? 0;
    if (own < to) return -1;
    if (own === to && ((scan.masks[i] ?? 0) & tags) !== 0) return i;
  }
  return -1;
}

function furthest({ scan, length, numbers, starts }: Index, offset: number, tags: number): number {
  if (offset < 0 || offset > length || ((numbers[starts.masks + offset] ?? 0) & tags) === 0) return -1;
  let i = numbers[offset] ?? 0;
  while (((scan.masks[i] ?? 0) & tags) === 0) i += 1;
  return scan.to[i] ?? -1;
}

function earliest({ scan, length, numbers, ends }: Index, offset: number, tags: number): number {
  if (offset < 0 || offset > length || ((numbers[ends.masks + offset] ?? 0) & tags) === 0) return Infinity;
  let place = ends.places + (numbers[ends.firsts + offset] ?? 0);
  while (((scan.masks[numbers[place] ?? 0] ?? 0) & tags) === 0) place += 1;
  return scan.from[numbers[place] ?? 0] ?? Infinity;
}

function greatest({ scan, length, numbers, starts }: Index, offset: number, tags: number): number {
  if (offset < 0 || offset > length || ((numbers[starts.masks + offset] ?? 0) & tags) === 0) return -Infinity;
  const end = numbers[offset + 1] ?? 0;
  let most = -Infinity;
  for (let i = numbers[offset] ?? 0; i < end; i += 1)
    if (((scan.masks[i] ?? 0) & tags) !== 0) most = Math.max(most, scan.lexeme(i).weight);
  return most;
}

function hitAt({ from, to, lexeme }: Scan, i: number, hits: (Hit | undefined)[]): Hit {
  return (hits[i] ??= { span: { from: from[i] ?? 0, to: to[i] ?? 0 }, lexeme: lexeme(i) });
}

const bits: Readonly<Partial<Record<LexiconTag, number>>> = Object.fromEntries(
  lexiconTags.map((tag, i) => [tag, 1 << i]),
);
