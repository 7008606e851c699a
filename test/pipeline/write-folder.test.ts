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
import { claimFolder } from '../../packages/core/src/pipeline/claim-folder.js';
import { owner } from '../../packages/core/src/pipeline/owner.js';
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

test('where one of many files on their way cannot be made, the old index stands whole', async ({ home }) => {
  const out = join(home, 'graph');
  await writeFolder(out, index('1'));
  const many = Array.from({ length: 600 }, (_, i) => {
    const content = i === 300 ? Promise.reject(new Error('no room')) : Promise.resolve(bytes('[]'));
    content.catch(() => undefined);
    return [`names-33333333333-${i}.bin`, content] as const;
  });
  const complaint = await writeFolder(out, [...many, ...index('2')]);
  assert.match(complaint?.message ?? '', 'no room');
  assert.equal(readdirSync(out), ['manifest.json', 'names-11111111111.json']);
  assert.is(readFileSync(join(out, 'manifest.json'), 'utf8'), '1');
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

test('while files are written, and where that fails, the old index stands whole', async ({ home }) => {
  const out = join(home, 'graph');
  await writeFolder(out, index('1'));
  const seen: string[][] = [];
  const files = function* () {
    for (const file of index('2')) {
      yield file;
      seen.push(readdirSync(out).filter((name) => !name.startsWith('.')));
    }
    throw new Error('the disk is full');
  };
  const complaint = await writeFolder(out, files());
  assert.is(complaint?.code, 'out-unwritable');
  assert.match(complaint?.message ?? '', 'the disk is full');
  assert.equal(seen, Array(2).fill(['manifest.json', 'names-11111111111.json']));
  assert.equal(readdirSync(out), ['manifest.json', 'names-11111111111.json']);
});

test('one build at a time: the other is told who is at work', async ({ home }) => {
  const out = join(home, 'graph');
  const { value: claim } = await claimFolder(out);
  assert.is((await writeFolder(out, index('1')))?.code, 'out-in-use');
  await claim?.release();
  assert.equal(readdirSync(home), []);
  mkdirSync(join(out, `.work-${owner().replace(/^./u, 'x')}`), { recursive: true });
  const complaint = await writeFolder(out, index('1'));
  assert.match(complaint?.advice ?? '', /if none runs on any machine, delete \S+\.work-x/u);
});

test('what killed builds left is swept: files on their way, and files that no manifest names', async ({ home }) => {
  const out = join(home, 'graph');
  const [machine = ''] = owner().split('-');
  // Above the highest number that a process can have; and this process's number in an earlier life.
  const gone = [`.work-${machine}-4194999-a`, `.work-${owner().replace(/[^-]+$/u, '0')}`];
  const leave = (manifest: boolean) => {
    for (const name of gone) mkdirSync(join(out, name), { recursive: true });
    writeFileSync(join(out, gone[0] ?? '', 'names-33333333333.json'), 'half');
    writeFileSync(join(out, 'names-33333333333.json'), 'moved');
    if (manifest) writeFileSync(join(out, 'manifest.json'), 'old');
  };
  leave(false);
  assert.is(await writeFolder(out, index('1')), null);
  assert.equal(readdirSync(out), ['manifest.json', 'names-11111111111.json']);
  leave(true);
  assert.is(await writeFolder(out, index('2')), null);
  assert.equal(readdirSync(out), ['manifest.json', 'names-22222222222.json']);
});

test('what a file manager puts into every folder is no stranger, and stays', async ({ home }) => {
  writeFileSync(join(home, '.DS_Store'), 'theirs');
  assert.is(await writeFolder(home, index('1')), null);
  assert.equal(readdirSync(home), ['.DS_Store', 'manifest.json', 'names-11111111111.json']);
});

test.run();
