/** How two things are linked: each chain hop by hop, with the words of each hop. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Hop, Label, Path } from '@bulletin-graph/core/query';
import type { Words } from '../words/words.js';
import { labelLink, type Context } from './context.js';
import { evidenceRow } from './evidence.js';
import { notice } from './notices.js';

/** The page for two things; for one, it asks for the other. */
export function linkPage(context: Context, from: Label, to: Label | null, paths: readonly Path[]): TemplateResult {
  const { link } = context.words;
  if (to === null) {
    return html`<h2 class="subject" tabindex="-1" lang="zh">${link.open(from.name)}</h2>
      <p class="quiet">${link.choose}</p>`;
  }
  return html`<h2 class="subject" tabindex="-1">${link.title(from.name, to.name)}</h2>
    ${
      paths.length === 0
        ? notice(link.none(from.name, to.name), link.noneNote)
        : paths.map((path, index) => chain(context, path, index))
    }`;
}

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
