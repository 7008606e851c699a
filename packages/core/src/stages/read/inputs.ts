/** Finds the files that the inputs name: files, folders, patterns; each once, each with a name of its own. */
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { fileUnreadable, noSuchInput, nothingFound, unsupportedFormat, type Complaint } from '../../model/complaint.js';
import { isReadable } from './format.js';
import { matching } from './matching.js';
import { walk } from './walk.js';

/** A file to read. */
export interface Found {
  readonly path: string;
  /** Name relative to the input that named it, with `/`. */
  readonly source: string;
  /** The folder that the source's name starts from. */
  readonly root: string;
}

/** What the inputs name, by source name, and what is wrong with them. */
export interface Findings {
  readonly files: readonly Found[];
  readonly complaints: readonly Complaint[];
}

const unread: ReadonlyMap<string, string> = new Map([
  ['.mhtml', 'a saved web page'],
  ['.doc', 'an old Word document'],
  ['.wps', 'a WPS document'],
  ['.rtf', 'a rich-text document'],
  ['.odt', 'an OpenDocument text'],
  ['.epub', 'an e-book'],
  ['.ofd', 'an OFD document'],
]);

/** The files that the inputs name, seen from the folder `cwd`. */
export async function findInputs(inputs: readonly string[], cwd: string): Promise<Findings> {
  const complaints: Complaint[] = [];
  const files = new Map<string, Found>();
  for (const input of inputs) {
    const found = await findInput(input, cwd, complaints);
    if (found === null) complaints.push(noSuchInput(input));
    else if (found.length === 0) complaints.push(nothingFound(input));
    for (const file of found ?? []) if (!files.has(file.path)) files.set(file.path, file);
  }
  const named = withOwnNames([...files.values()], cwd).sort((a, b) => order(a.source, b.source));
  for (const { source } of named) {
    const format = unread.get(extname(source).toLowerCase());
    if (format !== undefined) complaints.push(unsupportedFormat(source, format));
  }
  const texts = named.filter(({ source }) => !unread.has(extname(source).toLowerCase()));
  return { files: texts, complaints };
}

/** Code units, not the reader's language: the same order on every machine. */
export const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function findInput(input: string, cwd: string, complaints: Complaint[]): Promise<readonly Found[] | null> {
  const path = resolve(cwd, input);
  const stats = await stat(path).catch(() => null);
  if (stats?.isDirectory() === true) return inFolder(path, complaints);
  if (stats !== null) return [{ path, source: basename(path), root: dirname(path) }];
  // Most runs name files and folders: whoever knows patterns is loaded when there is one.
  const { isDynamicPattern } = await import('tinyglobby');
  const pattern = input.split(sep).join('/');
  if (!isDynamicPattern(pattern)) return null;
  const still = pattern.split('/').findIndex((part) => isDynamicPattern(part));
  const base = resolve(cwd, pattern.split('/').slice(0, still).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  const { files, dead } = await matching({ base, rest: pattern.split('/').slice(still).join('/') });
  const unreadable = dead.map((name) => ({ name, reason: 'the link leads nowhere' }));
  complaints.push(...lost(unreadable, base));
  const found = bulletinsAmong(files, base);
  return found;
}

/**
 * What could not be read, in the order of its names: a disk lists them in one of its own. A link without an ending
 * may have led to a folder of bulletins; one to a picture was of no concern.
 */
const lost = (
  names: readonly { readonly name: string; readonly reason: string }[],
  root: string,
): readonly Complaint[] =>
  names
    .filter(({ name }) => extname(name) === '' || isBulletin(name))
    .sort((a, b) => order(a.name, b.name))
    .map(({ name, reason }) => fileUnreadable(name === '' ? root : name, reason));

async function inFolder(root: string, complaints: Complaint[]): Promise<readonly Found[]> {
  const { files, unreadable } = await walk(root);
  complaints.push(...lost(unreadable, root));
  return bulletinsAmong(files, root);
}

const bulletinsAmong = (names: readonly string[], root: string): readonly Found[] =>
  names.filter(isBulletin).map((name) => ({ path: resolve(root, name), source: name.split(sep).join('/'), root }));

const isBulletin = (name: string): boolean => isReadable(name) || unread.has(extname(name).toLowerCase());

/** Two inputs may each hold an a.txt: such files are named from the current folder. */
function withOwnNames(files: readonly Found[], cwd: string): Found[] {
  const counts = new Map<string, number>();
  for (const { source } of files) counts.set(source, (counts.get(source) ?? 0) + 1);
  return files.map((file) =>
    counts.get(file.source) === 1 ? file : { ...file, source: relative(cwd, file.path).split(sep).join('/') },
  );
}
