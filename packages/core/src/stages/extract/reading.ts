/** One article as the finders read it: folded text, the lexicon's hits in it, and what is known around it. */
import type { Article } from '../../model/bulletin.js';
import type { Edtf } from '../../model/edtf.js';
import type { Hit, Knowledge } from '../../model/knowledge.js';
import { lexiconTags, type LexiconTag } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { sentencesOf } from '../../text/sentences.js';

/** What the bulletin says around the article. */
export interface Context {
  readonly issueDate: Edtf | null;
  /** The year that the bulletin lives in, where no issue date tells it. */
  readonly year: number | null;
  /** Divisions from the province down, known levels only; empty where nothing tells. */
  readonly jurisdiction: readonly string[];
  /** Full names found surely elsewhere in the bulletin, with the score that they earned there. */
  readonly names: ReadonlyMap<string, number>;
}

/** An article opened for reading. Offsets are those of the article's text: folding keeps length. */
export interface Reading {
  readonly article: Article;
  /** The article's text with Traditional and variant characters folded. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly hits: readonly Hit[];
  readonly context: Context;
  readonly knowledge: Knowledge;
  /** Hits that start at the offset, longest first; those of one tag only, when given. */
  from(offset: number, tag?: LexiconTag): readonly Hit[];
  /** Hits that end at the offset, longest first; those of one tag only, when given. */
  upTo(offset: number, tag?: LexiconTag): readonly Hit[];
  /** Whether a hit with one of the tags (see `maskOf`) starts at the offset. */
  startsAt(offset: number, tags: number): boolean;
  /** Whether a hit with one of the tags ends at the offset. */
  endsAt(offset: number, tags: number): boolean;
  /** All hits with one of the tags, in the order of `hits`. */
  tagged(tags: number): readonly Hit[];
}

const none: readonly Hit[] = [];

/** Opens an article. */
export function openReading(article: Article, context: Context, knowledge: Knowledge): Reading {
  const text = knowledge.lexicon.fold(article.text);
  const hits = knowledge.lexicon.find(text);
  const starts = hitIndex(hits, text.length, startOf);
  const ends = hitIndex(byEnd(hits, text.length), text.length, endOf);
  const tagged = new Map<number, readonly Hit[]>();
  return {
    article,
    text,
    sentences: sentencesOf(text),
    hits,
    context,
    knowledge,
    from: (offset, tag) => hitsAt(starts, offset, tag),
    upTo: (offset, tag) => hitsAt(ends, offset, tag),
    startsAt: (offset, tags) => ((starts.masks[offset] ?? 0) & tags) !== 0,
    endsAt: (offset, tags) => ((ends.masks[offset] ?? 0) & tags) !== 0,
    tagged: (tags) => {
      const known = tagged.get(tags);
      if (known !== undefined) return known;
      const found = hits.filter(({ lexeme }) => (lexeme.mask & tags) !== 0);
      tagged.set(tags, found);
      return found;
    },
  };
}

const startOf = (hit: Hit): number => hit.span.from;
const endOf = (hit: Hit): number => hit.span.to;

/** Hits by offset. Most questions are answered by the masks alone; lists are cut out when asked for first. */
interface HitIndex {
  /** Sorted by offset. */
  readonly hits: readonly Hit[];
  /** Where each offset's hits begin in `hits`. */
  readonly firsts: Int32Array;
  /** The tags of all hits at each offset. */
  readonly masks: Int32Array;
  readonly lists: (readonly Hit[] | undefined)[];
}

function hitIndex(hits: readonly Hit[], length: number, offsetOf: (hit: Hit) => number): HitIndex {
  const [firsts, masks] = [new Int32Array(length + 2), new Int32Array(length + 1)];
  let next = 0;
  for (let offset = 0; offset <= length; offset += 1) {
    firsts[offset] = next;
    let mask = 0;
    for (let hit = hits[next]; hit !== undefined && offsetOf(hit) === offset; hit = hits[(next += 1)])
      mask |= hit.lexeme.mask;
    masks[offset] = mask;
  }
  firsts[length + 1] = next;
  return { hits, firsts, masks, lists: new Array<readonly Hit[] | undefined>(length + 1) };
}

/** The hits sorted by where they end, longest first; they come sorted by where they start. */
function byEnd(hits: readonly Hit[], length: number): readonly Hit[] {
  const places = new Int32Array(length + 2);
  for (const { span } of hits) places[span.to + 1] = (places[span.to + 1] ?? 0) + 1;
  for (let i = 1; i < places.length; i += 1) places[i] = (places[i] ?? 0) + (places[i - 1] ?? 0);
  const sorted = new Array<Hit>(hits.length);
  for (const hit of hits) {
    const place = places[hit.span.to] ?? 0;
    sorted[place] = hit;
    places[hit.span.to] = place + 1;
  }
  return sorted;
}

function hitsAt(index: HitIndex, offset: number, tag: LexiconTag | undefined): readonly Hit[] {
  const mask = index.masks[offset] ?? 0;
  if (mask === 0) return none;
  const bit = tag === undefined ? -1 : (bits[tag] ?? 0);
  if ((mask & bit) === 0) return none;
  const list = (index.lists[offset] ??= index.hits.slice(index.firsts[offset], index.firsts[offset + 1]));
  return tag === undefined || list.length === 1 ? list : list.filter(({ lexeme }) => (lexeme.mask & bit) !== 0);
}

const bits: Readonly<Partial<Record<LexiconTag, number>>> = Object.fromEntries(
  lexiconTags.map((tag, i) => [tag, 1 << i]),
);
