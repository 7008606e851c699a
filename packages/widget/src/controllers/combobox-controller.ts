/** Keyboard and composition of an editable combobox with a list popup, by the letter of the ARIA practices guide. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the element does when the reader acts. */
export interface ComboboxActions {
  /** How many options the popup has now. */
  readonly count: () => number;
  /** The words changed and are not being composed. */
  readonly type: (words: string) => void;
  /** The reader looks at an option, and may take it. */
  readonly consider: (option: number) => void;
  /** The reader took an option. */
  readonly take: (option: number) => void;
  /** Enter without an option. */
  readonly submit: (words: string) => void;
}

/** State of one combobox: its words, whether the popup is open, and which option is active (-1: none). */
export class ComboboxController implements ReactiveController {
  words = '';
  open = false;
  active = -1;
  readonly #host: ReactiveControllerHost;
  readonly #actions: ComboboxActions;
  #composing = false;

  constructor(host: ReactiveControllerHost, actions: ComboboxActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Replaces the words without searching, as when the page was opened by a link. */
  setWords(words: string): void {
    this.words = words;
    this.close();
  }

  close(): void {
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  readonly input = (event: Event): void => {
    this.words = (event.currentTarget as HTMLInputElement).value;
    if (!this.#composing) this.#type();
  };

  readonly compositionStart = (): void => {
    this.#composing = true;
  };

  readonly compositionEnd = (event: Event): void => {
    this.#composing = false;
    this.words = (event.currentTarget as HTMLInputElement).value;
    this.#type();
  };

  readonly focusOut = (): void => this.close();

  /** A press on the empty box shows what it has to offer already. */
  readonly click = (): void => {
    if (this.words !== '' || this.open || this.#actions.count() === 0) return;
    this.#show(-1);
    this.#host.requestUpdate();
  };

  readonly keydown = (event: KeyboardEvent): void => {
    // Safari ends the composition before it tells of the Enter that ended it; 229 marks that key.
    if (event.isComposing || this.#composing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const act = this.#keys(event.altKey)[event.key];
    if (act !== undefined && act()) event.preventDefault();
    this.#host.requestUpdate();
  };

  /** What each key does; true where the browser shall not act as well. */
  #keys(alt: boolean): Record<string, () => boolean> {
    const caret = (): boolean => {
      this.active = -1;
      return false;
    };
    return {
      ArrowDown: () => (alt ? this.#show(-1) : this.#step(1)),
      ArrowUp: () => (alt ? this.#hide() : this.#step(-1)),
      Enter: () => this.#enter(),
      Escape: () => this.#escape(),
      Home: caret,
      End: caret,
      ArrowLeft: caret,
      ArrowRight: caret,
    };
  }

  #type(): void {
    this.active = -1;
    this.#actions.type(this.words);
    this.open = this.words.trim() !== '' || this.#actions.count() > 0;
    this.#host.requestUpdate();
  }

  #show(active: number): boolean {
    this.open = this.#actions.count() > 0;
    this.active = this.open ? active : -1;
    if (this.active >= 0) this.#actions.consider(this.active);
    return true;
  }

  #hide(): boolean {
    this.open = false;
    this.active = -1;
    return true;
  }

  /** Next or previous option; beyond the ends lies the box itself, so that the reader can go on typing. */
  #step(by: 1 | -1): boolean {
    const count = this.#actions.count();
    const next = this.open ? this.active + by : by === 1 ? 0 : count - 1;
    return this.#show(next < -1 ? count - 1 : next >= count ? -1 : next);
  }

  #enter(): boolean {
    const taken = this.open && this.active < this.#actions.count() ? this.active : -1;
    this.#hide();
    if (taken >= 0) this.#actions.take(taken);
    else this.#actions.submit(this.words);
    return true;
  }

  #escape(): boolean {
    if (this.open) return this.#hide();
    if (this.words === '') return false;
    this.words = '';
    this.#type();
    return this.#hide();
  }
}
