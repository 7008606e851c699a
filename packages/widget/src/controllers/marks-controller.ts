/** Finds names in an article of the host page and paints them there, without touching its elements or its layout. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NameSpan } from '@bulletin-graph/core/names';
import { readHostText } from '../host-text.js';

/** A name in the article. */
export interface Mark {
  /** The name as the index writes it. */
  readonly name: string;
  /** The words of the page. */
  readonly words: string;
  readonly range: Range;
  /** The text around it, which may tell namesakes apart. */
  readonly near: string;
}

/** What the controller asks of its element. */
export interface MarksActions {
  readonly namesIn: (text: string, signal: AbortSignal) => Promise<readonly NameSpan[]>;
  readonly found: (marks: readonly Mark[]) => void;
  readonly press: (mark: Mark) => void;
  readonly fail: (error: Error) => void;
}

/** How much of the text around a name is kept. In characters. */
const [before, behind] = [60, 40];
/** A page that changes often is read again this long after a change. In milliseconds. */
const pause = 150;
const painted = 'bulletin-names';
const pointed = 'bulletin-names-active';
const looks = `::highlight(${painted}) { text-decoration: underline 1px dotted }
::highlight(${pointed}) { text-decoration: underline 2px solid }`;

/** The marks of one article. */
export class MarksController implements ReactiveController {
  readonly #actions: MarksActions;
  readonly #sheet = new CSSStyleSheet();
  readonly #observer = new MutationObserver(() => this.#later());
  #selector: string | null = null;
  #article: Element | null = null;
  #root: Document | ShadowRoot = document;
  #marks: readonly Mark[] = [];
  #active: Mark | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost, actions: MarksActions) {
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.leave();
  }

  /** Marks the first element that the selector names under the root; one that is marked already is read anew. */
  mark(selector: string, root: Document | ShadowRoot): void {
    this.leave();
    this.#selector = selector;
    this.#root = root;
    this.#article = root.querySelector(selector);
    if (this.#article === null) return;
    this.#sheet.replaceSync(looks);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
    this.#article.addEventListener('click', this.#click);
    this.#article.addEventListener('pointermove', this.#point);
    this.#article.addEventListener('pointerleave', this.#point);
    this.#observer.observe(this.#article, { childList: true, characterData: true, subtree: true });
    void this.#look();
  }

  /** Takes everything back: the page is as it was. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#observer.disconnect();
    this.#paint([]);
    this.#activate(null);
    if (this.#article === null) return;
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#article.removeEventListener('click', this.#click);
    this.#article.removeEventListener('pointermove', this.#point);
    this.#article.removeEventListener('pointerleave', this.#point);
    this.#article = null;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), pause);
  }

  async #look(): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    try {
      if (this.#article === null) return;
      const host = readHostText(this.#article);
      const found = await this.#actions.namesIn(host.text, signal);
      if (signal.aborted) return;
      this.#paint(
        found.map(({ from, to, name }) => ({
          ...{ name, words: host.text.slice(from, to), range: host.rangeOf(from, to) },
          near: host.text.slice(Math.max(0, from - before), to + behind),
        })),
      );
      this.#actions.found(this.#marks);
    } catch (error) {
      if (!signal.aborted) this.#actions.fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #paint(marks: readonly Mark[]): void {
    for (const { range } of this.#marks) unpaint(painted, range);
    this.#marks = marks;
    for (const { range } of marks) paint(painted, range);
  }

  #activate(mark: Mark | null): void {
    if (this.#active === mark) return;
    if (this.#active !== null) unpaint(pointed, this.#active.range);
    this.#active = mark;
    if (mark !== null) paint(pointed, mark.range);
    // The cursor cannot be said of a highlight, and the page's elements are not ours to write to.
    const cursor = mark === null ? '' : `${this.#selector}, ${this.#selector} * { cursor: pointer }`;
    this.#sheet.replaceSync(looks + cursor);
  }

  readonly #click = (event: Event): void => {
    const mark = event.defaultPrevented || !getSelection()?.isCollapsed ? null : this.#under(event as MouseEvent);
    if (mark !== null) this.#actions.press(mark);
  };

  readonly #point = (event: Event): void => {
    const { type, pointerType, buttons } = event as PointerEvent;
    const isOver = type === 'pointermove' && pointerType === 'mouse' && buttons === 0;
    this.#activate(isOver ? this.#under(event as PointerEvent) : null);
  };

  /** The name under the pointer. */
  #under({ target, clientX: x, clientY: y }: MouseEvent): Mark | null {
    const isUnder = ({ range }: Mark): boolean =>
      target instanceof Node &&
      target.contains(range.startContainer) &&
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      );
    return this.#marks.find(isUnder) ?? null;
  }
}

/** Browsers without highlights show the names by keyboard alone. */
function paint(name: string, range: Range): void {
  if (!('highlights' in CSS)) return;
  if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
  CSS.highlights.get(name)?.add(range);
}

function unpaint(name: string, range: Range): void {
  if (!('highlights' in CSS)) return;
  const highlight = CSS.highlights.get(name);
  highlight?.delete(range);
  if (highlight?.size === 0) CSS.highlights.delete(name);
}
