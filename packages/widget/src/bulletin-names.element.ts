/** The element that marks names in an article of the host page: its contract, its attributes, and the card that it opens. */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { namesIn } from '@bulletin-graph/core/names';
import type { Quote } from '@bulletin-graph/core/query';
import type { BulletinSearchElement } from './bulletin-search.element.js';
import { CardController, type CardAnswered } from './controllers/card-controller.js';
import { IndexController } from './controllers/index-controller.js';
import { MarksController, type Mark } from './controllers/marks-controller.js';
import { ProofsController } from './controllers/proofs-controller.js';
import { tell } from './events.js';
import { layOver } from './placing.js';
import { names as looks } from './styles/names.js';
import { tokens } from './styles/tokens.js';
import type { Context } from './views/context.js';
import { skeleton } from './views/notices.js';
import { addressOfThing } from './thing-address.js';
import { wordsFor } from './words/choose.js';
import type { NamesWords } from './words/names-words.js';

/**
 * Marks the officials and bodies of a Bulletin Graph index in an article of the page, and shows who each of them is.
 *
 * @tag bulletin-names
 * @attr {string} src - Folder of the index, relative to the page.
 * @attr {string} for - Selector of the article, as `#article`; nothing is marked unless given.
 * @attr {string} lang - Language of list and cards: `zh-CN`, `zh-TW` or `en`; the page's unless given.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, unless given, follows the page's `color-scheme`.
 * @attr {string} page - Address of the page of a thing, where no `<bulletin-search>` is on this one; `{id}` in it stands for the id, else `#entity=` and the id go behind it.
 *
 * @fires bulletin-names:found - The article was read; detail `{ count, names }`.
 * @fires bulletin-names:select - The reader wants all that is told of a thing; detail `{ id, type, name }`; cancelable.
 * @fires bulletin-names:evidence - The reader opened the words behind a link; detail `{ quotes }`.
 * @fires bulletin-names:error - The index could not be read; detail `{ error }`.
 *
 * @csspart card - The sheet above the page.
 * @csspart notice - Nothing found, or failed.
 * @csspart section - Each part of a card.
 * @csspart quote - The words of a bulletin, with their source.
 *
 * @cssprop --bulletin-ink - Text; this and the others as of `<bulletin-search>`.
 */
export class BulletinNamesElement extends LitElement {
  /** Languages that the element speaks; the first is spoken where none fits. */
  static words: readonly NamesWords[] = [];
  static override styles = [tokens, looks];
  static override properties = {
    src: { type: String },
    for: { type: String },
    lang: { type: String },
    theme: { type: String, reflect: true },
    page: { type: String },
  };

  declare src: string | null;
  declare for: string | null;
  declare lang: string;
  declare theme: 'auto' | 'light' | 'dark' | null;
  declare page: string | null;

