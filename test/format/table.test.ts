/** Tables cut into pages, and the names of their files. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeFile, type IndexFile } from '../../packages/core/src/format/file.js';
import { isIndexError } from '../../packages/core/src/format/index-error.js';
import { decodeTable, encodeTable, pageName, pageOf, placeOf, rowOf } from '../../packages/core/src/format/table.js';

/** The files of a table of so many pages, and the table. */
function written(count: number) {
  const generator = encodeTable(
    'numbers',
    Array.from({ length: count }, (_, page) => ({ page })),
  );
  const files: IndexFile[] = [];
  let step = generator.next();
  for (; step.done !== true; step = generator.next()) files.push(step.value);
  return { files, table: step.value };
}

test('a key lies on the last page that begins at or before it', () => {
  assert.equal(
    ['a', 'b', 'c', 'd', '一', '周', '周明'].map((key) => placeOf(['b', 'd', '周'], key)),
    [-1, 0, 0, 1, 1, 2, 2],
  );
});

test('a number says its page and its row', () => {
  assert.equal(
    [0, 63, 64, 200].map((n) => pageOf(n, 64)),
    [0, 0, 1, 3],
  );
  assert.equal(
    [0, 63, 64, 200].map((n) => rowOf(n, 64)),
    [0, 63, 0, 8],
  );
});

test('every page of a table is found under the name that the table gives it', () => {
  const { files, table } = written(600);
  assert.is(table.sets.length, 3);
  for (const page of [0, 255, 256, 599]) {
    const name = pageName('numbers', table, page);
    const bytes = files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
    assert.equal(decodeFile(bytes, name), { page });
  }
});

test('a page that changes renames its own set and no other', () => {
  const [before, after] = [written(600), written(599)];
  assert.equal(before.table.sets.slice(0, 2), after.table.sets.slice(0, 2));
  assert.not.equal(before.table.sets[2], after.table.sets[2]);
});

test('a table with more pages than sets is broken', () => {
  assert.throws(
    () => decodeTable({ pages: 257, sets: ['a'] }, 'manifest.json'),
    (error: unknown) => isIndexError(error) && error.code === 'broken' && error.file === 'manifest.json',
  );
});

test.run();
