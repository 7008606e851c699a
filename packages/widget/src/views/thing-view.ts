/** The page of one thing, or of a link between two, or that there is no such thing. */
import { html, type TemplateResult } from 'lit';
import type { RouteTo } from '../controllers/route-controller.js';
import type { LinkAnswers } from '../links.js';
import type { ThingAnswers } from '../thing-answers.js';
import { wordsForPages } from '../words/words-for-pages.js';
import type { Context, FirstContext } from './context.js';
import { entityPage } from './entity-page.js';
import type { linkPage } from './link-path.js';
import type { PictureAnswers, pictureView } from './picture.js';
import { thingContext, type ThingActs } from './thing-context.js';

/** A page's answers, together with the route that asked for them. */
export type ThingPage =
  | (ThingAnswers & { readonly view: 'entity'; readonly route: RouteTo<'entity'> })
  | (PictureAnswers & {
      readonly view: 'around';
      readonly route: RouteTo<'around'>;
      readonly picture: typeof pictureView;
    })
  | (LinkAnswers & { readonly view: 'link'; readonly route: RouteTo<'link'>; readonly links: typeof linkPage });

/** Draws a page of a thing. */
export type ThingView = (context: FirstContext, page: ThingPage, acts: ThingActs) => TemplateResult;

export const thingView: ThingView = (first, page, acts) => {
  const words = wordsForPages(first.words);
  const context: Context = { ...first, words };
  if (page.view === 'entity' && page.page !== null) {
    return entityPage(thingContext(context, page.span, page.route.narrowing, acts), { ...page, page: page.page });
  }
  if (page.view === 'around' && page.page !== null) {
    return page.picture(thingContext(context, page.page.window, page.route.narrowing, acts), {
      ...page,
      page: page.page,
    });
  }
  if (page.view === 'link' && page.things.every((thing) => thing !== null))
    return page.links(context, { ...page, things: page.things, narrow: acts.narrow });
  return html`<h2 class="subject" tabindex="-1">${words.states.unknown}</h2>
    <p class="quiet">${words.states.unknownAdvice}</p>`;
};
