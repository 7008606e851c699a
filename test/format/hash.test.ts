/** Hashes that other languages must repeat. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bucketOf, hashOf } from '../../packages/core/src/format/hash.js';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a bucket is FNV-1a over UTF-8, as published', () => {
  assert.is(bucketOf(''), 0x811c9dc5);
  assert.is(bucketOf('a'), 0xe40c292c);
  assert.is(bucketOf('foobar'), 0xbf9cf968);
});

test('a file hash has eleven characters and changes with every byte', () => {
  const hashes = ['', 'a', 'b', 'ab', 'ba', '柳湾'].map((text) => hashOf(bytes(text)));
  assert.is(new Set(hashes).size, hashes.length);
  for (const hash of hashes) assert.match(hash, /^[0-9a-z]{11}$/);
});

test('a file hash is what a second implementation in another language gave', () => {
  assert.is(hashOf(bytes('{}')), '24xpth6jso7');
  assert.is(hashOf(bytes('')), '0wvjl67o803');
  assert.is(hashOf(bytes('柳湾')), '0gb44me6mow');
});

test('several parts have the hash of what they are with a line feed between', () => {
  assert.is(hashOf(bytes('柳'), bytes(''), bytes('湾')), hashOf(bytes('柳\n\n湾')));
});

test.run();
