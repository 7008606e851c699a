/** `bulletin-graph build INPUT... --out DIR`: read, link, write the index. */
import { build, type BuildSummary } from '../index.js';
import {
  issueDateOption,
  jsonOption,
  jurisdictionOption,
  readCount,
  readSize,
  sidecarOf,
  type SidecarOptions,
} from './arguments.js';
import { tell } from './complaints.js';
import { exit } from './failure.js';
import type { AddCommand } from './command.js';
import { counted, json } from './print.js';

interface BuildArguments extends SidecarOptions {
  readonly out: string;
  readonly includePrivate?: true;
  readonly corrections?: string;
  readonly cache: string | false;
  readonly pruneCache?: true;
  readonly workers?: number;
  readonly maxSize?: number;
  readonly text: boolean;
  readonly strict?: true;
  readonly json?: true;
}

export const buildCommand: AddCommand = (program, terminal, done) => {
  program
    .command('build')
    .description('read bulletins, link them, and write the index that search and the widget ask')
    .argument('<input...>', 'files, folders or globs; - reads from stdin')
    .requiredOption('--out <folder>', 'where the index goes; an index that is there is replaced at the very end')
    .option('--include-private', 'keep residents and other people without a public role')
    .option(
      '--corrections <file>',
      'decisions by hand, one JSON object a line: same, different, rename, hide, date, source',
    )
    .option(
      '--cache <folder>',
      'keeps what each bulletin says, so that the next build reads only what changed; whole texts, so not to be published',
      '.bulletin-graph-cache',
    )
    .option('--no-cache', 'keep nothing, read everything')
    .option('--prune-cache', 'throw away what the cache keeps beyond these bulletins')
    .option('--workers <number>', 'how many threads read; one for each core unless given', readCount)
    .option('--max-size <size>', 'skip larger files: 500K, 20M, 1G; 20M unless given', readSize)
    .option('--no-text', 'publish no texts of articles: they cannot be searched or read, the words of each link stay')
    .option('--strict', 'end with 1 when there was anything to complain of')
    .addOption(jurisdictionOption())
    .addOption(issueDateOption())
    .addOption(jsonOption())
    .action(async (inputs: readonly string[], options: BuildArguments) => {
      const progress = terminal.progress();
      const { value: summary, complaints } = await build(inputs, {
        out: options.out,
        sidecar: sidecarOf(options),
        stdin: process.stdin,
        includePrivate: options.includePrivate ?? false,
        text: options.text,
        ...(options.corrections !== undefined && { corrections: options.corrections }),
        ...(options.cache !== false && { cache: options.cache }),
        pruneCache: options.pruneCache ?? false,
        ...(options.workers !== undefined && { workers: options.workers }),
        ...(options.maxSize !== undefined && { maxBytes: options.maxSize }),
        onProgress: (done, source) => progress.step(done, source),
      }).finally(() => progress.stop());
      tell(complaints, terminal);
      if (summary === null) {
        terminal.note(`Nothing was written; ${options.out} is as it was.`);
        return done(exit.unusable);
      }
      if (options.json) terminal.out(json({ ...summary, complaints }));
      else for (const line of summaryLines(summary, options.out)) terminal.out(line);
      if (complaints.length > 0 && !options.json)
        terminal.out(`${counted(complaints.length, 'complaint')}, told above.`);
      if (options.strict && complaints.length > 0) done(exit.complaints);
    });
};

function* summaryLines(
  { bulletins, cached, skipped, counts, files, bytes }: BuildSummary,
  out: string,
): Generator<string> {
  const unchanged = cached === 0 ? '' : `, ${bulletins - cached} of them anew and ${cached} from the cache`;
  yield `${counted(bulletins, 'bulletin')} read${unchanged}${skipped === 0 ? '' : `; ${skipped} skipped`}.`;
  const { person, organisation, place, event, article } = counts;
  yield [
    counted(article, 'article'),
    counted(person, 'person', 'people'),
    counted(organisation, 'organisation'),
    counted(place, 'place'),
    counted(event, 'event'),
  ].join(', ');
  yield `${out}: ${counted(files, 'file')}, ${Math.ceil(bytes / 1024)} KB`;
}
