/** Lines for people: things, dates and the words that prove them. */
import type { Label, MeetingGrade, Quote, Window } from '../index.js';

/** `name · detail  [id]` */
export function lineOf(label: Label): string {
  return `${label.name}${label.detail === null ? '' : ` · ${label.detail}`}  [${label.id}]`;
}

/** `2020-08-03`, `2020-08-03 to 2021-02-04`; empty when nothing is known. */
export function windowLine({ since, until }: Window): string {
  if (since === null || until === null || since === until) return since ?? until ?? '';
  return `${since} to ${until}`;
}

/** The words on one line, and where they stand. */
export function quoteLine(quote: Quote): string {
  const issue = [quote.bulletin, quote.issueDate].filter((part) => part !== null).join(' ');
  return `"${onOneLine(quote.words)}" (${issue === '' ? '' : `${issue}, `}${quote.source}:${quote.span.from})`;
}

/** Line breaks and stray spaces between characters are true to the source, but no help on a terminal. */
export function onOneLine(words: string): string {
  return words
    .replace(/(?<=[^\p{ASCII}])\s+(?=[^\p{ASCII}])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What the words say of two people. */
export const grades: Readonly<Record<MeetingGrade, string>> = {
  act: 'together in one act',
  event: 'at the same event',
  article: 'named in the same article',
};

/** `1 post`, `2 posts` */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}

/** JSON as programs read it: one line. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}
