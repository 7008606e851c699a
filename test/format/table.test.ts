/** Directories of pages. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { isIndexError } from '../../packages/core/src/format/index-error.js';
import { decodeJson } from '../../packages/core/src/format/json.js';
import { decodeDirectory, encodeTable, fileFor } from '../../packages/core/src/format/table.js';

const directory = { of: 'pages' as const, keys: ['b', 'd', '周'], files: ['1', '2', '3'] };

test('a key lies on the last page that begins at or before it', () => {
  assert.equal(
    ['a', 'b', 'c', 'd', '一', '周', '周明'].map((key) => fileFor(directory, key)),
    [null, '1', '1', '2', '2', '3', '3'],
  );
});

test('number keys are compared by size', () => {
  assert.is(fileFor({ of: 'pages', keys: [0, 9, 10], files: ['a', 'b', 'c'] }, 100), 'c');
});

test('a table of many pages is found through a directory of directories', () => {
  const folder = new Map<string, Uint8Array>();
  const pages = Array.from({ length: 200 }, (_, i) => ({ key: i * 10, content: { page: i } }));
  const root = encodeTable(folder, 'numbers', pages);
  assert.is(root.of, 'chunks');
  const read = (name: string | null) => decodeJson(folder.get(name ?? '') ?? new Uint8Array(), name ?? '');
  for (const number of [0, 9, 10, 639, 640, 1995, 9999]) {
    const chunk = decodeDirectory(read(fileFor(root, number)), 'chunk');
    assert.equal(read(fileFor(chunk, number)), { page: Math.min(199, Math.floor(number / 10)) });
  }
});

test('a directory with more keys than files is broken', () => {
  assert.throws(
    () => decodeDirectory({ keys: ['a', 'b'], files: ['1'] }, 'manifest.json'),
    (error: unknown) => isIndexError(error) && error.code === 'broken' && error.file === 'manifest.json',
  );
});

test.run();
