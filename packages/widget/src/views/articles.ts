/** Articles: as a list on other pages, and the page of one. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage, ShownArticle } from '@bulletin-graph/core/query';
import { webAddress } from './web-address.js';
import { labelLink, type Context } from './context.js';
import { foldedList, section } from './folded-list.js';

/** Articles that tell of the thing, newest first. */
export const articleList = (context: Context, page: EntityPage): unknown =>
  section('articles', context.words.page.articles, page.type === 'article' || page.articles.length === 0, () =>
    foldedList(context, 'articles', page.articles, (article) => articleRow(context, article)),
  );

function articleRow(context: Context, article: ShownArticle): TemplateResult {
  return html`<li class="row">
    <div class="row-head">
      ${labelLink(context, article)} <span class="quiet when" lang="zh">${whence(context, article)}</span>
    </div>
  </li>`;
}

/** Bulletin, date and page of an article. */
export function whence({ words }: Context, article: ShownArticle): string {
  const { bulletin, source, issueDate, page } = article;
  return [
    bulletin === null ? source : words.evidence.bulletin(bulletin),
    issueDate === null ? '' : words.date(issueDate),
    page === null ? '' : words.page.pageNumber(page),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The article itself: where it stood, and its text. */
export function articleBody(context: Context, page: EntityPage): unknown {
  if (page.type !== 'article') return nothing;
  const { words } = context;
  const article = page.articles.find(({ id }) => id === page.id);
  const original = webAddress(article?.url ?? null);
  return html`${
    original === null
      ? nothing
      : html`<p><a href=${original} rel="noopener noreferrer" target="_blank">${words.page.original}</a></p>`
  }
  ${section(
    'text',
    words.page.text,
    page.text === null,
    () => html`<div class="prose" lang="zh">${paragraphsOf(page).map((line) => html`<p>${line}</p>`)}</div>`,
  )}`;
}

/** The text without the headline that it begins with: that stands above it already, perhaps in several lines. */
export function paragraphsOf({ name, text }: Pick<EntityPage, 'name' | 'text'>): readonly string[] {
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '');
  let headline = name.replace(/\s/g, '');
  const start = lines.findIndex((line) => {
    const bare = line.replace(/\s/g, '');
    const isHeadline = headline.startsWith(bare);
    if (isHeadline) headline = headline.slice(bare.length);
    return !isHeadline;
  });
  return start === -1 ? [] : lines.slice(start);
}
