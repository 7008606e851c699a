/** The same input gives the same bytes: in another order, again, in another process with another locale and clock. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { globSync } from 'tinyglobby';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, factsOf, graphOf, openKnowledge, type BuildOptions, type Facts } from '../packages/core/src/index.js';
import { press } from './bench/press.mjs';
import { contentOf } from './help/folder.js';
import { root } from './help/source.js';

const test = suite<{ home: string }>('determinism');
const knowledge = openKnowledge();

test.before.each((context) => {
  context.home = mkdtempSync(join(tmpdir(), 'determinism-'));
});
test.after.each(({ home }) => rmSync(home, { recursive: true, force: true }));

test('building twice, and from the files named in another order, gives the same index', async ({ home }) => {
  const cwd = join(root, 'fixtures', 'bulletins');
  const files = globSync('*.txt', { cwd }).sort();
  assert.ok(files.length > 1);
  const orders = [files, files, [...files].reverse()];
  const contents: string[] = [];
  for (const [i, inputs] of orders.entries()) {
    const out = join(home, String(i));
    assert.ok((await build(inputs, { cwd, out, knowledge })).value);
    contents.push(contentOf(out));
  }
  assert.is(contents[1], contents[0]);
  assert.is(contents[2], contents[0]);
});

test('facts in any order give the same graph', () => {
  const facts = globSync('fixtures/bulletins/*.txt', { cwd: root })
    .sort()
    .map((path): Facts => {
      const text = readFileSync(join(root, path), 'utf8');
      return factsOf({ source: path, text, sidecar: {} }, knowledge).value;
    });
  const entitiesOf = (some: readonly Facts[]) =>
    JSON.stringify(graphOf(some, { lexicon: knowledge.lexicon }).value.entities);
  const turned = [...facts.slice(3), ...facts.slice(0, 3)];
  assert.is(entitiesOf(turned), entitiesOf(facts));
  assert.is(entitiesOf([...facts].reverse()), entitiesOf(facts));
});

test('another process, locale and time zone give the same index', ({ home }) => {
  const bin = join(root, 'packages/core/bin/bulletin-graph.js');
  const contents = [
    { LANG: 'C', TZ: 'UTC' },
    { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
  ].map((env, i) => {
    const out = join(home, String(i));
    execFileSync(process.execPath, [bin, 'build', 'fixtures/bulletins', '--out', out, '--no-cache'], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
    return contentOf(out);
  });
  assert.is(contents[1], contents[0]);
});

test('a year of papers: threads, another order and a build on top of another give the same index', async ({ home }) => {
  // The built package, whose threads are real ones.
  const face = pathToFileURL(join(root, 'packages/core/dist/index.js')).href;
  const built = (await import(face)) as { build: typeof build; openKnowledge: typeof openKnowledge };
  const own = built.openKnowledge();
  const papers = [...press(240, 11)];
  const write = (source: string, text: string) => {
    mkdirSync(dirname(join(home, 'in', source)), { recursive: true });
    writeFileSync(join(home, 'in', source), text);
  };
  for (const { source, text } of papers) write(source, text);
  const options = { cwd: home, knowledge: own };
  const contentFrom = async (inputs: readonly string[], more: Partial<BuildOptions>) => {
    const { value } = await built.build(inputs, { ...options, out: join(home, 'graph'), ...more });
    return { content: contentOf(join(home, 'graph')), cached: value?.cached };
  };
  const names = papers.map(({ source }) => `in/${source}`);
  const { content } = await contentFrom(names, { workers: 1 });
  assert.ok(readdirSync(join(home, 'graph')).length > 20);
  assert.ok((await contentFrom([...names].reverse(), { workers: 3 })).content === content);
  const cache = join(home, 'cache');
  const [changed] = papers;
  write(changed?.source ?? '', changed?.text.replaceAll('防汛', '防火') ?? '');
  const other = await contentFrom(names, { workers: 2, cache });
  assert.ok(other.content !== content);
  write(changed?.source ?? '', changed?.text ?? '');
  const again = await contentFrom(names, { workers: 2, cache });
  assert.is(again.cached, papers.length - 1);
  assert.ok(again.content === content);
});

test('a worker reads a bulletin as this thread does', async () => {
  const path = join(root, 'fixtures/bulletins/yulin.txt');
  const source = { source: 'yulin.txt', text: readFileSync(path, 'utf8'), sidecar: {} };
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.face).then(({ factsOf, openKnowledge }) =>
      parentPort.postMessage(JSON.stringify(factsOf(workerData.source, openKnowledge()).value)));`;
  const face = pathToFileURL(join(root, 'packages/core/dist/index.js')).href;
  const worker = new Worker(code, { eval: true, workerData: { face, source }, execArgv: [] });
  const [told] = (await once(worker, 'message')) as [string];
  assert.is(told, JSON.stringify(factsOf(source, knowledge).value));
});

test.run();
