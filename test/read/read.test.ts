/** Reading: which files an input names, in which order, under which name. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { ReadOptions } from '../../packages/core/src/stages/read/load.js';
import { read } from '../../packages/core/src/stages/read/read.js';

const test = suite<{ folder: string }>('read', { folder: '' });

test.before.each(async (context) => {
  context.folder = await mkdtemp(join(tmpdir(), 'bulletins-'));
});
test.after.each(async ({ folder }) => rm(folder, { recursive: true }));

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

async function told(inputs: readonly string[], cwd: string, options: ReadOptions = {}) {
  const [sources, codes]: [string[], string[]] = [[], []];
  const sidecars: Record<string, unknown> = {};
  for await (const { value, complaints } of read(inputs, { cwd, ...options })) {
    if (value !== null) {
      sources.push(value.source);
      sidecars[value.source] = value.sidecar;
    }
    codes.push(...complaints.map(({ code, source }) => `${code} ${source}`));
  }
  return { sources, codes, sidecars };
}

test('a folder gives its .txt and .md at any depth, by name', async ({ folder }) => {
  await write(folder, {
    'in/b.txt': '乙',
    'in/a/z.md': '甲',
    'in/B.txt': '丙',
    'in/photo.jpg': 'x',
    'in/.x.txt': '隐',
  });
  assert.equal(await told(['in'], folder), {
    sources: ['B.txt', 'a/z.md', 'b.txt'],
    codes: [],
    sidecars: { 'B.txt': {}, 'a/z.md': {}, 'b.txt': {} },
  });
});

test('a file is named by its own name, a file of a pattern from where the pattern begins', async ({ folder }) => {
  await write(folder, { 'in/2021/a.txt': '甲', 'in/2022/a.txt': '乙', 'in/2022/b.md': '丙' });
  assert.equal((await told(['in/2021/a.txt'], folder)).sources, ['a.txt']);
  assert.equal((await told(['in/**/*.txt'], folder)).sources, ['2021/a.txt', '2022/a.txt']);
});

test('a file that two inputs name is read once', async ({ folder }) => {
  await write(folder, { 'in/a.txt': '甲' });
  assert.equal((await told(['in', 'in/a.txt', 'in/*.txt'], folder)).sources, ['a.txt']);
});

test('files of one name in two inputs are told apart by their folders', async ({ folder }) => {
  await write(folder, { 'in/a.txt': '甲', 'other/a.txt': '乙', 'other/b.txt': '丙' });
  assert.equal((await told(['in', 'other'], folder)).sources, ['b.txt', 'in/a.txt', 'other/a.txt']);
});

test('a name with brackets is a file before it is a pattern', async ({ folder }) => {
  await write(folder, { 'a[1].txt': '甲', 'a1.txt': '乙' });
  assert.equal((await told(['a[1].txt'], folder)).sources, ['a[1].txt']);
});

test('a link that leads nowhere is told where a pattern names it, as where a folder holds it', async ({ folder }) => {
  await write(folder, { 'in/a.txt': '甲', 'real/b.txt': '乙' });
  for (const [name, target] of [
    ['in/dead.txt', 'nowhere.txt'],
    ['in/gone', 'nowhere'],
    ['in/dead.jpg', 'nowhere.jpg'],
    ['in/linked', '../real'],
  ] as const)
    await symlink(target, join(folder, name));
  const expected = { sources: ['a.txt', 'linked/b.txt'], codes: ['file-unreadable dead.txt', 'file-unreadable gone'] };
  for (const input of ['in', 'in/**/*', 'in/**'])
    assert.equal(
      { ...(await told([input], folder)), sidecars: undefined },
      { ...expected, sidecars: undefined },
      input,
    );
  assert.equal((await told(['in/*.txt'], folder)).codes, ['file-unreadable dead.txt']);
  assert.equal((await told(['in/a*.txt'], folder)).codes, []);
  assert.equal((await told(['in/d*.txt'], folder)).codes, ['file-unreadable dead.txt', 'nothing-found in/d*.txt']);
});

test('what does not exist, names nothing or is another format is told', async ({ folder }) => {
  await write(folder, { 'in/a.ofd': 'x', 'in/b.mhtml': 'x', 'in/c.doc': 'x', 'in/d.txt': '丁', 'none/x.jpg': 'x' });
  const { sources, codes } = await told(['in', 'none', 'missing.txt', '*.md'], folder);
  assert.equal(sources, ['d.txt']);
  assert.equal(codes, [
    'nothing-found none',
    'no-such-input missing.txt',
    'nothing-found *.md',
    'unsupported-format a.ofd',
    'unsupported-format b.mhtml',
    'unsupported-format c.doc',
  ]);
});

