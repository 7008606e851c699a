/** Which view a page is shown in, with the way back above it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GraphIndex, Window } from '@bulletin-graph/core/query';
import type { Narrowing } from '../controllers/route-controller.js';
import { resultsAtOnce, type Page } from '../pages.js';
import { pageLink, type Context } from './context.js';
import { entityPage } from './entity-page.js';
import { filters } from './filters.js';
import { linkPage } from './link-path.js';
import { notice, skeleton, welcome } from './notices.js';
import { results } from './results.js';

/** What pages need of the element besides the context. */
export interface PageActs {
  readonly index: GraphIndex | null;
  readonly showMore: (limit: number) => void;
  readonly narrow: (narrowing: Narrowing) => void;
  readonly hasTrail: boolean;
  readonly back: () => void;
}

/** The page; grey lines while the first one is on its way. */
export function pageView(context: Context, page: Page | null, acts: PageActs): TemplateResult {
  if (page === null || acts.index === null) return skeleton();
  if (page.view === 'home') return html`<slot>${welcome(context.words, acts.index)}</slot>`;
  return html`${wayBack(context, acts)}${content(context, page, acts, acts.index)}`;
}

function content(
  context: Context,
  page: Exclude<Page, { view: 'home' }>,
  acts: PageActs,
  index: GraphIndex,
): TemplateResult {
  const { words } = context;
  const choice = (window: Window, byType: boolean, narrowing: Narrowing): unknown =>
    filters({ words, narrowing, window, byType, narrow: acts.narrow });
  if (page.view === 'results') {
    const { route, answer } = page;
    return results(context, {
      query: route.query,
      answer,
      filters: choice(index.coverage, true, route.narrowing),
      showMore: () => acts.showMore(answer.results.length + resultsAtOnce),
    });
  }
  if (page.view === 'entity' && page.page !== null) {
    const { met, entries, route } = page;
    return entityPage(context, {
      page: page.page,
      met,
      entries,
      filters:
        page.page.type === 'event' || page.page.type === 'article'
          ? nothing
          : choice(page.page.window, false, route.narrowing),
    });
  }
  if (page.view === 'link' && page.from !== null && (page.to !== null || page.route.to === null)) {
    return linkPage(context, page.from, page.to, page.paths);
  }
  return html`<h2 class="subject" tabindex="-1">${words.states.unknown}</h2>
    ${notice(words.states.unknown, words.states.unknownAdvice)}`;
}

const wayBack = (context: Context, { hasTrail, back }: PageActs): TemplateResult =>
  html`<nav class="way-back">
    ${
      hasTrail
        ? html`<button class="link" type="button" @click=${back}>
            <span aria-hidden="true">←</span> ${context.words.states.back}
          </button>`
        : pageLink(context, { view: 'home' }, context.words.states.home)
    }
  </nav>`;
