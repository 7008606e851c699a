/** Head of a thing's page: what it is, its name, its standing, and what else it is called. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage } from '@bulletin-graph/core/query';
import { wide } from '../controllers/route-controller.js';
import { whence } from './articles.js';
import { nameOf, pageLink, type Context } from './context.js';
import { doubts } from './doubts.js';
import { evidenceRow } from './evidence.js';
import { kickerOf } from './kicker.js';
import type { ThingContext } from './thing-context.js';
import { said } from './said.js';

/** Headlines as names are set smaller than names of people. In characters. */
const longName = 14;

export function thingHead(context: ThingContext, page: EntityPage): TemplateResult {
  const { words, things } = context;
  const canBeLinked = !isTold(page);
  return html`<header class="head" part="head">
    <p class="kicker">${kickerOf(context, page)}</p>
    <h2 class=${page.name.length > longName ? 'subject long' : 'subject'} part="name" tabindex="-1" lang="zh">
      ${nameOf(context, page)}
    </h2>
    ${page.detail === null || isTold(page) ? nothing : html`<p class="standing" lang="zh">${page.detail}</p>`}
    <p class="quiet facts">${factsOf(context, page).join(' · ')}</p>
    ${doubts(context, page)}
    ${
      canBeLinked
        ? html`<p class="ask">
            ${pageLink(context, { view: 'link', from: page.id, to: null }, words.link.ask(said(page.name)))}
            ${pageLink(context, { view: 'around', id: page.id, narrowing: wide }, things.picture.ask)}
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
    page.articleCount === 0
      ? words.window(page.window)
      : words.page.seenIn(page.articleCount, words.window(page.window)),
  ].filter(Boolean);
}
