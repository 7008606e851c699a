/**
 * Keeps readings on disk, so that a build reads anew only what changed.
 *
 *   CACHE/3f/3f9c….gz     one reading, named by all that it follows from
 *   CACHE/work/           readings on their way; moved into place when they are whole
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { factsVersion } from '../model/facts.js';
import type { Loaded } from '../stages/read/load.js';
import { isGone, owner } from './owner.js';
import { decodeReading, type Reading } from './reading.js';

/** Raised when the form of an entry changes. */
const cacheVersion = 1;

/** A key, and what it is the key of. */
export interface Kept {
  readonly file: string;
  /** Null where nothing is kept; 'damaged' where it is not whole. */
  readonly reading: Reading | null | 'damaged';
}

/** The name of a bulletin's reading: a hash of its bytes, its name, its sidecar and the code that reads it. */
export function readingKey({ source, bytes, sidecar }: Loaded, stamp: string): string {
  const content = createHash('sha256').update(bytes).digest('hex');
  const known = Object.entries(sidecar).sort(([a], [b]) => (a < b ? -1 : 1));
  const all = JSON.stringify([cacheVersion, factsVersion, stamp, source, known, content]);
  return createHash('sha256').update(all).digest('hex').slice(0, 40);
}

/** What is kept under the key. gzip's own checksum tells whether it is whole. */
export async function loadReading(cache: string, key: string): Promise<Kept> {
  const file = fileOf(cache, key);
  try {
    const reading = decodeReading(gunzipSync(await readFile(file)));
    return { file, reading: 'facts' in reading && Array.isArray(reading.complaints) ? reading : 'damaged' };
  } catch (error) {
    return { file, reading: (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'damaged' };
  }
}

/** Keeps an encoded reading: written aside, then moved, so that no kill leaves half of it. Throws what the system says. */
export async function saveReading(cache: string, key: string, encoded: Uint8Array): Promise<void> {
  const work = join(cache, 'work', `${owner()}-${randomUUID()}`);
  await writeFile(work, gzipSync(encoded, { level: 1 }));
  await mkdir(join(cache, key.slice(0, 2)), { recursive: true });
  await rename(work, fileOf(cache, key));
}

/** Makes the folder ready: none of it is for a repository, and what a killed run left half written goes. */
export async function openCache(cache: string): Promise<void> {
  await mkdir(join(cache, 'work'), { recursive: true });
  await writeFile(join(cache, '.gitignore'), '*\n');
  for (const name of await readdir(join(cache, 'work')))
    if (isGone(name)) await rm(join(cache, 'work', name), { force: true });
}

/** Throws away all that is not under one of the keys; answers with how many entries that were. */
export async function pruneCache(cache: string, keys: ReadonlySet<string>): Promise<number> {
  let count = 0;
  for (const shard of await readdir(cache)) {
    if (!/^[0-9a-f]{2}$/u.test(shard)) continue;
    const names = await readdir(join(cache, shard));
    const strays = names.filter((name) => !keys.has(name.replace(/\.gz$/u, '')));
    for (const name of strays) await rm(join(cache, shard, name), { force: true });
    if (strays.length === names.length) await rmdir(join(cache, shard)).catch(() => undefined);
    count += strays.length;
  }
  return count;
}

const fileOf = (cache: string, key: string): string => join(cache, key.slice(0, 2), `${key}.gz`);
