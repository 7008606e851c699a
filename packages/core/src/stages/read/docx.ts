/** Reads a Word document: its paragraphs, a line each. */
import { documentBroken, documentLocked, documentWithoutText, type Outcome } from '../../model/complaint.js';

/** The document's text; null with a complaint where it is locked, broken or empty. */
export async function textOfWord(bytes: Uint8Array, source: string): Promise<Outcome<string | null>> {
  if (isLocked(bytes)) return { value: null, complaints: [documentLocked(source)] };
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const text = value.replace(/\n{2,}/gu, '\n');
    if (text.trim() === '') return { value: null, complaints: [documentWithoutText(source)] };
    return { value: text, complaints: [] };
  } catch (error) {
    return {
      value: null,
      complaints: [documentBroken(source, error instanceof Error ? error.message : String(error))],
    };
  }
}

/** A document with a password is an old office container that holds a stream of this name, in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf) return false;
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
