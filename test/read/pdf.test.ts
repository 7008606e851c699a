/** PDFs, made here: a font without outlines whose table says which characters its codes are. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { textOfPdf } from '../../packages/core/src/stages/read/pdf.js';

const hex = (text: string) => [...text].map((one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** A page of lines, each at its height; `extra` goes into the trailer. */
function pdf(lines: readonly (readonly [string, number])[], extra = ''): Uint8Array {
  const drawn = lines.map(([text, y]) => `BT /F 12 Tf 1 0 0 1 50 ${y} Tm <${hex(text)}> Tj ET`).join('\n');
  const characters = [...new Set(lines.flatMap(([text]) => [...text]))];
  const table = `/CIDInit /ProcSet findresource begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange ${characters.length} beginbfchar ${characters.map((one) => `<${hex(one)}> <${hex(one)}>`).join(' ')} endbfchar endcmap end`;
  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(drawn),
    '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 8 0 R >>',
    stream(table),
    '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  let [text, offsets] = ['%PDF-1.4\n', [] as number[]];
  for (const [i, object] of objects.entries()) {
    offsets = [...offsets, text.length];
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${text.length}\n%%EOF`;
  return new TextEncoder().encode(text);
}

const codes = async (bytes: Uint8Array) => {
  const { value, complaints } = await textOfPdf(bytes, 'a.pdf');
  assert.is(value, null);
  return complaints.map(({ code }) => code);
};

test('lines stand as on the page, with an empty one where there is room between', async () => {
  const bytes = pdf([
    ['河湾镇召开会议', 700],
    ['5月6日，镇长主持', 660],
    ['召开会议。', 644],
  ]);
  const { value, complaints } = await textOfPdf(bytes, 'a.pdf');
  assert.is(value, '河湾镇召开会议\n\n5月6日，镇长主持\n召开会议。\n');
  assert.equal(complaints, []);
});

test('a file without a character is told: its pages are images', async () =>
  assert.equal(await codes(pdf([])), ['document-without-text']));

test('a broken file is told', async () =>
  assert.equal(await codes(new TextEncoder().encode('%PDF-1.4 nothing more')), ['document-broken']));

test('a file with a password is told', async () => {
  const zeros = '0'.repeat(64);
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${zeros}> /U <${zeros}> >> /ID [<00> <00>]`;
  assert.equal(await codes(pdf([['河湾镇', 700]], lock)), ['document-locked']);
});

test.run();
