/** The page of one thing: who or what it is, and everything that the bulletins tell of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage } from '@bulletin-graph/core/query';
import type { ThingAnswers } from '../thing-answers.js';
import { articleBody, articleList } from './articles.js';
import { eventSections } from './event-page.js';
import { filters } from './filters.js';
import { metList } from './met-list.js';
import { papers, seriesOf } from './papers.js';
import { peopleList } from './people-list.js';
import { posts } from './posts.js';
import { belongings, relatedList } from './related-list.js';
import type { ThingContext } from './thing-context.js';
import { thingHead } from './thing-head.js';
import { timeStrip } from './time-strip.js';
import { timeline } from './timeline.js';

/** Answers for a thing that there is. */
export type EntityState = ThingAnswers & { readonly page: EntityPage };

/** Head, then what matters most to a reader of this type, then the rest beside it where there is room. */
export function entityPage(context: ThingContext, state: EntityState): TemplateResult {
  const { page, isBrief } = state;
  const isTold = page.type === 'event' || page.type === 'article';
  return html`${thingHead(context, page)}
    <div class="columns">
      <div class="main">
        ${eventSections(context, page)} ${articleBody(context, page)}
        ${isTold ? toldSections(context, state) : inTime(context, state)}
      </div>
      <div class="aside">${isBrief ? nothing : beside(context, state, isTold)}</div>
    </div>`;
}

const beside = (context: ThingContext, { page, coverage }: EntityState, isTold: boolean): unknown =>
  html`${
    page.type === 'event'
      ? nothing
      : html`${relatedList(context, page, 'organisations')} ${relatedList(context, page, 'places')}`
  }
  ${belongings(context, page)} ${articleList(context, page)}
  ${isTold ? nothing : papers(context, seriesOf(page, coverage, context.narrowing.on))}`;

/** An article names people and tells of events; an event is its own day. */
const toldSections = (context: ThingContext, state: EntityState): unknown =>
  state.page.type === 'article'
    ? html`${peopleList(context, context.things.named, state.people)} ${timeline(context, state.page, state)}`
    : nothing;

/** What lies along time, and what narrows it. */
function inTime(context: ThingContext, state: EntityState): unknown {
  const { page, met, people, entries, standing, coverage, isWhole } = state;
  const { axis, narrowing, narrow, words, things } = context;
  const series = seriesOf(page, coverage, narrowing.on);
  const isBare = isWhole && met.people.length + met.named.length + people.length + entries.length === 0;
  const isNarrowed = narrowing.since !== null || narrowing.until !== null || narrowing.on !== null;
  return html`${axis === null ? nothing : timeStrip(context, { axis, page, met: met.people, entries, isWhole, series, narrowing, narrow })}
  ${posts(context, page, standing?.posts ?? page.posts)}
  ${filters({ words, narrowing, window: state.span, types: [], narrow })} ${metList(context, page, state)}
  ${peopleList(context, things.visitors, people)} ${state.isBrief ? nothing : timeline(context, page, state)}
  ${isBare && isNarrowed ? html`<p class="quiet">${words.page.noneInPeriod}</p>` : nothing}`;
}
