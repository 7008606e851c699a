/**
 * Articles page: heads, texts, and what each article names. The table's keys are numbers, newest first, so that the
 * order of the numbers is the order of a full-text answer.
 */
import type { Label, ShownArticle } from '../model/answer.js';
import { broken } from './index-error.js';
import { isCount, isListOf, isObject, isRow, isText } from './json.js';
import { rowOf } from './table.js';
import { decodeParts, type PartsWriter } from './parts.js';

/** An article as stored. */
export interface ArticleRecord {
  readonly head: ShownArticle;
  /** Residents masked by the builder, unless it was told otherwise. */
  readonly text: string;
  /** Events, persons, organisations and places that the article tells of, events first. */
  readonly mentions: readonly Label[];
}

type ArticleRow = readonly [head: number, text: string, mentions: readonly number[]];

/** The article as a row; its head and labels go to the page's parts. */
export const encodeArticle = ({ head, text, mentions }: ArticleRecord, parts: PartsWriter): readonly unknown[] => [
  parts.article(head),
  text,
  mentions.map(parts.label),
];

/** A page that was read. */
export interface ArticlesPage {
  /** The record of a number that lies on this page; null where there is none. */
  find(ordinal: number): ArticleRecord | null;
}

const isArticleRow = (row: unknown): row is ArticleRow =>
  isRow(row, isCount, isText, (mentions) => isListOf(mentions, isCount));

/** Opens a page; an article is unfolded when it is asked for. */
export function decodeArticles(page: unknown, file: string): ArticlesPage {
  if (!isObject(page) || !isListOf(page['rows'], isArticleRow)) throw broken(file, 'articles');
  const parts = decodeParts(page['parts'], file);
  const { rows } = page as { rows: readonly ArticleRow[] };
  return {
    find(ordinal) {
      const row = rows[rowOf(ordinal)];
      if (row === undefined) return null;
      return { head: parts.article(row[0]), text: row[1], mentions: row[2].map(parts.label) };
    },
  };
}
