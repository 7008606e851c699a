/** `bulletin-graph path INDEX A B`: how two things are linked, each step with its words. */
import { coverage, paths, type Hop, type Path, type PathOptions } from '../index.js';
import { jsonOption, readCount, sinceOption, strictGradeOption, throughOption, untilOption } from './arguments.js';
import type { AddCommand } from './command.js';
import { coverageLines } from './coverage.js';
import { find, open } from './open.js';
import { json, lineOf, quoteLine } from './print.js';

export const pathCommand: AddCommand = (program, terminal) => {
  program
    .command('path')
    .description('the shortest ways between two things, each step with the words that prove it')
    .argument('<index>', 'folder or address of an index')
    .argument('<a>', 'name, pinyin or id')
    .argument('<b>', 'name, pinyin or id')
    .option('--max <number>', 'how many ways at most', readCount, 3)
    .option('--between <number>', 'how many people and bodies may stand between', readCount, 3)
    .addOption(throughOption())
    .addOption(strictGradeOption())
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(jsonOption())
    .action(async (where: string, a: string, b: string, options: PathOptions & { json?: true }) => {
      const index = await open(where);
      const [from, to] = [await find(index, a, terminal), await find(index, b, terminal)];
      const answer = await paths(index, from.id, to.id, options);
      if (options.json) return terminal.out(json({ from, to, paths: answer }));
      for (const path of answer) for (const line of pathLines(path)) terminal.out(line);
      if (answer.length > 0) return;
      terminal.out(`No link between ${lineOf(from)} and ${lineOf(to)} is told of in what was read:`);
      for (const line of coverageLines(await coverage(index, options))) terminal.out(line);
    });
};

/** A path as lines: its names in a row, then the proof of each step. */
export function* pathLines({ from, hops }: Path): Generator<string> {
  yield [from.name, ...hops.map((hop) => `${hop.forward ? '→' : '←'} ${hop.to.name}`)].join(' ');
  for (const hop of hops) yield* hopLines(hop);
}

/** One hop and its words. */
export function* hopLines({ from, to, type, as, date, act, forward, quotes }: Hop): Generator<string> {
  const [source, target] = forward ? [from, to] : [to, from];
  const more = [as, date, act].filter((part) => part !== null).join(', ');
  yield `  ${source.name} ${type} ${target.name}${more === '' ? '' : ` (${more})`}`;
  for (const quote of quotes.slice(0, 1)) yield `    ${quoteLine(quote)}`;
}
