/** People of the same name who may or may not be this one: both readings side by side, and why nobody can say. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage, PossiblySame } from '@bulletin-graph/core/query';
import { labelLink } from './context.js';
import type { ThingContext } from './thing-context.js';

/** Nothing where no doubt is. */
export function doubts(context: ThingContext, page: EntityPage): unknown {
  if (page.possiblySame.length === 0) return nothing;
  const { words, things } = context;
  const here = [page.detail ?? '', words.window(page.window)].filter(Boolean).join(' · ');
  return html`<aside class="possibly" part="possibly-same" aria-label=${things.doubt.heading}>
    <p class="possibly-head">${things.doubt.heading}</p>
    <p class="quiet">${things.doubt.note}</p>
    <ul class="readings">
      <li>
        <b class="name" lang="zh">${page.name}</b> <span class="quiet">${things.doubt.here}</span>
        <span class="when" lang="zh">${here}</span>
      </li>
      ${page.possiblySame.map((other) => reading(context, other))}
    </ul>
  </aside>`;
}

function reading(context: ThingContext, other: PossiblySame): TemplateResult {
  const { things } = context;
  const reasons = reasonsOf(other, things.doubt.features);
  return html`<li>
    ${labelLink(context, other, html`<b class="name">${other.name}</b>`)}
    <span class="when" lang="zh">${other.detail}</span>
    ${
      reasons.length === 0
        ? nothing
        : html`<span class="quiet when">${things.doubt.reasons}${reasons.join(context.words.comma)}</span>`
    }
  </li>`;
}

/** Reasons in the reader's words, each once: those for one person first. */
export function reasonsOf(
  { reasons }: Pick<PossiblySame, 'reasons'>,
  words: Readonly<Record<string, readonly [pro: string, contra: string]>>,
): readonly string[] {
  const said = [...reasons]
    .sort((a, b) => b.score - a.score)
    .flatMap(({ feature, score }) => words[feature]?.[score < 0 ? 1 : 0] ?? []);
  return [...new Set(said)];
}
