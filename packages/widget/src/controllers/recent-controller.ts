/** Recent searches of one element, where its page asks for them. */
import type { Label } from '@bulletin-graph/core/query';
import { recentGroups, type OptionGroup } from '../views/suggestions.js';
import { addressIn } from './index-controller.js';
import { addRecent, clearRecent, readRecent, type Recent } from './recent-searches.js';

/** What says whether any are kept, and of which index. */
export interface Keeper {
  readonly recent: boolean;
  readonly src: string | null;
}

/** Keeps nothing, and lists nothing, unless the element says `recent`. */
export class RecentController {
  readonly #keeper: Keeper;

  constructor(keeper: Keeper) {
    this.#keeper = keeper;
  }

  /** What an empty box offers; null where nothing is kept. */
  groups(): readonly OptionGroup[] | null {
    const address = this.#address;
    return address === null ? null : recentGroups(readRecent(address));
  }

  /** Words that were searched. */
  searched(query: string): void {
    this.#keep({ query });
  }

  /** A thing that was chosen. */
  chose({ id, type, name, detail }: Label): void {
    this.#keep({ label: { id, type, name, detail } });
  }

  forget(): void {
    if (this.#address !== null) clearRecent(this.#address);
  }

  #keep(recent: Recent): void {
    if (this.#address !== null) addRecent(this.#address, recent);
  }

  get #address(): string | null {
    const { recent, src } = this.#keeper;
    return recent && src ? addressIn(src) : null;
  }
}