  readonly #index = new IndexController(this);
  readonly #proofs = new ProofsController(this, (quotes) => tell(this, 'bulletin-names:evidence', { quotes }));
  readonly #card = new CardController(this, {
    ask: (signal, question) => this.#index.ask(this.src, signal, question),
    words: () => this.#words(),
    styles: [tokens, looks],
    shown: () => this.#proofs.fold(),
    fail: (error) => this.#fail(error),
  });
  readonly #marks = new MarksController(this, {
    namesIn: (text, signal) => this.#index.ask(this.src, signal, (index) => namesIn(index, text, { signal })),
    found: (marks) => this.#found(marks),
    press: (mark) => this.#card.show(mark, null),
    fail: (error) => this.#fail(error),
  });
  /** Each name once, where it stands first. */
  #firsts: readonly Mark[] = [];

  /** Looks for the article and its names again: for a page that put it in place, or another in its place, later. */
  mark(): void {
    const root = this.getRootNode();
    this.#marks.leave();
    this.#found([]);
    if (this.for && (root instanceof Document || root instanceof ShadowRoot)) this.#marks.mark(this.for, root);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.mark();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#index.leave();
    if (changed.has('src') || changed.has('for')) this.mark();
  }

  protected override render(): TemplateResult {
    const names = this.#words();
    return html`<div class="layer" lang=${names.tag} dir="ltr">
      ${
        this.#firsts.length === 0
          ? nothing
          : html`<nav aria-label=${names.list}>
              <ul class="found">
                ${this.#firsts.map((mark) => this.#spot(mark))}
              </ul>
            </nav>`
      }
      <div
        class="card"
        part="card"
        popover
        role="dialog"
        tabindex="-1"
        aria-label=${this.#card.mark?.words ?? nothing}
        aria-busy=${this.#card.asked.status === 'loading'}
        @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && this.#card.close()}
      >
        ${this.#card.mark === null ? nothing : this.#sheet(names, this.#card.mark)}
      </div>
    </div>`;
  }

  /** A name for the keyboard; while it has the focus it lies over the name in the article. */
  #spot(mark: Mark): TemplateResult {
    return html`<li>
      <button
        class="spot"
        type="button"
        aria-haspopup="dialog"
        @focus=${(event: FocusEvent) => layOver(event.currentTarget as HTMLElement, mark.range)}
        @click=${(event: Event) => this.#card.show(mark, event.currentTarget as HTMLElement)}
      >
        <span class="unseen" lang="zh">${mark.words}</span>
      </button>
    </li>`;
  }

  #sheet(names: NamesWords, mark: Mark): TemplateResult {
    const { value, error } = this.#card.asked;
    return html`<button class="close" type="button" aria-label=${names.close} @click=${() => this.#card.close()}>
        <span aria-hidden="true">×</span>
      </button>
      <div class="frame">
        ${value === null ? (error === null ? skeleton() : this.#failure(names)) : this.#told(names, mark, value)}
      </div>`;
  }

  #told(names: NamesWords, mark: Mark, answered: CardAnswered): TemplateResult {
    return answered.part.cardView(this.#context(answered), answered.answer, {
      ...{ names, name: mark.name, isChoosing: this.#card.isChoosing },
      choose: (id) => this.#card.choose(id),
      page: (id) => addressOfThing(this.page, id),
      open: this.#search === null ? null : (label) => this.#openIn(label.id),
      follow: ({ id, type, name }) => tell(this, 'bulletin-names:select', { id, type, name }),
    });
  }

  #failure(names: NamesWords): TemplateResult {
    return html`<div class="notice" part="notice" role="alert">
      <p class="message">${names.failed}</p>
      <button class="button" type="button" @click=${() => this.#card.retry()}>${names.retry}</button>
    </div>`;
  }

  #words(): NamesWords {
    const tag = this.lang || this.parentElement?.closest<HTMLElement>('[lang]')?.lang || '';
    return wordsFor(tag, BulletinNamesElement.words);
  }

  #context({ part, words }: CardAnswered): Context {
    return {
      words,
      isOpen: this.#proofs.isOpen,
      toggle: this.#proofs.toggle,
      address: (route) =>
        route.view === 'entity' && this.#search === null ? addressOfThing(this.page, route.id) : null,
      go: (route) => route.view === 'entity' && this.#openIn(route.id),
      isAlone: this.#search === null && this.page === null,
      select: ({ id }) => this.#openIn(id),
      copy: (quote: Quote) => void this.#proofs.copy(quote, part.citationOf({ words }, quote)),
      copied: this.#proofs.copied,
    };
  }

  #found(marks: readonly Mark[]): void {
    const firsts = new Map<string, Mark>();
    for (const mark of marks) if (!firsts.has(mark.name)) firsts.set(mark.name, mark);
    this.#firsts = [...firsts.values()];
    this.requestUpdate();
    if (marks.length > 0) tell(this, 'bulletin-names:found', { count: marks.length, names: [...firsts.keys()] });
  }

  /** The widget of the page; null where there is none, or its script has not run. */
  get #search(): BulletinSearchElement | null {
    const search = (this.getRootNode() as Document | ShadowRoot).querySelector('bulletin-search');
    return typeof search?.open === 'function' ? search : null;
  }

  #openIn(id: string): void {
    const search = this.#search;
    if (search === null) return;
    this.#card.hide();
    search.scrollIntoView({ block: 'start' });
    // From its box the focus goes on to the page that is opened.
    search.shadowRoot?.querySelector('input')?.focus({ preventScroll: true });
    search.open(id);
  }

  /** The next try opens the index again: its files may have been replaced. */
  #fail(error: Error): void {
    this.#index.reopen();
    tell(this, 'bulletin-names:error', { error });
  }
}
