/** The element: its contract, its attributes, and which view it shows. */
import { LitElement, adoptStyles, html, type PropertyValues, type TemplateResult } from 'lit';
import { nodeTypes, search, type Label, type Quote } from '@bulletin-graph/core/query';
import { styles } from './bulletin-search.styles.js';
import { ComboboxController } from './controllers/combobox-controller.js';
import { IndexController, addressIn } from './controllers/index-controller.js';
import { QueryController } from './controllers/query-controller.js';
import { addRecent, clearRecent, readRecent, type Recent } from './controllers/recent-searches.js';
import {
  RouteController,
  idsOf,
  linkRoute,
  wide,
  type HistoryMode,
  type Narrowing,
  type Route,
  type RouteTo,
} from './controllers/route-controller.js';
import { SuggestionController, suggestionsAtOnce } from './controllers/suggestion-controller.js';
import { copyText } from './copy-text.js';
import { tell } from './events.js';
import { countOf, typesOf } from './attributes.js';
import { loadPage, resultsAtOnce, thingPart, type Page } from './pages.js';
import type { Context } from './views/context.js';
import { citationOf } from './views/evidence.js';
import { failure } from './views/notices.js';
import { pageView } from './views/page-view.js';
import { searchBox } from './views/search-box.js';
import { recentGroups, type Option, type OptionGroup } from './views/suggestions.js';
import { wordsFor } from './words/choose.js';
import type { Words } from './words/words.js';

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
  /** Languages that the widget speaks; the first is spoken where none fits. */
  static words: readonly Words[] = [];
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
  readonly #page = new QueryController<Page>(this, (error) => this.#fail(error));
  readonly #suggestions = new SuggestionController(
    this,
    async (words, signal) =>
      search(await this.#index.open(this.src), words, {
        text: false,
        types: typesOf(this.types),
        limit: countOf(this.maxResults, suggestionsAtOnce),
        signal,
      }),
    (count) => this.#suggested(count),
  );
  readonly #route = new RouteController(this, (route, isNewPage) => this.#load(route, 0, isNewPage));
  readonly #combobox = new ComboboxController(this, {
    count: () => this.#options().length,
    type: (words) => this.#suggestions.suggest(words.trim()),
    take: (option) => this.#take(option),
    submit: () => this.#submit(),
  });
  #open: ReadonlySet<string> = new Set();
  #copied: Context['copied'] = null;
  #status = '';
  #isDressed = false;
  #fetching: ReturnType<typeof setTimeout> | undefined;

  /** Lists what is found for the words; without words, the first page. */
  search(words: string): void {
    const query = words.trim();
    this.#suggestions.forget();
    if (query !== '') tell(this, 'bulletin-search:query', { query, narrowing: wide });
    this.#route.go(query === '' ? { view: 'home' } : { view: 'results', query, narrowing: wide });
  }

  /** Opens the page of a thing; of two to eight, how they are linked. */
  open(id: string, ...others: string[]): void {
    this.#suggestions.forget();
    this.#route.go(others.length === 0 ? { view: 'entity', id, narrowing: wide } : linkRoute([id, ...others]));
  }

  /** Back to the first page, with an empty box. */
  clear(): void {
    this.search('');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('history')) this.#route.mode = this.history ?? 'hash';
    if (changed.has('src')) this.#index.leave();
    if (!this.hasUpdated) this.#start();
    else if (changed.has('entity') || changed.has('query')) this.#route.go(this.#given());
    else if (changed.has('src') || changed.has('types') || changed.has('perPage')) this.#load(this.#route.route);
    this.#dress(this.#page.asked.value);
  }

  /** Looks that come with the page that needs them. */
  #dress(page: Page | null): void {
    if (this.#isDressed || page === null || !('styles' in page)) return;
    this.#isDressed = true;
    adoptStyles(this.renderRoot as ShadowRoot, [styles, page.styles].flat());
  }

  protected override render(): TemplateResult {
    const words = this.#words();
    const { status, value, error } = this.#page.asked;
    return html`<div class="frame" lang=${words.tag} dir="ltr">
      ${this.#searchBox(words)}
      <div
        class="page"
        part="page"
        aria-busy=${status === 'loading' || status === 'answering'}
        ?data-stale=${status === 'loading'}
      >
        ${
          error === null
            ? pageView(this.#context(words), value, {
                index: this.#index.index,
                isWhole: status !== 'answering',
                types: typesOf(this.types) ?? nodeTypes,
                showMore: (shown) => this.#load(this.#route.route, shown),
                narrow: (narrowing) => this.#narrow(narrowing),
                hasTrail: this.#route.hasTrail,
                back: () => this.#route.back(),
              })
            : failure(words, this.src ? error : null, () => void this.#page.retry())
        }
      </div>
      <p class="unseen" role="status">${this.#status}</p>
    </div>`;
  }

  #words(): Words {
    const tag = this.lang || this.parentElement?.closest<HTMLElement>('[lang]')?.lang || '';
    return wordsFor(tag, BulletinSearchElement.words);
  }

  /** Begins with the address or the attributes, and with what the reader typed into the fallback meanwhile. */
  #start(): void {
    this.#route.start(this.#given());
    const typed = this.querySelector<HTMLInputElement>('[slot=fallback] input:not([type=hidden])');
    if (!typed?.value) return;
    this.#combobox.setWords(typed.value);
    if (typed === document.activeElement) void this.updateComplete.then(() => this.#box()?.focus());
  }

  /** The page that the attributes ask for. */
  #given(): Route {
    if (this.entity) return { view: 'entity', id: this.entity, narrowing: wide };
    return this.query ? { view: 'results', query: this.query, narrowing: wide } : { view: 'home' };
  }

  /** Asks for a page, of results so many more than are shown; `isNewPage` where the reader went somewhere: the focus follows. */
  #load(route: Route, shown = 0, isNewPage = false): void {
    const limit = shown + countOf(this.perPage, resultsAtOnce);
    const types = typesOf(this.types);
    const focused = this.shadowRoot?.activeElement ?? null;
    if (isNewPage) this.#combobox.setWords(route.view === 'results' ? route.query : '');
    void this.#page
      .ask((signal, show) => loadPage(this.#index.open(this.src), route, { limit, types, signal, show }))
      .then((page) => (page === null ? undefined : this.#arrived(page, isNewPage, focused)));
  }

  /** Whoever reads suggestions will open one: what shows it is fetched while they read. A failure is told when it matters. */
  #suggested(count: number): void {
    this.#say(this.#words().box.suggestionCount(count));
    clearTimeout(this.#fetching);
    this.#fetching = setTimeout(() => void thingPart().catch(() => {}), reading);
  }

  /** A retry opens the index again: its files may have been replaced. */
  #fail(error: Error): void {
    this.#index.reopen();
    tell(this, 'bulletin-search:error', { error });
  }

  async #arrived(page: Page, isNewPage: boolean, focused: Element | null): Promise<void> {
    const words = this.#words();
    const count = page.view === 'results' ? words.states.resultCount(page.answer.results.length, page.answer.more) : '';
    this.#say(count);
    if (!isNewPage) return;
    this.#open = new Set();
    this.requestUpdate();
    await this.updateComplete;
    const box = this.#box();
    const stays = page.view === 'home' || (page.view === 'results' && focused === box) || this.#picking() !== null;
    if (focused !== null) (stays ? box : this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }

  /** The things to which the reader is choosing another one, and what they are called; null unless that is so. */
  #picking(): { readonly route: RouteTo<'link'>; readonly name: string } | null {
    const page = this.#page.asked.value;
    if (page?.view !== 'link' || (page.route.to !== null && !page.route.more)) return null;
    const names = page.things.flatMap((thing) => thing?.name ?? []);
    return names.length === 0 ? null : { route: page.route, name: names.join(this.#words().comma) };
  }

  #box(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('input[role=combobox]');
  }

  #searchBox(words: Words): TemplateResult {
    const picking = this.#picking();
    return searchBox({
      words,
      combobox: this.#combobox,
      groups: this.#groups(),
      label: picking === null ? words.box.label : words.box.pick(picking.name),
      placeholder: picking === null ? (this.placeholder ?? words.box.placeholder) : words.box.pickPlaceholder,
      active: this.#combobox.active,
      take: (option) => this.#take(option),
      submit: () => this.#submit(),
      clear: () => this.#empty(),
    });
  }

  #groups(): readonly OptionGroup[] {
    const words = this.#combobox.words.trim();
    const isPicking = this.#picking() !== null;
    if (words === '' && !isPicking && this.recent && this.src) return recentGroups(readRecent(addressIn(this.src)));
    return this.#suggestions.groups(words, isPicking);
  }

  #options(): readonly Option[] {
    return this.#groups().flatMap((group) => group.options);
  }

  /** Enter or the button: a search, or the best option where the other end of a link is being chosen. */
  #submit(): void {
    if (this.#picking() !== null) return this.#take(0);
    this.#remember({ query: this.#combobox.words.trim() });
    this.search(this.#combobox.words);
  }

  #take(number: number): void {
    const option = this.#options()[number];
    const picking = this.#picking();
    this.#combobox.close();
    if (option === undefined) return;
    switch (option.kind) {
      case 'everywhere':
        return this.#seek(option.query);
      case 'link':
        return this.open(option.path.from.id, option.path.to.id);
      case 'recent':
        return 'query' in option.recent ? this.#seek(option.recent.query) : this.#select(option.recent.label, true);
      case 'forget':
        if (this.src) clearRecent(addressIn(this.src));
        return;
      case 'entity':
        if (picking !== null) this.#pick(picking.route, option.result.id);
        else this.#select(option.result, true);
    }
  }

  #seek(query: string): void {
    this.#remember({ query });
    this.search(query);
  }

  /** Only where the page asks for it. */
  #remember(one: Recent): void {
    if (this.recent && this.src) addRecent(addressIn(this.src), one);
  }

  /** Takes another thing to those whose links are shown. */
  #pick(route: RouteTo<'link'>, id: string): void {
    this.#suggestions.forget();
    this.#route.go(linkRoute([...idsOf(route), id], false, route.narrowing));
  }

  #select({ id, type, name, detail }: Label, isSearched = false): void {
    if (isSearched) this.#remember({ label: { id, type, name, detail } });
    if (tell(this, 'bulletin-search:select', { id, type, name })) this.open(id);
  }

  #empty(): void {
    this.#combobox.setWords('');
    this.#suggestions.forget();
    this.#box()?.focus();
  }

  #narrow(narrowing: Narrowing): void {
    const { route } = this.#route;
    if (route.view !== 'home') this.#route.go({ ...route, narrowing }, true);
  }

  #context(words: Words): Context {
    return {
      words,
      isOpen: (key) => this.#open.has(key),
      toggle: (key, quotes) => this.#toggle(key, quotes),
      address: (route) => this.#route.addressOf(route),
      go: (route) => this.#route.go(route),
      select: (label) => this.#select(label),
      copy: (quote) => void this.#copy(quote),
      copied: this.#copied,
    };
  }

  #toggle(key: string, quotes: readonly Quote[]): void {
    const isOpen = this.#open.has(key);
    this.#open = new Set(isOpen ? [...this.#open].filter((other) => other !== key) : [...this.#open, key]);
    if (!isOpen && quotes.length > 0) tell(this, 'bulletin-search:evidence', { quotes });
    this.requestUpdate();
  }

  /** Reads aloud, for those who cannot see what changed. */
  #say(words: string): void {
    this.#status = words;
    this.requestUpdate();
  }

  async #copy(quote: Quote): Promise<void> {
    const words = this.#words();
    const isDone = await copyText(citationOf({ words }, quote));
    this.#copied = { quote, isDone };
    this.#say(isDone ? words.evidence.copied : words.evidence.notCopied);
  }
}

/** Milliseconds without another suggestion, after which what shows a thing is fetched: not while the reader still types. */
const reading = 250;
