/** `bulletin-graph holders INDEX BODY`: who was seen in the posts of a body, over time, and who came after whom. */
import { holdersOf, type PostHistory } from '../index.js';
import { jsonOption, sinceOption, untilOption } from './arguments.js';
import type { AddCommand } from './command.js';
import { find, open } from './open.js';
import { json, lineOf, quoteLine, windowLine } from './print.js';

interface Options {
  readonly title?: string;
  readonly since?: string;
  readonly until?: string;
  readonly json?: true;
}

export const holdersCommand: AddCommand = (program, terminal) => {
  program
    .command('holders')
    .description('who was seen in the posts of a body, over time, and who came after whom')
    .argument('<index>', 'folder or address of an index')
    .argument('<body>', 'name, pinyin or id of an organisation')
    .option('--title <title>', 'only this post')
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(jsonOption())
    .action(async (where: string, name: string, options: Options) => {
      const index = await open(where);
      const subject = await find(index, name, terminal, ['organisation']);
      const posts = await holdersOf(index, subject.id, options);
      if (options.json) return terminal.out(json({ subject, posts }));
      terminal.out(lineOf(subject));
      if (posts.length === 0) terminal.out('Nobody was seen in such a post in what was read.');
      for (const post of posts) for (const line of postLines(post)) terminal.out(line);
    });
};

/** One post with its holders. */
export function* postLines({ title, holders, successions }: PostHistory): Generator<string> {
  yield* ['', title];
  for (const { person, status, window, quotes } of holders) {
    yield `  ${lineOf(person)}  ${status}, seen ${windowLine(window) || 'without a date'}`;
    for (const quote of quotes.slice(0, 1)) yield `    ${quoteLine(quote)}`;
  }
  for (const { from, to, after, before } of successions)
    yield `  ${from.name}, then ${to.name}: between ${after} and ${before}`;
}
