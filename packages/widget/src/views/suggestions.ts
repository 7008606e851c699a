/** What the popup offers while the reader types. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Label, NodeType, Path, SearchAnswer, SearchResult } from '@bulletin-graph/core/query';
import type { Recent } from '../controllers/recent-searches.js';
import type { FirstWords } from '../words/words.js';
import { marked } from './marked.js';
import { detailOf, said } from './said.js';

/** One line of the popup. */
export type Option =
  | { readonly kind: 'entity'; readonly result: SearchResult }
  | { readonly kind: 'link'; readonly path: Path }
  | { readonly kind: 'everywhere'; readonly query: string }
  | { readonly kind: 'recent'; readonly recent: Recent }
  | { readonly kind: 'forget' };

/** Options under one heading; null for the last, which has none. */
export interface OptionGroup {
  readonly name: NodeType | 'links' | 'recent' | null;
  readonly options: readonly Option[];
}

/**
 * The answer as groups: links between two names first, then types in the order of their best result, then the offer to
 * search everywhere. While the reader chooses the other end of a link, only things are offered.
 */
export function optionGroups(answer: SearchAnswer | null, query: string, isPicking: boolean): OptionGroup[] {
  const link = isPicking ? undefined : answer?.links[0];
  const groups = new Map<NodeType, Option[]>();
  for (const result of answer?.results ?? []) {
    groups.set(result.type, [...(groups.get(result.type) ?? []), { kind: 'entity', result }]);
  }
  return [
    ...(link === undefined ? [] : [{ name: 'links', options: [{ kind: 'link', path: link }] } as const]),
    ...[...groups].map(([name, options]) => ({ name, options })),
    ...(!isPicking && query !== '' ? [{ name: null, options: [{ kind: 'everywhere', query }] } as const] : []),
  ];
}

/** What an empty box offers: what was searched lately, and to forget it. */
export const recentGroups = (all: readonly Recent[]): readonly OptionGroup[] =>
  all.length === 0
    ? []
    : [
        { name: 'recent', options: all.map((recent) => ({ kind: 'recent', recent })) },
        { name: null, options: [{ kind: 'forget' }] },
      ];

export interface SuggestionsState {
  readonly words: FirstWords;
  readonly groups: readonly OptionGroup[];
  readonly active: number;
  /** The pointer came upon an option. */
  readonly consider: (option: number) => void;
  readonly take: (option: number) => void;
}

/** Id of an option's element, for `aria-activedescendant`. */
export const optionId = (index: number): string => `option-${index}`;

/** The listbox. Pointers take options on click; pressing must not move the focus out of the box. */
export function suggestions(state: SuggestionsState, isOpen: boolean): TemplateResult {
  let index = 0;
  return html`<div
    class="popup"
    part="popup"
    id="popup"
    role="listbox"
    aria-label=${state.words.box.suggestions}
    ?hidden=${!isOpen}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${state.groups.map((group, number) => {
      const options = group.options.map((option) => optionItem(state, option, index++));
      return group.name === null
        ? options
        : html`<div role="group" aria-labelledby=${`group-${number}`}>
            <div class="group-name" id=${`group-${number}`} role="presentation">${groupName(state.words, group)}</div>
            ${options}
          </div>`;
    })}
  </div>`;
}

function groupName({ box, types }: FirstWords, { name }: OptionGroup): string {
  if (name === 'recent') return box.recent;
  return name === 'links' || name === null ? box.linksGroup : types[name];
}

function optionItem(
  { words, active, consider, take }: SuggestionsState,
  option: Option,
  index: number,
): TemplateResult {
  return html`<div
    class="option"
    role="option"
    id=${optionId(index)}
    aria-selected=${index === active}
    @pointerenter=${() => consider(index)}
    @click=${() => take(index)}
  >
    ${optionLine(words, option)}
  </div>`;
}

function optionLine(words: FirstWords, option: Option): unknown {
  switch (option.kind) {
    case 'entity':
      return resultLine(words, option.result);
    case 'link':
      return words.box.howLinked(said(option.path.from.name), said(option.path.to.name));
    case 'everywhere':
      return html`<span class="quiet">${words.box.everywhere(said(option.query))}</span>`;
    case 'recent':
      return recentLine(words, option.recent);
    case 'forget':
      return html`<span class="quiet">${words.box.forget}</span>`;
  }
}

const recentLine = (words: FirstWords, recent: Recent): TemplateResult =>
  'query' in recent
    ? html`<span lang="zh">${recent.query}</span>`
    : html`<b class="name" lang="zh">${recent.label.name}</b> ${detail(words, recent.label)}`;

const detail = (words: FirstWords, label: Label): unknown =>
  label.detail === null ? nothing : html`<span class="quiet detail" lang="zh">${detailOf(words, label)}</span>`;

/** Name, why it matched if not by its name, and what tells it from its namesakes. */
export function resultLine(words: FirstWords, result: SearchResult): TemplateResult {
  const { name, match } = result;
  const why =
    match.field === 'alias'
      ? html`<span class="quiet" lang="zh">${words.box.alias(said(match.words))}</span>`
      : match.field === 'title'
        ? html`<span class="quiet" lang="zh">${marked(match.words, match.spans)}</span>`
        : nothing;
  return html`<b class="name" lang="zh">${match.field === 'name' ? marked(match.words, match.spans) : name}</b> ${why}
    ${detail(words, result)}`;
}
