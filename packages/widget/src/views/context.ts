/** What every view is given besides its own data: the words, and how the reader's acts reach the element. */
import { html, type TemplateResult } from 'lit';
import type { Label, Quote } from '@bulletin-graph/core/query';
import { wide, type Route } from '../controllers/route-controller.js';
import type { FirstWords, Words } from '../words/words.js';

/** Handed to each view; views hold no state of their own. */
export interface Context {
  readonly words: Words;
  /** Whether the part of the page that carries the key is unfolded. */
  readonly isOpen: (key: string) => boolean;
  /** Folds or unfolds it; the quotes are those that come to be seen. */
  readonly toggle: (key: string, quotes: readonly Quote[]) => void;
  /** Address of a page of the widget; null where pages have none. */
  readonly address: (route: Route) => string | null;
  readonly go: (route: Route) => void;
  /** Set where no page of the widget can be opened: then nothing leads to one. */
  readonly isAlone?: boolean;
  /** Opens the thing's page, unless the host page wants to. */
  readonly select: (label: Label) => void;
  readonly copy: (quote: Quote) => void;
  /** The quote copied last, and whether the browser allowed it. */
  readonly copied: { readonly quote: Quote; readonly isDone: boolean } | null;
}

/** The same where the words of pages are not there yet. */
export type FirstContext = Omit<Context, 'words'> & { readonly words: FirstWords };

/** Whether a click is for the browser: a new tab or window, a download. */
export const isForBrowser = (event: MouseEvent): boolean =>
  event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

/** A link to a page of the widget: an address that can be copied where there is one, else a button. */
export function pageLink(
  context: FirstContext,
  route: Route,
  content: unknown,
  act: () => void = () => context.go(route),
): TemplateResult {
  const address = context.address(route);
  if (address === null) return html`<button class="link" type="button" @click=${act}>${content}</button>`;
  const click = (event: MouseEvent): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    act();
  };
  return html`<a class="link" href=${address} @click=${click}>${content}</a>`;
}

/** The name to show; articles may have none. */
export const nameOf = ({ words }: Pick<FirstContext, 'words'>, { name }: Label): string =>
  name || words.states.untitled;

/** A thing's name, leading to its page. */
export const labelLink = (
  context: FirstContext,
  label: Label,
  content: unknown = nameOf(context, label),
): TemplateResult =>
  pageLink(context, { view: 'entity', id: label.id, narrowing: wide }, html`<span lang="zh">${content}</span>`, () =>
    context.select(label),
  );
