/** Word documents, made here. */
import { strToU8, zipSync } from 'fflate';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textOfWord } from '../../packages/core/src/stages/read/docx.js';

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const word = (...paragraphs: string[]) =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    ),
  });

const codes = async (bytes: Uint8Array) => {
  const { value, complaints } = await textOfWord(bytes, 'a.docx');
  assert.is(value, null);
  return complaints.map(({ code }) => code);
};

test('paragraphs are lines', async () => {
  const { value, complaints } = await textOfWord(word('河湾镇召开会议', '5月6日，镇长主持会议。'), 'a.docx');
  assert.is(value, '河湾镇召开会议\n5月6日，镇长主持会议。\n');
  assert.equal(complaints, []);
});

test('a document without a word is told', async () => assert.equal(await codes(word('')), ['document-without-text']));

test('a broken document is told', async () => {
  assert.equal(await codes(word('河湾镇').subarray(0, 200)), ['document-broken']);
  assert.equal(await codes(new TextEncoder().encode('no archive')), ['document-broken']);
});

test('a document with a password is told', async () => {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  assert.equal(await codes(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...name])), ['document-locked']);
});

test.run();
