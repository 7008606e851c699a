/** Runs every check in order and sums them up; the last line is `N passed, N failed`. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './help/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const patience = 12 * 60_000;

/** A check that is one test: it passes or it fails. */
const one = (name, ...command) => ({ name, command, count: (code) => [code === 0 ? 1 : 0, code === 0 ? 0 : 1, 0] });

/** A run of uvu: its own totals count. */
const many = (name, pattern, prepare = async () => ({})) => ({
  name,
  command: ['node', '--import', 'tsx', 'node_modules/uvu/bin.js', 'test', pattern],
  count: uvuTotals,
  prepare,
});

const typed = ['--profile', 'esm-only', '--format', 'ascii'];
/** For pages and editors, not for import. */
const untyped = ['bulletin-search.js', 'bulletin-names.js', 'custom-elements.json', 'html-custom-data.json'];

const steps = [
  one('build', 'npx', 'rollup', '-c', '--silent'),
  one('lexicon pack', 'node', 'packages/core/lexicons/pack.mjs', '--check'),
  one('types', 'npx', 'tsc', '-p', 'tsconfig.json', '--noEmit'),
  one('lint', 'npx', 'eslint', '.'),
  one('format', 'npx', 'prettier', '--check', '--log-level', 'warn', '.'),
  one('package core', 'npx', 'publint', '--strict', 'packages/core'),
  one('package widget', 'npx', 'publint', '--strict', 'packages/widget'),
  one('package types', 'npx', 'attw', ...typed, '--pack', 'packages/core'),
  one('widget types', 'npx', 'attw', ...typed, '--pack', 'packages/widget', '--exclude-entrypoints', ...untyped),
  many('unit tests', '\\.test\\.ts$'),
  many('browser tests', '\\.spec\\.ts$', async () => ({ CHROME_PATH: await chromiumPath() })),
];

/**
 * What uvu counted. A file that fails to load ends the run without totals, and a hook that throws leaves tests
 * unrun without an error: both are failures.
 */
function uvuTotals(code, output) {
  const count = (label) => Number(new RegExp(`^ {2}${label}: +(\\d+)`, 'mu').exec(output)?.[1] ?? Number.NaN);
  const [total, passed, skipped] = [count('Total'), count('Passed'), count('Skipped')];
  if (Number.isNaN(total + passed + skipped)) return [0, 1, 0];
  const failed = total - passed;
  return [passed, failed === 0 && code !== 0 ? 1 : failed, skipped];
}

/** Shows the output as it comes and keeps it for counting. */
function run([program, ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program === 'npx' && process.platform === 'win32',
    });
    let output = '';
    const timer = setTimeout(() => {
      console.error(`\nno end after ${patience / 60_000} minutes: stopped`);
      child.kill('SIGKILL');
    }, patience);
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8');
      from.on('data', (text) => {
        output += text;
        to.write(text);
      });
    }
    child.on('error', (error) => {
      clearTimeout(timer);
      console.error(`cannot start ${program}: ${error.message}`);
      resolve([1, output]);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      // eslint-disable-next-line no-control-regex -- colours stand between the words and their figures
      resolve([code ?? 1, output.replace(/\u001B\[\d+m/gu, '')]);
    });
  });
}

const rows = [];
for (const { name, command, count, prepare } of steps) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  let figures;
  try {
    const [code, output] = await run(command, await prepare?.());
    figures = count(code, output);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    figures = [0, 1, 0];
  }
  rows.push([name, ...figures, (performance.now() - start) / 1000]);
}

const sum = (column) => rows.reduce((total, row) => total + row[column], 0);
console.log('\nstep                passed  failed  skipped  seconds');
for (const [name, passed, failed, skipped, seconds] of rows) {
  const figures = [String(passed).padStart(6), String(failed).padStart(6), String(skipped).padStart(7)];
  console.log(`${name.padEnd(18)}  ${figures.join('  ')}  ${seconds.toFixed(1).padStart(7)}`);
}
console.log(`\n${sum(1)} passed, ${sum(2)} failed`);
process.exitCode = sum(2) === 0 ? 0 : 1;
