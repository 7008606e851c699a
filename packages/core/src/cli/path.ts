/** `bulletin-graph path INDEX A B`: how two things are linked, each step with its words. */
import { paths, type Hop, type Path, type PathOptions } from '../index.js';
import { jsonOption, readCount } from './arguments.js';
import type { AddCommand } from './command.js';
import { find, open } from './open.js';
import { json, quoteLine } from './print.js';

export const pathCommand: AddCommand = (program, terminal) => {
  program
    .command('path')
    .description('how two things are linked, each step with the words that prove it')
    .argument('<index>', 'folder or address of an index')
    .argument('<a>', 'name, pinyin or id')
    .argument('<b>', 'name, pinyin or id')
    .option('--max <number>', 'how many ways at most', readCount, 3)
    .addOption(jsonOption())
    .action(async (where: string, a: string, b: string, options: PathOptions & { json?: true }) => {
      const index = await open(where);
      const [from, to] = [await find(index, a, terminal), await find(index, b, terminal)];
      const answer = await paths(index, from.id, to.id, options);
      if (options.json) return terminal.out(json({ from, to, paths: answer }));
      if (answer.length === 0) terminal.out('No link between them in what was read.');
      for (const path of answer) for (const line of pathLines(path)) terminal.out(line);
    });
};

/** A path as lines: its names in a row, then the proof of each step. */
export function* pathLines({ from, hops }: Path): Generator<string> {
  yield [from.name, ...hops.map((hop) => `${hop.forward ? '→' : '←'} ${hop.to.name}`)].join(' ');
  for (const hop of hops) {
    yield `  ${headOf(hop)}`;
    for (const quote of hop.quotes.slice(0, 1)) yield `    ${quoteLine(quote)}`;
  }
}

function headOf({ from, to, type, as, date, forward }: Hop): string {
  const [source, target] = forward ? [from, to] : [to, from];
  const more = [as, date].filter((part) => part !== null).join(', ');
  return `${source.name} ${type} ${target.name}${more === '' ? '' : ` (${more})`}`;
}
