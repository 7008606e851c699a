/** All files below a folder, and what of it cannot be had: a pattern's search passes over that in silence. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names seen from the folder, with `/`. */
export interface Walked {
  readonly files: readonly string[];
  /** Folders and links that lead nowhere, with the reason. */
  readonly unreadable: readonly { readonly name: string; readonly reason: string }[];
}

/** Walks the folder; links are followed, but not to a folder that they stand in. */
export async function walk(root: string): Promise<Walked> {
  const files: string[] = [];
  const unreadable: { name: string; reason: string }[] = [];
  const isHidden = (name: string) => name.startsWith('.');
  const visit = async (below: string, above: readonly string[]): Promise<void> => {
    const entries = await readdir(join(root, below), { withFileTypes: true });
    for (const entry of entries.filter(({ name }) => !isHidden(name))) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      try {
        const target = entry.isSymbolicLink() ? await stat(join(root, name)) : entry;
        if (!target.isDirectory()) files.push(name);
        else {
          const place = await realpath(join(root, name));
          if (!above.includes(place)) await visit(name, [...above, place]);
        }
      } catch (error) {
        unreadable.push({ name, reason: error instanceof Error ? error.message : String(error) });
      }
    }
  };
  await visit('', [await realpath(root)]).catch((error: unknown) =>
    unreadable.push({ name: '', reason: error instanceof Error ? error.message : String(error) }),
  );
  return { files, unreadable };
}
