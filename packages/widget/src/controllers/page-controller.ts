/** The page that is shown: which one it is, and what the index is asked for it. */
import type { LitElement } from 'lit';
import { countOf, typesOf } from '../attributes.js';
import { loadPage, resultsAtOnce, thingPart, type Page } from '../pages.js';
import type { IndexController } from './index-controller.js';
import { QueryController, type Asked } from './query-controller.js';
import {
  RouteController,
  isOfThings,
  wide,
  type Arrival,
  type HistoryMode,
  type Narrowing,
  type Route,
} from './route-controller.js';

/** The attributes that say which page is shown at first, and how much of it. */
interface Host extends LitElement {
  readonly src: string | null;
  readonly entity: string | null;
  readonly query: string | null;
  readonly types: string | null;
  readonly history: HistoryMode | null;
  readonly perPage: number | null;
}

/** What the page tells its element. */
interface PageActions {
  /** A page is asked for; what it answers with hears of it when it has come. */
  readonly leaving: (route: Route, arrival: Arrival) => (page: Page) => unknown;
  readonly failed: (error: Error) => void;
}

/** The page of one element. */
export class PageController {
  readonly route: RouteController;
  readonly #host: Host;
  readonly #index: IndexController;
  readonly #actions: PageActions;
  readonly #query: QueryController<Page>;

  constructor(host: Host, index: IndexController, actions: PageActions) {
    this.#host = host;
    this.#index = index;
    this.#actions = actions;
    this.#query = new QueryController(host, (error) => {
      // A retry opens the index again: its files may have been replaced.
      index.reopen();
      actions.failed(error);
    });
    this.route = new RouteController(host, (route, arrival) => this.load(0, arrival, route));
  }

  /** How the page stands. */
  get asked(): Asked<Page> {
    return this.#query.asked;
  }

  readonly retry = (): void => void this.#query.retry();

  /** The page that the attributes ask for. */
  given(): Route {
    const { entity, query } = this.#host;
    if (entity) return { view: 'entity', id: entity, narrowing: wide };
    return query ? { view: 'results', query, narrowing: wide } : { view: 'home' };
  }

  readonly narrow = (narrowing: Narrowing): void => {
    const { route } = this.route;
    if (route.view !== 'home') this.route.go({ ...route, narrowing }, true);
  };

  /** Asks for a page, of results so many more than are shown. */
  load(shown = 0, arrival: Arrival = 'narrowed', route = this.route.route): void {
    const { src, types: named, perPage } = this.#host;
    const limit = shown + countOf(perPage, resultsAtOnce);
    const types = typesOf(named);
    const arrived = this.#actions.leaving(route, arrival);
    if (isOfThings(route)) void thingPart().catch(() => {});
    void this.#query
      .ask((signal, show) =>
        this.#index.ask(src, signal, (index) =>
          loadPage(index, route, { limit, types, isNew: arrival === 'opened', signal, show }),
        ),
      )
      .then((page) => page && arrived(page));
  }
}
