/** `bulletin-graph coverage INDEX`: which bulletins were read, and of which months none was. */
import { coverage, type Coverage, type CoveredSeries } from '../index.js';
import { jsonOption, sinceOption, untilOption } from './arguments.js';
import type { AddCommand } from './command.js';
import { open } from './open.js';
import { counted, json, windowLine } from './print.js';

interface Options {
  readonly since?: string;
  readonly until?: string;
  readonly jurisdiction?: string;
  readonly json?: true;
}

export const coverageCommand: AddCommand = (program, terminal) => {
  program
    .command('coverage')
    .description('which bulletins were read, from when to when, and the months without an issue')
    .argument('<index>', 'folder or address of an index')
    .addOption(sinceOption())
    .addOption(untilOption())
    .option('--jurisdiction <path>', 'only bulletins of this division: from the province down, with / between')
    .addOption(jsonOption())
    .action(async (where: string, options: Options) => {
      const answer = await coverage(await open(where), options);
      if (options.json) terminal.out(json(answer));
      else for (const line of coverageLines(answer)) terminal.out(line);
    });
};

/** The sums, then a line a series and one for its gaps. */
export function* coverageLines(read: Coverage): Generator<string> {
  yield `${counted(read.bulletins, 'bulletin')}, ${counted(read.articles, 'article')}${inBrackets(windowLine(read))}`;
  for (const series of read.series) yield* seriesLines(series);
}

function* seriesLines(series: CoveredSeries): Generator<string> {
  const name = [series.title ?? 'without a title', series.jurisdiction].filter((part) => part !== null).join(' · ');
  yield `  ${name}: ${counted(series.bulletins, 'bulletin')}${inBrackets(windowLine(series))}`;
  if (series.gaps.length > 0)
    yield `    no issue read of ${series.gaps.map((gap) => gap.replace('/', ' to ')).join(', ')}`;
}

const inBrackets = (words: string): string => (words === '' ? '' : ` (${words})`);
