/** One article as the finders read it: folded text, the lexicon's hits in it, and what is known around it. */
import type { Article } from '../../model/bulletin.js';
import type { Edtf } from '../../model/edtf.js';
import type { Hit, Knowledge } from '../../model/knowledge.js';
import type { LexiconTag } from '../../model/rule.js';
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
}

const none: readonly Hit[] = [];

/** Opens an article. */
export function openReading(article: Article, context: Context, knowledge: Knowledge): Reading {
  const text = knowledge.lexicon.fold(article.text);
  const hits = knowledge.lexicon.find(text);
  const [starts, ends] = [new Map<number, Hit[]>(), new Map<number, Hit[]>()];
  for (const hit of hits) {
    push(starts, hit.span.from, hit);
    push(ends, hit.span.to, hit);
  }
  for (const list of ends.values()) list.sort((a, b) => a.span.from - b.span.from);
  const only = (list: readonly Hit[], tag?: LexiconTag) =>
    tag === undefined ? list : list.filter((hit) => hit.lexeme.tags.includes(tag));
  return {
    article,
    text,
    sentences: sentencesOf(text),
    hits,
    context,
    knowledge,
    from: (offset, tag) => only(starts.get(offset) ?? none, tag),
    upTo: (offset, tag) => only(ends.get(offset) ?? none, tag),
  };
}

function push(map: Map<number, Hit[]>, key: number, hit: Hit): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [hit]);
  else list.push(hit);
}
