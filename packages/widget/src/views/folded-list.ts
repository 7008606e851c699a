/** Lists that show their first rows and offer the rest. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';

const shownAtFirst = 8;

/** The items as rows of a list; those beyond the first few wait behind a button. */
export function foldedList<Item>(
  context: Context,
  key: string,
  items: readonly Item[],
  row: (item: Item, index: number) => TemplateResult,
): TemplateResult {
  // One or two hidden rows would cost the reader more than they spare.
  const shown = context.isOpen(key) || items.length <= shownAtFirst + 2 ? items : items.slice(0, shownAtFirst);
  const rest = items.length - shown.length;
  return html`<ul class="rows">
      ${shown.map(row)}
    </ul>
    ${rest === 0 ? nothing : moreButton(context.words.states.more(rest), () => context.toggle(key, []))}`;
}

/** Offers what is not shown yet. */
export const moreButton = (words: string, act: () => void): TemplateResult =>
  html`<button class="link more" type="button" @click=${act}>${words}</button>`;

/** A part of a page under its heading; nothing at all when it is empty. */
export const section = (name: string, heading: string, isEmpty: boolean, content: () => unknown): unknown =>
  isEmpty
    ? nothing
    : html`<section class="section ${name}" part="section">
        <h3>${heading}</h3>
        ${content()}
      </section>`;

/** Parts of a line with the separator between them; empty parts leave none behind. */
export const joined = (parts: readonly unknown[], separator: string): unknown[] =>
  parts
    .filter((part) => part !== nothing && part !== '' && !(Array.isArray(part) && part.length === 0))
    .flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
