/**
 * What records of one page share: labels, article heads and quoted words, each written once and pointed at by number.
 * Sentences are quoted by every participant that they name, so this halves a page.
 */
import type { Label, Quote, ShownArticle } from '../model/answer.js';
import { nodeTypes } from '../model/graph.js';
import { span, type Span } from '../model/span.js';
import { broken } from './index-error.js';
import { isCount, isCounts, isListOf, isObject, isRow, isText, isTextOrNull } from './json.js';
import { longId, shortId } from './short-id.js';

/**
 * `[quote, from, to, from, to …]`: words with the marks of this use. The quote alone, where the words are those for one thing: its
 * name is marked where it first stands in them; `[quote, 0]`: nothing is.
 */
export type QuoteUse = readonly number[];

type LabelRow = readonly [id: string, type: number, name: string, detail: string | null];
type BulletinRow = readonly [title: string | null, issueDate: string | null, source: string];
/** The article's number in its source, or its id where that is made otherwise. */
type ArticleRow = readonly [
  bulletin: number,
  number: number | string,
  headline: string | null,
  date: string | null,
  byline: string | null,
  page: string | null,
  url: string | null,
];
/** `more`: characters of the source beyond those of the words, where the words are not as long as their span. */
type QuoteRow = readonly [article: number, from: number, more: number, words: string];

/** The shared parts of a page as written. */
export interface EncodedParts {
  readonly labels: readonly LabelRow[];
  readonly bulletins: readonly BulletinRow[];
  readonly articles: readonly ArticleRow[];
  readonly quotes: readonly QuoteRow[];
}

/** The label of a thing of which more is known. */
export const labelOf = ({ id, type, name, detail }: Label): Label => ({ id, type, name, detail });

/** How an article is called where it stands in a list: both sides derive it from the head. */
export const articleLabel = ({
  id,
  headline,
  bulletin,
  issueDate,
}: Pick<ShownArticle, 'id' | 'headline' | 'bulletin' | 'issueDate'>): Label & { readonly type: 'article' } => ({
  id,
  type: 'article',
  name: headline ?? '',
  detail: [bulletin, issueDate].filter(Boolean).join(' · ') || null,
});

const articleId = (source: string, number: number): string => `article/${source}#${number}`;

/** No quote has as many characters, and no source 2²⁹: so beginning and length are one number. */
const longestQuote = 2 ** 24;

/** Collects the parts of a page that is being written. */
export interface PartsWriter {
  label(label: Label): number;
  article(article: ShownArticle): number;
  /** The article of an id. */
  articleOf(id: string): number;
  /** With the name of the thing that they are for, where they are for one. */
  quotes(quotes: readonly Quote[], name?: string): readonly QuoteUse[];
  encoded(): EncodedParts;
  /** Characters so far, roughly; tells when the page is full. */
  size(): number;
  /** What takes back all that comes after: a record that turns out too large for the page. */
  mark(): () => void;
}

/** A fresh set of parts; `headOf` knows the article of every quote. */
export function openParts(headOf: (article: string) => ShownArticle): PartsWriter {
  const [labels, bulletins, articles, quotes]: [LabelRow[], BulletinRow[], ArticleRow[], QuoteRow[]] = [[], [], [], []];
  // Whoever asks has the ids whole: a key put together would have to be hashed each time.
  const [seenLabels, seenArticles, seenBulletins] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const seenQuotes: Map<number, number>[] = [];
  const steps: (() => void)[] = [];
  let size = 0;
  function once<T, K>(seen: Map<K, number>, rows: T[], key: K, make: () => T): number {
    const known = seen.get(key);
    if (known !== undefined) return known;
    const row = make();
    size += JSON.stringify(row).length;
    seen.set(key, rows.length);
    steps.push(() => {
      rows.pop();
      seen.delete(key);
    });
    return rows.push(row) - 1;
  }
  const writer: PartsWriter = {
    label: (label) =>
      once(seenLabels, labels, label.id, (): LabelRow => {
        const { type, name, detail } = label;
        return [shortId(label), nodeTypes.indexOf(type), name, detail];
      }),
    article: (a) =>
      once(seenArticles, articles, a.id, (): ArticleRow => {
        const { id, source, bulletin, issueDate, headline, date, byline, page, url } = a;
        const print = once(seenBulletins, bulletins, [source, issueDate, bulletin].join(' '), (): BulletinRow => {
          return [bulletin, issueDate, source];
        });
        const number = Number(id.slice(id.lastIndexOf('#') + 1));
        return [print, articleId(source, number) === id ? number : id, headline, date, byline, page, url];
      }),
    articleOf: (id) => writer.article(headOf(id)),
    quotes: (list, name) =>
      list.map(({ article: id, span: { from, to }, words, marks }) => {
        const article = writer.articleOf(id);
        const more = to - from - words.length;
        const seen = (seenQuotes[article] ??= new Map<number, number>());
        const index = once(seen, quotes, from * longestQuote + to - from, (): QuoteRow => [article, from, more, words]);
        const ends = flatMarks(marks);
        if (name === undefined) return [index, ...ends];
        return ends.length === 0 ? [index, 0] : isFirstOf(words, name, ends) ? [index] : [index, ...ends];
      }),
    encoded: () => ({ labels, bulletins, articles, quotes }),
    size: () => size,
    mark() {
      const [at, before] = [steps.length, size];
      return () => {
        for (const takeBack of steps.splice(at).reverse()) takeBack();
        size = before;
      };
    },
  };
  return writer;
}

