/** Puts an index on disk: written beside the one that is there, switched at the end, so that a crash leaves the old one whole. */
import { mkdir, mkdtemp, readdir, realpath, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { manifestName } from '../format/manifest.js';
import { outNotAnIndex, outUnwritable, type Complaint } from '../model/complaint.js';

/** Replaces the folder's index by these files; answers with a complaint where it could not, and then nothing has changed. */
export async function writeFolder(
  out: string,
  files: Iterable<readonly [name: string, bytes: Uint8Array]>,
): Promise<Complaint | null> {
  let work: string | null = null;
  try {
    const there = await entriesOf(out);
    const stranger = there?.find((name) => !isIndexFile(name) || !there.includes(manifestName));
    if (stranger !== undefined) return outNotAnIndex(out, stranger);
    // A link stays a link: what it points to is replaced.
    const target = there === null ? resolve(out) : await realpath(out);
    await mkdirAbove(target);
    work = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    const fresh = join(work, 'new');
    await mkdir(fresh);
    for (const [name, bytes] of files) await writeFile(join(fresh, name), bytes);
    if (there === null) await rename(fresh, target);
    else await swap(target, fresh, join(work, 'old'));
    await rm(work, { recursive: true });
    return null;
  } catch (error) {
    // Not the whole of the work folder: should both moves have failed, the old index is in it.
    if (work !== null) await rm(join(work, 'new'), { recursive: true, force: true });
    if (work !== null) await rmdir(work).catch(() => undefined);
    return outUnwritable(out, error instanceof Error ? error.message : String(error));
  }
}

/** Makes the folders above, one by one: Node's own way never ends where the system says "no such entry" for ever. */
async function mkdirAbove(path: string): Promise<void> {
  const above = dirname(path);
  if (above === path || (await stat(above).catch(() => null)) !== null) return;
  await mkdirAbove(above);
  await mkdir(above).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw error; // another build was faster
  });
}

/** A file's bytes as they lie on disk. */
export const packed = (bytes: Uint8Array): Uint8Array => gzipSync(bytes);

/** Names in the folder; null where there is none. */
async function entriesOf(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw error;
  }
}

/** Between the two moves nothing else happens; where the second fails, the first is taken back. */
async function swap(target: string, fresh: string, old: string): Promise<void> {
  await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
}

/** Files that a build may throw away: whatever else lies in the folder is somebody's. */
const isIndexFile = (name: string): boolean =>
  name === manifestName || /^[a-z]+-[0-9a-z]{11}(-\d+\.(bin|txt)|\.json)$/u.test(name);
