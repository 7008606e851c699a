/** Opens the index that the element names, once, and again after a failure. */
import type { ReactiveControllerHost } from 'lit';
import { openIndex, type GraphIndex } from '@bulletin-graph/core/query';

/** The index of one element. */
export class IndexController {
  /** The index opened last, for what it says of itself; null until there is one. */
  index: GraphIndex | null = null;
  readonly #host: ReactiveControllerHost;
  #opening: Promise<GraphIndex> | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The index at the address, relative to the page; rejects when there is none. */
  open(src: string | null): Promise<GraphIndex> {
    if (!src) return Promise.reject(new TypeError('attribute src is missing'));
    return (this.#opening ??= this.#keep(openIndex(new URL(src, document.baseURI))));
  }

  /** Opens anew at the next question: the address changed, or files were not where the index said. */
  reopen(): void {
    this.#opening = null;
  }

  #keep(opening: Promise<GraphIndex>): Promise<GraphIndex> {
    const kept = opening.then((index) => {
      if (this.#opening === kept) this.index = index;
      this.#host.requestUpdate();
      return index;
    });
    return kept;
  }
}
