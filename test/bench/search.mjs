/**
 * How fast, small and right the search is, beside others that work from plain files: `npm run bench -- search [ARTICLES...]`,
 * over the built package; 1,000, 10,000 and 100,000 articles of made-up newspapers unless told. `--kept` takes an index that a
 * bench built before (and tells no time for it), `--alone` leaves the others out, `--no-browser` the pages in Chromium.
 */
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contenders } from './search/contenders.mjs';
import { inChromium } from './search/chromium.mjs';

const args = process.argv.slice(2);
const has = (option) => args.includes(option);
const sizes = args.filter((arg) => !arg.startsWith('-')).map(Number);

if (existsSync(new URL('../../packages/core/dist/index.js', import.meta.url))) await bench();
else {
  console.error('There is no built package: run npm run build.');
  process.exitCode = 2;
}

async function bench() {
  console.log(`${availableParallelism()} cores, Node ${process.version}, load ${loadavg()[0].toFixed(1)}`);
  for (const articles of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
    const home = mkdtempSync(join(tmpdir(), 'bulletin-graph-bench-'));
    try {
      console.log(`\n${articles} articles\n`);
      const measures = await measureAll(articles, home);
      printCosts(measures);
      printAnswers(measures);
      if (!has('--no-browser')) await inChromium(articles, measures);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
}

async function measureAll(articles, home) {
  const measures = new Map();
  for (const [name, { most = Infinity }] of Object.entries(contenders)) {
    if (has('--alone') && measures.size > 1) break;
    if (articles > most) console.log(`${name}: left out above ${most} articles, for it takes minutes and gigabytes`);
    else {
      try {
        measures.set(name, await measured(name, articles, home));
      } catch (error) {
        console.log(error.message);
      }
    }
  }
  return measures;
}

/** In a process of its own. */
function measured(name, articles, home) {
  const program = fileURLToPath(new URL('./search/measure.mjs', import.meta.url));
  return new Promise((done, failed) => {
    const child = fork(program, [name, articles, home, has('--kept')], { execArgv: [] });
    child.once('message', done);
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`${name} ended with ${code}`)));
  });
}

function printCosts(measures) {
  row('', ['build s', 'peak MB', 'files', 'raw MB', 'gzip MB', 'open ms']);
  const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
  for (const [name, { seconds, memory, files, raw, packed, load }] of measures) {
    const built = [seconds, memory].map((value, i) => (value === null ? '–' : value.toFixed(1 - i)));
    row(name, [...built, files, megabytes(raw), megabytes(packed), load.toFixed(0)]);
  }
}

/**
 * Times of warm questions, how long they hold the thread, precision of the first result (of words: of the first ten), and how many
 * of what there is to find are found.
 */
function printAnswers(measures) {
  const percent = (share) => (Number.isFinite(share) ? (100 * share).toFixed(1) : '–');
  for (const kind of Object.keys(measures.values().next().value.answers)) {
    console.log('');
    row(kind, ['p50 ms', 'p95 ms', 'held p95 ms', 'precision', 'recall', 'asked']);
    for (const [name, { answers }] of measures) {
      const answer = answers[kind];
      if (answer === undefined) continue;
      const { times, holds, first, found, count } = answer;
      const at = (list, share) => list[Math.min(list.length - 1, Math.floor(list.length * share))].toFixed(2);
      row(`  ${name}`, [at(times, 0.5), at(times, 0.95), at(holds, 0.95), percent(first), percent(found), count]);
    }
  }
}

function row(name, cells) {
  console.log(name.padEnd(24) + cells.map((cell) => String(cell).padStart(12)).join(''));
}
