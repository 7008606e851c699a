/** Bodies and places that a thing has to do with, and what it belongs to. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage, Link, Related } from '@bulletin-graph/core/query';
import { labelLink, type Context } from './context.js';
import { evidenceRow } from './evidence.js';
import { foldedList, section } from './folded-list.js';

/** Neighbours of one type, strongest first; those that the list of belongings tells of already are left to it. */
export function relatedList(context: Context, page: EntityPage, name: 'organisations' | 'places'): unknown {
  const { words } = context;
  const belongs = new Set(page.links.map(({ to }) => to.id));
  const neighbours = page[name].filter(({ id, shared }) => shared > 0 || !belongs.has(id));
  const heading = name === 'places' && page.type === 'person' ? words.page.beenTo : words.page[name];
  return section(name, heading, neighbours.length === 0, () =>
    foldedList(context, name, neighbours, (other) => relatedRow(context, name, other)),
  );
}

function relatedRow(context: Context, name: string, other: Related): TemplateResult {
  const { words } = context;
  const period = words.window(other.window);
  const about = [other.shared > 0 ? words.page.shared(other.shared) : '', period].filter(Boolean).join(' · ');
  const head = html`${labelLink(context, other)}
  ${other.detail === null ? nothing : html`<span class="quiet" lang="zh">${other.detail}</span>`}
  ${about === '' ? nothing : html`<span class="quiet when">${about}</span>`}`;
  return evidenceRow(context, { key: `${name}:${other.id}`, subject: other.name, head, quotes: other.quotes });
}

/** What the thing is part of, lies in or contains; articles have a list of their own. */
export function belongings(context: Context, page: EntityPage): unknown {
  const links = page.links.filter(({ type }) => type !== 'reportedIn');
  return section('belongings', context.words.page.belongs, links.length === 0, () =>
    foldedList(context, 'belongings', links, (link, index) => linkRow(context, link, `link:${index}`)),
  );
}

function linkRow(context: Context, link: Link, key: string): TemplateResult {
  const { words } = context;
  const head = html`<span class="quiet">${words.page.edge(link.type, link.direction === 'out')}</span>
    ${labelLink(context, link.to)}
    ${link.basis === 'divisions' ? html`<span class="quiet when">${words.page.fromDivisions}</span>` : nothing}`;
  return evidenceRow(context, { key, subject: link.to.name, head, quotes: link.quotes });
}
