/** Finds what the inputs name and fetches its bytes; what cannot be had is told and skipped. */
import { readFile, stat } from 'node:fs/promises';
import type { Sidecar } from '../../model/bulletin.js';
import { fileTooLarge, fileUnreadable, noSuchInput, type Complaint, type Outcome } from '../../model/complaint.js';
import { findInputs, order } from './inputs.js';
import { readSidecars } from './sidecar.js';

/** How to read. */
export interface ReadOptions {
  /** The folder that inputs are seen from. Default: the current one. */
  readonly cwd?: string;
  /** What the input `-` reads. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** A larger file is told and skipped. Default: 20 MB. */
  readonly maxBytes?: number;
}

/** A bulletin as it lies on disk, and what its builder knows of it. */
export interface Loaded {
  /** As in {@link import('../../model/bulletin.js').SourceText}. */
  readonly source: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sidecar: Sidecar;
}

const defaultMaxBytes = 20 * 1024 * 1024;
const stdinName = 'stdin';

/** The bytes of what the inputs name, by source name; each outcome is one file, or complaints alone. */
export async function* load(
  inputs: readonly string[],
  { cwd = '.', stdin, maxBytes = defaultMaxBytes }: ReadOptions = {},
): AsyncGenerator<Outcome<Loaded | null>> {
  if (!(maxBytes > 0)) throw new RangeError(`maxBytes must be above 0: ${maxBytes}`);
  const { files, complaints } = await findInputs(
    inputs.filter((input) => input !== '-'),
    cwd,
  );
  if (complaints.length > 0) yield { value: null, complaints };
  const sidecars = await readSidecars(files);
  if (sidecars.complaints.length > 0) yield { value: null, complaints: sidecars.complaints };
  const streamed = inputs.includes('-') ? [{ source: stdinName, path: null }] : [];
  for (const file of [...files, ...streamed].sort((a, b) => order(a.source, b.source))) {
    if (file.path === null) yield loadStream(await bytesOf(stdin, maxBytes), maxBytes);
    else yield loadOne(file.source, await fetch(file.path, file.source, maxBytes), sidecars.value.get(file.path) ?? {});
  }
}

/** A file's bytes, or why there are none. */
async function fetch(path: string, source: string, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | Complaint> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) return fileUnreadable(source, 'it is no regular file');
    if (stats.size > maxBytes) return fileTooLarge(source, stats.size, maxBytes);
    // A copy of its own: small files share one block of memory otherwise, and a thread would take all of them.
    return new Uint8Array(await readFile(path));
  } catch (error) {
    return fileUnreadable(source, error instanceof Error ? error.message : String(error));
  }
}

function loadOne(source: string, bytes: Uint8Array<ArrayBuffer> | Complaint, sidecar: Sidecar): Outcome<Loaded | null> {
  if (!(bytes instanceof Uint8Array)) return { value: null, complaints: [bytes] };
  return { value: { source, bytes, sidecar }, complaints: [] };
}

function loadStream(bytes: Uint8Array<ArrayBuffer> | number | null, maxBytes: number): Outcome<Loaded | null> {
  if (bytes === null) return { value: null, complaints: [noSuchInput('-')] };
  return loadOne(stdinName, typeof bytes === 'number' ? fileTooLarge(stdinName, bytes, maxBytes) : bytes, {});
}

/** All bytes of the stream; their number as soon as they are too many; null without a stream. */
async function bytesOf(
  stream: AsyncIterable<Uint8Array> | undefined,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | number | null> {
  if (stream === undefined) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) return length;
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
