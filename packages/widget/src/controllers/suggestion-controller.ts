/** Suggestions for what is being typed: asked at once, but one at a time; dropped when the reader moves on. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchAnswer } from '@bulletin-graph/core/query';
import { optionGroups, type OptionGroup } from '../views/suggestions.js';
import { QueryController } from './query-controller.js';

/** Suggestions at a time, unless the page wants another number. */
export const suggestionsAtOnce = 9;

/** How long an answer under way keeps the next question waiting: typing over a slow line asks no oftener. In milliseconds. */
const pause = 90;

/** What the popup of one element offers. */
export class SuggestionController implements ReactiveController {
  readonly #query: QueryController<SearchAnswer>;
  readonly #question: (words: string, signal: AbortSignal) => Promise<SearchAnswer>;
  readonly #answered: (results: SearchAnswer['results']) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Words to be asked next, and how many answers are under way. */
  #next: string | null = null;
  #asking = 0;

  /**
   * @param question finds suggestions for words
   * @param answered hears what there is
   */
  constructor(
    host: ReactiveControllerHost,
    question: (words: string, signal: AbortSignal) => Promise<SearchAnswer>,
    answered: (results: SearchAnswer['results']) => void,
  ) {
    this.#query = new QueryController(host);
    this.#question = question;
    this.#answered = answered;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wait(null);
  }

  /** Asks for the words, now or when the answer before has come. */
  suggest(words: string): void {
    this.#wait(null);
    if (words === '') this.#query.forget();
    else if (this.#asking === 0) void this.#ask(words);
    else this.#wait(words);
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

  #wait(words: string | null): void {
    clearTimeout(this.#timer);
    this.#next = words;
    if (words !== null) this.#timer = setTimeout(() => this.#askNext(), pause);
  }

  #askNext(): void {
    const words = this.#next;
    this.#wait(null);
    if (words !== null) void this.#ask(words);
  }

  async #ask(words: string): Promise<void> {
    this.#asking += 1;
    const answer = await this.#query.ask((signal) => this.#question(words, signal));
    this.#asking -= 1;
    if (answer !== null) this.#answered(answer.results);
    this.#askNext();
  }
}
