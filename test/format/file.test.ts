/** A file tells whether it is the one that was asked for, and whole. */
import { gzipSync } from 'node:zlib';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeFile, encodeFile, unpacked } from '../../packages/core/src/format/file.js';
import { isIndexError } from '../../packages/core/src/format/index-error.js';

const name = 'names-0123456789a-3';
const { bytes } = encodeFile(name, '{"a":"柳湾"}');
const text = new TextDecoder().decode(bytes);

function t(title: string, content: Uint8Array | string, words: RegExp): void {
  test(title, () => {
    const given = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    assert.throws(
      () => decodeFile(given, name),
      (error: unknown) =>
        isIndexError(error) && error.code === 'broken' && error.file === name && words.test(error.message),
    );
  });
}

test('a whole file is read, and begins with its name', () => {
  assert.equal(decodeFile(bytes, name), { a: '柳湾' });
  assert.ok(text.startsWith(`${name} `));
});

t('a file cut off is broken', bytes.slice(0, -1), /cut off/);
t('a file cut off in its first line is broken', bytes.slice(0, 10), /cut off/);
t('a changed character is found', text.replace('湾', '弯'), /changed/);
t('a file of another build is told as such', text.replace('0123456789a', 'zzzzzzzzzzz'), /another build/);
t('another file is told by its name', text.replace('names', 'grams'), /holds grams-0123456789a-3/);
t('a web page is told as such', '<!doctype html><title>404</title>', /web page/);
t('an empty file is broken', '', /cut off/);

test('gzip is unpacked, plain text stays as it is', async () => {
  assert.equal(await unpacked(gzipSync(bytes), name), bytes);
  assert.is(await unpacked(bytes, name), bytes);
});

test('cut or changed gzip is broken', async () => {
  const packed = new Uint8Array(gzipSync(bytes));
  const changed = packed.map((byte, i) => (i === packed.length - 6 ? byte ^ 1 : byte));
  for (const bad of [packed.slice(0, -9), changed]) {
    const error = await unpacked(bad, name).catch((reason: unknown) => reason);
    assert.ok(isIndexError(error) && error.code === 'broken');
  }
});

test.run();
