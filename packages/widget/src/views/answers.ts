/** A question in words: what it was taken for, and the answer to each way in which it may be meant. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Asked, Reading } from '@bulletin-graph/core/ask';
import type { Hop, Label, Met, Quote, ShownPost } from '@bulletin-graph/core/query';
import { linkRoute, wide } from '../controllers/route-controller.js';
import { wordsForThings } from '../words/choose-things.js';
import { wordsForPages } from '../words/words-for-pages.js';
import { labelLink, pageLink, type Context, type FirstContext } from './context.js';
import { evidenceRow } from './evidence.js';
import { monthsIn } from './papers.js';
import { detailOf, listed, said } from './said.js';

/** Draws the answers above the results. */
export type AnswersView = (context: FirstContext, asked: Asked) => TemplateResult;

/** Names alone are what the results are for. */
export const isQuestion = ({ readings }: Asked): boolean =>
  readings.some(({ answer }) => answer.asks !== 'page') || readings.some(({ since }) => since !== null);

/** Rows of an answer; the rest is on the page of the thing. */
const shown = 6;

export const answersView: AnswersView = (first, asked) => {
  const context: Context = { ...first, words: wordsForPages(first.words) };
  return html`<section class="answers" part="section" aria-label=${wordsForThings(context.words).answers.heading}>
    ${asked.readings.map((reading, index) => readingBlock(context, reading, `answer:${index}`))}
  </section>`;
};

function readingBlock(context: Context, reading: Reading, key: string): TemplateResult {
  const { answers } = wordsForThings(context.words);
  const rows = rowsOf(context, reading, key);
  return html`<div class="reading">
    <p class="understood"><span class="quiet">${answers.understood}</span> <b lang="zh">${reading.sentence}</b></p>
    ${
      rows.length === 0
        ? html`<p class="quiet none">${answers.none}</p>`
        : html`<ul class="rows">
            ${rows.slice(0, shown)}
          </ul>`
    }
    <p class="onward">
      ${rows.length > shown ? html`<span class="quiet">${answers.more(rows.length - shown)}</span>` : nothing}
      ${onward(context, reading)}
    </p>
  </div>`;
}

/** To the pages that have all of it. */
function onward(context: Context, { subjects, answer, since, until }: Reading): unknown {
  const [a, b] = subjects;
  if (a === undefined) return nothing;
  const { words } = context;
  if (answer.asks === 'between' && b !== undefined) {
    return pageLink(context, { view: 'link', from: a.id, to: b.id }, words.box.howLinked(said(a.name), said(b.name)));
  }
  const narrowing = { ...wide, since, until };
  if (answer.asks === 'together')
    return pageLink(
      context,
      linkRoute(
        subjects.map(({ id }) => id),
        false,
        narrowing,
      ),
      words.box.howLinked(
        listed(
          subjects.slice(0, -1).map(({ name }) => name),
          words,
        ),
        said(subjects.at(-1)?.name ?? ''),
      ),
    );
  return subjects.map((label) =>
    pageLink(
      context,
      { view: 'entity', id: label.id, narrowing },
      wordsForThings(words).answers.page(said(label.name)),
    ),
  );
}

interface Line {
  readonly label: Label | null;
  readonly head?: string;
  readonly about: readonly string[];
  readonly quotes: readonly Quote[];
}

function rowsOf(context: Context, reading: Reading, key: string): readonly TemplateResult[] {
  return linesOf(context, reading).map(({ label, head, about, quotes }, index) =>
    evidenceRow(context, {
      key: `${key}:${index}`,
      subject: label?.name ?? head ?? '',
      head: html`${head === undefined ? nothing : html`<b class="title" lang="zh">${head}</b>`}
        ${label === null ? nothing : labelLink(context, label)}
        ${label?.detail && head === undefined ? html`<span class="quiet" lang="zh">${detailOf(context.words, label)}</span>` : nothing}
        <span class="quiet when">${about.filter(Boolean).join(' · ')}</span>`,
      quotes,
    }),
  );
}

