/** `npm run bench -- NAME [ARGUMENT...]`: runs test/bench/NAME, `extract` unless told; those in plain JavaScript measure the built package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name = 'extract', ...rest] = process.argv.slice(2);
const file = [`./${name}.mjs`, `./${name}.ts`]
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find(existsSync);
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;

if (file === undefined) {
  console.error(`There is no bench called ${name}.`);
  process.exitCode = 2;
} else {
  // What measures the built package runs as a user's program does: a loader of TypeScript would load it seven times slower.
  const isSource = file.endsWith('.ts');
  const built = isSource ? 0 : run('npm', ['run', '-s', 'build']);
  process.exitCode = built || run(process.execPath, [...(isSource ? ['--import', 'tsx'] : []), file, ...rest]);
}
