/**
 * Puts an index on disk, so that whoever asks finds the old one whole or the new one whole, whenever the writing ends.
 *
 *   OUT/.work-OWNER/       the new files on their way
 *   OUT/names-HASH-0.bin   named by their content: those of two indexes lie side by side and are never at odds
 *   OUT/manifest.json      replaced by one rename, which is the switch; what it does not name is swept afterwards
 */
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { manifestName } from '../format/manifest.js';
import { outUnwritable, type Complaint } from '../model/complaint.js';
import { claimFolder, isIndexFile, type Claim } from './claim-folder.js';

type File = readonly [name: string, bytes: Uint8Array | Promise<Uint8Array>];

/** How many files are on their way to the disk: as many as come at once, so that they are packed while the next are made. */
const width = 256;

/** Replaces the folder's index by these files; answers with a complaint where it could not, and then the old one stands. */
export async function writeFolder(out: string, files: Iterable<File>): Promise<Complaint | null> {
  const { value: claim, complaints } = await claimFolder(out);
  if (claim === null) return complaints[0] ?? null;
  return writeClaimed(claim, files).finally(claim.release);
}

/** {@link writeFolder} into a folder that was claimed. */
export async function writeClaimed({ out, work, target }: Claim, files: Iterable<File>): Promise<Complaint | null> {
  try {
    const names = await written(work, files);
    for (const name of names) if (name !== manifestName) await rename(join(work, name), join(target, name));
    await rename(join(work, manifestName), join(target, manifestName));
    await sweep(target, names);
    return null;
  } catch (error) {
    return outUnwritable(out, error instanceof Error ? error.message : String(error));
  }
}

/** Writes the files, several at a time; answers with their names. Fails at the first that cannot be written. */
async function written(work: string, files: Iterable<File>): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const underWay: Promise<void>[] = [];
  const failures: unknown[] = [];
  const write = async ([name, bytes]: File): Promise<void> => writeFile(join(work, name), await bytes);
  for (const file of files) {
    underWay.push(write(file).catch((error: unknown) => void failures.push(error)));
    names.add(file[0]);
    if (underWay.length >= width) await underWay.shift();
    if (failures.length > 0) break;
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
  return names;
}

/** Removes what the manifest does not name, be it of the old index or of a build that was killed; what stays is no harm. */
async function sweep(target: string, names: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(target))
    if (isIndexFile(name) && !names.has(name)) await rm(join(target, name), { force: true }).catch(() => undefined);
}

/** A file's bytes as they lie on disk; packed in a thread of Node's own. */
export const packed = (bytes: Uint8Array): Promise<Uint8Array> => gzipOf(bytes, { level: 9 });

/** Packed once and fetched many times: the best level takes a hundredth off the bytes. */
const gzipOf = promisify<Uint8Array, { readonly level: number }, Uint8Array>(gzip);
