/** `bulletin-graph related INDEX NAME`: what a thing is linked to, the strongest link first. */
import { related, type Related, type RelatedOptions } from '../index.js';
import { jsonOption, limitOption, sinceOption, typesOption, untilOption } from './arguments.js';
import type { AddCommand } from './command.js';
import { find, open } from './open.js';
import { counted, json, lineOf, quoteLine, windowLine } from './print.js';

export const relatedCommand: AddCommand = (program, terminal) => {
  program
    .command('related')
    .description('what a thing is linked to, the strongest link first')
    .argument('<index>', 'folder or address of an index')
    .argument('<name>', 'name, pinyin or id')
    .addOption(typesOption())
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(limitOption(20))
    .addOption(jsonOption())
    .action(async (where: string, name: string, options: RelatedOptions & { json?: true }) => {
      const index = await open(where);
      const subject = await find(index, name, terminal);
      const answer = await related(index, subject.id, options);
      if (options.json) return terminal.out(json({ subject, related: answer }));
      terminal.out(lineOf(subject));
      if (answer.length === 0) terminal.out('Nothing is linked to it in what was read.');
      for (const one of answer) for (const line of relatedLines(one)) terminal.out(line);
    });
};

/** One neighbour, with its words. */
export function* relatedLines(one: Related): Generator<string> {
  const shared = one.shared > 0 ? `, ${counted(one.shared, 'event')}` : '';
  yield `${one.type.padEnd(12)} ${lineOf(one)}  ${[windowLine(one.window), one.through.join(', ')].filter(Boolean).join(', ')}${shared}`;
  for (const quote of one.quotes.slice(0, 1)) yield `             ${quoteLine(quote)}`;
}
