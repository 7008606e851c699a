/** All that was read, along time, with the day as of which the page is shown: a drawing, and a slider on the same scale. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { CoveredSeries, EntityPage, Met, TimelineEntry } from '@bulletin-graph/core/query';
import type { Narrowing } from '../controllers/route-controller.js';
import type { ThingWords } from '../words/thing-words.js';
import { stretchOf, yearLabels, yearLines, type Axis } from './axis.js';
import type { ThingContext } from './thing-context.js';

export interface StripState {
  readonly axis: Axis;
  readonly page: Pick<EntityPage, 'events'>;
  readonly met: readonly Met[];
  readonly entries: readonly TimelineEntry[];
  readonly isWhole: boolean;
  readonly series: readonly CoveredSeries[];
  readonly narrowing: Narrowing;
  readonly narrow: (narrowing: Narrowing) => void;
}

/** Events as dots, those of a bare year or month as bands; below them a tick for each issue that was read. */
export function timeStrip(context: ThingContext, state: StripState): TemplateResult {
  const { axis, narrowing } = state;
  const { time } = context.things;
  const dates = datesOf(state);
  const on = narrowing.on === null ? axis.years.length * 12 : monthOf(axis, narrowing.on);
  return html`<div class="strip" role="group" aria-label=${time.label}>
    <svg class="drawing" aria-hidden="true" width="100%" height="58">
      ${yearLines(axis)} ${yearLabels(axis)} ${dates.map((date) => eventMark(axis, date))}
      <line class="ground" x1="0" x2="100%" y1="46.5" y2="46.5" />
      ${issuesOf(state).map((date) => issueMark(axis, date))}
      ${narrowing.on === null ? nothing : veil(axis, narrowing.on)}
    </svg>
    <input
      class="slider"
      type="range"
      min="1"
      max=${axis.years.length * 12}
      .value=${String(on)}
      aria-label=${time.slider}
      aria-valuetext=${narrowing.on === null ? time.always : time.asOf(context.words.date(narrowing.on))}
      @input=${(event: Event) => move(state, Number((event.currentTarget as HTMLInputElement).value))}
    />
    <p class="as-of">
      ${
        narrowing.on === null
          ? html`<span class="quiet">${hintOf(time, dates.length, state.isWhole)}</span>`
          : html`<b>${time.asOf(context.words.date(narrowing.on))}</b>
              <button class="link" type="button" @click=${() => state.narrow({ ...narrowing, on: null })}>
                ${time.always}
              </button>`
      }
    </p>
  </div>`;
}

/** What the drawing shows; where no event is drawn yet, no number of them is the newest. */
export const hintOf = (time: ThingWords['time'], count: number, isWhole: boolean): string =>
  isWhole || count === 0 ? time.hint : time.newest(count);

/** The month that a place of the slider stands for; null at its end, where nothing is left out. */
export function monthAt({ years }: Axis, place: number): string | null {
  const first = years[0] ?? 1970;
  if (place >= years.length * 12) return null;
  return `${first + Math.floor((place - 1) / 12)}-${String(((place - 1) % 12) + 1).padStart(2, '0')}`;
}

/** Where the slider stands for the date. */
export const monthOf = ({ years }: Axis, date: string): number =>
  (Number(date.slice(0, 4)) - (years[0] ?? 1970)) * 12 + Number(date.slice(5, 7) || 12);

function move({ axis, narrowing, narrow }: StripState, place: number): void {
  narrow({ ...narrowing, on: monthAt(axis, place) });
}

/** Of the thing's own events, and of those at which its people were: each event once. */
function datesOf({ page, met, entries }: StripState): readonly string[] {
  const own = [...page.events, ...entries.flatMap(({ event }) => event ?? [])];
  const meetings = met.flatMap((other) => other.meetings).map(({ event, date }) => [event.id, date] as const);
  const all = new Map([...own.map(({ id, date }) => [id, date] as const), ...meetings]);
  return [...all.values()].flatMap((date) => date ?? []);
}

/** Papers were read before and after the years of the drawing too; one stroke stands for all of a day. */
function issuesOf({ axis, series }: StripState): readonly string[] {
  const dates = new Set(series.flatMap(({ issues }) => issues.map(({ date }) => date)));
  return [...dates].filter((date) => {
    const [from, to] = stretchOf(axis, date);
    return from >= 0 && to <= 100;
  });
}

function eventMark(axis: Axis, date: string): SVGTemplateResult {
  const [from, to] = stretchOf(axis, date);
  return date.length === 10
    ? svg`<circle class="event" cx="${from}%" cy="33" r="3.5" />`
    : svg`<rect class="band" x="${from}%" y="28.5" width="${Math.max(0.4, to - from)}%" height="9" />`;
}

function issueMark(axis: Axis, date: string): SVGTemplateResult {
  const [from, to] = stretchOf(axis, date);
  return date.length > 7
    ? svg`<line class="issue" x1="${from}%" x2="${from}%" y1="43" y2="50" />`
    : svg`<rect class="issue" x="${from}%" y="43" width="${to - from}%" height="7" />`;
}

/** What lies behind the day that is asked for is paled. */
function veil(axis: Axis, on: string): SVGTemplateResult {
  const [, to] = stretchOf(axis, on);
  return svg`<rect class="veil" x="${to}%" y="16" width="${100 - to}%" height="42" />
    <line class="now" x1="${to}%" x2="${to}%" y1="16" y2="58" />`;
}
