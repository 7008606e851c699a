/** A card: who somebody named in an article is, in a few lines, each with its words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage, Label, Met, ShownEvent, ShownPost } from '@bulletin-graph/core/query';
import type { NamesWords } from '../words/names-words.js';
import { isForBrowser, nameOf, type Context } from './context.js';
import { evidenceRow } from './evidence.js';
import { section } from './folded-list.js';
import { kickerOf } from './kicker.js';
import { notice } from './notices.js';
import { said } from './said.js';

/** Whom a name means. */
export interface CardAnswer {
  /** One where the words around the name choose, or where there is one. */
  readonly meant: readonly EntityPage[];
  /** All who bear the name. */
  readonly all: readonly EntityPage[];
}

/** What the card needs of its element besides the context. */
export interface CardActs {
  readonly names: NamesWords;
  /** The name as the index writes it. */
  readonly name: string;
  /** Shows one of several namesakes; null: all of them to choose from. */
  readonly choose: (id: string | null) => void;
  /** Address of all that is told of the thing; null where the host page gave none. */
  readonly page: (id: string) => string | null;
  /** Opens it in the widget of the page; null where there is none. */
  readonly open: ((label: Label) => void) | null;
  /** False when the host page wants to show it itself. */
  readonly follow: (label: Label) => boolean;
  readonly isChoosing: boolean;
}

/** Rows of each list; all of them are on the page of the thing. */
const shown = 3;

/** One thing, the choice between several, or that there is none. */
export function cardView(context: Context, { meant, all }: CardAnswer, acts: CardActs): TemplateResult {
  const choice = acts.isChoosing ? all : meant;
  const [only] = choice;
  if (only === undefined) return notice(context.words.states.unknown, context.words.states.unknownAdvice);
  return choice.length > 1 ? choiceOf(context, choice, acts) : thing(context, only, all.length - 1, acts);
}

const choiceOf = (context: Context, choice: readonly EntityPage[], acts: CardActs): TemplateResult =>
  html`<h2 class="query">${acts.names.which(said(acts.name))}</h2>
    <ul class="rows">
      ${choice.map(
        (page) =>
          html`<li class="row">
            <div class="row-head">
              <button class="link" type="button" @click=${() => acts.choose(page.id)}>
                <b class="name" lang="zh">${page.name}</b>
              </button>
              ${page.detail === null ? nothing : html`<span class="quiet" lang="zh">${page.detail}</span>`}
              <span class="quiet when">${factsOf(context, page)}</span>
            </div>
          </li>`,
      )}
    </ul>`;

function thing(context: Context, page: EntityPage, others: number, acts: CardActs): TemplateResult {
  const { words } = context;
  const isPerson = page.type === 'person';
  return html`<header class="head">
      <p class="kicker">${kickerOf(context, page)}</p>
      <h2 class="subject" lang="zh">${nameOf(context, page)}</h2>
      ${page.detail === null ? nothing : html`<p class="standing" lang="zh">${page.detail}</p>`}
      <p class="quiet facts">${factsOf(context, page)}</p>
      ${
        others > 0
          ? html`<p class="quiet">
              <button class="link" type="button" @click=${() => acts.choose(null)}>${acts.names.others(others)}</button>
            </p>`
          : nothing
      }
    </header>
    ${list(words.page[isPerson ? 'posts' : 'people'], page.posts, (post, key) => postRow(context, page, post, key))}
    ${
      isPerson
        ? list(words.page.met, page.met, (met, key) => metRow(context, met, key))
        : list(words.page.timeline, page.events, (event, key) => eventRow(context, event, key))
    }
    ${onward(page, acts)}`;
}

const factsOf = ({ words }: Context, page: EntityPage): string =>
  words.page.seenIn(page.articleCount, words.window(page.window));

/** The first few rows under a heading. */
const list = <Item>(
  heading: string,
  items: readonly Item[],
  row: (item: Item, key: string) => TemplateResult,
): unknown =>
  section('brief', heading, items.length === 0, () => [
    html`<ul class="rows">
      ${items.slice(0, shown).map((item, i) => row(item, `${heading}:${i}`))}
    </ul>`,
  ]);

function postRow(context: Context, page: EntityPage, post: ShownPost, key: string): TemplateResult {
  const { words } = context;
  const other = page.type === 'person' ? post.organisation : post.person;
  const status = words.statuses[post.status];
  const head = html`<b class="title" lang="zh">${post.title}</b>
    ${status ? html`<i class="chip">${status}</i>` : nothing}
    ${other === null ? nothing : html`<span lang="zh">${other.name}</span>`}
    <span class="quiet when">${words.page.postSeen(words.window(post.window), post.observedOn.length)}</span>`;
  return evidenceRow(context, { key, subject: `${other?.name ?? ''}${post.title}`, head, quotes: post.quotes });
}

/** The newest occasion stands for all of them. */
function metRow(context: Context, { person, meetings, count }: Met, key: string): TemplateResult {
  const { words } = context;
  const [last] = meetings;
  const about = [
    last === undefined ? '' : whenOf(context, last.date),
    last?.event.name ?? '',
    (last?.places ?? []).map(({ name }) => name).join(words.comma),
    count > 1 ? words.page.times(count) : '',
  ];
  const head = html`<b class="name" lang="zh">${person.name}</b>
    ${person.detail === null ? nothing : html`<span class="quiet" lang="zh">${person.detail}</span>`}
    <span class="quiet when">${about.filter(Boolean).join(' · ')}</span>`;
  return evidenceRow(context, { key, subject: person.name, head, quotes: last?.quotes ?? [] });
}

function eventRow(context: Context, event: ShownEvent, key: string): TemplateResult {
  const places = event.places.map(({ place }) => place.name).join(context.words.comma);
  const head = html`<span lang="zh">${event.name}</span>
    <span class="quiet when">${[whenOf(context, event.date), places].filter(Boolean).join(' · ')}</span>`;
  return evidenceRow(context, { key, subject: event.name, head, quotes: event.quotes });
}

const whenOf = ({ words }: Context, date: string | null): string =>
  date === null ? words.page.undated : words.date(date);

/** To the widget of the page, or to the address that the host page gave. */
function onward(page: EntityPage, { names, page: addressOf, open, follow }: CardActs): unknown {
  const address = open === null ? addressOf(page.id) : null;
  if (open !== null)
    return html`<p class="onward">
      <button class="button" type="button" @click=${() => follow(page) && open(page)}>
        ${names.all(said(page.name))}
      </button>
    </p>`;
  if (address === null) return nothing;
  const click = (event: MouseEvent): void => {
    if (!isForBrowser(event) && !follow(page)) event.preventDefault();
  };
  return html`<p class="onward">
    <a class="button" href=${address} @click=${click}>${names.all(said(page.name))}</a>
  </p>`;
}
