/** A post along time: firm where it was seen, closed where a text closes it, and open everywhere else. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ShownPost } from '@bulletin-graph/core/query';
import { stretchOf, yearLines, type Axis } from './axis.js';

/** What ends the bar on a side: nothing that anybody says, or a stated day. */
export interface BarEnds {
  readonly from: number;
  readonly to: number;
  readonly isOpenBefore: boolean;
  readonly isOpenAfter: boolean;
}

/** From where to where the bar runs, in percent, and which of its ends are stated; null for a post without a date. */
export function barOf(axis: Axis, { observedOn, changes }: Pick<ShownPost, 'observedOn' | 'changes'>): BarEnds | null {
  // The issue that tells of the end names the post as well, and is no sight of it after the end.
  const ends = new Set(changes.flatMap(({ kind, told }) => (kind === 'end' ? (told ?? []) : [])));
  const seen = observedOn
    .filter((date) => !ends.has(date))
    .map((date) => ({ kind: 'seen', at: stretchOf(axis, date) }));
  const stated = changes.flatMap(({ kind, date }) => (date === null ? [] : [{ kind, at: stretchOf(axis, date) }]));
  const all = [...stated, ...seen];
  if (all.length === 0) return null;
  const from = Math.min(...all.map(({ at }) => at[0]));
  const to = Math.max(...all.map(({ at, kind }) => (kind === 'end' ? at[0] : at[1])));
  return {
    from,
    to,
    isOpenBefore: !stated.some(({ kind, at }) => kind === 'start' && at[0] === from),
    isOpenAfter: !stated.some(({ kind, at }) => kind === 'end' && at[0] === to),
  };
}

/** The drawing; what it shows is said in words beside it. */
export function postBar(axis: Axis, post: ShownPost): TemplateResult {
  const bar = barOf(axis, post);
  return html`<svg class="bar" aria-hidden="true" width="100%" height="16">
    ${yearLines(axis)}
    ${
      bar === null
        ? []
        : svg`<rect class="held" x="${bar.from}%" y="5" width="${Math.max(0.2, bar.to - bar.from)}%" height="6" />
          ${end(bar.from, bar.isOpenBefore, -1)} ${end(bar.to, bar.isOpenAfter, 1)}`
    }
    ${post.observedOn.map((date) => observation(axis, date))}
  </svg>`;
}

/** Dots that run out, or a stroke across. */
const end = (at: number, isOpen: boolean, side: 1 | -1): SVGTemplateResult =>
  svg`<svg x="${at}%" overflow="visible">${
    isOpen
      ? [5, 11, 17].map((away, index) => svg`<circle class="open" cx=${side * away} cy="8" r=${2 - index * 0.5} />`)
      : svg`<rect class="stated" x=${side === 1 ? -2 : 0} y="1" width="2" height="14" />`
  }</svg>`;

/** A day is a point on the bar, a month or a year as wide as it is vague. */
function observation(axis: Axis, date: string): SVGTemplateResult {
  const [from, to] = stretchOf(axis, date);
  return date.length > 7
    ? svg`<circle class="seen" cx="${from}%" cy="8" r="2.5" />`
    : svg`<rect class="vague" x="${from}%" y="6.5" width="${to - from}%" height="3" />`;
}
