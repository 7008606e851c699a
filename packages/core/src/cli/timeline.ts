/** `bulletin-graph timeline INDEX NAME`: events and posts of a thing in order of time. */
import { timeline, type TimelineEntry, type TimelineOptions } from '../index.js';
import { jsonOption, limitOption, sinceOption, untilOption } from './arguments.js';
import type { AddCommand } from './command.js';
import { find, open } from './open.js';
import { json, lineOf, quoteLine } from './print.js';

export const timelineCommand: AddCommand = (program, terminal) => {
  program
    .command('timeline')
    .description('events and posts of a thing in order of time, the newest first')
    .argument('<index>', 'folder or address of an index')
    .argument('<name>', 'name, pinyin or id')
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(limitOption(100))
    .addOption(jsonOption())
    .action(async (where: string, name: string, options: TimelineOptions & { json?: true }) => {
      const index = await open(where);
      const subject = await find(index, name, terminal);
      const entries = await timeline(index, subject.id, options);
      if (options.json) return terminal.out(json({ subject, timeline: entries }));
      terminal.out(lineOf(subject));
      if (entries.length === 0) terminal.out('Nothing is told of it in what was read.');
      for (const entry of entries) for (const line of entryLines(entry)) terminal.out(line);
    });
};

/** One line of a timeline, with its words. */
export function* entryLines({ date, event, post }: TimelineEntry): Generator<string> {
  const when = (date ?? 'no date').padEnd(10);
  if (event !== null) yield `${when}  ${event.kind}: ${event.name}${peopleAt(event)}`;
  if (post !== null)
    yield `${when}  seen as ${post.organisation?.name ?? ''} ${post.title}: ${post.person.name} (${post.status})`;
  for (const quote of (event ?? post)?.quotes.slice(0, 1) ?? []) yield `            ${quoteLine(quote)}`;
}

function peopleAt(event: NonNullable<TimelineEntry['event']>): string {
  const people = event.participants.map(({ person }) => person.name);
  return people.length === 0 ? '' : `  with ${people.join(', ')}`;
}
