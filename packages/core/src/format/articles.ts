/**
 * Articles page: heads, texts, and what each article names. The table's keys are numbers, newest first, so that the
 * order of the numbers is the order of a full-text answer.
 */
import type { Label, ShownArticle } from '../model/answer.js';
import { isCount, isCounts, isRow, isText } from './json.js';
import { openRows, type PartsWriter } from './parts.js';

/** An article as stored. */
export interface ArticleRecord {
  readonly head: ShownArticle;
  /** Residents masked by the builder, unless it was told otherwise. */
  readonly text: string;
  /**
   * Events, persons, organisations and places that the article tells of, events first. In an index without texts neither its
   * events nor what they link: whoever wants those reads the events.
   */
  readonly mentions: readonly Label[];
  /** Numbers of the events that the article tells of. */
  readonly events: readonly number[];
}

type ArticleRow = readonly [head: number, text: string, mentions: readonly number[], events: readonly number[]];

/** The article as a row; its head and labels go to the page's parts. */
export const encodeArticle = (
  { head, text, mentions, events }: ArticleRecord,
  parts: PartsWriter,
): readonly unknown[] => [parts.article(head), text, mentions.map(parts.label), events];

/** A page that was read. */
export interface ArticlesPage {
  /** The record of a row of this page; null where there is none. */
  find(row: number): ArticleRecord | null;
}

const isArticleRow = (row: unknown): row is ArticleRow => isRow(row, isCount, isText, isCounts, isCounts);

/** Opens a page; an article is unfolded when it is asked for. */
export function decodeArticles(page: unknown, file: string): ArticlesPage {
  const { rows, parts } = openRows(page, file, isArticleRow);
  return {
    find(place) {
      const row = rows[place];
      if (row === undefined) return null;
      const [head, text, mentions, events] = row;
      return { head: parts.article(head), text, mentions: mentions.map(parts.label), events };
    },
  };
}
