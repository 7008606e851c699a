/** What lies in a folder, as one value to compare. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files of the folder, with their names, in one string. */
export const contentOf = (folder: string): string =>
  readdirSync(folder)
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'latin1')}`)
    .join('\n');
