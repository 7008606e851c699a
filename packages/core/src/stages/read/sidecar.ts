/** What a builder says of a folder's files in its `bulletins.json`. */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Sidecar } from '../../model/bulletin.js';
import {
  sidecarInvalid,
  sidecarStray,
  sidecarUnreadable,
  type Complaint,
  type Outcome,
} from '../../model/complaint.js';
import { isEdtf } from '../../model/edtf.js';
import type { Found } from './inputs.js';

const checks: Readonly<Record<keyof Sidecar, readonly [(value: unknown) => boolean, string]>> = {
  title: [isText, 'must be words'],
  issueDate: [(value) => isText(value) && isEdtf(value) && !value.includes('/'), 'must be a date such as "2021-05-14"'],
  issueNumber: [(value) => Number.isSafeInteger(value) && Number(value) > 0, 'must be a whole number above 0'],
  jurisdiction: [
    (value) => isText(value) && value.split('/').every((part) => part.trim() !== ''),
    'must be divisions from the province down, with /',
  ],
  url: [(value) => isText(value) && /^https?:\/\/\S+$/.test(value), 'must be an address that begins with http'],
};

/** The sidecar of each file that has one, by the file's path; a folder's file tells of everything below it. */
export async function readSidecars(files: readonly Found[]): Promise<Outcome<ReadonlyMap<string, Sidecar>>> {
  const complaints: Complaint[] = [];
  const sidecars = new Map<string, Sidecar>();
  for (const [folder, below] of foldersOf(files)) {
    const entries = await entriesOf(folder, nameOf(folder, below[0]), complaints);
    const byName = new Map(below.map((file) => [relative(folder, file.path).split(sep).join('/'), file.path]));
    for (const [key, sidecar] of entries) {
      const path = byName.get(key);
      if (path === undefined) complaints.push(sidecarStray(nameOf(folder, below[0]), key));
      else sidecars.set(path, { ...sidecars.get(path), ...sidecar });
    }
  }
  return { value: sidecars, complaints };
}

/** Checks what the words of a `bulletins.json` say; whatever is wrong is left out and told. */
export function parseSidecars(words: string, source: string): Outcome<ReadonlyMap<string, Sidecar>> {
  let json: unknown;
  try {
    json = JSON.parse(words.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { value: new Map(), complaints: [sidecarUnreadable(source, messageOf(error))] };
  }
  if (!isObject(json)) return { value: new Map(), complaints: [sidecarUnreadable(source, 'it is no JSON object')] };
  const complaints: Complaint[] = [];
  const sidecars = new Map<string, Sidecar>();
  for (const [key, entry] of Object.entries(json)) {
    if (!isObject(entry)) complaints.push(sidecarInvalid(source, key, 'must be an object'));
    else
      sidecars.set(
        key,
        sidecarOf(entry, (reason) => complaints.push(sidecarInvalid(source, key, reason))),
      );
  }
  return { value: sidecars, complaints };
}

function sidecarOf(entry: object, complain: (reason: string) => void): Sidecar {
  const fields: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(entry)) {
    if (!isField(field)) complain(`has a field ${JSON.stringify(field)}, known are ${Object.keys(checks).join(', ')}`);
    else if (checks[field][0](value)) fields[field] = value;
    else complain(`${field} ${checks[field][1]}`);
  }
  return fields;
}

async function entriesOf(
  folder: string,
  source: string,
  complaints: Complaint[],
): Promise<ReadonlyMap<string, Sidecar>> {
  try {
    const { value, complaints: told } = parseSidecars(await readFile(join(folder, 'bulletins.json'), 'utf8'), source);
    complaints.push(...told);
    return value;
  } catch (error) {
    if (!(isObject(error) && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')))
      complaints.push(sidecarUnreadable(source, messageOf(error)));
    return new Map();
  }
}

/** Folders from the input's root down, each with the files below it; a nearer folder's word comes later and wins. */
function foldersOf(files: readonly Found[]): readonly (readonly [string, readonly Found[]])[] {
  const folders = new Map<string, Found[]>();
  for (const file of files) {
    for (let folder = dirname(file.path); ; folder = dirname(folder)) {
      const below = folders.get(folder);
      if (below === undefined) folders.set(folder, [file]);
      else below.push(file);
      if (folder === file.root || dirname(folder) === folder) break;
    }
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
}

function nameOf(folder: string, file: Found | undefined): string {
  const from = file === undefined ? '' : relative(file.root, folder).split(sep).join('/');
  return from === '' ? 'bulletins.json' : `${from}/bulletins.json`;
}

function isField(field: string): field is keyof Sidecar {
  return Object.hasOwn(checks, field);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
