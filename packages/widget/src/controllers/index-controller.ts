/** Opens the index that the element names; elements of one page that name the same one share it. */
import type { ReactiveControllerHost } from 'lit';
import { isIndexError, openIndex, type GraphIndex } from '@bulletin-graph/core/query';

/**
 * What this page has opened, by address. The one thing that elements share, and nothing but a cache: several widgets on a
 * page load an index once. A failure is not kept.
 */
const opened = new Map<string, Promise<GraphIndex>>();

/** The index at the absolute address, opened by whoever asks first. */
export function openShared(address: string): Promise<GraphIndex> {
  const known = opened.get(address);
  if (known !== undefined) return known;
  const opening = openIndex(address);
  opened.set(address, opening);
  opening.catch(() => forget(opening));
  return opening;
}

/** What was opened anew since by somebody else stays. */
function forget(opening: Promise<GraphIndex>): void {
  for (const [address, known] of opened) if (known === opening) opened.delete(address);
}

/** The absolute address of an index that a page names. */
export const addressIn = (src: string): string => new URL(src, document.baseURI).href;

/** The index of one element. */
export class IndexController {
  /** The index opened last, for what it says of itself; null until there is one. */
  index: GraphIndex | null = null;
  readonly #host: ReactiveControllerHost;
  #shared: Promise<GraphIndex> | null = null;
  #opening: Promise<GraphIndex> | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The index at the address, relative to the page; rejects when there is none. */
  open(src: string | null): Promise<GraphIndex> {
    if (!src) return Promise.reject(new TypeError('attribute src is missing'));
    if (this.#opening !== null) return this.#opening;
    this.#shared = openShared(addressIn(src));
    return (this.#opening = this.#keep(this.#shared));
  }

  /**
   * Asks the index. A file that is gone, or is another one, was replaced when the host put up a new index: that one is opened
   * and asked, once.
   */
  async ask<T>(src: string | null, signal: AbortSignal, question: (index: GraphIndex) => Promise<T>): Promise<T> {
    const opening = this.open(src);
    const index = await opening;
    try {
      return await question(index);
    } catch (error) {
      if (signal.aborted || !isIndexError(error) || !['missing', 'broken'].includes(error.code)) throw error;
      // Another question may have opened the new one meanwhile.
      if (this.#opening === opening) this.reopen();
      return question(await this.open(src));
    }
  }

  /** Opens what the address names now, at the next question. */
  leave(): void {
    this.#shared = this.#opening = null;
  }

  /** Opens anew at the next question: files were not where the index said. */
  reopen(): void {
    if (this.#shared !== null) forget(this.#shared);
    this.leave();
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
