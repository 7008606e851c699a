/** The box to type in: an editable combobox whose popup lists suggestions. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ComboboxController } from '../controllers/combobox-controller.js';
import { longestQuery } from '../controllers/route-controller.js';
import { optionId, suggestions, type SuggestionsState } from './suggestions.js';

export interface SearchBoxState extends SuggestionsState {
  readonly combobox: ComboboxController;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: () => void;
  readonly clear: () => void;
}

/** The form; its button stands for Enter. */
export function searchBox(state: SearchBoxState): TemplateResult {
  const { combobox, words } = state;
  const isOpen = combobox.open && state.groups.length > 0;
  const submit = (event: Event): void => {
    event.preventDefault();
    state.submit();
  };
  return html`<form class="search" part="search" role="search" @submit=${submit} @focusout=${combobox.focusOut}>
    <div class="box">
      <input
        part="input"
        type="text"
        role="combobox"
        aria-label=${state.label}
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls="popup"
        aria-activedescendant=${isOpen && combobox.active >= 0 ? optionId(combobox.active) : nothing}
        placeholder=${state.placeholder}
        maxlength=${longestQuery}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${combobox.words}
        @input=${combobox.input}
        @click=${combobox.click}
        @keydown=${combobox.keydown}
        @compositionstart=${combobox.compositionStart}
        @compositionend=${combobox.compositionEnd}
      />
      <button
        class="clear"
        type="button"
        aria-label=${words.box.clear}
        ?hidden=${combobox.words === ''}
        @click=${state.clear}
      >
        <span aria-hidden="true">×</span>
      </button>
      <button class="submit" part="submit" type="submit">${words.box.submit}</button>
    </div>
    ${suggestions(state, isOpen)}
  </form>`;
}
