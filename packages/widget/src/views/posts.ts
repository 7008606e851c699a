/** Posts with the windows in which they were seen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { EntityPage, ShownPost } from '@bulletin-graph/core/query';
import { labelLink, type Context } from './context.js';
import { evidenceRow } from './evidence.js';
import { foldedList, section } from './folded-list.js';

/** Of a person: posts held. Of an organisation: who was seen in which post. */
export const posts = (context: Context, page: EntityPage): unknown =>
  section(
    'posts',
    page.type === 'person' ? context.words.page.posts : context.words.page.people,
    page.posts.length === 0,
    () => foldedList(context, 'posts', page.posts, (post, index) => postRow(context, page, post, `post:${index}`)),
  );

function postRow(context: Context, page: EntityPage, post: ShownPost, key: string): TemplateResult {
  const { words } = context;
  const other = page.type === 'person' ? post.organisation : post.person;
  const status = words.statuses[post.status];
  const head = html`<b class="title" lang="zh">${post.title}</b>
    ${status ? html`<i class="chip">${status}</i>` : nothing}
    ${other === null ? nothing : html`<span class="other">${labelLink(context, other)}</span>`}
    <span class="quiet when">${words.page.postSeen(words.window(post.window), post.observedOn.length)}</span>`;
  return evidenceRow(context, { key, subject: `${other?.name ?? ''}${post.title}`, head, quotes: post.quotes });
}
