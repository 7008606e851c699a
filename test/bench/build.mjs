/**
 * What a build costs as the bulletins become more: `npm run bench -- build [ARTICLES...]`, over the built package. Builds
 * made-up newspapers twice, each time in a process of its own: reading all of them, and with all readings kept from the
 * first. `--kept` skips the first, and reads only what no bench has read before. Memory is the most that the process held,
 * threads included; right of it is what one article more adds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bulletinsOf, command, readings } from './corpora.mjs';

const preload = new URL('./tell-memory.mjs', import.meta.url).href;
const heads = ['articles', 'readings', 'seconds', 'articles/s', 'memory MB', 'KB/article', 'files', 'index MB', 'load'];

if (existsSync(command.replace('bin/bulletin-graph.js', 'dist/cli.js'))) bench(process.argv.slice(2));
else {
  console.error('There is no built package: run npm run build.');
  process.exitCode = 2;
}

function bench(args) {
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
        const cost = measured(bulletinsOf(articles), join(home, 'graph'), cache);
        const last = before.get(kind);
        before.set(kind, { articles, memory: cost.memory });
        console.log(row(articles, kind, cost, last));
      }
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
}

function row(articles, kind, { seconds, memory, files, bytes }, last) {
  const more = last === undefined ? '' : ((memory - last.memory) / (articles - last.articles)).toFixed(1);
  const speed = (articles / seconds).toFixed(0);
  const sizes = [(memory / 1024).toFixed(0), more, files, (bytes / 2 ** 20).toFixed(1)];
  return [articles, kind, seconds.toFixed(1), speed, ...sizes, loadavg()[0].toFixed(1)]
    .map((cell) => String(cell).padStart(11))
    .join('');
}

/** Runs the command in a process of its own, whose memory is nobody else's. */
function measured(input, out, cache) {
  const memoryFile = `${out}.memory`;
  const args = ['--import', preload, command, 'build', input, '--out', out, '--cache', cache, '--json'];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, MEMORY_FILE: memoryFile },
  });
  if (status !== 0) throw new Error(`the build ended with ${status}: ${stderr}`);
  const { files, bytes } = JSON.parse(stdout);
  return {
    seconds: (performance.now() - start) / 1000,
    memory: Number(readFileSync(memoryFile, 'utf8')),
    files,
    bytes,
  };
}
