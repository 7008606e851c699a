/** The page of one thing: who or what it is, and everything that the bulletins tell of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage, Label, Met, TimelineEntry } from '@bulletin-graph/core/query';
import { articleBody, articleList, whence } from './articles.js';
import { labelLink, nameOf, pageLink, type Context } from './context.js';
import { eventSections } from './event-page.js';
import { evidenceRow } from './evidence.js';
import { metList } from './met-list.js';
import { posts } from './posts.js';
import { belongings, relatedList } from './related-list.js';
import { timeline } from './timeline.js';

export interface EntityState {
  readonly page: EntityPage;
  readonly met: readonly Met[];
  readonly entries: readonly TimelineEntry[];
  readonly filters: unknown;
}

/** Headlines as names are set smaller than names of people. In characters. */
const longName = 14;

/** Head, then what matters most to a reader of this type, then the rest beside it where there is room. */
export function entityPage(context: Context, state: EntityState): TemplateResult {
  const { page } = state;
  return html`${head(context, page)}
    <div class="columns">
      <div class="main">
        ${eventSections(context, page)} ${posts(context, page)} ${articleBody(context, page)} ${inTime(context, state)}
      </div>
      <div class="aside">
        ${
          page.type === 'event'
            ? nothing
            : html`${relatedList(context, page, 'organisations')} ${relatedList(context, page, 'places')}`
        }
        ${belongings(context, page)} ${articleList(context, page)}
      </div>
    </div>`;
}

/** What the choice of years narrows; an event is its own day. */
function inTime(context: Context, { page, met, entries, filters }: EntityState): unknown {
  if (page.type === 'event') return nothing;
  const isBare = met.length === 0 && entries.length === 0;
  return html`${filters} ${metList(context, page, met)} ${timeline(context, page, entries)}
  ${isBare && filters !== nothing ? html`<p class="quiet">${context.words.page.noneInPeriod}</p>` : nothing}`;
}

function head(context: Context, page: EntityPage): TemplateResult {
  const { words } = context;
  const canBeLinked = page.type === 'person' || page.type === 'organisation';
  return html`<header class="head" part="head">
    <p class="kicker">${kickerOf(context, page)}</p>
    <h2 class=${page.name.length > longName ? 'subject long' : 'subject'} part="name" tabindex="-1" lang="zh">
      ${nameOf(context, page)}
    </h2>
    ${page.detail === null || isTold(page) ? nothing : html`<p class="standing" lang="zh">${page.detail}</p>`}
    <p class="quiet facts">${factsOf(context, page).join(' · ')}</p>
    ${possiblySame(context, page.possiblySame)}
    ${
      canBeLinked
        ? html`<p class="ask">
            ${pageLink(context, { view: 'link', from: page.id, to: null }, words.link.ask(page.name))}
          </p>`
        : nothing
    }
    ${
      page.quotes.length === 0 || page.type === 'article'
        ? nothing
        : html`<ul class="own">
            ${evidenceRow(context, { key: 'own', subject: page.name, head: nothing, quotes: page.quotes })}
          </ul>`
    }
  </header>`;
}

/** Events and articles tell date and bulletin in words of their own. */
const isTold = ({ type }: EntityPage): boolean => type === 'event' || type === 'article';

function kickerOf({ words }: Context, page: EntityPage): string {
  const event = page.type === 'event' ? page.events[0] : undefined;
  const kind = event === undefined ? words.kinds[page.kind ?? ''] : words.eventKinds[event.kind];
  return [words.one[page.type], kind].filter(Boolean).join(' · ');
}

function factsOf(context: Context, page: EntityPage): string[] {
  const { words } = context;
  const article = page.type === 'article' ? page.articles.find(({ id }) => id === page.id) : undefined;
  if (article !== undefined) return [whence(context, article), article.byline ?? ''].filter(Boolean);
  const event = page.type === 'event' ? page.events[0] : undefined;
  if (event !== undefined)
    return [event.date === null ? (event.dateText ?? '') : words.date(event.date)].filter(Boolean);
  const aliases = page.aliases.filter((alias) => alias !== page.name);
  return [
    aliases.length > 0 ? words.page.aliases(aliases) : '',
    words.page.seenIn(page.articleCount, words.window(page.window)),
  ].filter(Boolean);
}

const possiblySame = (context: Context, labels: readonly Label[]): unknown =>
  labels.length === 0
    ? nothing
    : html`<aside class="possibly" part="possibly-same" aria-label=${context.words.page.possiblySame}>
        <p>${context.words.page.possiblySameNote}</p>
        <ul>
          ${labels.map(
            (label) => html`<li>${labelLink(context, label)} <span class="quiet" lang="zh">${label.detail}</span></li>`,
          )}
        </ul>
      </aside>`;
