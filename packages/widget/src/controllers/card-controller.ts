/** The card of a name: whom it shows, where the focus goes, and what is fetched for the first one. */
import { adoptStyles, type CSSResult, type LitElement } from 'lit';
import type { GraphIndex } from '@bulletin-graph/core/query';
import { arrived } from '../part-error.js';
import { placeCard } from '../placing.js';
import type { CardAnswer } from '../views/card.js';
import type { NamesWords } from '../words/names-words.js';
import type { Words } from '../words/words.js';
import type { Mark } from './marks-controller.js';
import { QueryController, type Asked } from './query-controller.js';

/** Comes with the first card. */
const cardPart = () => arrived(import('../card.js'));
type CardPart = Awaited<ReturnType<typeof cardPart>>;

/** What a card shows, with what, and in which words. */
export interface CardAnswered {
  readonly answer: CardAnswer;
  readonly part: CardPart;
  readonly words: Words;
}

/** What the controller asks of its element. */
export interface CardActions {
  readonly ask: <T>(signal: AbortSignal, question: (index: GraphIndex) => Promise<T>) => Promise<T>;
  readonly words: () => NamesWords;
  /** Looks before and behind those of cards. */
  readonly styles: readonly [first: CSSResult, last: CSSResult];
  /** Another name is shown. */
  readonly shown: () => void;
  readonly fail: (error: Error) => void;
}

/** The card of one element. */
export class CardController {
  /** The name that is shown; null before the first. */
  mark: Mark | null = null;
  /** Whether the reader chooses among namesakes. */
  isChoosing = false;
  readonly #host: LitElement;
  readonly #actions: CardActions;
  readonly #query: QueryController<CardAnswered>;
  /** Where the focus was when the card was opened by the keyboard; a pointer leaves it where it likes. */
  #opener: HTMLElement | null = null;
  #isDressed = false;

  constructor(host: LitElement, actions: CardActions) {
    this.#host = host;
    this.#actions = actions;
    this.#query = new QueryController(host, actions.fail);
  }

  get asked(): Asked<CardAnswered> {
    return this.#query.asked;
  }

  /** Opens the card of the name; what shows it is fetched meanwhile. */
  show(mark: Mark, opener: HTMLElement | null): void {
    this.mark = mark;
    this.#opener = opener;
    this.isChoosing = false;
    this.#actions.shown();
    this.#query.forget();
    this.#ask(mark, null);
    void this.#host.updateComplete.then(() => {
      const sheet = this.#sheet;
      sheet?.showPopover();
      sheet?.focus({ preventScroll: true });
      if (sheet) placeCard(sheet, mark.range);
    });
  }

  /** Shows one of several namesakes; null: all of them to choose from. */
  choose(id: string | null): void {
    this.isChoosing = id === null;
    if (id !== null && this.mark !== null) this.#ask(this.mark, id);
    this.#host.requestUpdate();
    this.#sheet?.focus({ preventScroll: true });
  }

  retry(): void {
    void this.#query.retry();
  }

  /** Closes the card and goes back to where the keyboard was; a press beside the card is the browser's to answer. */
  close(): void {
    this.hide();
    this.#opener?.focus();
  }

  hide(): void {
    this.#sheet?.hidePopover();
  }

  #ask(mark: Mark, id: string | null): void {
    const { ask, words: wordsNow, styles } = this.#actions;
    void this.#query.ask(async (signal) => {
      const arriving = cardPart();
      // A failure is told where it is waited for.
      arriving.catch(() => {});
      return ask(signal, async (index) => {
        const part = await arriving;
        const names = wordsNow();
        const [answer, words] = await Promise.all([
          part.askCard(index, mark, id, signal),
          names.words ?? part.cardWords(names.tag),
        ]);
        if (!this.#isDressed)
          adoptStyles(this.#host.renderRoot as ShadowRoot, [styles[0], ...part.cardStyles, styles[1]]);
        this.#isDressed = true;
        return { answer, part, words };
      });
    });
  }

  get #sheet(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.card');
  }
}
