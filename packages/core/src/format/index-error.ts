/** What is wrong with an index and what to do about it: one factory a cause, alphabetical. */
import type { IndexErrorCode } from '../model/answer.js';

/** The error with which every question rejects when the index cannot be read. */
export interface IndexError extends Error {
  readonly name: 'IndexError';
  readonly code: IndexErrorCode;
  /** The file that could not be read, as it was asked for. */
  readonly file: string;
}

const indexError = (code: IndexErrorCode, file: string, message: string): IndexError =>
  Object.assign(new Error(message), { name: 'IndexError' as const, code, file });

/** Whether the error is an {@link IndexError}; an aborted question rejects with the signal's reason instead. */
export const isIndexError = (error: unknown): error is IndexError =>
  error instanceof Error && error.name === 'IndexError';

/** What is no longer what was written, as far as it can be told. */
export const changed = 'cut off or changed';

/** The file is there but not whole, or not what its name says. */
export const broken = (file: string, what: string): IndexError =>
  indexError('broken', file, `${file} is damaged (${what}): upload the whole index folder again`);

/** A file that the manifest names is not there. */
export const missing = (file: string): IndexError =>
  indexError(
    'missing',
    file,
    `${file} is missing: upload the whole index folder; if the index was just replaced, open it again`,
  );

/** Written by another version of the format than the one that is read: by a later one, or by an earlier. */
export const ofVersion = (file: string, found: number, known: number): IndexError => {
  const isNewer = found > known;
  const cure = `${isNewer ? 'update bulletin-graph, or ' : ''}build the index again with this version`;
  const message = `${file} has format version ${found}, this program reads ${known}: ${cure}`;
  return indexError(isNewer ? 'newer' : 'older', file, message);
};

/** Something else lies where the index was looked for. */
export const notAnIndex = (file: string, what: string): IndexError =>
  indexError(
    'not-an-index',
    file,
    `${file} is not an index of bulletin-graph (${what}): check the address of the index`,
  );

/** The network or the host failed, several times. */
export const unreachable = (file: string, what: string): IndexError =>
  indexError('unreachable', file, `${file} could not be reached (${what}): check the connection and try again`);
