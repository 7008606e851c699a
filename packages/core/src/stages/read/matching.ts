/** The files that a pattern names, with the links among them that lead nowhere: others pass over those in silence. */
import { lstat, realpath, stat, type Stats } from 'node:fs';
import type { FileSystemAdapter } from 'tinyglobby';

/** A pattern with the folder that it begins in. */
export interface Pattern {
  readonly base: string;
  readonly rest: string;
}

/** Names that match, seen from the base, with `/`; `dead` are those of links that lead nowhere. */
export async function matching({
  base,
  rest,
}: Pattern): Promise<{ readonly files: string[]; readonly dead: string[] }> {
  const { glob } = await import('tinyglobby');
  const gone = new Set<string>();
  const fs: FileSystemAdapter = {
    realpath: ((path: string, done: (error: Error | null, found?: string) => void) =>
      realpath(path, (error, found) => done(null, error === null ? found : path))) as typeof realpath,
    stat: ((path: string, done: (error: Error | null, stats?: Stats) => void) =>
      stat(path, (error, stats) => {
        if (error === null) return done(null, stats);
        gone.add(path);
        // To be matched like a file; whoever reads it is told that it leads nowhere.
        lstat(path, (lost, link) => (lost === null ? done(null, asFile(link)) : done(lost)));
      })) as typeof stat,
  };
  const found = await glob(rest, { cwd: base, onlyFiles: true, expandDirectories: false, fs }).catch(() => []);
  const isGone = (name: string) => gone.has(`${base}/${name}`) || gone.has(name);
  return { files: found.filter((name) => !isGone(name)), dead: found.filter(isGone) };
}

const asFile = (link: Stats): Stats =>
  Object.assign(Object.create(link) as Stats, {
    isFile: () => true,
    isDirectory: () => false,
    isSymbolicLink: () => false,
  });