function flatMarks(marks: readonly Span[]): readonly number[] {
  const ends: number[] = [];
  for (const { from, to } of marks) ends.push(from, to);
  return ends;
}

const isFirstOf = (words: string, name: string, ends: readonly number[]): boolean =>
  ends.length === 2 && ends[0] === words.indexOf(name) && ends[1] === (ends[0] ?? 0) + name.length;

/** Where the name first stands in the words: its beginning and end; empty where it does not. */
function endsOf(words: string, name: string): readonly number[] {
  const at = words.indexOf(name);
  return at < 0 ? [] : [at, at + name.length];
}

/** The parts of a page that was read; each call answers for a number that the page's records carry. */
export interface Parts {
  label(index: number): Label;
  article(index: number): ShownArticle;
  /** With the number of the label of the thing that they are for, where they are for one. */
  quotes(uses: readonly QuoteUse[], label?: number): readonly Quote[];
}

const isNumberOrLess = (value: unknown): boolean => Number.isSafeInteger(value);

/** Opens the parts of a page, once their rows are sure to be whole. */
export function decodeParts(value: unknown, file: string): Parts {
  const { labels, bulletins, articles, quotes } = isObject(value) ? value : {};
  const text = isTextOrNull;
  const isNumber = (number: unknown) => isCount(number) || isText(number);
  if (
    !isListOf(labels, (row): row is LabelRow => isRow(row, isText, isCount, isText, text)) ||
    !isListOf(bulletins, (row): row is BulletinRow => isRow(row, text, text, isText)) ||
    !isListOf(articles, (row): row is ArticleRow => isRow(row, isCount, isNumber, text, text, text, text, text)) ||
    !isListOf(quotes, (row): row is QuoteRow => isRow(row, isCount, isNumberOrLess, isNumberOrLess, isText))
  )
    throw broken(file, 'shared parts');
  const at = <T>(rows: readonly T[], index: number): T => {
    const row = rows[index];
    if (row === undefined) throw broken(file, 'shared parts');
    return row;
  };
  // Every quote names its article.
  const known: ShownArticle[] = [];
  const parts: Parts = {
    label(index) {
      const [short, code, name, detail] = at(labels, index);
      const type = at(nodeTypes, code);
      return { id: longId(short, type, name), type, name, detail };
    },
    article(index) {
      const before = known[index];
      if (before !== undefined) return before;
      const [print, number, headline, date, byline, page, url] = at(articles, index);
      const [bulletin, issueDate, source] = at(bulletins, print);
      const id = typeof number === 'number' ? articleId(source, number) : number;
      const label = articleLabel({ id, headline, bulletin, issueDate });
      return (known[index] = { ...label, headline, bulletin, issueDate, date, byline, page, source, url });
    },
    quotes: (uses, label) =>
      uses.map(([index = -1, ...written]) => {
        const [article, from, more, words] = at(quotes, index);
        const ends = label === undefined || written.length > 0 ? written : endsOf(words, at(labels, label)[2]);
        const { id, headline, bulletin, issueDate, page, source, url } = parts.article(article);
        const marks = ends.flatMap((end, i) => (i % 2 === 1 ? [span(ends[i - 1] ?? 0, end)] : []));
        const where = span(from, from + words.length + more);
        return { article: id, headline, bulletin, issueDate, page, source, url, words, marks, span: where };
      }),
  };
  return parts;
}

/** Opens a page of rows that share parts. */
export function openRows<T>(
  page: unknown,
  file: string,
  is: (row: unknown) => row is T,
): { readonly rows: readonly T[]; readonly parts: Parts } {
  const { rows, parts } = isObject(page) ? page : {};
  if (!isListOf(rows, is)) throw broken(file, 'rows');
  return { rows, parts: decodeParts(parts, file) };
}

/** Whether the value is a list of quote uses. */
export const isUses = (value: unknown): value is readonly QuoteUse[] =>
  isListOf(value, (use): use is QuoteUse => isCounts(use) && use.length > 0);
