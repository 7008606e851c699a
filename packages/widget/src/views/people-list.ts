/** People of a place or of an article, with what links them to it. */
import { html, nothing } from 'lit';
import type { Related } from '@bulletin-graph/core/query';
import { labelLink } from './context.js';
import { evidenceRow } from './evidence.js';
import { foldedList, section } from './folded-list.js';
import type { ThingContext } from './thing-context.js';

/** Nothing where there is nobody. */
export const peopleList = (context: ThingContext, heading: string, people: readonly Related[]): unknown =>
  section('people', heading, people.length === 0, () =>
    foldedList(context, 'people', people, (person) => {
      const { words } = context;
      const about = [person.shared > 0 ? words.page.shared(person.shared) : '', words.window(person.window)];
      const head = html`${labelLink(context, person, html`<b class="name">${person.name}</b>`)}
      ${person.detail === null ? nothing : html`<span class="quiet" lang="zh">${person.detail}</span>`}
      ${person.shared === 0 ? nothing : html`<span class="quiet when">${about.filter(Boolean).join(' · ')}</span>`}`;
      return evidenceRow(context, { key: `person:${person.id}`, subject: person.name, head, quotes: person.quotes });
    }),
  );
