/** The small line above a name: what sort of thing it is. */
import type { EntityPage } from '@bulletin-graph/core/query';
import type { Context } from './context.js';

/** Type and kind: 人物 · 公职人员. */
export function kickerOf({ words }: Pick<Context, 'words'>, page: EntityPage): string {
  const event = page.type === 'event' ? page.events[0] : undefined;
  const kind = event === undefined ? words.kinds[page.kind ?? ''] : words.eventKinds[event.kind];
  return [words.one[page.type], kind].filter(Boolean).join(' · ');
}
