/** Reads the files of an index that lies on disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unreachable } from '../../format/index-error.js';
import type { IndexFiles } from '../../model/answer.js';

/** The folder's files, for `openIndex`. */
export function indexFiles(folder: string): IndexFiles {
  return async (name, signal) => {
    try {
      return await readFile(join(folder, name), signal === undefined ? {} : { signal });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
      if (signal?.aborted) throw error;
      throw unreachable(join(folder, name), message);
    }
  };
}
