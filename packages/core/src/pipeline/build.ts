/** From files to an index on disk: reads, links, and writes. */
import type { IndexFile } from '../format/file.js';
import { manifestName } from '../format/manifest.js';
import type { Changes } from '../model/changes.js';
import type { Outcome } from '../model/complaint.js';
import type { NodeType } from '../model/graph.js';
import { nodeTypes } from '../model/graph.js';
import { version } from '../model/version.js';
import { viewOfEntities } from '../stages/graph/entities-view.js';
import { indexFilesOf } from '../stages/indexing/write-index.js';
import { claimFolder, type Claim } from './claim-folder.js';
import { compare, type Compared } from './compare.js';
import { openKnowledge } from './knowledge.js';
import { resolveInputs, type LinkOptions } from './link.js';
import { packed, writeClaimed } from './write-folder.js';

export interface BuildOptions extends LinkOptions {
  /** Folder of the index; made where it is missing, replaced as a whole where it holds an index. */
  readonly out: string;
  /** Whether the articles' texts are published and can be searched; true unless given. */
  readonly text?: boolean;
  /** Whether the graph is compared with the index that is there, for {@link BuildSummary.changes}; true unless given. */
  readonly compare?: boolean;
  /** Keeps the index that is there where the new one would lack any of its facts, or where it cannot be read. */
  readonly failOnLoss?: boolean;
}

/** What a build made. */
export interface BuildSummary {
  readonly bulletins: number;
  /** How many of the bulletins had not changed and were taken from the cache. */
  readonly cached: number;
  /** Inputs that could not be read; each has its complaint. */
  readonly skipped: number;
  readonly counts: Readonly<Record<NodeType, number>>;
  /** What changed since the index that was there; null where there was none that can be read, or nobody asked. */
  readonly changes: Changes | null;
  /** Whether the index was written; false where `failOnLoss` kept the old one. */
  readonly isWritten: boolean;
  readonly files: number;
  readonly bytes: number;
}

/** Builds an index. The value is null, and nothing has changed on disk, where there is nothing to write or no place for it. */
export async function build(inputs: readonly string[], options: BuildOptions): Promise<Outcome<BuildSummary | null>> {
  const { value: claim, complaints } = await claimFolder(options.out);
  if (claim === null) return { value: null, complaints };
  return buildIn(claim, inputs, options).finally(claim.release);
}

async function buildIn(
  claim: Claim,
  inputs: readonly string[],
  options: BuildOptions,
): Promise<Outcome<BuildSummary | null>> {
  const knowledge = options.knowledge ?? openKnowledge();
  const { value: linked, complaints } = await viewOfInputs(inputs, { ...options, knowledge });
  if (linked === null) return { value: null, complaints };
  const { view, ...sums } = linked;
  const { compare: isComparing = true, failOnLoss = false } = options;
  const compared = isComparing || failOnLoss ? await compare(claim.target, view, failOnLoss) : nothingCompared;
  const { changes, mayReplace } = compared;
  const told = [...complaints, ...compared.complaints];
  if (!mayReplace) return { value: { ...sums, changes, isWritten: false, files: 0, bytes: 0 }, complaints: told };
  const written = { files: 0, bytes: 0 };
  const files = indexFilesOf(view, {
    builder: `bulletin-graph ${version}`,
    fold: (text) => knowledge.lexicon.fold(text),
    // Only their names say so as yet: they are packed on their way to the disk.
    compress: (bytes) => bytes,
    text: options.text ?? true,
  });
  const refusal = await writeClaimed(claim, packedFiles(files, written));
  if (refusal !== null) return { value: null, complaints: [...told, refusal] };
  return { value: { ...sums, changes, isWritten: true, ...written }, complaints: told };
}

const nothingCompared: Compared = { changes: null, complaints: [], mayReplace: true };

/** The view is all that is left of the inputs: what it was made from can go. */
async function viewOfInputs(inputs: readonly string[], options: LinkOptions) {
  const { value, complaints } = await resolveInputs(inputs, options);
  if (value === null) return { value: null, complaints };
  const { entities, bulletins, cached, skipped } = value;
  const counts = nodeTypes.map((type) => [type, entities[`${type}s`].length] as const);
  return {
    value: {
      view: viewOfEntities(entities),
      bulletins,
      cached,
      skipped,
      counts: Object.fromEntries(counts) as Record<NodeType, number>,
    },
    complaints,
  };
}

/** Packs and counts the files on their way to the disk: they are never in memory together. */
function* packedFiles(
  files: Iterable<IndexFile>,
  written: { files: number; bytes: number },
): Generator<readonly [string, Promise<Uint8Array>]> {
  const counted = (bytes: Uint8Array): Uint8Array => {
    written.files += 1;
    written.bytes += bytes.length;
    return bytes;
  };
  for (const { name, bytes } of files)
    yield [name, (name === manifestName ? Promise.resolve(bytes) : packed(bytes)).then(counted)];
}
