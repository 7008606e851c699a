/**
 * What a build costs as the bulletins become more: `npm run bench -- build [ARTICLES...]`, over the built package. Builds
 * made-up newspapers twice, each time in a process of its own: reading all of them, and with all readings kept from the
 * first. `--kept` skips the first, and reads only what no bench has read before. Memory is the most that the process held,
 * threads included; right of it is what one article more adds.
 */
import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bulletinsOf, readings } from './corpora.mjs';

const self = fileURLToPath(import.meta.url);
const built = new URL('../../packages/core/dist/index.js', import.meta.url);
const heads = [
  'articles',
  'readings',
  'read s',
  'link s',
  'articles/s',
  'memory MB',
  'KB/article',
  'files',
  'index MB',
  'load',
];

if (process.send !== undefined) await buildOnce(...process.argv.slice(2));
else if (existsSync(built)) await bench(process.argv.slice(2));
else {
  console.error('There is no built package: run npm run build.');
  process.exitCode = 2;
}

async function bench(args) {
  const sizes = args.filter((arg) => arg !== '--kept').map(Number);
  const isKept = args.includes('--kept');
  console.log(`${availableParallelism()} cores, Node ${process.version}`);
  console.log(heads.map((head) => head.padStart(11)).join(''));
  const before = new Map();
  for (const articles of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
    const home = mkdtempSync(join(tmpdir(), 'bulletin-graph-bench-'));
    const cache = isKept ? readings : join(home, 'readings');
    try {
      for (const kind of isKept ? ['kept'] : ['anew', 'kept']) {
        const cost = await measured(bulletinsOf(articles), join(home, 'graph'), cache);
        const last = before.get(kind);
        before.set(kind, { articles, memory: cost.memory });
        console.log(row(articles, kind, cost, last));
      }
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
}

function row(articles, kind, { read, rest, memory, files, bytes }, last) {
  const more = last === undefined ? '' : ((memory - last.memory) / (articles - last.articles)).toFixed(1);
  const speed = ((articles * 1000) / (read + rest)).toFixed(0);
  const seconds = [read, rest].map((time) => (time / 1000).toFixed(1));
  const sizes = [(memory / 1024).toFixed(0), more, files, (bytes / 2 ** 20).toFixed(1)];
  return [articles, kind, ...seconds, speed, ...sizes, loadavg()[0].toFixed(1)]
    .map((cell) => String(cell).padStart(11))
    .join('');
}

/** Builds in a process of its own, whose memory is nobody else's. */
function measured(input, out, cache) {
  return new Promise((done, failed) => {
    const child = fork(self, [input, out, cache], { execArgv: [] });
    child.once('message', done);
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`the build ended with ${code}`)));
  });
}

async function buildOnce(input, out, cache) {
  mkdirSync(cache, { recursive: true });
  const { build } = await import(built.href);
  const start = performance.now();
  let read = start;
  const onProgress = () => (read = performance.now());
  const { value } = await build([input], { out, cache, onProgress });
  const end = performance.now();
  const memory = process.resourceUsage().maxRSS;
  process.send({ read: read - start, rest: end - read, memory, files: value.files, bytes: value.bytes });
  process.disconnect();
}
