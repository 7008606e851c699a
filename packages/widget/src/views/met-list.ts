/** Whom a person or a body met: how often, when, how surely, and the words of each occasion. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  firstDay,
  lastDay,
  type EntityPage,
  type Label,
  type Meeting,
  type Met,
  type NamedTogether,
} from '@bulletin-graph/core/query';
import { isWide } from '../controllers/route-controller.js';
import type { ThingAnswers } from '../thing-answers.js';
import { whence } from './articles.js';
import { labelLink } from './context.js';
import { evidenceRow, quoteList } from './evidence.js';
import { foldedList, joined, moreButton } from './folded-list.js';
import { kindsMet, metFilters, meetingsOf } from './met-filters.js';
import type { ThingContext } from './thing-context.js';

/** People met, the newest first, under what narrows them; nothing where nobody was met and nothing narrows. */
export function metList(
  context: ThingContext,
  page: EntityPage,
  { met: answer, isWhole }: Pick<ThingAnswers, 'met' | 'isWhole'>,
): unknown {
  const { narrowing, things } = context;
  const isNarrowed = !isWide(narrowing);
  if (answer.people.length + answer.named.length === 0 && !isNarrowed && isWhole) return nothing;
  const met = meetingsOf(answer.people, narrowing).sort((a, b) => newestFirst(a.last, b.last) || b.count - a.count);
  const isNamed = narrowing.grade === 'article';
  const count = isNamed ? answer.named.length : isWhole ? met.length : (page.metCount ?? 0);
  return html`<section class="section met" part="section">
    <h3>
      ${context.words.page.met}
      ${count === 0 && !isWhole ? nothing : html`<span class="quiet count">${things.met.people(count)}</span>`}
    </h3>
    ${metFilters(context, kindsMet(answer.people))}
    ${count === 0 && isWhole ? html`<p class="quiet none">${things.met.none}</p>` : nothing}
    ${isNamed && count > 0 ? html`<p class="quiet none">${things.met.namedNote}</p>` : nothing}
    ${
      isNamed
        ? foldedList(context, 'named', answer.named, (other) => namedRow(context, other))
        : foldedList(context, 'met', met, (other) => metRow(context, page, other))
    }
    ${isWhole ? nothing : moreButton(things.met.all, context.showAll)}
  </section>`;
}

/** Undated last. */
const newestFirst = (a: string | null, b: string | null): number =>
  a === null || b === null
    ? Number(a === null) - Number(b === null)
    : compare(lastDay(b), lastDay(a)) || compare(firstDay(b), firstDay(a));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function metRow(context: ThingContext, page: EntityPage, met: Met): TemplateResult {
  const { words } = context;
  const period = words.window({ since: met.first, until: met.last });
  const head = html`${labelLink(context, met.person, html`<b class="name">${met.person.name}</b>`)}
    ${met.person.detail === null ? nothing : html`<span class="quiet" lang="zh">${met.person.detail}</span>`}
    <span class="quiet when">
      <i class="grade ${met.grade}">${words.grades[met.grade]}</i>
      ${[words.page.times(met.count), period].filter(Boolean).join(' · ')}
    </span>`;
  return evidenceRow(context, {
    key: `met:${met.person.id}`,
    subject: met.person.name,
    head,
    quotes: met.meetings.flatMap((meeting) => meeting.quotes),
    body: () =>
      html`<ol class="meetings">
          ${met.meetings.map((meeting) => meetingItem(context, [page, met.person], meeting))}
        </ol>
        ${
          met.meetings.length < met.count
            ? moreButton(context.things.met.older(met.count - met.meetings.length), context.showAll)
            : nothing
        }`,
  });
}

function meetingItem(context: ThingContext, who: readonly [Label, Label], meeting: Meeting): TemplateResult {
  const { words, things } = context;
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
    meeting.act === null ? words.grades[meeting.grade] : things.met.act(meeting.act),
  ];
  return html`<li>
    <p class="occasion">
      ${meeting.date === null ? words.page.undated : words.date(meeting.date)} ${labelLink(context, meeting.event)}
      <span class="quiet">${joined(about, ' · ')}</span>
    </p>
    ${quoteList(context, meeting.quotes)}
  </li>`;
}

/** The articles stand in place of words: none says that the two met. */
function namedRow(context: ThingContext, { person, articles }: NamedTogether): TemplateResult {
  return html`<li class="row">
    <div class="row-head">
      ${labelLink(context, person, html`<b class="name">${person.name}</b>`)}
      ${person.detail === null ? nothing : html`<span class="quiet" lang="zh">${person.detail}</span>`}
      <span class="quiet when">${context.things.met.namedIn(articles.length)}</span>
      ${articles
        .slice(0, 3)
        .map(
          (article) =>
            html`<span class="when"
              >${labelLink(context, article)} <span class="quiet">${whence(context, article)}</span></span
            >`,
        )}
    </div>
  </li>`;
}
