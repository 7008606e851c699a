/** Which page of the widget is shown, and how the address tells it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a list of results or the page of a thing is narrowed to; null and empty mean everything. */
export interface Narrowing {
  /** Type of the results. */
  readonly type: string | null;
  readonly since: string | null;
  readonly until: string | null;
  /** The day or month as of which a page is shown. */
  readonly on: string | null;
  /** How surely two met. */
  readonly grade: string | null;
  /** Kind of the occasion on which they met. */
  readonly kind: string | null;
}

/** A page of the widget. */
export type Route =
  | { readonly view: 'home' }
  | { readonly view: 'results'; readonly query: string; readonly narrowing: Narrowing }
  | { readonly view: 'entity'; readonly id: string; readonly narrowing: Narrowing }
  | { readonly view: 'around'; readonly id: string; readonly narrowing: Narrowing }
  | {
      readonly view: 'link';
      readonly from: string;
      readonly to: string | null;
      /** Those after the first two. */
      readonly also?: readonly string[];
      /** Set while the reader is to name another one. */
      readonly more?: true;
      /** Everything unless given; its type is that of what may stand between them. */
      readonly narrowing?: Narrowing;
    };

/** The page under a name of its own. */
export type RouteTo<View extends Route['view']> = Extract<Route, { readonly view: View }>;

/** Whether it is the page of a thing, of several or of what is around one. */
export const isOfThings = ({ view }: Route): boolean => view !== 'home' && view !== 'results';

/** How the reader came to a page: narrowed the one they were on, opened it, or went back to it. */
export type Arrival = 'narrowed' | 'opened' | 'back';

/** Where the page is kept: in the hash, in the query of the address, or nowhere. */
export type HistoryMode = 'hash' | 'query' | 'none';

export const wide: Narrowing = { type: null, since: null, until: null, on: null, grade: null, kind: null };

/** Whether nothing is left out. */
export const isWide = (narrowing: Narrowing): boolean => Object.values(narrowing).every((one) => one === null);

/** Names in the address; those in the query are shared with the host page and carry a prefix. */
const prefixOf = (mode: HistoryMode): string => (mode === 'query' ? 'bulletin-' : '');

const narrowings = ['type', 'since', 'until', 'on', 'grade', 'kind'] as const satisfies readonly (keyof Narrowing)[];

/** What makes no sense in an address that somebody wrote or cut short narrows nothing. */
const date = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;
const sense: Partial<Record<keyof Narrowing, RegExp>> = {
  since: date,
  until: date,
  on: date,
  grade: /^(act|event|article)$/,
};

const names = ['q', 'entity', 'around', 'link', 'with', 'more', ...narrowings] as const;

/** More things than these are a crowd, and no question that is answered. */
export const mostLinked = 8;

/** The page on how the things are linked, each once; of one, or with `more`, the reader is to name another. */
export function linkRoute(ids: readonly string[], more = false, narrowing: Narrowing = wide): RouteTo<'link'> {
  const [from = '', to = null, ...also] = [...new Set(ids)].slice(0, mostLinked);
  return {
    view: 'link',
    from,
    to,
    ...(also.length > 0 ? { also } : {}),
    ...(more && to !== null ? { more: true } : {}),
    ...(isWide(narrowing) ? {} : { narrowing }),
  };
}

/** The things of such a page. */
export const idsOf = ({ from, to, also = [] }: RouteTo<'link'>): readonly string[] =>
  to === null ? [from] : [from, to, ...also];

/** More characters than these, as of an article that somebody pasted, are no search. */
export const longestQuery = 200;

/** The words as they are searched. */
export const queryOf = (words: string): string => words.trim().slice(0, longestQuery);

/** The page that the parameters name. */
export function routeOf(parameters: URLSearchParams, prefix = ''): Route {
  const value = (name: (typeof names)[number]): string | null => parameters.get(prefix + name)?.trim() || null;
  const told = (name: (typeof narrowings)[number]): string | null =>
    sense[name]?.test(value(name) ?? '') === false ? null : value(name);
  const narrowing = Object.fromEntries(narrowings.map((name) => [name, told(name)])) as unknown as Narrowing;
  const [query, id, middle, from] = [value('q'), value('entity'), value('around'), value('link')];
  if (id !== null) return { view: 'entity', id, narrowing };
  if (middle !== null) return { view: 'around', id: middle, narrowing };
  if (from !== null) {
    const others = parameters.getAll(`${prefix}with`).filter((id) => id !== '');
    return linkRoute([from, ...others], value('more') !== null, narrowing);
  }
  if (query !== null) return { view: 'results', query: queryOf(query), narrowing };
  return { view: 'home' };
}

/** The parameters that name the page: `entity=person/周明@老西门街道`. */
export function parametersOf(route: Route, prefix = ''): [string, string][] {
  const narrowing = 'narrowing' in route ? route.narrowing : wide;
  const subject: Partial<Record<(typeof names)[number], string | readonly string[]>> =
    route.view === 'results'
      ? { q: route.query }
      : route.view === 'entity'
        ? { entity: route.id }
        : route.view === 'around'
          ? { around: route.id }
          : route.view === 'link'
            ? { link: route.from, with: idsOf(route).slice(1), ...(route.more ? { more: '1' } : {}) }
            : {};
  return Object.entries({ ...subject, ...narrowing }).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((one): [string, string][] => (one ? [[prefix + name, one]] : [])),
  );
}

