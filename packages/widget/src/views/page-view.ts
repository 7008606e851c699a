/** Which view a page is shown in, with the way back above it. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { GraphIndex, NodeType } from '@bulletin-graph/core/query';
import { isWide, parametersOf, wide, type Narrowing } from '../controllers/route-controller.js';
import type { Page } from '../pages.js';
import { pageLink, type FirstContext } from './context.js';
import { filters } from './filters.js';
import { coverageLine, skeleton, welcome } from './notices.js';
import { results } from './results.js';

/** What pages need of the element besides the context. */
export interface PageActs {
  readonly index: GraphIndex | null;
  /** Whether nothing of the page is still on its way. */
  readonly isWhole: boolean;
  /** Types that are searched. */
  readonly types: readonly NodeType[];
  /** Wants more results than so many. */
  readonly showMore: (shown: number) => void;
  readonly narrow: (narrowing: Narrowing) => void;
  readonly hasTrail: boolean;
  readonly back: () => void;
}

/**
 * The page, and what was read at its foot; grey lines while the first one is on its way. Another page has elements of its own:
 * none is seen to move from where it stood in the page before.
 */
export function pageView(context: FirstContext, page: Page | null, acts: PageActs): TemplateResult {
  if (page === null || acts.index === null) return skeleton();
  return html`${keyed(keyOf(page), html`${whole(context, page, acts, acts.index)}${acts.isWhole ? coverageLine(context.words, acts.index) : nothing}`)}`;
}

const whole = (context: FirstContext, page: Page, acts: PageActs, index: GraphIndex): TemplateResult =>
  page.view === 'home'
    ? html`<slot>${welcome(context.words, index)}</slot>`
    : html`${wayBack(context, acts)}${content(context, page, acts, index)}`;

/** What the page is about, however narrowed. */
const keyOf = (page: Page): string =>
  page.view === 'home' ? '' : String(parametersOf({ ...page.route, narrowing: wide }));

function content(
  context: FirstContext,
  page: Exclude<Page, { view: 'home' }>,
  acts: PageActs,
  index: GraphIndex,
): TemplateResult {
  if (page.view !== 'results') return page.draw(context, page, acts);
  const { words } = context;
  const { route, answer, understood } = page;
  const { narrowing } = route;
  const isAnswerAlone = understood !== null && answer.results.length === 0 && isWide(narrowing);
  return results(context, {
    query: route.query,
    answer,
    hasTexts: index.hasTexts,
    understood: understood === null ? nothing : understood.draw(context, understood.asked),
    // An answer without results leaves nothing to narrow.
    filters: isAnswerAlone
      ? nothing
      : filters({ words, narrowing, window: index.coverage, types: acts.types, narrow: acts.narrow }),
    showMore: () => acts.showMore(answer.results.length),
  });
}

const wayBack = (context: FirstContext, { hasTrail, back }: PageActs): TemplateResult =>
  html`<nav class="way-back">
    ${
      hasTrail
        ? html`<button class="link" type="button" @click=${back}>
            <span aria-hidden="true">←</span> ${context.words.states.back}
          </button>`
        : pageLink(context, { view: 'home' }, context.words.states.home)
    }
  </nav>`;
