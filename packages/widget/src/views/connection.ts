/** What connects three things or more: what all of them share, each with the words of every one, else the links that join them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Connection, Hop, SharedKind, SharedThing } from '@bulletin-graph/core/query';
import { sharedKinds } from '@bulletin-graph/core/query';
import { wordsForThings } from '../words/choose-things.js';
import { labelLink, nameOf, type Context } from './context.js';
import { distinct } from './distinct.js';
import { evidenceRow, quoteList } from './evidence.js';
import { section } from './folded-list.js';
import { hopWords } from './hop-words.js';
import { notice } from './notices.js';
import { listed } from './said.js';

/** The shared things by kind; where they share no more than places, the tree; and who stays apart. */
export function connectionView(context: Context, connection: Connection): TemplateResult {
  const { words } = context;
  const { link } = wordsForThings(words);
  const { shared, tree, apart, subjects } = connection;
  const names = listed(
    subjects.map(({ name }) => name),
    words,
  );
  if (shared.length === 0 && tree.length === 0) return notice(link.none(names), words.link.noneNote);
  return html`${sharedKinds.map((kind) => sharedList(context, kind, connection))}
  ${section(
    'tree',
    link.tree,
    tree.length === 0,
    () =>
      html`<ul class="rows">
        ${tree.map((hop, i) => hopRow(context, hop, `tree:${i}`))}
      </ul>`,
  )}
  ${
    apart.length === 0
      ? nothing
      : notice(
          link.apart(
            listed(
              apart.map(({ name }) => name),
              words,
            ),
          ),
          words.link.noneNote,
        )
  }`;
}

const sharedList = (context: Context, kind: SharedKind, { shared }: Connection): unknown => {
  const { words } = context;
  const heading = kind === 'post' ? words.page.posts : words.types[kind];
  const all = shared.filter((one) => one.kind === kind);
  return section(
    'shared',
    wordsForThings(words).link.shared(heading),
    all.length === 0,
    () =>
      html`<ul class="rows">
        ${all.map((one, i) => sharedRow(context, one, `shared:${kind}:${i}`))}
      </ul>`,
  );
};

/** The thing; opened, how each of them is linked to it. */
function sharedRow(context: Context, { thing, title, grade, window, links }: SharedThing, key: string): TemplateResult {
  const { words } = context;
  const about = [words.window(window), grade === null ? '' : words.grades[grade]];
  const head = html`${labelLink(context, thing, html`<b class="name">${nameOf(context, thing)}</b>`)}
    ${title === null ? nothing : html`<b class="title" lang="zh">${title}</b>`}
    <span class="quiet when">${about.filter(Boolean).join(' · ')}</span>
    <span class="when ways">${links.map((hops) => wayOf(context, hops))}</span>`;
  return evidenceRow(context, {
    ...{ key, subject: `${thing.name}${title ?? ''}`, head },
    quotes: distinct(links.flat().flatMap(({ quotes }) => quotes)),
    body: () =>
      html`<ol class="meetings">
        ${links.map(
          (hops) =>
            html`<li>
              <p class="occasion">${wayOf(context, hops)}</p>
              ${quoteList(context, distinct(hops.flatMap(({ quotes }) => quotes)))}
            </li>`,
        )}
      </ol>`,
  });
}

/** 沈知行 出席; to somebody whom an event stands before: 沈知行 陪同 · 2022年3月9日 调研 · 苏映雪 讲话. */
function wayOf({ words }: Context, [first, second]: readonly Hop[]): TemplateResult {
  if (first === undefined) return html``;
  const when = first.date === null ? '' : words.date(first.date);
  const on =
    second === undefined ? nothing : html` · ${when} ${second.from.name} · ${endOf(hopWords(words, second), second)}`;
  return html`<span class="way"><b>${first.from.name}</b> ${hopWords(words, first)}${on}</span> `;
}

/** 苏映雪 讲话, of what somebody did; what the event itself says of its end goes before it. */
const endOf = (said: string, { to, forward }: Hop): TemplateResult =>
  forward ? html`${said} <b>${to.name}</b>` : html`<b>${to.name}</b> ${said}`;

function hopRow(context: Context, hop: Hop, key: string): TemplateResult {
  const { words } = context;
  const when = hop.date === null ? '' : words.date(hop.date);
  const head = html`${labelLink(context, hop.from)}
    <span class="arrow" aria-hidden="true">${hop.forward ? '→' : '←'}</span> ${hopWords(words, hop)}
    ${labelLink(context, hop.to)} <span class="quiet when">${when}</span>`;
  return evidenceRow(context, { key, subject: `${hop.from.name} – ${hop.to.name}`, head, quotes: hop.quotes });
}
