/** The words behind a link, opened in place. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '@bulletin-graph/core/query';
import { wide } from '../controllers/route-controller.js';
import { webAddress } from './web-address.js';
import { pageLink, type Context } from './context.js';
import { flowing, marked } from './marked.js';

/** A row of a list: what it says, and a button that opens the words which prove it. */
export interface Row {
  /** Unique on the page; tells which rows are open. */
  readonly key: string;
  /** Names the row for a reader who cannot see it. */
  readonly subject: string;
  readonly head: unknown;
  readonly quotes: readonly Quote[];
  /** Drawn in place of the bare quotes when the row is opened: most rows stay closed. */
  readonly body?: () => unknown;
  /** Drawn below the row, over all its width. */
  readonly foot?: unknown;
}

/** The row as a list item. */
export function evidenceRow(context: Context, row: Row): TemplateResult {
  const isOpen = context.isOpen(row.key);
  return html`<li class="row">
    <div class="row-head">${row.head}</div>
    ${row.quotes.length === 0 ? nothing : evidenceButton(context, row, isOpen)}
    ${row.foot === undefined ? nothing : html`<div class="row-foot">${row.foot}</div>`}
    ${isOpen ? html`<div class="row-body">${row.body?.() ?? quoteList(context, row.quotes)}</div>` : nothing}
  </li>`;
}

function evidenceButton(context: Context, row: Row, isOpen: boolean): TemplateResult {
  const { evidence } = context.words;
  return html`<button
    class="toggle"
    type="button"
    aria-expanded=${isOpen}
    @click=${() => context.toggle(row.key, row.quotes)}
  >
    ${evidence.show(row.quotes.length)}<span class="unseen">${evidence.of(row.subject)}</span>
  </button>`;
}

/** Quotes one below the other. */
export const quoteList = (context: Context, quotes: readonly Quote[]): TemplateResult =>
  html`${quotes.map((quote) => quoteFigure(context, quote))}`;

function quoteFigure(context: Context, quote: Quote): TemplateResult {
  const { words } = context;
  const original = webAddress(quote.url);
  const copied = context.copied?.quote === quote ? context.copied : null;
  const article = { view: 'entity', id: quote.article, narrowing: wide } as const;
  return html`<figure class="quote" part="quote">
    <blockquote lang="zh">${marked(quote.words, quote.marks)}</blockquote>
    <figcaption>
      <span lang="zh">${whence(quote)}</span>
      <span class="acts">
        ${context.isAlone ? nothing : pageLink(context, article, words.evidence.article)}
        ${
          original === null
            ? nothing
            : html`<a href=${original} rel="noopener noreferrer" target="_blank">${words.evidence.original}</a>`
        }
        <button class="link" type="button" @click=${() => context.copy(quote)}>
          ${copied?.isDone ? words.evidence.copied : words.evidence.copy}
        </button>
      </span>
      ${copied?.isDone === false ? uncopied(context, quote) : nothing}
    </figcaption>
  </figure>`;

  function whence({ bulletin, source, headline, issueDate, page }: Quote): TemplateResult {
    const paper = bulletin === null ? source : words.evidence.bulletin(bulletin);
    const rest = [issueDate === null ? '' : words.date(issueDate), page === null ? '' : words.page.pageNumber(page)];
    return html`${headline === null ? nothing : html`<b class="headline">${headline}</b>`}
    ${[paper, ...rest].filter(Boolean).join(' ')}`;
  }
}

const uncopied = (context: Context, quote: Quote): TemplateResult =>
  html`<label class="uncopied"
    >${context.words.evidence.notCopied}
    <input readonly .value=${citationOf(context, quote)} @focus=${selectAll} />
  </label>`;

const selectAll = (event: Event): void => (event.currentTarget as HTMLInputElement).select();

/** The quote with its bulletin, date and address, as a reader would cite it. */
export const citationOf = (context: Pick<Context, 'words'>, quote: Quote): string =>
  context.words.evidence.citation({ ...quote, url: webAddress(quote.url) }, flowing(quote.words));
