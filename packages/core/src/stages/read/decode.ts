/** Turns a file's bytes into text: UTF-8, UTF-16 with a mark, GB18030; says what it could not read. */
import { createRequire } from 'node:module';
import type * as Chardet from 'chardet';
import { binaryFile, brokenText, emptyFile, type Complaint, type Outcome } from '../../model/complaint.js';

/** Above this share of unreadable places a text is taken for another encoding, or for no text. */
const mostlyFine = 0.08;
const sampleSize = 65_536;

/** What guesses encodings is loaded for the first text that is no UTF-8: few ever meet one. */
const load = createRequire(import.meta.url);

/** The text of the bytes; null with a complaint when they hold none. `declared` is what a page says of its encoding. */
export function decode(bytes: Uint8Array, source: string, declared: string | null = null): Outcome<string | null> {
  if (bytes.length === 0) return refuse(emptyFile(source));
  const format = formatOf(bytes);
  if (format !== null) return refuse(binaryFile(source, format));
  const marked = markedEncoding(bytes);
  if (marked !== null) return checked(decodeAs(marked, bytes), marked, source);
  const strict = decodeStrictly('utf-8', bytes);
  if (strict !== null) return checked(strict, 'utf-8', source);
  const encoding = named(declared) ?? guess(bytes);
  if (encoding === null) return refuse(binaryFile(source, 'its bytes are text in no encoding known here'));
  return checked(decodeAs(encoding, bytes), encoding, source);
}

/** Text that is worth reading on; a complaint counts its unreadable places. */
function checked(text: string, encoding: string, source: string): Outcome<string | null> {
  if (text.trim() === '') return refuse(emptyFile(source));
  if (isControlHeavy(text)) return refuse(binaryFile(source, 'it is full of control characters'));
  const first = text.indexOf('\uFFFD');
  if (first < 0) return { value: text, complaints: [] };
  return { value: text, complaints: [brokenText(source, encoding, broken(text), { from: first, to: first + 1 })] };
}

/** Chinese encodings as pages name them; those who write gb2312 or gbk mean what GB18030 has as well. */
const named = (declared: string | null): string | null =>
  declared === null ? null : /^gb/iu.test(declared) ? 'gb18030' : /^big-?5/iu.test(declared) ? 'big5' : null;

/** Flawed UTF-8 before anything else: it often reads as GB18030 with fewer faults, and as nonsense. */
function guess(bytes: Uint8Array): string | null {
  const unicode = decodeAs('utf-8', bytes);
  if (flaws(unicode) <= mostlyFine || ideographs(unicode) > broken(unicode)) return 'utf-8';
  const { analyse } = load('chardet') as typeof Chardet;
  const named = analyse(bytes.subarray(0, sampleSize));
  const sureOf = (name: string) => named.find((match) => match.name === name)?.confidence ?? 0;
  for (const [encoding, name] of [
    ['utf-16le', 'UTF-16LE'],
    ['utf-16be', 'UTF-16BE'],
  ] as const)
    if (sureOf(name) >= 90 && bytes.includes(0)) return encoding;
  if (sureOf('Big5') > sureOf('GB18030') + 20 && flaws(decodeAs('big5', bytes)) <= mostlyFine) return 'big5';
  return flaws(decodeAs('gb18030', bytes)) <= mostlyFine ? 'gb18030' : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Formats that people rename to .txt, by their first bytes. */
function formatOf(bytes: Uint8Array): string | null {
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46, 0x2d)) return 'it is a PDF';
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'it is a ZIP archive or a .docx document';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'it is a document of an old office program';
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'it is a rich-text document';
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38))
    return 'it is an image';
  return null;
}

/** Share of unreadable places among the characters beyond ASCII. */
function flaws(text: string): number {
  const [bad, all] = [broken(text), text.replace(/[\0-\x7f]/g, '').length];
  return all === 0 ? 0 : bad / all;
}

/** Characters of three bytes in UTF-8; text in another encoding hardly ever forms one by chance. */
const ideographs = (text: string): number => text.match(/[\u3000-\u9fff]/g)?.length ?? 0;

function broken(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1;
  return count;
}

/** Control characters that no text editor writes: more than one in a hundred. */
function isControlHeavy(text: string): boolean {
  const sample = text.slice(0, sampleSize);
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > sample.length / 100;
}

function refuse(complaint: Complaint): Outcome<null> {
  return { value: null, complaints: [complaint] };
}
