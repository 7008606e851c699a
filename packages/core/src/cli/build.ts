/** `bulletin-graph build INPUT... --out DIR`: read, link, write the index. */
import { writeFile } from 'node:fs/promises';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { build, type BuildSummary, type Changes } from '../index.js';
import {
  issueDateOption,
  jsonOption,
  jurisdictionOption,
  readCount,
  readSize,
  sidecarOf,
  type SidecarOptions,
} from './arguments.js';
import { changeCounts, changeLines } from './changes.js';
import { tell } from './complaints.js';
import { exit, failure } from './failure.js';
import type { AddCommand } from './command.js';
import { counted, json } from './print.js';

/**
 * How many percent the heap may grow before it is cleared. One of a gigabyte may otherwise grow to several: an eighth more than
 * is in use is enough, and costs little time. A small one may have more, up to so many bytes, for to clear it costs as much as
 * to clear a large one that often.
 */
const [leastGrowth, mostGrowth, freeBytes] = [12, 50, 40 * 2 ** 20];
const heapGrowth = (used: number): string =>
  `--heap-growing-percent=${Math.round(Math.max(leastGrowth, Math.min(mostGrowth, (100 * freeBytes) / used)))}`;
/** Bulletins after which the growth is set anew. */
const growthSteps = 64;

/**
 * Each thread has V8 optimise what it runs often, and the rules are many functions with little to do each: left to itself,
 * V8 is at that for half of the processor time that a thousand articles take. So a function has to run some four times
 * longer to earn it, and is put together with fewer of those that it calls.
 */
const lateOptimising = ['--interrupt-budget=500000', '--max-inlined-bytecode-size-cumulative=300'] as const;

interface BuildArguments extends SidecarOptions {
  readonly out: string;
  readonly includePrivate?: true;
  readonly corrections?: string;
  readonly cache: string | false;
  readonly pruneCache?: true;
  readonly workers?: number;
  readonly maxSize?: number;
  readonly text: boolean;
  readonly report?: string;
  readonly failOnLoss?: true;
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
    .option(
      '--report <file>',
      'what changed since the index that is there, as JSON: new people, posts, meetings, lost facts',
    )
    .option('--fail-on-loss', 'where facts of the index that is there would be lost, keep it and end with 1')
    .option('--strict', 'end with 1 when there was anything to complain of')
    .addOption(jurisdictionOption())
    .addOption(issueDateOption())
    .addOption(jsonOption())
    .action(async (inputs: readonly string[], options: BuildArguments) => {
      for (const flag of lateOptimising) setFlagsFromString(flag);
      const setGrowth = () => setFlagsFromString(heapGrowth(getHeapStatistics().used_heap_size));
      setGrowth();
      const progress = terminal.progress();
      const { value: summary, complaints } = await build(inputs, {
        out: options.out,
        sidecar: sidecarOf(options),
        stdin: process.stdin,
        includePrivate: options.includePrivate ?? false,
        text: options.text,
        failOnLoss: options.failOnLoss ?? false,
        ...(options.corrections !== undefined && { corrections: options.corrections }),
        ...(options.cache !== false && { cache: options.cache }),
        pruneCache: options.pruneCache ?? false,
        ...(options.workers !== undefined && { workers: options.workers }),
        ...(options.maxSize !== undefined && { maxBytes: options.maxSize }),
        onProgress(done, source) {
          if (done % growthSteps === 0) setGrowth();
          progress.step(done, source);
        },
      }).finally(() => progress.stop());
      tell(complaints, terminal);
      if (summary === null) {
        terminal.note(`Nothing was written; ${options.out} is as it was.`);
        return done(exit.unusable);
      }
      if (options.report !== undefined) await writeReport(options.report, summary.changes);
      const { changes } = summary;
      if (options.json)
        terminal.out(json({ ...summary, changes: changes === null ? null : changeCounts(changes), complaints }));
      else for (const line of summaryLines(summary, options.out)) terminal.out(line);
      if (complaints.length > 0 && !options.json)
        terminal.out(`${counted(complaints.length, 'complaint')}, told above.`);
      if (!summary.isWritten || (options.strict && complaints.length > 0)) done(exit.complaints);
    });
};

async function writeReport(file: string, changes: Changes | null): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(changes, null, 2)}\n`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw failure(`the report could not be written: ${reason}`, 'Give a file in a folder that is there.');
  }
}

function* summaryLines(
  { bulletins, cached, skipped, counts, changes, isWritten, files, bytes }: BuildSummary,
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
  if (changes !== null) yield* changeLines(changes);
  yield !isWritten ? `${out} is as it was.` : `${out}: ${counted(files, 'file')}, ${Math.ceil(bytes / 1024)} KB`;
}
