/** Where the reader is: taken along to another page, but not away from what they turned to meanwhile. */
import type { LitElement } from 'lit';
import { breath } from '../breath.js';
import type { Page } from '../pages.js';
import type { BoxController } from './box-controller.js';
import type { Arrival } from './route-controller.js';

/** The focus of one element. */
export class FocusController {
  readonly #host: LitElement;
  readonly #box: BoxController;

  constructor(host: LitElement, box: BoxController) {
    this.#host = host;
    this.#box = box;
  }

  /** Remembers where the reader is; what it answers with takes them to the page that came, or leaves them in the box. */
  leave(): (page: Page, arrival: Arrival, isPicking: boolean) => Promise<void> {
    const [host, box] = [this.#host, this.#box];
    const focused = host.shadowRoot?.activeElement;
    const { words } = box;
    return async ({ view }, arrival, isPicking) => {
      await host.updateComplete;
      // To give the focus lays the page out: a piece of work of its own.
      await breath();
      // Whoever went elsewhere meanwhile, or typed on, is left there.
      const { field, words: now } = box;
      if (!focused || (host.shadowRoot?.activeElement ?? focused) !== focused || now !== words) return;
      const stays = view === 'home' || (view === 'results' && focused === field) || isPicking;
      // Who goes back finds the page where they left it.
      (stays ? field : host.renderRoot.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: arrival === 'back' });
    };
  }
}
