/** The element: its contract, its attributes, and which view it shows. */
import { LitElement, adoptStyles, html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { nodeTypes, type Label, type Quote, type SearchAnswer } from '@bulletin-graph/core/query';
import { countOf, typesOf } from './attributes.js';
import { dressed, styles } from './bulletin-search.styles.js';
import { BoxController } from './controllers/box-controller.js';
import { FocusController } from './controllers/focus-controller.js';
import { Foresight } from './controllers/foresight.js';
import { IndexController } from './controllers/index-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { PageController } from './controllers/page-controller.js';
import { ProofsController } from './controllers/proofs-controller.js';
import { idsOf, linkRoute, queryOf, wide, type HistoryMode } from './controllers/route-controller.js';
import { suggestionsAtOnce } from './controllers/suggestion-controller.js';
import { tell } from './events.js';
import { thingPart, type Page } from './pages.js';
import { pickingOf } from './picking.js';
import { getReady, searchIn } from './searching.js';
import type { FirstContext } from './views/context.js';
import { failure, otherLanguage } from './views/notices.js';
import { pageView } from './views/page-view.js';
import type { FirstWords, Language } from './words/words.js';

/**
 * Related-entity search over a Bulletin Graph index: who holds which post, who met whom, where and when, and the words that say so.
 *
 * @tag bulletin-search
 * @attr {string} src - Folder of the index, relative to the page.
 * @attr {string} lang - Language of the widget: `zh-CN`, `zh-TW` or `en`; the page's unless given.
 * @attr {string} placeholder - Words in the empty box.
 * @attr {'auto'|'light'|'dark'} theme - `auto`, unless given, follows the page's `color-scheme`.
 * @attr {string} entity - Id of the thing to show at first, as `person/周明@老西门街道`.
 * @attr {string} query - Words to search at first.
 * @attr {string} types - Types of things that are searched, as `person organisation`; all unless given.
 * @attr {'hash'|'query'|'none'} history - Where the address keeps the page; `hash` unless given.
 * @attr {number} max-results - Suggestions at a time; 9 unless given.
 * @attr {number} per-page - Results at first, and each time the reader wants more; 20 unless given.
 * @attr {boolean} recent - Lists what was searched and chosen lately in the empty box; kept in the reader's browser, by index. Nothing is kept unless given.
 *
 * @fires bulletin-search:query - The reader searched; detail `{ query, narrowing }`.
 * @fires bulletin-search:select - The reader chose a thing; detail `{ id, type, name }`; cancelable.
 * @fires bulletin-search:evidence - The reader opened the words behind a link; detail `{ quotes }`.
 * @fires bulletin-search:error - The index could not be read; detail `{ error }`.
 *
 * @slot - Shown below the search box until something is asked, in place of the widget's own welcome.
 * @slot fallback - Never shown by the widget: a plain form that serves until its script runs, and without it.
 *
 * @csspart search - The form with box and button.
 * @csspart input - The box.
 * @csspart submit - The button that searches.
 * @csspart popup - The suggestions.
 * @csspart page - What is below the box.
 * @csspart head - Head of a thing's page.
 * @csspart name - The thing's name in it.
 * @csspart possibly-same - The note on namesakes.
 * @csspart filters - Choice of type and years.
 * @csspart section - Each part of a page.
 * @csspart quote - The words of a bulletin, with their source.
 * @csspart path - A chain of links between two things.
 * @csspart notice - Nothing found, or failed.
 * @csspart coverage - The line that says what was read.
 *
 * @cssprop --bulletin-ink - Text.
 * @cssprop --bulletin-quiet - Text of less weight.
 * @cssprop --bulletin-paper - Background.
 * @cssprop --bulletin-wash - Background of quotes and of the active suggestion.
 * @cssprop --bulletin-line - Rules.
 * @cssprop --bulletin-accent - Links under the pointer, focus, kicker.
 * @cssprop --bulletin-mark - Behind marked names.
 * @cssprop --bulletin-serif - Typeface of names and quotes.
 * @cssprop --bulletin-shadow - Colour of the shadow under the suggestions.
 * @cssprop --bulletin-sans - Typeface of everything else; the host's unless given.
 * @cssprop --bulletin-size - Size of the text; `16px` unless given.
 * @cssprop --bulletin-space - Room around the widget's content; `1em` unless given.
 * @cssprop --bulletin-gap - Room between the parts of a page; `1.75em` unless given.
 * @cssprop --bulletin-row - Room above and below a row of a list; `0.5em` unless given.
 * @cssprop --bulletin-radius - Roundness of box, suggestions and quotes; `0` unless given.
 */
export class BulletinSearchElement extends LitElement {
  /** Languages that the widget speaks; the first is spoken where none fits, and comes with the script. */
  static words: readonly Language[] = [];
  static override styles = styles;
  static override properties = {
    src: { type: String },
    lang: { type: String },
    placeholder: { type: String },
    theme: { type: String, reflect: true },
    entity: { type: String },
    query: { type: String },
    types: { type: String },
    history: { type: String },
    maxResults: { type: Number, attribute: 'max-results' },
    perPage: { type: Number, attribute: 'per-page' },
    recent: { type: Boolean },
  };

  declare src: string | null;
  declare lang: string;
  declare placeholder: string | null;
  declare theme: 'auto' | 'light' | 'dark' | null;
  declare entity: string | null;
  declare query: string | null;
  declare types: string | null;
  declare history: HistoryMode | null;
  declare maxResults: number | null;
  declare perPage: number | null;
  declare recent: boolean;

  readonly #index = new IndexController(this);
  readonly #box: BoxController = new BoxController(this, {
    find: (words, signal) => this.#find(words, signal),
    suggested: (results) => this.#suggested(results),
    search: (words) => this.search(words),
    select: (label) => this.#select(label),
    link: (from, to) => this.open(from, to),
    picking: () => this.#picking()?.name ?? null,
    pick: (id) => this.#pick(id),
    expect: (id) => this.#foresight.expect(id),
  });
  readonly #page = new PageController(this, this.#index, {
    leaving: (route, arrival) => {
      if (arrival !== 'narrowed') this.#box.setWords(route.view === 'results' ? route.query : '');
      const follow = this.#focus.leave();
      return (page) => {
        this.#sayFound(page);
        if (arrival === 'narrowed') return;
        this.#proofs.fold();
        void follow(page, arrival, this.#picking() !== null);
      };
    },
    failed: (error) => void tell(this, 'bulletin-search:error', { error }),
  });
  readonly #focus = new FocusController(this, this.#box);
  readonly #foresight = new Foresight(() => this.#index.open(this.src));
  readonly #language = new LanguageController(this, (error) => tell(this, 'bulletin-search:error', { error }));
  readonly #proofs = new ProofsController(this, (quotes) => tell(this, 'bulletin-search:evidence', { quotes }));
  #words!: FirstWords;
  #status = '';
  /** What the page was drawn of last. */
  #drawnOf: readonly unknown[] = [];
  #isDressed = false;

  /** Lists what is found for the words; without words, the first page. */
  search(words: string): void {
    const query = queryOf(words);
    this.#box.forget();
    if (query !== '') tell(this, 'bulletin-search:query', { query, narrowing: wide });
    this.#page.route.go(query === '' ? { view: 'home' } : { view: 'results', query, narrowing: wide });
  }

  /** Opens the page of a thing; of two to eight, how they are linked. */
  open(id: string, ...others: string[]): void {
    this.#box.forget();
    this.#page.route.go(others.length === 0 ? { view: 'entity', id, narrowing: wide } : linkRoute([id, ...others]));
  }

  /** Back to the first page, with an empty box. */
  clear(): void {
    this.search('');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#words = this.#language.speak(BulletinSearchElement.words);
    if (changed.has('history')) this.#page.route.mode = this.history ?? 'hash';
    if (changed.has('src')) {
      this.#index.leave();
      // What another index suggested cannot be opened in this one.
      this.#box.forget();
    }
    if (!this.hasUpdated) this.#start();
    else if (changed.has('entity') || changed.has('query')) this.#page.route.go(this.#page.given());
    else if (changed.has('src') || changed.has('types') || changed.has('perPage')) this.#page.load();
    this.#dress(this.#page.asked.value);
  }

  /** Looks that come with the page that needs them. */
  #dress(page: Page | null): void {
    if (this.#isDressed || page === null || !('styles' in page)) return;
    this.#isDressed = true;
    adoptStyles(this.renderRoot as ShadowRoot, dressed(page.styles));
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const { isLoading, missing, retry } = this.#language;
    const { status, value, error } = this.#page.asked;
    return html`<div class="frame" lang=${words.tag} dir="ltr" ?data-wordless=${isLoading}>
      ${this.#box.draw(words, this.placeholder)} ${missing === null ? nothing : otherLanguage(missing, retry)}
      <div
        class="page"
        part="page"
        aria-busy=${status === 'loading' || status === 'answering'}
        ?data-stale=${status === 'loading'}
      >
        ${
          this.#isDrawn(words, status === 'answering')
            ? noChange
            : error === null
              ? pageView(this.#context(words), value, {
                  index: this.#index.index,
                  isWhole: status !== 'answering',
                  types: typesOf(this.types) ?? nodeTypes,
                  showMore: (shown) => this.#page.load(shown),
                  narrow: this.#page.narrow,
                  hasTrail: this.#page.route.hasTrail,
                  back: () => this.#page.route.back(),
                })
              : failure(words, this.src ? error : null, this.#page.retry)
        }
      </div>
      <p class="unseen" role="status">${this.#status}</p>
    </div>`;
  }

  /** Whether the page stands as all that it is drawn of says: who types into the box draws nothing else anew. */
  #isDrawn(words: FirstWords, isPartial: boolean): boolean {
    const [{ value, error }, { opened, copied }] = [this.#page.asked, this.#proofs];
    const where = [this.#page.route.addresses()({ view: 'home' }), this.#page.route.hasTrail, this.#index.index];
    const of = [words, isPartial, value, error, opened, copied, ...where, this.src, this.types];
    const isDrawn = of.every((one, at) => one === this.#drawnOf[at]);
    this.#drawnOf = of;
    return isDrawn;
  }

  /** Begins with the address or the attributes, and with what the reader typed into the fallback meanwhile. */
  #start(): void {
    this.#page.route.start(this.#page.given());
    // With a bundler what searching takes is a file of its own: a page of a thing leaves it until the reader turns to the box.
    const searches = ['home', 'results'].includes(this.#page.route.route.view);
    if (searches) getReady();
    else this.addEventListener('focusin', getReady, { once: true });
    const typed = this.querySelector<HTMLInputElement>('[slot=fallback] input:not([type=hidden])');
    if (!typed?.value) return;
    this.#box.setWords(typed.value);
    if (typed === document.activeElement) void this.#language.arrived.then(() => this.#box.field?.focus());
  }

  #find(words: string, signal: AbortSignal): Promise<SearchAnswer> {
    const [types, limit] = [typesOf(this.types), countOf(this.maxResults, suggestionsAtOnce)];
    return this.#index.ask(this.src, signal, (index) => searchIn(index, words, { text: false, types, limit, signal }));
  }

  #suggested(results: SearchAnswer['results']): void {
    this.#say(this.#words.box.suggestionCount(results.length));
    this.#foresight.suggested(results[0]?.id);
  }

  #picking(): ReturnType<typeof pickingOf> {
    return pickingOf(this.#page.asked.value, this.#words);
  }

  /** Takes another thing to those whose links are shown. */
  #pick(id: string): void {
    const picking = this.#picking();
    if (picking === null) return;
    this.#box.forget();
    this.#page.route.go(linkRoute([...idsOf(picking.route), id], false, picking.route.narrowing));
  }

  #select(label: Label): void {
    const { id, type, name } = label;
    if (tell(this, 'bulletin-search:select', { id, type, name })) this.open(id);
  }

  #context(words: FirstWords): FirstContext {
    return {
      words,
      isOpen: this.#proofs.isOpen,
      toggle: this.#proofs.toggle,
      address: this.#page.route.addresses(),
      go: (route) => this.#page.route.go(route),
      select: (label) => this.#select(label),
      copy: (quote) => void this.#copy(quote),
      copied: this.#proofs.copied,
    };
  }

  #sayFound(page: Page): void {
    const { states } = this.#words;
    this.#say(page.view === 'results' ? states.resultCount(page.answer.results.length, page.answer.more) : '');
  }

  /** Reads aloud, for those who cannot see what changed. */
  #say(words: string): void {
    this.#status = words;
    this.requestUpdate();
  }

  async #copy(quote: Quote): Promise<void> {
    // What shows the quote is there already.
    const { citationOf, wordsForPages } = await thingPart();
    const words = wordsForPages(this.#words);
    const isDone = await this.#proofs.copy(quote, citationOf({ words }, quote));
    this.#say(isDone ? words.evidence.copied : words.evidence.notCopied);
  }
}
