/** Posts along time, with the windows in which they were seen; nothing ends that no text ends. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { EntityPage, ShownPost, ShownSuccession, StandingPost } from '@bulletin-graph/core/query';
import { yearLabels, yearLines } from './axis.js';
import { labelLink } from './context.js';
import { distinct } from './distinct.js';
import { evidenceRow } from './evidence.js';
import { foldedList, section } from './folded-list.js';
import { postBar } from './post-bar.js';
import type { ThingContext } from './thing-context.js';

type Shown = ShownPost & Partial<Pick<StandingPost, 'standing'>>;

/** Of a person: posts held. Of an organisation: who was seen in which post. */
export function posts(context: ThingContext, page: EntityPage, all: readonly Shown[]): unknown {
  const isPerson = page.type === 'person';
  const shown = all.filter(({ standing }) => standing !== 'not-yet');
  const heading = isPerson ? context.words.page.posts : context.words.page.people;
  return section('posts', heading, shown.length === 0, () => [
    context.axis === null
      ? nothing
      : html`<svg class="years-above" aria-hidden="true" width="100%" height="16">
          ${svg`${yearLines(context.axis)} ${yearLabels(context.axis)}`}
        </svg>`,
    foldedList(context, 'posts', isPerson ? shown : byTitle(shown), (post, index) =>
      postRow(context, page, post, `post:${index}`),
    ),
    successions(context, page.successions),
  ]);
}

/** Holders of one post stand together, the post seen last first; each in its order. */
function byTitle(all: readonly Shown[]): readonly Shown[] {
  const titles = [...new Set(all.map(({ title }) => title))];
  return titles.flatMap((title) => all.filter((post) => post.title === title));
}

function postRow(context: ThingContext, page: EntityPage, post: Shown, key: string): TemplateResult {
  const { words, things } = context;
  const other = page.type === 'person' ? post.organisation : post.person;
  const status = words.statuses[post.status];
  const seen = words.page.postSeen(words.window(post.window), post.observedOn.length);
  const changes = post.changes.map(({ kind, date, told }) =>
    things.posts.changed(kind, date && words.date(date), told && words.date(told)),
  );
  const standing = post.standing === undefined ? [] : [things.posts.standings[post.standing]];
  const head = html`<b class="title" lang="zh">${post.title}</b>
    ${status ? html`<i class="chip">${status}</i>` : nothing}
    ${other === null ? nothing : html`<span class="other">${labelLink(context, other)}</span>`}
    <span class="quiet when">${[seen, ...changes, ...standing].join(' · ')}</span>`;
  const quotes = distinct([...post.changes.flatMap((change) => change.quotes), ...post.quotes]);
  const foot = context.axis === null ? undefined : postBar(context.axis, post);
  return evidenceRow(context, { key, subject: `${other?.name ?? ''}${post.title}`, head, quotes, foot });
}

/** Who came after whom, told apart from what each held: the day of the change is only known to lie between two. */
const successions = (context: ThingContext, all: readonly ShownSuccession[]): unknown =>
  all.length === 0
    ? nothing
    : html`<ul class="rows successions">
        ${all.map((one, index) => successionRow(context, one, `succession:${index}`))}
      </ul>`;

function successionRow(context: ThingContext, one: ShownSuccession, key: string): TemplateResult {
  const { words, things } = context;
  const when = things.posts.changeOver(words.date(one.after), words.date(one.before));
  const head = html`${labelLink(context, one.from)} → ${labelLink(context, one.to)}
    <span class="quiet when"><span lang="zh">${one.organisation.name}${one.title}</span> · ${when}</span>`;
  return evidenceRow(context, { key, subject: `${one.from.name} – ${one.to.name}`, head, quotes: one.quotes });
}
