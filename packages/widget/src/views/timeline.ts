/** What happened year by year, newest first, each with its words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage, Quote, ShownEvent, TimelineEntry } from '@bulletin-graph/core/query';
import type { ThingAnswers } from '../thing-answers.js';
import { labelLink } from './context.js';
import { distinct } from './distinct.js';
import { byRole } from './event-page.js';
import { evidenceRow } from './evidence.js';
import { joined, moreButton, section } from './folded-list.js';
import type { ThingContext } from './thing-context.js';

/** Entries of one day and of one sort: an event, or the posts seen that day. */
interface Day {
  readonly date: string | null;
  readonly entries: readonly TimelineEntry[];
}

const shownAtFirst = 12;

/** Other people named in an event's line. */
const othersShown = 4;

/** The timeline of a page, in years; the older part waits behind a button, and behind another what a first look left out. */
export const timeline = (
  context: ThingContext,
  page: EntityPage,
  { entries, isWhole }: Pick<ThingAnswers, 'entries' | 'isWhole'>,
): unknown =>
  section('timeline', context.words.page[page.type === 'article' ? 'told' : 'timeline'], entries.length === 0, () => {
    const days = daysOf(entries);
    const shown = context.isOpen('timeline') ? days : days.slice(0, shownAtFirst);
    const rest = days.length - shown.length;
    return html`${yearsOf(shown).map(([year, inYear]) => yearBlock(context, page, year, inYear))}
    ${rest === 0 ? nothing : moreButton(context.words.states.more(rest), () => context.toggle('timeline', []))}
    ${isWhole ? nothing : moreButton(context.things.time.all(page.eventCount), context.showAll)}`;
  });

/** Posts seen on one day are told in one entry; events each in their own. */
export function daysOf(entries: readonly TimelineEntry[]): Day[] {
  const days: { date: string | null; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    const joins = entry.event === null && last?.date === entry.date && last.entries[0]?.event === null;
    if (joins) last.entries.push(entry);
    else days.push({ date: entry.date, entries: [entry] });
  }
  return days;
}

function yearsOf(days: readonly Day[]): [string | null, Day[]][] {
  const years: [string | null, Day[]][] = [];
  for (const day of days) {
    const year = day.date?.slice(0, 4) ?? null;
    const last = years.at(-1);
    if (last !== undefined && last[0] === year) last[1].push(day);
    else years.push([year, [day]]);
  }
  return years;
}

function yearBlock(context: ThingContext, page: EntityPage, year: string | null, days: readonly Day[]): TemplateResult {
  const { words } = context;
  return html`<div class="year">
    <h4>${year === null ? words.page.undated : words.states.year(year)}</h4>
    <ol class="rows">
      ${days.map((day, index) => dayRow(context, page, day, `day:${year}:${index}`))}
    </ol>
  </div>`;
}

function dayRow(context: ThingContext, page: EntityPage, day: Day, key: string): TemplateResult {
  const { words } = context;
  const event = day.entries[0]?.event ?? null;
  const when = dayOf(context, day.date);
  if (event !== null) {
    const subject = event.name;
    return evidenceRow(context, {
      key,
      subject,
      head: eventHead(context, page, event, when),
      quotes: quotesOf(page, event),
    });
  }
  const posts = day.entries.flatMap((entry) => (entry.post === null ? [] : [entry.post]));
  const isPerson = page.type === 'person';
  const said = posts.map(({ title, organisation, person }) =>
    isPerson ? `${organisation?.name ?? ''}${title}` : `${title}${person.name}`,
  );
  const names = said.join(words.comma);
  const all = distinct(posts.flatMap((post) => post.quotes));
  const ofDay = all.filter((quote) => quote.issueDate === day.date);
  const quotes = ofDay.length > 0 ? ofDay : all;
  const head = html`${when}
    <span class="said">${isPerson ? words.page.seenAs(names) : words.page.seenThere(names)}</span>`;
  return evidenceRow(context, { key, subject: names, head, quotes });
}

/** A day stands as a day; a month or a year of which no day is known as the band that it is. */
function dayOf({ words, things }: ThingContext, date: string | null): TemplateResult {
  if (date === null) return html`<span class="day"></span>`;
  return date.length < 10
    ? html`<span class="day vague">${things.sometime(words.date(date))}</span>`
    : html`<span class="day">${words.dayOfYear(date)}</span>`;
}

function eventHead(context: ThingContext, page: EntityPage, event: ShownEvent, when: TemplateResult): TemplateResult {
  const { words } = context;
  const role = event.participants.find(({ person }) => person.id === page.id)?.role;
  const others = byRole(event.participants).filter(({ person }) => person.id !== page.id);
  const places = event.places.filter(({ place }) => place.id !== page.id);
  const names = others.slice(0, othersShown).map(({ person }) => labelLink(context, person));
  const about = [
    role === undefined ? nothing : words.participantRoles[role],
    names.length === 0 ? '' : [joined(names, words.comma), others.length > othersShown ? words.page.andOthers : ''],
    joined(
      places.map(({ place }) => labelLink(context, place)),
      words.comma,
    ),
  ];
  return html`${when}
    <span class="said"
      >${labelLink(context, event)} <i class="chip">${words.eventKinds[event.kind]}</i>
      <span class="quiet where">${joined(about, ' · ')}</span></span
    >`;
}

/** Words of an event that name the page's subject; of the whole event where none do. */
function quotesOf(page: EntityPage, event: ShownEvent): readonly Quote[] {
  const own = [
    ...event.participants.filter(({ person }) => person.id === page.id),
    ...event.organisations.filter(({ organisation }) => organisation.id === page.id),
    ...event.places.filter(({ place }) => place.id === page.id),
  ].flatMap(({ quotes }) => quotes);
  return own.length > 0 ? distinct(own) : event.quotes;
}
