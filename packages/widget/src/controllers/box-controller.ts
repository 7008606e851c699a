/** The box: what is typed into it, what it offers, and what becomes of what is taken. */
import type { LitElement, TemplateResult } from 'lit';
import type { Label, SearchAnswer } from '@bulletin-graph/core/query';
import { searchBox } from '../views/search-box.js';
import type { Option, OptionGroup } from '../views/suggestions.js';
import type { FirstWords } from '../words/words.js';
import { ComboboxController } from './combobox-controller.js';
import { RecentController, type Keeper } from './recent-controller.js';
import { SuggestionController } from './suggestion-controller.js';

/** What the box asks of its element. */
export interface BoxActions {
  readonly find: (words: string, signal: AbortSignal) => Promise<SearchAnswer>;
  /** Suggestions are there, the likeliest first. */
  readonly suggested: (results: SearchAnswer['results']) => void;
  readonly search: (words: string) => void;
  readonly select: (label: Label) => void;
  /** Opens how two things are linked. */
  readonly link: (from: string, to: string) => void;
  /** What those are called to which the reader is choosing another one; null unless that is so. */
  readonly picking: () => string | null;
  /** Takes the thing to those. */
  readonly pick: (id: string) => void;
  /** The thing may be opened next. */
  readonly expect: (id: string) => void;
}

/** How long an option is looked at before what it leads to is read. In milliseconds. */
const look = 80;

/** The box of one element. */
export class BoxController {
  readonly #host: LitElement & Keeper;
  readonly #actions: BoxActions;
  readonly #suggestions: SuggestionController;
  readonly #recent: RecentController;
  readonly #combobox: ComboboxController;
  #considering: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement & Keeper, actions: BoxActions) {
    this.#host = host;
    this.#actions = actions;
    this.#suggestions = new SuggestionController(host, actions.find, actions.suggested);
    this.#recent = new RecentController(host);
    this.#combobox = new ComboboxController(host, {
      count: () => this.#options().length,
      type: (words) => this.#suggestions.suggest(words.trim()),
      consider: (option) => this.#consider(option),
      take: (option) => this.#take(option),
      submit: () => this.#submit(),
    });
  }

  /** The field itself; null before it is drawn. */
  get field(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('input[role=combobox]');
  }

  /** The words as they are typed. */
  get words(): string {
    return this.#combobox.words;
  }

  /** Replaces the words without asking for suggestions. */
  setWords(words: string): void {
    this.#combobox.setWords(words);
  }

  /** Drops what is suggested: the reader goes elsewhere. */
  forget(): void {
    this.#suggestions.forget();
  }

  /** Draws the form; `placeholder` in place of the language's own. */
  draw(words: FirstWords, placeholder: string | null): TemplateResult {
    const picking = this.#actions.picking();
    return searchBox({
      words,
      combobox: this.#combobox,
      groups: this.#groups(),
      label: picking === null ? words.box.label : words.box.pick(picking),
      placeholder: picking === null ? (placeholder ?? words.box.placeholder) : words.box.pickPlaceholder,
      active: this.#combobox.active,
      consider: (option) => this.#consider(option),
      take: (option) => this.#take(option),
      submit: () => this.#submit(),
      clear: () => this.#empty(),
    });
  }

  #groups(): readonly OptionGroup[] {
    const words = this.words.trim();
    const isPicking = this.#actions.picking() !== null;
    const recent = words === '' && !isPicking ? this.#recent.groups() : null;
    return recent ?? this.#suggestions.groups(words, isPicking);
  }

  #options(): readonly Option[] {
    return this.#groups().flatMap((group) => group.options);
  }

  /** Enter or the button: a search, or the best option where the other end of a link is being chosen. */
  #submit(): void {
    if (this.#actions.picking() !== null) return this.#take(0);
    this.#seek(this.words.trim());
  }

  /** Whoever runs over the list looks at none of it. */
  #consider(number: number): void {
    clearTimeout(this.#considering);
    const option = this.#options()[number];
    if (option?.kind !== 'entity' || this.#actions.picking() !== null) return;
    this.#considering = setTimeout(() => this.#actions.expect(option.result.id), look);
  }

  #take(number: number): void {
    const option = this.#options()[number];
    this.#combobox.close();
    if (option === undefined) return;
    switch (option.kind) {
      case 'everywhere':
        return this.#seek(option.query);
      case 'link':
        return this.#actions.link(option.path.from.id, option.path.to.id);
      case 'recent':
        return 'query' in option.recent ? this.#seek(option.recent.query) : this.#choose(option.recent.label);
      case 'forget':
        return this.#recent.forget();
      case 'entity':
        if (this.#actions.picking() === null) this.#choose(option.result);
        else this.#actions.pick(option.result.id);
    }
  }

  #seek(query: string): void {
    this.#recent.searched(query);
    this.#actions.search(query);
  }

  #choose(label: Label): void {
    this.#recent.chose(label);
    this.#actions.select(label);
  }

  #empty(): void {
    this.#combobox.setWords('');
    this.#suggestions.forget();
    this.field?.focus();
  }
}
