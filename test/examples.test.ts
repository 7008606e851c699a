/** Every program under examples/ runs; the pages are opened by the browser tests. Needs the build. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { globSync } from 'tinyglobby';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { root } from './help/source.js';

/** What the program prints; uvu asks for colours, which stand between the words. */
const run = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, FORCE_COLOR: '0' },
  });

for (const path of globSync('examples/node/*.mjs', { cwd: root }).sort()) {
  test(`${path} runs and prints what its head promises`, () => {
    const output = run(process.execPath, path);
    const promised = /Prints: (.+)/u.exec(readFileSync(`${root}/${path}`, 'utf8'))?.[1];
    assert.ok(promised, 'the head has a line "Prints: …"');
    assert.match(output, promised);
  });
}

test('examples/cli/walk.sh runs to its end', () => {
  if (spawnSync('bash', ['--version']).status !== 0) return console.log('no bash here: walk.sh was not run');
  const output = run('bash', 'examples/cli/walk.sh');
  assert.match(output, 'All stand where they are said to.');
});

test('examples/site/start.mjs --once builds the site and prints who met whom, when and in which words', () => {
  const output = run(process.execPath, 'examples/site/start.mjs', '--once');
  assert.match(output, / {2}met \S+, \d{4}-\d{2}-\d{2}, .+\n {4}".+" \(\S+\.txt\)/u);
  for (const name of ['index.html', 'bulletin/bulletin-search.js', 'graph/manifest.json']) {
    assert.ok(existsSync(`${root}/public/${name}`), name);
  }
});

test('whoever ends npm start, or the shell that npm started, ends the server too', async () => {
  if (spawnSync('sh', ['-c', 'true']).status !== 0) return console.log('no sh here: the shell was not ended');
  for (const command of ['exec node examples/site/start.mjs', 'node examples/site/start.mjs; true']) {
    const env = { ...process.env, PORT: '4390', npm_lifecycle_event: 'start' };
    const shell = spawn('sh', ['-c', command], { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] });
    const address = await addressIn(shell.stdout);
    assert.ok((await fetch(address)).ok);
    shell.kill('SIGTERM');
    assert.ok(await isSilent(address), `${command} still answers`);
  }
});

/** The address that the server says it is at. */
async function addressIn(output: Readable): Promise<string> {
  let said = '';
  for await (const chunk of output) {
    const address = /http:\/\/[\d.:]+/u.exec((said += String(chunk)));
    if (address !== null) return address[0];
  }
  throw new Error(`no address: ${said}`);
}

/** Whether nobody answers any more, within ten seconds. */
async function isSilent(address: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isHeard = await fetch(address).then(
      () => true,
      () => false,
    );
    if (!isHeard) return true;
    await setTimeout(100);
  }
  return false;
}

test('the README shows only commands and files that are there', () => {
  for (const readme of ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md']) {
    const text = readFileSync(`${root}/${readme}`, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/gu)].map((link) => link[1] ?? '');
    const gone = links.filter((path) => !existsSync(`${root}/${path}`));
    assert.equal(gone, [], readme);
  }
});

test.run();
