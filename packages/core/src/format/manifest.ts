/** The one file with a fixed name: what the index is, who wrote it, how much it holds, and where its tables begin. */
import { isText, isCount, isObject, isTextOrNull, decodeJson, encodeJson } from './json.js';
import { decodeKeys, encodeKeys } from './keys.js';
import { nodeTypes, type NodeType } from '../model/graph.js';
import { broken, newer, notAnIndex, older } from './index-error.js';
import { decodeTable, type Table } from './table.js';

/** Raised by every change that an older reader would misread. */
export const formatVersion = 7;
export const manifestName = 'manifest.json';

export const tableNames = [
  'names',
  'ids',
  'entities',
  'events',
  'articles',
  'grams',
  'dates',
  'told',
  'series',
  'folds',
  'known',
] as const;
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
  /** What every file's name ends in: `.bin` for gzip, `.txt` for plain text. */
  readonly ending: string;
  readonly tables: Readonly<Record<TableName, Table>>;
  /** With which beginning each page of names begins, ascending. */
  readonly nameKeys: readonly string[];
  readonly grams: {
    /** Pages over which the pairs are spread; those that follow are the rests. 0 in an index without full text. */
    readonly buckets: number;
    /** Characters of an article on the average. */
    readonly length: number;
  };
  /** The file that holds all others of a small graph, without its ending; null when each lies by itself. */
  readonly pack: string | null;
}

/** The manifest's bytes. */
export const encodeManifest = (manifest: Manifest): Uint8Array =>
  encodeJson({ ...manifest, nameKeys: encodeKeys(manifest.nameKeys) });

/** The manifest, once it is sure to be one that this version reads. */
export function decodeManifest(bytes: Uint8Array, file: string): Manifest {
  if (looksLikeMarkup(bytes)) throw notAnIndex(file, 'a web page');
  const value = decodeJson(bytes, file);
  if (!isObject(value) || value['format'] !== 'bulletin-graph') throw notAnIndex(file, 'other JSON');
  const version = value['version'];
  if (!isCount(version)) throw broken(file, 'no version');
  if (version > formatVersion) throw newer(file, version, formatVersion);
  if (version < formatVersion) throw older(file, version, formatVersion);
  const { builder, counts, coverage, ending, tables, nameKeys, grams, pack } = value;
  if (!isText(builder) || !isText(ending) || !isTextOrNull(pack) || !isText(nameKeys))
    throw broken(file, 'a field is missing');
  const keys = decodeKeys(nameKeys);
  if (!isObject(grams) || !isCount(grams['buckets']) || !isCount(grams['length'])) throw broken(file, 'no pairs');
  if (!isObject(counts) || !nodeTypes.every((type) => isCount(counts[type]))) throw broken(file, 'no counts');
  if (!isCoverage(coverage)) throw broken(file, 'no coverage');
  if (!isObject(tables)) throw broken(file, 'no tables');
  const read = Object.fromEntries(tableNames.map((name) => [name, decodeTable(tables[name], file)]));
  const all = read as Record<TableName, Table>;
  if (keys.length !== all.names.pages) throw broken(file, 'a field is missing');
  return {
    format: 'bulletin-graph',
    version,
    builder,
    counts: counts as Record<NodeType, number>,
    coverage,
    ending,
    tables: all,
    nameKeys: keys,
    grams: grams as unknown as Manifest['grams'],
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
