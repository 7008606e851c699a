/**
 * One file of the index: a first line with its own name and a hash of the rest, then JSON. Whatever a host, a proxy or an
 * upload did to it, a reader sees that it holds another file, or half of its own.
 */
import { hashOf } from './hash.js';
import { broken, changed } from './index-error.js';

/** A file ready to be written; the name is without its ending. */
export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file of this name with this JSON, which may be encoded already. */
export function encodeFile(name: string, json: string | Uint8Array): IndexFile {
  const encoder = new TextEncoder();
  const body = typeof json === 'string' ? encoder.encode(json) : json;
  const head = encoder.encode(`${name} ${hashOf(body)}\n`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return { name, bytes };
}

/** The file's JSON, once it is sure to be the one that was asked for, and whole. */
export function decodeFile(bytes: Uint8Array, name: string): unknown {
  const end = bytes.indexOf(10);
  const decoder = new TextDecoder();
  const head = decoder.decode(bytes.subarray(0, Math.max(0, Math.min(end, 200))));
  const [found = '', hash] = head.split(' ');
  if (found !== name) throw broken(name, stranger(found, name, decoder.decode(bytes.subarray(0, 64))));
  const body = bytes.subarray(end + 1);
  if (hashOf(body) !== hash) throw broken(name, changed);
  return JSON.parse(decoder.decode(body));
}

function stranger(found: string, name: string, start: string): string {
  if (start.trimStart().startsWith('<')) return 'a web page in its place';
  const [family, , page] = name.split('-');
  const [otherFamily, , otherPage] = found.split('-');
  if (otherFamily === family && otherPage === page) return 'it is of another build';
  return /^[a-z]+-[0-9a-z]{11}-\d+$/.test(found) ? `it holds ${found}` : changed;
}

/** Whether the bytes are gzip. */
export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The bytes, unpacked where they are gzip. Which of the two arrives is not for the reader to know: a host may have unpacked
 * them on the way, and an index may be written unpacked.
 */
export async function unpacked(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  if (!isPacked(bytes)) return bytes;
  try {
    const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw broken(name, changed);
  }
}
