/** Files of an index on disk. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { indexFiles } from '../../packages/core/src/index.js';

test('files are handed over unpacked, a damaged one as it is, and one that is not there as none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bulletin-graph-'));
  try {
    const packed = gzipSync('柳湾'.repeat(100));
    writeFileSync(join(folder, 'whole.bin'), packed);
    writeFileSync(join(folder, 'cut.bin'), packed.subarray(0, 20));
    writeFileSync(join(folder, 'plain.txt'), '柳湾');
    const read = indexFiles(folder);
    const text = async (name: string) => new TextDecoder().decode((await read(name)) ?? undefined);
    assert.is(await text('whole.bin'), '柳湾'.repeat(100));
    assert.is(await text('plain.txt'), '柳湾');
    assert.equal(new Uint8Array((await read('cut.bin')) ?? []), new Uint8Array(packed.subarray(0, 20)));
    assert.is(await read('none.bin'), null);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
