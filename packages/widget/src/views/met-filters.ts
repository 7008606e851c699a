/** Narrowing whom somebody met by how surely and by what kind of occasion; years are chosen for the whole page. */
import { html, nothing, type TemplateResult } from 'lit';
import { meetingGrades, type Meeting, type Met } from '@bulletin-graph/core/query';
import type { Narrowing } from '../controllers/route-controller.js';
import type { ThingContext } from './thing-context.js';

/** Those met with the grade and on the occasions chosen, counted anew. */
export function meetingsOf(people: readonly Met[], { grade, kind }: Pick<Narrowing, 'grade' | 'kind'>): Met[] {
  const isWanted = (meeting: Meeting) =>
    (grade === null || meeting.grade === grade) && (kind === null || meeting.kind === kind);
  return people.flatMap((met) => {
    const meetings = met.meetings.filter(isWanted);
    const dates = meetings.flatMap(({ date }) => date ?? []);
    const best = meetings.some((meeting) => meeting.grade === 'act') ? ('act' as const) : ('event' as const);
    if (meetings.length === 0) return [];
    if (meetings.length === met.meetings.length) return [met];
    const [last = null, first = last] = [dates[0], dates.at(-1)];
    return [{ ...met, meetings, count: meetings.length, first, last, grade: best }];
  });
}

/** Kinds of the occasions, the most frequent first. */
export function kindsMet(people: readonly Met[]): readonly Meeting['kind'][] {
  const counts = new Map<Meeting['kind'], number>();
  for (const { meetings } of people) for (const { kind } of meetings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}

/** Grades as tabs; the kinds of occasions as a choice where there are several. */
export function metFilters(context: ThingContext, kinds: readonly Meeting['kind'][]): TemplateResult {
  const { narrowing, narrow, things, words } = context;
  const tab = (grade: string | null, label: string): TemplateResult =>
    html`<button
      class="tab"
      type="button"
      aria-pressed=${narrowing.grade === grade}
      @click=${() => narrow({ ...narrowing, grade })}
    >
      ${label}
    </button>`;
  return html`<div class="filters" part="filters" role="group" aria-label=${words.states.filters}>
    <span class="tabs">
      ${tab(null, things.met.both)} ${meetingGrades.map((grade) => tab(grade, things.met.grades[grade]))}
    </span>
    ${kinds.length > 1 || narrowing.kind !== null ? kindChoice(context, withChosen(kinds, narrowing.kind)) : nothing}
  </div>`;
}

/** What is chosen stands among the choices although nobody was met so in the years shown. */
const withChosen = (kinds: readonly string[], chosen: string | null): readonly string[] =>
  chosen === null || kinds.includes(chosen) ? kinds : [...kinds, chosen];

function kindChoice(context: ThingContext, kinds: readonly string[]): TemplateResult {
  const { narrowing, narrow, things, words } = context;
  const change = (event: Event): void =>
    narrow({ ...narrowing, kind: (event.currentTarget as HTMLSelectElement).value || null });
  return html`<label class="years"
    >${things.met.kind}
    <select @change=${change}>
      <option value="" ?selected=${narrowing.kind === null}>${words.states.everything}</option>
      ${kinds.map((kind) => html`<option value=${kind} ?selected=${narrowing.kind === kind}>${(words.eventKinds as Readonly<Record<string, string>>)[kind] ?? kind}</option>`)}
    </select>
  </label>`;
}
