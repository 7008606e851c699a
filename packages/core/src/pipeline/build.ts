/** From files to an index on disk: reads, links, writes beside the index that is there, and switches at the end. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Sidecar } from '../model/bulletin.js';
import { correctionsUnreadable, outNotAnIndex, outUnwritable, type Complaint, type Outcome } from '../model/complaint.js';
import type { Edtf } from '../model/edtf.js';
import type { Facts } from '../model/facts.js';
import type { NodeType } from '../model/graph.js';
import { manifestName } from '../format/manifest.js';
import { writeIndex } from '../stages/indexing/write-index.js';
import { read } from '../stages/read/read.js';
import { readCorrections, type Correction } from '../stages/resolve/overrides.js';
import { factsOf } from './facts.js';
import { graphOf } from './graph.js';
import { openKnowledge } from './knowledge.js';

/** What a build is told besides its inputs. */
export interface BuildOptions {
  /** Folder of the index; made where it is missing, replaced as a whole where it holds an index. */
  readonly out: string;
  /** Keep residents and other people without a public role. */
  readonly includePrivate?: boolean;
  /** File of corrections by hand. */
  readonly corrections?: string;
  /** For bulletins that do not tell it themselves. */
  readonly jurisdiction?: string;
  readonly issueDate?: Edtf;
  /** Called before each bulletin. */
  readonly onProgress?: (done: number, total: number, source: string) => void;
}

/** What a build made. */
export interface BuildSummary {
  readonly bulletins: number;
  /** Inputs that could not be read; each has its complaint. */
  readonly skipped: number;
  readonly counts: Readonly<Record<NodeType, number>>;
  readonly files: number;
  readonly bytes: number;
}

/** Name and version that an index carries of its maker. */
export const builder = 'bulletin-graph 0.1.0';

/** Builds an index of all that the inputs tell. The value is null, and nothing was written, where there is nothing to write. */
export async function build(inputs: readonly string[], options: BuildOptions): Promise<Outcome<BuildSummary | null>> {
