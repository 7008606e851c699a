/** One article as the finders read it: folded text, the lexicon's hits in it, and what is known around it. */
import type { Article } from '../../model/bulletin.js';
import type { Edtf } from '../../model/edtf.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { Span } from '../../model/span.js';
import { sentencesOf } from '../../text/sentences.js';
import { withoutDivisionsInNames } from './divisions-in-names.js';
import { hitTable, type HitTable } from './hit-table.js';
import { nameSigns, type NameSigns } from './name-signs.js';

/** What the bulletin says around the article. */
export interface Context {
  readonly issueDate: Edtf | null;
  /** The year that the bulletin lives in, where no issue date tells it. */
  readonly year: number | null;
  /** Divisions from the province down, known levels only; empty where nothing tells. */
  readonly jurisdiction: readonly string[];
  /** Divisions elsewhere: those that the bulletin's own people go to see, and those of its rank whose people come. */
  readonly others: ReadonlySet<string>;
  /** Full names found surely elsewhere in the bulletin, with the score that they earned there. */
  readonly names: ReadonlyMap<string, number>;
}

/** An article opened for reading. Offsets are those of the article's text: folding keeps length. */
export interface Reading extends HitTable {
  readonly article: Article;
  /** The article's text with Traditional and variant characters folded. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly context: Context;
  readonly knowledge: Knowledge;
  readonly signs: NameSigns;
}

/** Opens an article. */
export function openReading(article: Article, context: Context, knowledge: Knowledge): Reading {
  const text = withNameDots(knowledge.lexicon.fold(article.text), knowledge);
  const hits = hitTable(withoutDivisionsInNames(knowledge.lexicon.scan(text), text, knowledge), text.length);
  const signs = nameSigns(knowledge.joins);
  return { article, text, sentences: sentencesOf(text), context, knowledge, signs, ...hits };
}

/** 阿依古丽•买买提, 阿依古丽.买买提: the dots that one types between the parts of a name, as the one that is meant; a stop between sounds only. */
const withNameDots = (text: string, { joins }: Knowledge): string =>
  text.replace(/(?<=\p{Script=Han})[•‧・∙](?=\p{Script=Han})/gu, '·').replace(joins.stopInName, '·');
