/** Decoding: which encoding, what is no text, what is told. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decode } from '../../packages/core/src/stages/read/decode.js';

const words = '河湾镇召开防汛工作会议，镇长李小桥出席会议并讲话。';
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
/** 河湾镇召开会议。 in GB18030. */
const gb = bytesOf('bad3cde5d5f2d5d9bfaabbe1d2e9a1a3');
const codes = (bytes: Uint8Array) => decode(bytes, 'a.txt').complaints.map(({ code }) => code);

test('UTF-8 is read with and without a byte order mark', () => {
  assert.equal(decode(utf8(words), 'a.txt'), { value: words, complaints: [] });
  assert.equal(decode(utf8(`\uFEFF${words}`), 'a.txt'), { value: words, complaints: [] });
});

test('UTF-16 with a mark is read in both orders', () => {
  const little = new Uint8Array(Uint16Array.from(`\uFEFF${words}`, (unit) => unit.charCodeAt(0)).buffer);
  const big = little.slice();
  for (let i = 0; i < big.length; i += 2) [big[i], big[i + 1]] = [little[i + 1] ?? 0, little[i] ?? 0];
  assert.is(decode(little, 'a.txt').value, words);
  assert.is(decode(big, 'a.txt').value, words);
});

test('GB18030 is known without being named, also its characters of four bytes', () => {
  assert.is(decode(gb, 'a.txt').value, '河湾镇召开会议。');
  const rare = Uint8Array.from([...gb, ...bytesOf('8139ee39'), ...gb]);
  assert.is(decode(rare, 'a.txt').value, '河湾镇召开会议。㐀河湾镇召开会议。');
});

test('a file of nothing or of white space is told empty', () => {
  assert.equal(codes(new Uint8Array(0)), ['empty-file']);
  assert.equal(codes(utf8(' \n\u3000\n')), ['empty-file']);
});

test('a few broken bytes in UTF-8 are read as marks, counted and placed', () => {
  const bytes = utf8(words.repeat(20));
  bytes[9] = 0xff;
  const { value, complaints } = decode(bytes, 'a.txt');
  assert.ok(value?.startsWith('河湾镇\uFFFD'));
  assert.is(complaints[0]?.code, 'broken-text');
  assert.equal(complaints[0]?.span, { from: 3, to: 4 });
});

test('a few words of UTF-8 with several broken bytes are not taken for another encoding', () => {
  const bytes = Uint8Array.from([...utf8(words), 0xff, 0xfe, 0x80, ...utf8(words).slice(0, 10)]);
  const { value, complaints } = decode(bytes, 'a.txt');
  assert.ok(value?.startsWith(words));
  assert.match(complaints[0]?.message ?? '', 'utf-8');
});

test('UTF-8 cut off inside its last character is read but for that character', () => {
  const { value, complaints } = decode(utf8(words.repeat(3)).slice(0, -1), 'a.txt');
  assert.ok(value?.endsWith('讲话\uFFFD'));
  assert.is(complaints.length, 1);
});

test('renamed documents, images and programs are named for what they are', () => {
  for (const head of ['255044462d312e37', '504b030414000600', 'd0cf11e0a1b11ae1', '7b5c727466', '89504e470d0a1a0a'])
    assert.equal(codes(Uint8Array.from([...bytesOf(head), ...new Uint8Array(100)])), ['binary-file']);
  assert.equal(codes(new Uint8Array(4096)), ['binary-file']);
  assert.equal(codes(Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251)), ['binary-file']);
});

test('each complaint names the file and says what to do', () => {
  for (const bytes of [new Uint8Array(0), new Uint8Array(64)]) {
    const [complaint] = decode(bytes, 'folder/a.txt').complaints;
    assert.match(complaint?.message ?? '', 'folder/a.txt');
    assert.ok((complaint?.advice.length ?? 0) > 10);
  }
});

test.run();
