/** Whom a person met: how often, when, how surely, and the words of each occasion. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage, Label, Meeting, Met } from '@bulletin-graph/core/query';
import { labelLink, type Context } from './context.js';
import { evidenceRow, quoteList } from './evidence.js';
import { foldedList, joined, section } from './folded-list.js';

/** People at the same events, most meetings first. */
export const metList = (context: Context, page: EntityPage, met: readonly Met[]): unknown =>
  section('met', context.words.page.met, met.length === 0, () =>
    foldedList(context, 'met', met, (other) => metRow(context, page, other)),
  );

function metRow(context: Context, page: EntityPage, met: Met): TemplateResult {
  const { words } = context;
  const period = words.window({ since: met.first, until: met.last });
  const head = html`${labelLink(context, met.person, html`<b class="name">${met.person.name}</b>`)}
    ${met.person.detail === null ? nothing : html`<span class="quiet" lang="zh">${met.person.detail}</span>`}
    <span class="quiet when">
      ${words.page.times(met.count)}${period ? html` · ${period}` : nothing} · ${words.grades[met.grade]}
    </span>`;
  return evidenceRow(context, {
    key: `met:${met.person.id}`,
    subject: met.person.name,
    head,
    quotes: met.meetings.flatMap((meeting) => meeting.quotes),
    body: html`<ol class="meetings">
      ${met.meetings.map((meeting) => meetingItem(context, [page, met.person], meeting))}
    </ol>`,
  });
}

function meetingItem(context: Context, who: readonly [Label, Label], meeting: Meeting): TemplateResult {
  const { words } = context;
  const [own, other] = meeting.roles;
  // For a body its people were there; each is named with what they did.
  const roles = [
    `${meeting.by?.person.name ?? who[0].name} ${{ ...words.organisationRoles, ...words.participantRoles }[own]}`,
    `${who[1].name} ${words.participantRoles[other]}`,
  ];
  const about = [
    joined(
      meeting.places.map((place) => labelLink(context, place)),
      words.comma,
    ),
    roles.join(words.comma),
    words.grades[meeting.grade],
  ];
  return html`<li>
    <p class="occasion">
      ${meeting.date === null ? words.page.undated : words.date(meeting.date)} ${labelLink(context, meeting.event)}
      <span class="quiet">${joined(about, ' · ')}</span>
    </p>
    ${quoteList(context, meeting.quotes)}
  </li>`;
}
