/** Pages without a subject: the first one, nothing found, loading, failed. */
import { html, type TemplateResult } from 'lit';
import { isIndexError, type GraphIndex } from '@bulletin-graph/core/query';
import { PartError } from '../part-error.js';
import type { FirstWords, WordsToLoad } from '../words/words.js';

/** A short message with advice. */
export const notice = (message: string, advice: string): TemplateResult =>
  html`<div class="notice" part="notice">
    <p class="message">${message}</p>
    <p class="quiet">${advice}</p>
  </div>`;

/** Before anything was asked. */
export const welcome = (words: FirstWords, index: GraphIndex): TemplateResult =>
  html`<div class="welcome">
    <p>${words.states.welcome}</p>
    <p class="quiet">${words.states.counts(index.counts)}</p>
  </div>`;

/** What was read, so that nothing found is not taken for nothing there. */
export const coverageLine = ({ states, window }: FirstWords, { coverage }: GraphIndex): TemplateResult =>
  html`<p class="coverage quiet" part="coverage">
    ${states.coverage(coverage.bulletins, coverage.articles, window(coverage))}
    <span class="caution">${states.caution}</span>
  </p>`;

/** A page on its way: grey lines where its words will stand. */
export const skeleton = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">${[0, 1, 2, 3, 4, 5].map(() => html`<i></i>`)}</div>`;

/** The language that was wanted did not come: told in it, and tried again when it is pressed. */
export const otherLanguage = ({ tag, again }: WordsToLoad, retry: () => void): TemplateResult =>
  html`<p class="other-language" part="notice" role="alert">
    <button class="link" type="button" lang=${tag} @click=${retry}>${again}</button>
  </p>`;

/** The index or a page of it cannot be read; a null error: nobody said where it is. */
export const failure = (words: FirstWords, error: Error | null, retry: () => void): TemplateResult =>
  html`<div class="notice" part="notice" role="alert">
    <p class="message">${words.states.failed}</p>
    <p class="quiet">${error === null ? words.states.noSource : whatFailed(words, error)}</p>
    <button class="button" type="button" @click=${retry}>${words.states.retry}</button>
  </div>`;

function whatFailed(words: FirstWords, error: Error): string {
  if (error instanceof PartError) return words.states.noPart;
  return isIndexError(error) ? words.failures[error.code] : error.message;
}
