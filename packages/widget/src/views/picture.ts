/** The neighbourhood of one thing: a drawing to walk through, and beside it the same as a list with its words. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { EntityPage, Related } from '@bulletin-graph/core/query';
import { wide } from '../controllers/route-controller.js';
import { isForBrowser, labelLink, nameOf, pageLink } from './context.js';
import { evidenceRow } from './evidence.js';
import { filters } from './filters.js';
import type { Placed } from './spots.js';
import { stepTo } from './spot-keys.js';
import type { ThingContext } from './thing-context.js';
import { said } from './said.js';

/** Neighbours, and where they stand: in a wide drawing and in a narrow one, the thing itself first. */
export interface PictureAnswers {
  readonly page: EntityPage | null;
  readonly neighbours: readonly Related[];
  readonly wide: readonly Placed[];
  readonly narrow: readonly Placed[];
  /** Set where only the drawing is to be drawn: the list follows when that is on the screen. */
  readonly isBrief?: true;
}

/** Answers for a thing that there is. */
export type PictureState = PictureAnswers & { readonly page: EntityPage };

/** Drawing and list; both say the same. */
export function pictureView(context: ThingContext, state: PictureState): TemplateResult {
  const { words, things, narrowing, narrow } = context;
  const { page, neighbours, isBrief } = state;
  return html`<h2 class="subject" part="name" tabindex="-1" lang="zh">${things.picture.title(said(page.name))}</h2>
    <p class="ask">${pageLink(context, { view: 'entity', id: page.id, narrowing: wide }, things.picture.page)}</p>
    ${filters({ words, narrowing, window: page.window, types: [], narrow })}
    ${
      neighbours.length === 0
        ? html`<p class="quiet none">${words.page.noneInPeriod}</p>`
        : html`<div class="columns picture">
            <div class="main">
              ${drawing(context, state, 'wide')} ${drawing(context, state, 'narrow')}
              <p class="quiet legend">${things.picture.legend}</p>
            </div>
            <div class="aside">${isBrief ? nothing : twin(context, neighbours)}</div>
          </div>`
    }`;
}

function drawing(
  context: ThingContext,
  { page, neighbours, ...spots }: PictureState,
  size: 'wide' | 'narrow',
): TemplateResult {
  const { things } = context;
  const [middle, ...around] = spots[size];
  if (middle === undefined) return html``;
  const [width, height] = [
    size === 'wide' ? 640 : 320,
    Math.max(...spots[size].map((spot) => spot.y + spot.height / 2)) + 6,
  ];
  const labels = new Map(neighbours.map((one) => [one.id, one]));
  return html`<svg
    class="neighbourhood ${size}"
    viewBox="0 0 ${width} ${height}"
    role="group"
    aria-label=${things.picture.label(around.length)}
    @keydown=${stepTo}
  >
    ${around.map((spot) => tie(middle, spot))}
    <g class="spot middle" aria-hidden="true">${plate(middle)}${lines(middle, page)}</g>
    ${around.map((spot, index) => spotLink(context, spot, labels.get(spot.id), index === 0))}
  </svg>`;
}

/** The oftener two met, the thicker the line; dashed where only a post or a division ties them. */
const tie = (middle: Placed, { x, y, weight }: Placed): SVGTemplateResult =>
  svg`<line class=${weight === 0 ? 'tie still' : 'tie'} x1=${middle.x} y1=${middle.y} x2=${x} y2=${y}
    stroke-width=${weight === 0 ? 1 : Math.min(8, weight * 1.5)} />`;

const plate = ({ x, y, width, height }: Placed): SVGTemplateResult =>
  svg`<rect class="plate" x=${x - width / 2} y=${y - height / 2} width=${width} height=${height} />`;

const lines = ({ x, y, size, ...spot }: Placed, { type }: Pick<Related, 'type'>): SVGTemplateResult =>
  svg`<text class=${type} text-anchor="middle" font-size=${size} lang="zh">${spot.lines.map(
    (line, index) =>
      svg`<tspan x=${x} y=${y + (index - (spot.lines.length - 1) / 2) * size * 1.3 + size * 0.36}>${line}</tspan>`,
  )}</text>`;

/** A name to walk to; the arrow keys lead from one to the next, so that they are one stop of the Tab key. */
function spotLink(context: ThingContext, spot: Placed, label: Related | undefined, isFirst: boolean): unknown {
  if (label === undefined) return nothing;
  const { words, things } = context;
  const route = { view: 'around', id: spot.id, narrowing: wide } as const;
  const said = [nameOf(context, label), words.one[label.type], spot.weight > 0 ? words.page.times(spot.weight) : ''];
  const go = (event: Event): void => {
    if (event instanceof MouseEvent && isForBrowser(event)) return;
    event.preventDefault();
    context.go(route);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go(event);
  };
  return svg`<a
    class="spot ${label.type}"
    href=${context.address(route) ?? nothing}
    role="link"
    tabindex=${isFirst ? 0 : -1}
    aria-label=${said.filter(Boolean).join(things.picture.comma)}
    data-x=${spot.x}
    data-y=${spot.y}
    @click=${go}
    @keydown=${press}
  ><title>${label.name}</title>${plate(spot)}${lines(spot, label)}</a>`;
}

const order = ['person', 'organisation', 'place', 'event', 'article'] as const;

/** All that is drawn, as a list under headings, each with its words. */
const twin = (context: ThingContext, neighbours: readonly Related[]): unknown =>
  order.map((type) => {
    const own = neighbours.filter((one) => one.type === type);
    return own.length === 0
      ? nothing
      : html`<section class="section" part="section">
          <h3>${context.words.types[type]} <span class="quiet count">${own.length}</span></h3>
          <ul class="rows">
            ${own.map((one) => twinRow(context, one))}
          </ul>
        </section>`;
  });

function twinRow(context: ThingContext, one: Related): TemplateResult {
  const { words } = context;
  const about = [one.shared > 0 ? words.page.shared(one.shared) : '', words.window(one.window)].filter(Boolean);
  const head = html`${labelLink(context, one)}
    ${one.detail === null ? nothing : html`<span class="quiet" lang="zh">${one.detail}</span>`}
    <span class="quiet when">${about.join(' · ')}</span>`;
  return evidenceRow(context, { key: `around:${one.id}`, subject: one.name, head, quotes: one.quotes });
}
