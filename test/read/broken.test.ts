/** The folder of broken files: each is told by its own name, and what can be read is. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { fileURLToPath } from 'node:url';
import { read } from '../../packages/core/src/stages/read/read.js';

const folder = fileURLToPath(new URL('../../fixtures/broken/', import.meta.url));

async function readAll() {
  const texts: Record<string, string> = {};
  const told: string[] = [];
  for await (const { value, complaints } of read([folder])) {
    if (value !== null) texts[value.source] = value.text;
    told.push(...complaints.map(({ code, source }) => `${source}: ${code}`));
  }
  return { texts, told };
}

test('every flaw is told, with the name of its file', async () => {
  assert.equal((await readAll()).told, [
    'bulletins.json: sidecar-invalid',
    'bulletins.json: sidecar-stray',
    'blank.txt: empty-file',
    'broken-utf-8.txt: broken-text',
    'docx-renamed.txt: binary-file',
    'empty.txt: empty-file',
    'half-character.txt: broken-text',
    'nulls.txt: binary-file',
    'pdf-renamed.txt: binary-file',
  ]);
});

test('what can be read is read in its own encoding', async () => {
  const { texts } = await readAll();
  assert.equal(Object.keys(texts), [
    'big5.txt',
    'broken-utf-8.txt',
    'gb18030.txt',
    'half-character.txt',
    'page.html',
    'utf-16.txt',
  ]);
  assert.ok(texts['big5.txt']?.startsWith('河灣鎮召開'));
  for (const name of ['broken-utf-8.txt', 'gb18030.txt', 'utf-16.txt'])
    assert.match(texts[name] ?? '', '5月6日下午，河湾镇');
});

test('reading twice gives the same', async () => {
  assert.equal(await readAll(), await readAll());
});

test.run();
