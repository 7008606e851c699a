/** The switch of an index on disk. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writeFolder } from '../../packages/core/src/pipeline/write-folder.js';

const test = suite<{ home: string }>('write-folder');
const bytes = (text: string) => new TextEncoder().encode(text);
const index = (mark: string) =>
  new Map([
    [`names-${mark.repeat(11)}.json`, bytes('[]')],
    ['manifest.json', bytes(mark)],
  ]);

test.before.each((context) => {
  context.home = mkdtempSync(join(tmpdir(), 'write-folder-'));
});
test.after.each(({ home }) => rmSync(home, { recursive: true, force: true }));

test('a new folder is made, with the folders above it', async ({ home }) => {
  assert.is(await writeFolder(join(home, 'a', 'b', 'graph'), index('1')), null);
  assert.equal(readdirSync(join(home, 'a', 'b')), ['graph']);
  assert.equal(readdirSync(join(home, 'a', 'b', 'graph')), ['manifest.json', 'names-11111111111.json']);
});

test('an index that is there is replaced as a whole, and nothing is left beside it', async ({ home }) => {
  const out = join(home, 'graph');
  await writeFolder(out, index('1'));
  assert.is(await writeFolder(out, index('2')), null);
  assert.equal(readdirSync(out), ['manifest.json', 'names-22222222222.json']);
  assert.equal(readdirSync(home), ['graph']);
});

test('a folder that holds anything else is left alone', async ({ home }) => {
  const out = join(home, 'site');
  await writeFolder(out, index('1'));
  writeFileSync(join(out, 'index.html'), 'mine');
  const complaint = await writeFolder(out, index('2'));
  assert.is(complaint?.code, 'out-not-an-index');
  assert.match(complaint?.message ?? '', 'index.html');
  assert.is(readFileSync(join(out, 'manifest.json'), 'utf8'), '1');
  assert.equal(readdirSync(home), ['site']);
});

test('a folder of other JSON without a manifest is left alone', async ({ home }) => {
  writeFileSync(join(home, 'names-11111111111.json'), 'mine');
  assert.is((await writeFolder(home, index('2')))?.code, 'out-not-an-index');
});

test('an empty folder is used', async ({ home }) => {
  mkdirSync(join(home, 'graph'));
  assert.is(await writeFolder(join(home, 'graph'), index('1')), null);
});

test('a link stays a link', async ({ home }) => {
  await writeFolder(join(home, 'one'), index('1'));
  symlinkSync(join(home, 'one'), join(home, 'current'));
  assert.is(await writeFolder(join(home, 'current'), index('2')), null);
  assert.is(realpathSync(join(home, 'current')), realpathSync(join(home, 'one')));
  assert.is(readFileSync(join(home, 'one', 'manifest.json'), 'utf8'), '2');
});

test('where the folder cannot be made, the complaint says so and nothing is left', async ({ home }) => {
  writeFileSync(join(home, 'file'), 'a file, no folder');
  assert.is((await writeFolder(join(home, 'file', 'graph'), index('1')))?.code, 'out-unwritable');
  assert.is((await writeFolder(join(home, 'file'), index('1')))?.code, 'out-unwritable');
  assert.equal(readdirSync(home), ['file']);
});

test('a place where the system makes no folders ends at once, with a complaint', async () => {
  if (!existsSync('/proc/self')) return;
  assert.is((await writeFolder('/proc/nowhere/graph', index('1')))?.code, 'out-unwritable');
});

test.run();
