/** The list of results, with why each is there. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Match, Path, SearchAnswer, SearchResult } from '@bulletin-graph/core/query';
import { labelLink, nameOf, pageLink, type FirstContext } from './context.js';
import { flowing, marked } from './marked.js';
import { notice } from './notices.js';
import { detailOf, said } from './said.js';
import type { FirstWords } from '../words/words.js';

export interface ResultsState {
  readonly query: string;
  readonly answer: SearchAnswer;
  /** Whether texts were searched too. */
  readonly hasTexts: boolean;
  readonly filters: unknown;
  /** What the words were taken for where they are a question. */
  readonly understood: unknown;
  readonly showMore: () => void;
}

/** Heading, filters, the link between two names if there is one, and the results: none is seen to become another one. */
export function results(
  context: FirstContext,
  { query, answer, hasTexts, filters, understood, showMore }: ResultsState,
): TemplateResult {
  const { words } = context;
  const count = answer.results.length;
  return html`<h2 class="query" tabindex="-1">${words.states.resultsFor(said(query))}</h2>
    ${understood} ${filters} ${linkBetween(context, answer.links)}
    ${
      count === 0
        ? understood === nothing
          ? notice(words.states.nothing(said(query)), adviceFor(words, hasTexts))
          : nothing
        : html`<p class="quiet count">${words.states.resultCount(count, answer.more)}</p>
            <ol class="rows results">
              ${answer.results.map((result) => keyed(result.id, resultRow(context, result)))}
            </ol>`
    }
    ${
      answer.more
        ? html`<button class="link more" type="button" @click=${showMore}>${words.states.moreResults}</button>`
        : nothing
    }`;
}

/** Whoever looks for words in an index of names alone is told that it is one. */
export const adviceFor = ({ states }: Pick<FirstWords, 'states'>, hasTexts: boolean): string =>
  hasTexts ? states.nothingAdvice : `${states.onlyNames} ${states.nothingAdvice}`;

function linkBetween(context: FirstContext, links: readonly Path[]): unknown {
  const path = links[0];
  if (path === undefined) return nothing;
  const route = { view: 'link', from: path.from.id, to: path.to.id } as const;
  return html`<p class="between">
    ${pageLink(context, route, context.words.box.howLinked(said(path.from.name), said(path.to.name)))}
  </p>`;
}

function resultRow(context: FirstContext, result: SearchResult): TemplateResult {
  const { words } = context;
  const { match, name } = result;
  const isName = match.field === 'name' && flowing(match.words) === name;
  return html`<li class="row">
    <div class="row-head">
      <span class="quiet">${words.one[result.type]}</span>
      <div>
        ${labelLink(context, result, html`<b class="name">${isName ? marked(match.words, match.spans) : nameOf(context, result)}</b>`)}
        ${result.detail === null ? nothing : html`<span class="quiet detail" lang="zh">${detailOf(words, result)}</span>`}
        ${isName ? nothing : html`<span class="snippet" lang="zh">${why(match)}</span>`}
      </div>
    </div>
  </li>`;
}

/** Words that matched; those of a text are cut out of it, perhaps in the middle of a sentence. */
function why({ field, words, spans }: Match): TemplateResult {
  if (field !== 'text') return marked(words, spans);
  // Lines of a text are paragraphs.
  return html`…${marked(words.replace(/\n/g, '\u3000'), spans)}${/[。！？.!?”」]$/.test(words) ? nothing : '…'}`;
}
