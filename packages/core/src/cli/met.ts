/** `bulletin-graph met INDEX NAME`: whom a person met, how often, when, where, and the words. */
import { met, type Meeting, type Met, type MetOptions } from '../index.js';
import { jsonOption, sinceOption, untilOption } from './arguments.js';
import type { AddCommand } from './command.js';
import { find, open } from './open.js';
import { counted, json, lineOf, quoteLine } from './print.js';

export const metCommand: AddCommand = (program, terminal) => {
  program
    .command('met')
    .description('whom a person met: how often, when, where, and the words that say so')
    .argument('<index>', 'folder or address of an index')
    .argument('<name>', 'name, pinyin or id of a person')
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(jsonOption())
    .action(async (where: string, name: string, options: MetOptions & { json?: true }) => {
      const index = await open(where);
      const subject = await find(index, name, terminal, ['person']);
      const answer = await met(index, subject.id, options);
      if (options.json) return terminal.out(json({ subject, met: answer }));
      terminal.out(lineOf(subject));
      if (answer.length === 0) terminal.out('No meeting is told of in what was read.');
      for (const one of answer) for (const line of metLines(one)) terminal.out(line);
    });
};

function* metLines({ person, count, meetings }: Met): Generator<string> {
  yield '';
  yield `${lineOf(person)}  ${counted(count, 'meeting')}`;
  for (const meeting of meetings) {
    yield `  ${headOf(meeting)}`;
    for (const quote of meeting.quotes) yield `    ${quoteLine(quote)}`;
  }
}

function headOf({ date, kind, event, places, roles }: Meeting): string {
  const where = places.length === 0 ? '' : ` at ${places.map((place) => place.name).join(', ')}`;
  return `${date ?? 'no date'}  ${kind}: ${event.name}${where}  (${roles.join(' / ')})`;
}
