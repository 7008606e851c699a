/** `bulletin-graph as-of INDEX NAME DATE`: the posts of a person or in a body, as seen from a day. */
import { asOf } from '../index.js';
import { jsonOption, readDate } from './arguments.js';
import type { AddCommand } from './command.js';
import { find, open } from './open.js';
import { json, lineOf, quoteLine, windowLine } from './print.js';

export const asOfCommand: AddCommand = (program, terminal) => {
  program
    .command('as-of')
    .description('the posts of a person or in a body, as seen from a day')
    .argument('<index>', 'folder or address of an index')
    .argument('<name>', 'name, pinyin or id of a person or a body')
    .argument('<date>', 'year, month or day', readDate)
    .addOption(jsonOption())
    .action(async (where: string, name: string, date: string, options: { json?: true }) => {
      const index = await open(where);
      const subject = await find(index, name, terminal, ['person', 'organisation']);
      const answer = await asOf(index, subject.id, date);
      if (options.json) return terminal.out(json(answer));
      terminal.out(lineOf(subject));
      for (const { person, organisation, title, standing, window, quotes } of answer?.posts ?? []) {
        terminal.out(`  ${standing}: ${organisation?.name ?? ''} ${title}: ${person.name}, seen ${windowLine(window)}`);
        for (const quote of quotes.slice(0, 1)) terminal.out(`    ${quoteLine(quote)}`);
      }
    });
};