test('pages, PDFs and Word documents are found in a folder, and what is wrong with one is told', async ({ folder }) => {
  await write(folder, { 'in/a.pdf': 'x', 'in/b.HTML': '<p>乙</p>', 'in/c.docx': 'x', 'in/d.txt': '丁' });
  const { sources, codes } = await told(['in'], folder);
  assert.equal(
    [sources, codes],
    [
      ['b.HTML', 'd.txt'],
      ['document-broken a.pdf', 'document-broken c.docx'],
    ],
  );
});

test('a file above the limit is told and skipped', async ({ folder }) => {
  await write(folder, { 'a.txt': '甲'.repeat(100), 'b.txt': '乙' });
  const { sources, codes } = await told(['a.txt', 'b.txt'], folder, { maxBytes: 200 });
  assert.equal([sources, codes], [['b.txt'], ['file-too-large a.txt']]);
});

test('a limit of nothing is misuse', async ({ folder }) => {
  try {
    await told([], folder, { maxBytes: 0 });
    assert.unreachable();
  } catch (error) {
    assert.instance(error, RangeError);
  }
});

test('the input - reads the stream, which keeps the limit too', async ({ folder }) => {
  async function* stdin() {
    yield new TextEncoder().encode('河湾镇');
    yield new TextEncoder().encode('开会。');
  }
  assert.equal((await told(['-'], folder, { stdin: stdin() })).sources, ['stdin']);
  assert.equal((await told(['-'], folder, { stdin: stdin(), maxBytes: 10 })).codes, ['file-too-large stdin']);
  assert.equal((await told(['-'], folder)).codes, ['no-such-input -']);
});

test('a link that leads back to its own folder does not make reading endless', async ({ folder }) => {
  await write(folder, { 'in/a.txt': '甲' });
  await symlink(join(folder, 'in'), join(folder, 'in', 'again'));
  assert.ok((await told(['in'], folder)).sources.includes('a.txt'));
});

test('a folder is told of its files by bulletins.json, and a nearer one has the last word', async ({ folder }) => {
  await write(folder, {
    'in/a.txt': '甲',
    'in/old/b.txt': '乙',
    'in/bulletins.json':
      '{"a.txt": {"title": "河湾报", "issueNumber": 3}, "old/b.txt": {"title": "远", "url": "https://e.cn/b"}}',
    'in/old/bulletins.json': '{"b.txt": {"title": "近"}}',
  });
  const { sidecars, codes } = await told(['in'], folder);
  assert.equal(codes, []);
  assert.equal(sidecars, {
    'a.txt': { title: '河湾报', issueNumber: 3 },
    'old/b.txt': { title: '近', url: 'https://e.cn/b' },
  });
});

test('a sidecar that is wrong is told, and the files are read without it', async ({ folder }) => {
  await write(folder, {
    'in/a.txt': '甲',
    'in/bulletins.json': '{"a.txt": {"title": ',
    'two/b.txt': '乙',
    'two/bulletins.json': '{"c.txt": {}}',
  });
  const { sources, codes } = await told(['in', 'two'], folder);
  assert.equal(sources, ['a.txt', 'b.txt']);
  assert.equal(codes, ['sidecar-unreadable bulletins.json', 'sidecar-stray bulletins.json']);
});

test('a link in a folder that leads nowhere is told; one that leads round in a circle is not followed', async ({
  folder,
}) => {
  await write(folder, { 'in/a.txt': '甲', 'in/sub/b.txt': '乙', 'far/c.txt': '丙' });
  const links = { 'in/gone.txt': 'nowhere.txt', 'in/2020': 'nowhere', 'in/photo.jpg': 'nowhere.jpg' };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
  await symlink('..', join(folder, 'in/sub/up'));
  await symlink('../far', join(folder, 'in/far'));
  const { sources, codes } = await told(['in'], folder);
  assert.equal(sources, ['a.txt', 'far/c.txt', 'sub/b.txt']);
  assert.equal(codes.sort(), ['file-unreadable 2020', 'file-unreadable gone.txt']);
});

test.run();
