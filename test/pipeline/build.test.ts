/** `build` and `link` as programs call them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { version } from '../../packages/core/src/model/version.js';
import { build } from '../../packages/core/src/pipeline/build.js';
import { link } from '../../packages/core/src/pipeline/link.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import { notice, openHome, type Home } from '../help/command.js';
import { root } from '../help/source.js';

const knowledge = openKnowledge();
const test = suite<{ home: Home }>('build');
test.before.each((context) => {
  context.home = openHome();
});
test.after.each(({ home }) => home.remove());

test('each bulletin is told as it is read', async ({ home }) => {
  home.write('in/b.txt', notice);
  home.write('in/a.txt', notice);
  const told: [number, string][] = [];
  await link(['in'], { cwd: home.path, knowledge, onProgress: (done, source) => void told.push([done, source]) });
  assert.equal(told, [
    [1, 'a.txt'],
    [2, 'b.txt'],
  ]);
});

test('what bulletins.json tells of a file goes before what is told of all', async ({ home }) => {
  home.write('in/a.txt', notice);
  home.write('in/b.txt', notice);
  home.write('in/bulletins.json', JSON.stringify({ 'a.txt': { issueDate: '2022-06-01' } }));
  const { value } = await link(['in'], { cwd: home.path, knowledge, sidecar: { issueDate: '2020-06-01' } });
  assert.equal(
    value?.facts.map(({ bulletin }) => bulletin.issueDate),
    ['2022-06-01', '2020-06-01'],
  );
});

test('a stream is an input as well', async () => {
  const stdin = Readable.from([Buffer.from(notice)]);
  const { value, complaints } = await link(['-'], { stdin, knowledge });
  assert.equal(complaints, []);
  assert.equal(
    value?.facts.map(({ source }) => source),
    ['stdin'],
  );
});

test('nothing read is null, with the reason', async ({ home }) => {
  const { value, complaints } = await link(['gone.txt'], { cwd: home.path, knowledge });
  assert.is(value, null);
  assert.equal(
    complaints.map(({ code }) => code),
    ['no-such-input'],
  );
});

test('the index says which release wrote it', async ({ home }) => {
  const out = join(home.path, 'graph');
  await build([home.write('a.txt', notice)], { out, knowledge });
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { builder: string };
  assert.is(manifest.builder, `bulletin-graph ${version}`);
});

test('both packages and the code name one release', () => {
  for (const name of ['.', 'packages/core', 'packages/widget']) {
    const own = JSON.parse(readFileSync(join(root, name, 'package.json'), 'utf8')) as { version: string };
    assert.is(own.version, version, name);
  }
});

test.run();
