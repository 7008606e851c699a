/** Narrowing by type and by years. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NodeType, Window } from '@bulletin-graph/core/query';
import type { Narrowing } from '../controllers/route-controller.js';
import type { FirstWords } from '../words/words.js';

/** The five types in the order in which readers ask for them. */
const order: readonly NodeType[] = ['person', 'organisation', 'place', 'event', 'article'];

export interface FiltersState {
  readonly words: FirstWords;
  readonly narrowing: Narrowing;
  /** What the whole index covers, or the thing's own window: the years that can be chosen. */
  readonly window: Window;
  /** Types that the list may hold; where it is one, there is no choice. */
  readonly types: readonly NodeType[];
  readonly narrow: (narrowing: Narrowing) => void;
}

/** Nothing where there is neither a type nor a year to choose. */
export function filters(state: FiltersState): unknown {
  const years = yearsOf(state.window);
  const byYear = years.length > 1;
  const byType = state.types.length > 1;
  if (!byType && !byYear) return nothing;
  const { states } = state.words;
  return html`<div class="filters" part="filters" role="group" aria-label=${states.filters}>
    ${byType ? typeChoice(state) : nothing}
    ${
      byYear
        ? html`<span class="years"
            >${yearChoice(state, years, 'since', states.since)} ${yearChoice(state, years, 'until', states.until)}</span
          >`
        : nothing
    }
  </div>`;
}

function typeChoice({ words, narrowing, types, narrow }: FiltersState): TemplateResult {
  const choice = (type: NodeType | null): TemplateResult =>
    html`<button
      class="tab"
      type="button"
      aria-pressed=${narrowing.type === type}
      @click=${() => narrow({ ...narrowing, type })}
    >
      ${type === null ? words.states.everything : words.types[type]}
    </button>`;
  return html`<span class="tabs">${choice(null)}${order.filter((type) => types.includes(type)).map(choice)}</span>`;
}

function yearChoice(
  { words, narrowing, narrow }: FiltersState,
  years: readonly string[],
  end: 'since' | 'until',
  label: string,
): TemplateResult {
  const chosen = narrowing[end];
  const change = (event: Event): void =>
    narrow({ ...narrowing, [end]: (event.currentTarget as HTMLSelectElement).value || null });
  return html`<label
    >${label}
    <select @change=${change}>
      <option value="" ?selected=${chosen === null}>${words.states.anyYear}</option>
      ${years.map((year) => html`<option value=${year} ?selected=${chosen === year}>${words.states.year(year)}</option>`)}
    </select>
  </label>`;
}

/** Every year of the window, in order. */
export function yearsOf({ since, until }: Window): string[] {
  if (since === null || until === null) return [];
  const [first, last] = [Number(since.slice(0, 4)), Number(until.split('/').at(-1)?.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
}
