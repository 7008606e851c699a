/** Names the code that is running, so that nothing kept by other code is taken for its own. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A hash over every file of the program, its rules and word lists included. A version number would not do: it stays the
 * same while rules are worked on. Takes some 20 ms.
 */
export function codeStamp(): string {
  const file = fileURLToPath(import.meta.url);
  const folder = folderOfCode(file);
  const hash = createHash('sha256');
  if (folder === null) hash.update(readFileSync(file));
  else addFolder(hash, folder, '');
  return hash.digest('hex');
}

/** The folder right below the package (`src` or `dist`); null where the library is part of another program's file. */
function folderOfCode(file: string): string | null {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) || dirname(folder) === folder) return null;
    if (existsSync(join(dirname(folder), 'package.json'))) return folder;
  }
}

function addFolder(hash: Hash, folder: string, path: string): void {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  for (const { name, isFolder } of entries
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = path === '' ? name : `${path}/${name}`;
    if (isFolder) addFolder(hash, folder, inner);
    else if (/(?<!\.d)\.[jt]s$/u.test(name)) hash.update(`${inner}\n`).update(readFileSync(join(folder, inner)));
  }
}
