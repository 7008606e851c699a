/** From files to an index on disk: reads, links, and writes. */
import type { Outcome } from '../model/complaint.js';
import type { NodeType } from '../model/graph.js';
import { nodeTypes } from '../model/graph.js';
import { version } from '../model/version.js';
import { writeIndex } from '../stages/indexing/write-index.js';
import { openKnowledge } from './knowledge.js';
import { link, type LinkOptions } from './link.js';
import { writeFolder } from './write-folder.js';

export interface BuildOptions extends LinkOptions {
  /** Folder of the index; made where it is missing, replaced as a whole where it holds an index. */
  readonly out: string;
}

/** What a build made. */
export interface BuildSummary {
  readonly bulletins: number;
  /** How many of the bulletins had not changed and were taken from the cache. */
  readonly cached: number;
  /** Inputs that could not be read; each has its complaint. */
  readonly skipped: number;
  readonly counts: Readonly<Record<NodeType, number>>;
  readonly files: number;
  readonly bytes: number;
}

/** Builds an index. The value is null, and nothing has changed on disk, where there is nothing to write or no place for it. */
export async function build(inputs: readonly string[], options: BuildOptions): Promise<Outcome<BuildSummary | null>> {
  const knowledge = options.knowledge ?? openKnowledge();
  const { value: linked, complaints } = await link(inputs, { ...options, knowledge });
  if (linked === null) return { value: null, complaints };
  const { view } = linked;
  const files = writeIndex(view, {
    builder: `bulletin-graph ${version}`,
    fold: (text) => knowledge.lexicon.fold(text),
  });
  const refusal = await writeFolder(options.out, files);
  if (refusal !== null) return { value: null, complaints: [...complaints, refusal] };
  const counts = nodeTypes.map((type) => [type, [...view.nodes(type)].length] as const);
  const summary = {
    bulletins: linked.facts.length,
    cached: linked.cached,
    skipped: linked.skipped,
    counts: Object.fromEntries(counts) as Record<NodeType, number>,
    files: files.size,
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
  };
  return { value: summary, complaints };
}
