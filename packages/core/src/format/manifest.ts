/** The one file with a fixed name: what the index is, who wrote it, how much it holds, and where its tables begin. */
import { isText, isCount, isObject, isTextOrNull, decodeJson, encodeJson } from './json.js';
import { decodeKeys, encodeKeys } from './keys.js';
import { nodeTypes, type NodeType } from '../model/graph.js';
import { broken, notAnIndex, ofVersion } from './index-error.js';
import { decodeTable, recordTables, type RecordTable, type Table } from './table.js';

/** Raised by every change that an older reader would misread. */
export const formatVersion = 10;
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
  /** How many records a page has at most, by table. */
  readonly rows: Readonly<Record<RecordTable, number>>;
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
  if (version !== formatVersion) throw ofVersion(file, version, formatVersion);
  const { builder, counts, coverage, ending, tables, rows, nameKeys, grams, pack } = value;
  const isWhole =
    [builder, ending].every(isText) &&
    isText(nameKeys) &&
    isTextOrNull(pack) &&
    hasCounts(grams, ['buckets', 'length']) &&
    hasCounts(counts, nodeTypes) &&
    hasCounts(rows, recordTables) &&
    isCoverage(coverage) &&
    isObject(tables);
  if (!isWhole) throw broken(file, 'a field is missing');
  const read = tableNames.map((name) => [name, decodeTable(tables[name], file)] as const);
  const all = Object.fromEntries(read) as Record<TableName, Table>;
  const keys = decodeKeys(nameKeys);
  if (keys.length !== all.names.pages) throw broken(file, 'a table');
  return { ...(value as unknown as Manifest), tables: all, nameKeys: keys };
}

const hasCounts = (value: unknown, names: readonly string[]): boolean =>
  isObject(value) && names.every((name) => isCount(value[name]));

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

const isCoverage = (value: unknown): boolean =>
  hasCounts(value, ['bulletins', 'articles']) &&
  isObject(value) &&
  isTextOrNull(value['since']) &&
  isTextOrNull(value['until']);
