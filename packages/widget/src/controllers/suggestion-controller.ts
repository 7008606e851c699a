/** Suggestions for what is being typed: asked after a short pause, dropped when the reader moves on. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchAnswer } from '@bulletin-graph/core/query';
import { optionGroups, type OptionGroup } from '../views/suggestions.js';
import { QueryController } from './query-controller.js';

/** Suggestions at a time, unless the page wants another number. */
export const suggestionsAtOnce = 9;

/** Typing faster than this asks only once. In milliseconds. */
const pause = 90;

/** What the popup of one element offers. */
export class SuggestionController implements ReactiveController {
  readonly #query: QueryController<SearchAnswer>;
  readonly #question: (words: string, signal: AbortSignal) => Promise<SearchAnswer>;
  readonly #answered: (count: number) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param question finds suggestions for words
   * @param answered hears how many there are, to say it aloud
   */
  constructor(
    host: ReactiveControllerHost,
    question: (words: string, signal: AbortSignal) => Promise<SearchAnswer>,
    answered: (count: number) => void,
  ) {
    this.#query = new QueryController(host);
    this.#question = question;
    this.#answered = answered;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Asks for the words in a moment, unless others follow. */
  suggest(words: string): void {
    clearTimeout(this.#timer);
    if (words === '') this.#query.forget();
    else this.#timer = setTimeout(() => void this.#ask(words), pause);
  }

  /** Drops what was suggested. */
  forget(): void {
    this.suggest('');
  }

  /** The options; none before the first answer: options that move under the pointer are taken by mistake. */
  groups(words: string, isPicking: boolean): readonly OptionGroup[] {
    const { status, value } = this.#query.asked;
    return value === null && status !== 'failed' ? [] : optionGroups(value, words, isPicking);
  }

  async #ask(words: string): Promise<void> {
    const answer = await this.#query.ask((signal) => this.#question(words, signal));
    if (answer !== null) this.#answered(answer.results.length);
  }
}
