/**
 * Made-up newspapers on disk, and the index of them, for benches that measure the same ones. Made once and kept in
 * `.cache/bench`: the bulletins under a hash of what makes them up, the index under that of the built package, and what
 * was read of each bulletin as any build keeps it, so that a change of the right half reads nothing anew.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePress } from './press.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = join(root, '.cache', 'bench');

/** The command, as built. */
export const command = join(root, 'packages/core/bin/bulletin-graph.js');

/** Where benches keep what each bulletin says. */
export const readings = join(home, 'readings');

/** A folder with the bulletins of {@link writePress} for so many articles. */
export function bulletinsOf(articles, seed = 1) {
  const made = hashOf(['press.mjs', 'press-words.mjs'].map((name) => fileURLToPath(new URL(name, import.meta.url))));
  const folder = join(home, `bulletins-${articles}-${seed}-${made}`);
  if (existsSync(folder)) return folder;
  const work = `${folder}.${process.pid}`;
  writePress(work, articles, seed);
  renameSync(work, folder);
  return folder;
}

/** The folder of the index of those bulletins, as the built package writes it. Built in a process of its own. */
export function indexOf(articles, { seed = 1, text = true } = {}) {
  const kind = `${text ? 'index' : 'no-text'}-${articles}-${seed}-`;
  const folder = join(home, kind + hashOf(filesOf(join(root, 'packages/core/dist'))));
  if (existsSync(folder)) return folder;
  for (const name of existsSync(home) ? readdirSync(home) : [])
    if (name.startsWith(kind)) rmSync(join(home, name), { recursive: true });
  const options = ['--out', folder, '--cache', readings, ...(text ? [] : ['--no-text'])];
  const args = [command, 'build', bulletinsOf(articles, seed), ...options];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`the index of ${articles} articles could not be built`);
  return folder;
}

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => join(folder, name));

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
