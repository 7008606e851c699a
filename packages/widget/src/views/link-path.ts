/** How two things are linked: each chain hop by hop, with the words of each hop. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage, Hop, Label, Path, Window } from '@bulletin-graph/core/query';
import type { Narrowing } from '../controllers/route-controller.js';
import { wordsForThings } from '../words/choose-things.js';
import type { Words } from '../words/words.js';
import { labelLink, type Context } from './context.js';
import { evidenceRow } from './evidence.js';
import { filters } from './filters.js';
import { notice } from './notices.js';

/** The ends of a link, the ways between them, and what narrows those. */
interface LinkState {
  readonly from: EntityPage;
  readonly to: EntityPage | null;
  readonly paths: readonly Path[];
  readonly narrowing: Narrowing;
  readonly narrow: (narrowing: Narrowing) => void;
}

/** What may stand between two, besides the events at which they met. */
const between = ['person', 'organisation', 'place'] as const;

/** The page for two things; for one, it asks for the other. */
export function linkPage(context: Context, { from, to, paths, narrowing, narrow }: LinkState): TemplateResult {
  const { words } = context;
  const { link } = words;
  if (to === null) {
    return html`<h2 class="subject" tabindex="-1" lang="zh">${link.open(from.name)}</h2>
      <p class="quiet">${link.choose}</p>`;
  }
  const window = spanOf([from.window, to.window]);
  return html`<h2 class="subject" tabindex="-1">${link.title(from.name, to.name)}</h2>
    ${filters({ words, narrowing, window, types: between, narrow })} ${actsOnly(words, narrowing, narrow)}
    ${
      paths.length === 0
        ? notice(link.none(from.name, to.name), link.noneNote)
        : paths.map((path, index) => chain(context, path, index))
    }`;
}

/** From the first sight of either to the last. */
function spanOf(windows: readonly Window[]): Window {
  const days = windows.flatMap(({ since, until }) => [since ?? [], until ?? []].flat()).sort();
  return { since: days[0] ?? null, until: days.at(-1) ?? null };
}

/** Leaves out events at which two only were. */
const actsOnly = (words: Words, narrowing: Narrowing, narrow: LinkState['narrow']): TemplateResult =>
  html`<p>
    <button
      class="tab"
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
      <li class="node">${labelLink(context, path.from)} ${detail(path.from)}</li>
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
    <li class="node">${labelLink(context, hop.to)} ${detail(hop.to)}</li>`;
}

const detail = (label: Label): unknown =>
  label.detail === null ? nothing : html`<span class="quiet" lang="zh">${label.detail}</span>`;

/** Post or role of the hop in the reader's language; titles of posts stay as printed. */
function hopWords(words: Words, { type, as }: Hop): string {
  const roles: Readonly<Record<string, string>> = { ...words.organisationRoles, ...words.participantRoles };
  return words.link.hop(type, type === 'holds' || as === null ? as : (roles[as] ?? as));
}
