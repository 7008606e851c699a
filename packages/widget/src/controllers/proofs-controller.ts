/** Which rows of a page are open with their words, and which of those were copied. */
import type { ReactiveControllerHost } from 'lit';
import type { Quote } from '@bulletin-graph/core/query';
import { copyText } from '../copy-text.js';
import type { Context } from '../views/context.js';

/** The open words of one element. */
export class ProofsController {
  /** The quote copied last, and whether the browser allowed it. */
  copied: Context['copied'] = null;
  readonly #host: ReactiveControllerHost;
  readonly #opened: (quotes: readonly Quote[]) => void;
  /** Keys of the open rows; another set whenever they are others. */
  opened: ReadonlySet<string> = new Set();

  /** @param opened hears of words that came to be seen */
  constructor(host: ReactiveControllerHost, opened: (quotes: readonly Quote[]) => void) {
    this.#host = host;
    this.#opened = opened;
  }

  readonly isOpen = (key: string): boolean => this.opened.has(key);

  readonly toggle = (key: string, quotes: readonly Quote[]): void => {
    const opened = new Set(this.opened);
    const wasOpen = opened.delete(key);
    this.opened = wasOpen ? opened : opened.add(key);
    if (!wasOpen && quotes.length > 0) this.#opened(quotes);
    this.#host.requestUpdate();
  };

  /** Folds everything: another page is shown. */
  fold(): void {
    if (this.opened.size === 0) return;
    this.opened = new Set();
    this.#host.requestUpdate();
  }

  /** Copies the citation of the quote; false where that is not allowed. */
  async copy(quote: Quote, citation: string): Promise<boolean> {
    const isDone = await copyText(citation);
    this.copied = { quote, isDone };
    this.#host.requestUpdate();
    return isDone;
  }
}
