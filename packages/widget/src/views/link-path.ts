/** How things are linked: of two each chain hop by hop, with the words of each hop; of more what they share. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Connection, EntityPage, Hop, Label, Path, Window } from '@bulletin-graph/core/query';
import {
  idsOf,
  linkRoute,
  mostLinked,
  wide,
  type Narrowing,
  type Route,
  type RouteTo,
} from '../controllers/route-controller.js';
import { wordsForThings } from '../words/choose-things.js';
import type { Words } from '../words/words.js';
import { connectionView } from './connection.js';
import { labelLink, pageLink, type Context } from './context.js';
import { evidenceRow } from './evidence.js';
import { filters } from './filters.js';
import { hopWords } from './hop-words.js';
import { notice } from './notices.js';
import { detailOf, said } from './said.js';

/** The things of a link, the ways between two of them or what connects more, and what narrows those. */
interface LinkState {
  readonly route: RouteTo<'link'>;
  /** In the order of the route; those that the index has. */
  readonly things: readonly EntityPage[];
  readonly paths: readonly Path[];
  readonly connection: Connection | null;
  readonly narrow: (narrowing: Narrowing) => void;
}

/** What may stand between two, besides the events at which they met. */
const between = ['person', 'organisation', 'place'] as const;

/** The page for two things and more; for one, it asks for the other. */
export function linkPage(context: Context, state: LinkState): TemplateResult {
  const { words } = context;
  const { link } = words;
  const { route, things, connection, narrow } = state;
  const names = things.map(({ name }) => said(name));
  const last = names.at(-1) ?? '';
  if (route.to === null) {
    return html`<h2 class="subject" tabindex="-1" lang="zh">${link.open(last)}</h2>
      <p class="quiet">${link.choose}</p>`;
  }
  const { narrowing = wide } = route;
  const window = spanOf(things.map((thing) => thing.window));
  const title = link.title(names.slice(0, -1).join(words.comma), last);
  return html`<h2 class=${title.length > longTitle ? 'subject names long' : 'subject names'} tabindex="-1">${title}</h2>
    ${subjects(context, state)} ${filters({ words, narrowing, window, types: between, narrow })}
    ${actsOnly(words, narrowing, narrow)}
    ${connection === null ? chains(context, state.paths, link.none(names[0] ?? '', last)) : connectionView(context, connection)}`;
}

/** In characters. */
const longTitle = 14;

/** Each of several with a way to leave it out, and a way to take another in. */
function subjects(context: Context, { route, things }: LinkState): TemplateResult {
  const { link } = wordsForThings(context.words);
  const ids = idsOf(route);
  const without = (id: string): Route =>
    linkRoute(
      ids.filter((other) => other !== id),
      false,
      route.narrowing,
    );
  return html`${
    things.length < 3
      ? nothing
      : html`<ul class="linked">
          ${things.map(
            (thing) =>
              html`<li>
                ${labelLink(context, thing)} ${detail(context, thing)}
                ${pageLink(context, without(thing.id), link.without(said(thing.name)))}
              </li>`,
          )}
        </ul>`
  }
  ${
    route.more
      ? html`<p class="quiet">${context.words.link.choose}</p>`
      : ids.length < mostLinked
        ? html`<p class="ask">${pageLink(context, linkRoute(ids, true, route.narrowing), link.add)}</p>`
        : nothing
  }`;
}

function chains(context: Context, paths: readonly Path[], none: string): unknown {
  return paths.length === 0
    ? notice(none, context.words.link.noneNote)
    : html`<div class="chains">${paths.map((path, index) => chain(context, path, index))}</div>`;
}

/** From the first sight of either to the last. */
function spanOf(windows: readonly Window[]): Window {
  const days = windows.flatMap(({ since, until }) => [since ?? [], until ?? []].flat()).sort();
  return { since: days[0] ?? null, until: days.at(-1) ?? null };
}

/** Leaves out events at which two only were. */
const actsOnly = (words: Words, narrowing: Narrowing, narrow: LinkState['narrow']): TemplateResult =>
  html`<p class="filters">
    <button
      class="tab only"
      type="button"
      aria-pressed=${narrowing.grade === 'act'}
      @click=${() => narrow({ ...narrowing, grade: narrowing.grade === 'act' ? null : 'act' })}
    >
      ${wordsForThings(words).met.grades.act}
    </button>
  </p>`;

function chain(context: Context, path: Path, index: number): TemplateResult {
  const { link } = context.words;
  return html`<section class="section" part="section">
    <h3>${link.path(index + 1, path.hops.length)}</h3>
    <ol class="chain" part="path">
      <li class="node">${labelLink(context, path.from)} ${detail(context, path.from)}</li>
      ${path.hops.map((hop, number) => hopItems(context, hop, `hop:${index}:${number}`))}
    </ol>
  </section>`;
}

function hopItems(context: Context, hop: Hop, key: string): TemplateResult {
  const { words } = context;
  const subject = `${hop.from.name} – ${hop.to.name}`;
  const said = hopWords(words, hop);
  const when = hop.date === null ? nothing : html`<span class="quiet">${words.date(hop.date)}</span>`;
  const head = html`<span class="arrow" aria-hidden="true">${hop.forward ? '↓' : '↑'}</span> ${said} ${when}`;
  return html`${evidenceRow(context, { key, subject, head, quotes: hop.quotes })}
    <li class="node">${labelLink(context, hop.to)} ${detail(context, hop.to)}</li>`;
}

const detail = ({ words }: Context, label: Label): unknown =>
  label.detail === null ? nothing : html`<span class="quiet" lang="zh">${detailOf(words, label)}</span>`;
