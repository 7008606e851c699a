/** Reads the files of an index that lies on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isPacked } from '../../format/file.js';
import { unreachable } from '../../format/index-error.js';
import type { IndexFiles } from '../../model/answer.js';

/**
 * The folder's files, for `openIndex`; unpacked, for a page is small, and what unpacks a stream in browsers takes nine times
 * as long. One that is damaged is left as it is, for whoever reads it to tell.
 */
export function indexFiles(folder: string): IndexFiles {
  return async (name, signal) => {
    try {
      return unpacked(await readFile(join(folder, name), signal === undefined ? {} : { signal }));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      if (signal?.aborted) throw error;
      throw unreachable(join(folder, name), message);
    }
  };
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return isPacked(bytes) ? gunzipSync(bytes) : bytes;
  } catch {
    return bytes;
  }
}
