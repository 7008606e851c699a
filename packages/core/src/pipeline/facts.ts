/** The left half of the way: one bulletin's text to the facts that it states. Pure, so it may run anywhere and in any order. */
import type { Bulletin, SourceText } from '../model/bulletin.js';
import type { Outcome } from '../model/complaint.js';
import type { Facts } from '../model/facts.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Span } from '../model/span.js';
import { extract, type Extraction } from '../stages/extract/extract.js';
import { layout } from '../stages/layout/layout.js';
import { relate } from '../stages/relate/relate.js';
import { sentencesOf } from '../text/sentences.js';

/** A bulletin read step by step: what each stage handed to the next. */
export interface Explanation {
  readonly bulletin: Bulletin;
  /** For each article: what was taken for what, and what lost its characters to whom. */
  readonly extraction: Extraction;
  /** The sentences of each article, in offsets of its text. */
  readonly sentences: readonly (readonly Span[])[];
  readonly facts: Facts;
}

/** What one bulletin says. */
export function factsOf(source: SourceText, knowledge: Knowledge): Outcome<Facts> {
  const { bulletin, extraction, complaints } = read(source, knowledge, false);
  return { value: relate(bulletin, extraction, knowledge), complaints };
}

/** What one bulletin says, and why: every candidate with its rule, winners and losers. */
export function explain(source: SourceText, knowledge: Knowledge): Outcome<Explanation> {
  const { bulletin, extraction, complaints } = read(source, knowledge, true);
  const sentences = bulletin.articles.map(({ text }) => sentencesOf(text));
  return { value: { bulletin, extraction, sentences, facts: relate(bulletin, extraction, knowledge) }, complaints };
}

function read(source: SourceText, knowledge: Knowledge, isExplaining: boolean) {
  const { value: bulletin, complaints } = layout(source, knowledge.layout);
  return { bulletin, extraction: extract(bulletin, knowledge, { explain: isExplaining }), complaints };
}
