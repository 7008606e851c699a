/**
 * Claims the folder of an index for one build: made where it is missing, refused where it is somebody's or another build
 * is at it, and cleared of what killed builds left.
 */
import { mkdir, readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { manifestName } from '../format/manifest.js';
import { outInUse, outNotAnIndex, outUnwritable, type Complaint, type Outcome } from '../model/complaint.js';
import { isGone, owner } from './owner.js';

/** A folder that this build alone writes to. */
export interface Claim {
  /** As the caller named it. */
  readonly out: string;
  /** The folder of the index. */
  readonly target: string;
  /** A folder in it for files on their way; its name, with the owner's, is the claim. */
  readonly work: string;
  /** Gives the folder back: files on their way go, and folders that were made for nothing. */
  release(): Promise<void>;
}

const workMark = '.work-';

/** Claims the folder; null with a complaint where it cannot be had. */
export async function claimFolder(out: string): Promise<Outcome<Claim | null>> {
  const target = resolve(out);
  const work = join(target, `${workMark}${owner()}`);
  const refused = (complaint: Complaint) => ({ value: null, complaints: [complaint] });
  const made: string[] = [];
  const release = async () => {
    await rm(work, { recursive: true, force: true }).catch(() => undefined);
    // A folder that has an index by now is not empty, and stays.
    for (const folder of made.reverse()) await rmdir(folder).catch(() => undefined);
  };
  try {
    const there = await entriesOf(target);
    const stranger = there === null ? undefined : strangerIn(there);
    if (stranger !== undefined) return refused(outNotAnIndex(out, stranger));
    if (there === null) await mkdirs(target, made);
    if (!(await isMade(work))) return refused(outInUse(out, work));
    const other = await sweepWork(target);
    if (other !== null) {
      await release();
      return refused(outInUse(out, other));
    }
    if (there?.includes(manifestName) !== true) await sweepUnnamed(target);
    return { value: { out, target, work, release }, complaints: [] };
  } catch (error) {
    await release();
    return refused(outUnwritable(out, error instanceof Error ? error.message : String(error)));
  }
}

/** Files that a build may throw away. */
export const isIndexFile = (name: string): boolean =>
  name === manifestName || /^[a-z]+-[0-9a-z]{11}(-\d+\.(bin|txt)|\.json)$/u.test(name);

/** Removes the files that a killed first build moved here before it could name them. */
async function sweepUnnamed(target: string): Promise<void> {
  for (const name of await readdir(target)) if (isIndexFile(name)) await rm(join(target, name), { force: true });
}

/** Makes the folder; false where another build of this process has it. */
async function isMade(work: string): Promise<boolean> {
  try {
    await mkdir(work);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes what killed builds left; answers with the folder of one that may still be at work. */
async function sweepWork(target: string): Promise<string | null> {
  const others = (await readdir(target)).filter((name) => isWork(name) && name !== `${workMark}${owner()}`);
  let alive: string | null = null;
  for (const name of others) {
    if (isGone(name.slice(workMark.length))) await rm(join(target, name), { recursive: true, force: true });
    else alive = join(target, name);
  }
  return alive;
}

/** Makes the folder and those above, one by one: Node's own way never ends where the system says "no such entry" for ever. */
async function mkdirs(path: string, made: string[]): Promise<void> {
  const above = dirname(path);
  if (above !== path && (await stat(above).catch(() => null)) === null) await mkdirs(above, made);
  try {
    await mkdir(path);
    made.push(path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error; // another build was faster
  }
}

/** Names in the folder; null where there is none. */
async function entriesOf(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** What is no index's: then the folder is somebody's. Files of an index without a manifest are those of a killed first build. */
function strangerIn(names: readonly string[]): string | undefined {
  const isOurs = names.some((name) => name === manifestName || isWork(name));
  return names.find((name) => !isHidden(name) && !(isOurs && isIndexFile(name)));
}

const isWork = (name: string): boolean => name.startsWith(workMark);

/** What file managers and version control put everywhere; a build leaves it where it is. */
const isHidden = (name: string): boolean => name.startsWith('.');

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