function linesOf(context: Context, { answer }: Reading): readonly Line[] {
  const { words } = context;
  const things = wordsForThings(words);
  switch (answer.asks) {
    case 'met':
      return answer.met.people.map((met) => metLine(context, met));
    case 'between':
      return [
        ...(answer.met?.people ?? []).flatMap((met) =>
          met.meetings.map(({ event, date, grade, act, quotes }) => ({
            label: event,
            about: [
              date === null ? words.page.undated : words.date(date),
              act === null ? words.grades[grade] : things.met.act(act),
            ],
            quotes,
          })),
        ),
        ...(answer.met !== null && answer.met.people.length > 0 ? [] : answer.paths).flatMap(({ hops }) =>
          hops.map((hop) => hopLine(context, hop)),
        ),
      ];
    case 'posts':
      return (answer.posts?.posts ?? [])
        .filter(({ standing }) => standing !== 'not-yet')
        .map((post) => ({
          ...postLine(context, post, post.organisation),
          about: [seen(context, post), things.posts.standings[post.standing]],
        }));
    case 'together':
      return [
        ...answer.connection.shared.map(({ thing, title, window, links }) => ({
          label: thing,
          head: title ?? words.one[thing.type],
          about: [words.window(window)],
          quotes: links.flat().flatMap(({ quotes }) => quotes),
        })),
        ...answer.connection.tree.map((hop) => hopLine(context, hop)),
      ];
    case 'attendance':
      return answer.events.flatMap(({ participants }) =>
        participants.map(({ person, role, quotes }) => ({
          label: person,
          about: [words.participantRoles[role]],
          quotes,
        })),
      );
    case 'holders':
    case 'leaders':
      return answer.holders.flatMap(({ holders }) => holders.map((post) => postLine(context, post, post.person)));
    case 'places':
    case 'visitors':
      return answer.related.map(({ shared, window, quotes, ...label }) => ({
        label,
        about: [shared > 0 ? words.page.shared(shared) : '', words.window(window)],
        quotes,
      }));
    case 'timeline':
      return answer.timeline.flatMap(({ date, event, post }) => {
        const when = date === null ? words.page.undated : words.date(date);
        if (event !== null)
          return [{ label: event, about: [when, words.eventKinds[event.kind]], quotes: event.quotes }];
        return post === null ? [] : [{ ...postLine(context, post, post.organisation), about: [when] }];
      });
    case 'page':
      return answer.page === null
        ? []
        : [{ label: answer.page, about: [words.window(answer.page.window)], quotes: answer.page.quotes }];
    case 'coverage':
      return answer.coverage.series.map((series) => ({
        label: null,
        head: things.read.series(series.title ?? things.read.untitled, series.bulletins, words.window(series)),
        about: [series.gaps.length > 0 ? things.read.gaps(monthsIn(series.gaps)) : ''],
        quotes: [],
      }));
  }
}

const hopLine = ({ words }: Context, { from, to, as, date, quotes }: Hop): Line => ({
  ...{ label: to, head: from.name, quotes },
  about: [
    as === null
      ? ''
      : (({ ...words.organisationRoles, ...words.participantRoles } as Record<string, string>)[as] ?? as),
    date === null ? '' : words.date(date),
  ],
});

function metLine({ words }: Context, { person, count, first, last, grade, meetings }: Met): Line {
  return {
    label: person,
    about: [words.grades[grade], words.page.times(count), words.window({ since: first, until: last })],
    quotes: meetings.flatMap(({ quotes }) => quotes),
  };
}

const seen = ({ words }: Context, post: ShownPost): string =>
  words.page.postSeen(words.window(post.window), post.observedOn.length);

const postLine = (context: Context, post: ShownPost, label: Label | null): Line => ({
  ...{ label, head: post.title, quotes: post.quotes },
  about: [seen(context, post)],
});
