/** Which issues of which papers stand behind a page, and of which months none was read. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Coverage, CoveredSeries, EntityPage } from '@bulletin-graph/core/query';
import { readUntil } from '../as-of-page.js';
import { foldedList, section } from './folded-list.js';
import type { ThingContext } from './thing-context.js';

/**
 * The series that tell of the thing, of a day as far as they were read by then; all of them where its articles carry no title.
 */
export function seriesOf(
  page: Pick<EntityPage, 'articles'>,
  { series }: Coverage,
  on: string | null,
): readonly CoveredSeries[] {
  const titles = new Set(page.articles.map(({ bulletin }) => bulletin));
  const own = series.filter(({ title }) => titles.has(title));
  const all = own.length > 0 ? own : series;
  return on === null ? all : all.flatMap((one) => readUntil(one, on) ?? []);
}

/** One line a paper; the months not read wait behind a button. */
export const papers = (context: ThingContext, series: readonly CoveredSeries[]): unknown =>
  section('papers', context.things.read.heading, series.length === 0, () =>
    foldedList(context, 'papers', series, (one, index) => paperRow(context, one, `gaps:${index}`)),
  );

function paperRow(context: ThingContext, one: CoveredSeries, key: string): TemplateResult {
  const { words, things } = context;
  const title = one.title === null ? things.read.untitled : words.evidence.bulletin(one.title);
  const isOpen = context.isOpen(key);
  return html`<li class="row">
    <div class="row-head">
      ${things.read.series(title, one.bulletins, words.window(one))}
      ${one.gaps.length === 0 && one.bulletins > 1 ? html`<span class="quiet when">${things.read.none}</span>` : nothing}
    </div>
    ${
      one.gaps.length === 0
        ? nothing
        : html`<button class="toggle" type="button" aria-expanded=${isOpen} @click=${() => context.toggle(key, [])}>
              ${things.read.gaps(monthsIn(one.gaps))}
            </button>
            ${isOpen ? html`<p class="row-body quiet">${one.gaps.map(words.date).join(words.comma)}</p>` : nothing}`
    }
  </li>`;
}

/** Number of months in `2021-03` or `2021-05/2021-08`, summed. */
export const monthsIn = (gaps: readonly string[]): number =>
  gaps.reduce((sum, gap) => {
    const [from = '', to = from] = gap
      .split('/')
      .map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)));
    return sum + Number(to) - Number(from) + 1;
  }, 0);
