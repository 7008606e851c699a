/** Tells what kind of document a file is: by its name, and what comes without one (a stream) by its first bytes. */
import { extname } from 'node:path';

export type Format = 'text' | 'page' | 'pdf' | 'word';

const formats: ReadonlyMap<string, Format> = new Map([
  ['.txt', 'text'],
  ['.md', 'text'],
  ['.text', 'text'],
  ['.markdown', 'text'],
  ['.html', 'page'],
  ['.htm', 'page'],
  ['.xhtml', 'page'],
  ['.shtml', 'page'],
  ['.pdf', 'pdf'],
  ['.docx', 'word'],
]);

/** Whether files of that name are read. */
export const isReadable = (name: string): boolean => formats.has(extname(name).toLowerCase());

/** How to read the file. A known ending decides, so that a file under a wrong name is told as such. */
export function formatOf(bytes: Uint8Array, source: string): Format {
  const known = formats.get(extname(source).toLowerCase());
  if (known !== undefined) return known;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04')) return 'word';
  return /^[^<]*<(?:!doctype\s+html|html)\b/iu.test(start) ? 'page' : 'text';
}
