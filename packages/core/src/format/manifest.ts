/** The one file with a fixed name: what the index is, who wrote it, how much it holds, and where its tables begin. */
import { isText, isCount, isObject, isTextOrNull, decodeJson, encodeJson } from './json.js';
import { nodeTypes, type NodeType } from '../model/graph.js';
import { broken, newer, notAnIndex } from './index-error.js';
import { decodeDirectory, type Directory } from './table.js';

/** Raised by every change that an older reader would misread. */
export const formatVersion = 2;
export const manifestName = 'manifest.json';

export const tableNames = ['names', 'ids', 'entities', 'events', 'articles', 'grams'] as const;
export type TableName = (typeof tableNames)[number];

export interface Manifest {
  readonly format: 'bulletin-graph';
  readonly version: number;
  /** Program and version that wrote the index. */
  readonly builder: string;
  readonly counts: Readonly<Record<NodeType, number>>;
  readonly coverage: {
    readonly bulletins: number;
    readonly articles: number;
    readonly since: string | null;
    readonly until: string | null;
  };
  /** File of the series read. */
  readonly series: string;
  /** File of the Traditional and variant forms of the characters in names. */
  readonly folds: string;
  readonly tables: Readonly<Record<TableName, Directory>>;
  /** File that holds all others, for a small graph; null when each lies by itself. */
  readonly pack: string | null;
}

/** The manifest's bytes. */
export const encodeManifest = (manifest: Manifest): Uint8Array => encodeJson(manifest);

/** The manifest, once it is sure to be one that this version reads. */
export function decodeManifest(bytes: Uint8Array, file: string): Manifest {
  if (looksLikeMarkup(bytes)) throw notAnIndex(file, 'a web page');
  const value = decodeJson(bytes, file);
  if (!isObject(value) || value['format'] !== 'bulletin-graph') throw notAnIndex(file, 'other JSON');
  const version = value['version'];
  if (!isCount(version)) throw broken(file, 'no version');
  if (version > formatVersion) throw newer(file, version, formatVersion);
  const { builder, counts, coverage, series, folds, tables, pack } = value;
  if (!isText(builder) || !isText(series) || !isText(folds) || !isTextOrNull(pack))
    throw broken(file, 'a field is missing');
  if (!isObject(counts) || !nodeTypes.every((type) => isCount(counts[type]))) throw broken(file, 'no counts');
  if (!isCoverage(coverage)) throw broken(file, 'no coverage');
  if (!isObject(tables)) throw broken(file, 'no tables');
  const directories = tableNames.map((name) => [name, decodeDirectory(tables[name], file)] as const);
  return {
    format: 'bulletin-graph',
    version,
    builder,
    counts: counts as Record<NodeType, number>,
    coverage,
    series,
    folds,
    tables: Object.fromEntries(directories) as Record<TableName, Directory>,
    pack,
  };
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

const isCoverage = (value: unknown): value is Manifest['coverage'] =>
  isObject(value) &&
  isCount(value['bulletins']) &&
  isCount(value['articles']) &&
  isTextOrNull(value['since']) &&
  isTextOrNull(value['until']);
