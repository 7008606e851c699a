/** What the reader seems about to open is read meanwhile. */
import type { GraphIndex } from '@bulletin-graph/core/query';
import { thingPart } from '../pages.js';

/** Milliseconds without another suggestion, after which the first is expected to be opened: not while the reader still types. */
const reading = 250;

/** The foresight of one element. */
export class Foresight {
  readonly #open: () => Promise<GraphIndex>;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(open: () => Promise<GraphIndex>) {
    this.#open = open;
  }

  /** Whoever reads suggestions will open one, the first oftenest: what it takes is fetched while they read. */
  suggested(first: string | undefined): void {
    clearTimeout(this.#waiting);
    if (first !== undefined) this.#waiting = setTimeout(() => this.expect(first), reading);
  }

  /** A failure is told when it matters. */
  expect(id: string): void {
    void Promise.all([this.#open(), thingPart()])
      .then(([index, { foresee }]) => foresee(index, id))
      .catch(() => {});
  }
}
