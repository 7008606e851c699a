/** What an event's own page shows: who was there, which bodies, where. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage, Label, Quote, ShownEvent, ShownParticipant } from '@bulletin-graph/core/query';
import { labelLink, type Context } from './context.js';
import { evidenceRow } from './evidence.js';
import { foldedList, section } from './folded-list.js';

/** The sections of the page; nothing for things that are not events. */
export function eventSections(context: Context, page: EntityPage): unknown {
  const event = page.type === 'event' ? page.events[0] : undefined;
  if (event === undefined) return nothing;
  const { words } = context;
  return html`${people(context, event)}
  ${section('involved', words.page.involved, event.organisations.length === 0, () =>
    foldedList(context, 'involved', event.organisations, ({ organisation, role, quotes }) =>
      row(context, organisation, words.organisationRoles[role], quotes),
    ),
  )}
  ${section('places', words.page.edge('tookPlaceAt', true), event.places.length === 0, () =>
    foldedList(context, 'places', event.places, ({ place, quotes }) => row(context, place, '', quotes)),
  )}`;
}

const people = (context: Context, event: ShownEvent): unknown =>
  section('participants', context.words.page.participants, event.participants.length === 0, () =>
    foldedList(context, 'participants', byRole(event.participants), ({ person, role, quotes }) =>
      row(context, person, context.words.participantRoles[role], quotes),
    ),
  );

const roles: readonly ShownParticipant['role'][] = ['lead', 'speak', 'accompany', 'attend'];

/** Those who led first, those who were there last. */
export const byRole = (participants: readonly ShownParticipant[]): readonly ShownParticipant[] =>
  [...participants].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role));

function row(context: Context, label: Label, role: string, quotes: readonly Quote[]): TemplateResult {
  const head = html`${labelLink(context, label)} ${role === '' ? nothing : html`<i class="chip">${role}</i>`}
  ${label.detail === null ? nothing : html`<span class="quiet" lang="zh">${label.detail}</span>`}`;
  return evidenceRow(context, { key: `was:${label.id}`, subject: label.name, head, quotes });
}
