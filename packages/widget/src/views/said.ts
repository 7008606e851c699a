/** Names and details of things, as they stand within words of ours. */
import type { Label } from '@bulletin-graph/core/query';
import type { Words } from '../words/words.js';

/** A name without marks of direction: within a sentence they would turn what stands around it. */
export const said = (name: string): string => name.replace(/[\u202a-\u202e\u2066-\u2069]/gu, '');

/** Names in a row. */
export const listed = (names: readonly string[], { comma }: Pick<Words, 'comma'>): string =>
  names.map(said).join(comma);

/** What tells a thing from its namesakes; the dates in it as the reader's language writes them. */
export function detailOf(
  { date }: Pick<Words, 'date'>,
  { type, detail }: Pick<Label, 'type' | 'detail'>,
): string | null {
  if (detail === null || (type !== 'event' && type !== 'article')) return detail;
  return detail
    .split(between)
    .map((part) => (dated.test(part) ? date(part) : part))
    .join(between);
}

const between = ' · ';
const dated = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/;
