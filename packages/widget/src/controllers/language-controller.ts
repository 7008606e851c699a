/** The words that an element speaks: those that its script brings, or those that are fetched for it. */
import type { LitElement } from 'lit';
import { wordsFor } from '../words/choose.js';
import type { FirstWords, Language, WordsToLoad } from '../words/words.js';

/** One element's language. */
export class LanguageController {
  /** Whether the words are on their way: none of another language is shown meanwhile. */
  isLoading = false;
  /** The language that was wanted and did not come; others stand in for it. */
  missing: WordsToLoad | null = null;
  readonly #host: LitElement;
  readonly #failed: (error: Error) => void;
  #fetching: Promise<void> = Promise.resolve();
  readonly #fetched = new Map<WordsToLoad, FirstWords | 'loading' | 'failed'>();

  /** @param failed hears of a language that did not come */
  constructor(host: LitElement, failed: (error: Error) => void) {
    this.#host = host;
    this.#failed = failed;
  }

  /** Words of the element's language, else of the page's; until they are there, or where they do not come, the first at hand. */
  speak(all: readonly Language[]): FirstWords {
    const tag = this.#host.lang || this.#host.parentElement?.closest<HTMLElement>('[lang]')?.lang || '';
    const wanted = wordsFor(tag, all);
    const words = isAtHand(wanted) ? wanted : (this.#fetched.get(wanted) ?? this.#begin(wanted));
    this.isLoading = words === 'loading';
    this.missing = words === 'failed' && !isAtHand(wanted) ? wanted : null;
    return typeof words === 'string' ? wordsFor(tag, all.filter(isAtHand)) : words;
  }

  /** Settles when words are shown. */
  get arrived(): Promise<unknown> {
    return this.#fetching.then(() => this.#host.updateComplete);
  }

  /** Fetches the missing language again; what stands in for it stays in sight. */
  readonly retry = (): void => {
    if (this.missing !== null) this.#fetch(this.missing);
  };

  #begin(language: WordsToLoad): 'loading' {
    this.#fetched.set(language, 'loading');
    this.#fetch(language);
    return 'loading';
  }

  #fetch(language: WordsToLoad): void {
    const keep = (words: FirstWords | 'failed'): void => {
      this.#fetched.set(language, words);
      this.#host.requestUpdate();
    };
    this.#fetching = language.load().then(keep, (error: unknown) => {
      keep('failed');
      this.#failed(error instanceof Error ? error : new Error(String(error)));
    });
  }
}

const isAtHand = (language: Language): language is FirstWords => !('load' in language);