/** Parameters as words of an address, with `/ @` left readable. */
const written = (parameters: readonly (readonly [string, string])[]): string =>
  parameters
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2F|%40/g, decodeURIComponent)}`)
    .join('&');

/** The address of a page of the widget, on the host page given. */
export function addressOf(route: Route, mode: HistoryMode, here: string): string {
  if (mode === 'none') return here;
  const prefix = prefixOf(mode);
  const own = parametersOf(route, prefix);
  // A page has hundreds of links: none parses the address that all of them share.
  if (mode === 'hash') return here.replace(/#.*$/s, '') + (own.length === 0 ? '' : `#${written(own)}`);
  const url = new URL(here);
  const others = [...url.searchParams].filter(([name]) => !names.some((known) => prefix + known === name));
  url.search = written([...others, ...own]);
  return url.href;
}

/** An element that keeps its page in the address; `hash` where it says nothing. */
type Keeper = HTMLElement & { readonly history?: HistoryMode | null };
type Host = ReactiveControllerHost & Keeper;

/** Keeps the page and the address in step, the back button included; of several elements the first has the address. */
export class RouteController implements ReactiveController {
  route: Route = { view: 'home' };
  mode: HistoryMode = 'hash';
  readonly #host: Host;
  readonly #changed: (route: Route, arrival: Arrival) => void;
  /** Pages opened by this widget; without an address, the way back is kept here. */
  readonly #trail: Route[] = [];
  /** Shown where the address names no page. */
  #otherwise: Route = { view: 'home' };
  /** Whether it is known where the page is kept; until then a page that is asked for waits. */
  #isStarted = false;
  #wanted: Route | null = null;
  /** The address when the element was taken off the page; null until then. */
  #left: string | null = null;

  /** @param changed hears of each page */
  constructor(host: Host, changed: (route: Route, arrival: Arrival) => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  /** Where the page is kept: where the element wants it, but nowhere if one before it on the page keeps its own there. */
  get #kept(): HistoryMode {
    const root = this.#host.getRootNode() as ParentNode;
    const all: readonly Keeper[] = [...root.querySelectorAll<Keeper>(this.#host.localName)];
    const first = all.find((one) => one === this.#host || (one.history ?? 'hash') === this.mode);
    return first === undefined || first === this.#host ? this.mode : 'none';
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#follow);
    window.addEventListener('hashchange', this.#follow);
    // While the element was away, the reader may have gone back or on.
    if (this.#left !== null && this.#left !== location.href) this.#follow();
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#follow);
    window.removeEventListener('hashchange', this.#follow);
    this.#left = location.href;
  }

  /** Begins with the page that was asked for before, or that the address names, or else with the one given. */
  start(otherwise: Route): void {
    this.#otherwise = otherwise;
    this.route = this.#read();
    this.#isStarted = true;
    if (this.#wanted === null) this.#changed(this.route, 'opened');
    else this.go(this.#wanted);
  }

  /** Opens a page; `replace` where the reader only changed a filter. */
  go(route: Route, replace = false): void {
    if (!this.#isStarted) return void (this.#wanted = route);
    const address = addressOf(route, this.#kept, location.href);
    if (this.#kept !== 'none' && address !== location.href) {
      if (replace) history.replaceState(history.state, '', address);
      else history.pushState(null, '', address);
    }
    if (!replace) this.#trail.push(this.route);
    this.#show(route, replace ? 'narrowed' : 'opened');
  }

  /** Whether the widget itself opened the page, so that there is a page before it. */
  get hasTrail(): boolean {
    return this.#trail.length > 0;
  }

  /** The page before this one. */
  back(): void {
    if (!this.hasTrail) return;
    if (this.#kept !== 'none') return history.back();
    const before = this.#trail.pop();
    if (before !== undefined) this.#show(before, 'back');
  }

  /**
   * Addresses of pages as they are now, for links that can be copied or opened in a new tab; null where there is none. One
   * drawing asks for hundreds, which have all but the page in common.
   */
  addresses(): (route: Route) => string | null {
    const [kept, here] = [this.#kept, location.href];
    return kept === 'none' ? () => null : (route) => addressOf(route, kept, here);
  }

  readonly #follow = (): void => {
    if (this.#kept === 'none' || this.#isForeign()) return;
    const route = this.#read();
    const isAt = (one?: Route): boolean => JSON.stringify(route) === JSON.stringify(one);
    if (isAt(this.route)) return;
    const isBack = isAt(this.#trail.at(-1));
    if (isBack) this.#trail.pop();
    this.#show(route, isBack ? 'back' : 'opened');
  };

  /** Whether the hash is an anchor of the host page, which is none of ours. */
  #isForeign(): boolean {
    const hash = location.hash.slice(1);
    const parameters = new URLSearchParams(hash);
    return this.#kept === 'hash' && hash !== '' && !names.some((name) => parameters.has(name));
  }

  #read(): Route {
    if (this.#kept === 'none') return this.#otherwise;
    const words = this.#kept === 'hash' ? location.hash.slice(1) : location.search;
    const named = routeOf(new URLSearchParams(words), prefixOf(this.#kept));
    return named.view === 'home' ? this.#otherwise : named;
  }

  #show(route: Route, arrival: Arrival): void {
    this.route = route;
    this.#changed(route, arrival);
    this.#host.requestUpdate();
  }
}
