/** The repository's own source files, as the house test reads them. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Path from the root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** What it imports: a path from the root for relative imports, else the name as written. */
  readonly imports: readonly string[];
  readonly tree: ts.SourceFile;
}

/** The files of a pattern, parsed, by path. */
export function sourceFiles(pattern: string): readonly SourceFile[] {
  return globSync(pattern, { cwd: root, ignore: ['**/node_modules/**', '**/dist/**'] })
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => {
      const text = readFileSync(`${root}/${path}`, 'utf8');
      const imports = ts
        .preProcessFile(text, true, true)
        .importedFiles.map(({ fileName }) =>
          fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName).replace(/\.js$/u, '.ts') : fileName,
        );
      return { path, text, imports, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
}

/** Every token of the file, comments left out. */
export function* tokensOf(tree: ts.SourceFile): Generator<ts.Node> {
  const waiting: ts.Node[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (ts.isJSDoc(node)) continue;
    const children = node.getChildren(tree);
    if (children.length === 0) yield node;
    else waiting.push(...children);
  }
}

/** Where a node stands, for a reader: `path:line`. */
export function placeOf(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree)).line + 1}`;
}
